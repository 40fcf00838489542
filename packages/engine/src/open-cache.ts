import { createHash, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { claimStore } from './claim-store.ts'
import { dropFolder } from './drop-folder.ts'
import { measureStore } from './measure-store.ts'
import { replaceFile } from './replace-file.ts'
import { sealValue } from './seal-value.ts'
import { unsealValue } from './unseal-value.ts'

export interface CacheOptions {
  /** Where the store lives, in a folder `copydesk-cache` of its own; nothing beside it is touched. */
  readonly folder: string
  /** A store that is larger when it is opened is emptied. */
  readonly maxBytes: number
  /** Is told, in one line, what is wrong with the store. Without it, `process.emitWarning` is. */
  readonly warn?: (message: string) => void
}

export interface Cache {
  /** The value that was put under `key`, or undefined. */
  get(key: string): Uint8Array | undefined
  /** Keeps a value under `key`. It is written when this returns, so a thread may be ended at any time. */
  put(key: string, value: Uint8Array): void
  /** Ends the use of the store: afterwards it gives nothing and takes nothing. */
  close(): Promise<void>
}

/**
 * Opens a store of values by key, one file each, which threads and processes may use at the same time. It never throws: a
 * store that is damaged or of another format is emptied, a damaged value is a miss, and a folder that cannot be written
 * makes an empty cache; each is told to `warn` once.
 */
export function openCache({ folder, maxBytes, warn = (message) => process.emitWarning(message) }: CacheOptions): Cache {
  const token = randomUUID()
  const told = new Set<string>()
  let entries: string | undefined
  let writable = true
  try {
    entries = claimStore(folder, warn)
    if (measureStore(entries) > maxBytes) dropFolder(entries)
  } catch (error) {
    entries = undefined
    tellOnce(
      `Expected a folder that can be written for the cache, got \`${folder}\` (${codeOf(error)}): going on without`,
    )
  }

  function tellOnce(message: string): void {
    if (told.has(message)) return
    told.add(message)
    warn(message)
  }

  return {
    get(key) {
      if (entries === undefined) return undefined
      const name = nameOf(key)
      const sealed = readOr(join(entries, name), (error) => {
        tellOnce(
          `Expected values that can be read from the cache in \`${folder}\`, got \`${codeOf(error)}\`: making them again`,
        )
      })
      if (sealed === undefined) return undefined
      const value = unsealValue(name, sealed)
      if (value === undefined) {
        tellOnce(`Expected whole values in the cache in \`${folder}\`, got \`a damaged one\`: making it again`)
      }
      return value
    },
    put(key, value) {
      if (entries === undefined || !writable) return
      const name = nameOf(key)
      const path = join(entries, name)
      try {
        replaceFile(path, `${path}.${token}`, sealValue(name, value))
      } catch (error) {
        // Somebody empties the store again and again: this value is lost, the next may not be.
        if (codeOf(error) === 'ENOENT') return
        writable = false
        tellOnce(
          `Expected to write to the cache in \`${folder}\`, got \`${codeOf(error)}\`: putting nothing more into it`,
        )
      }
    },
    async close() {
      entries = undefined
    },
  }
}

/** Two levels, `ab/cdef…`: any key makes a name that every file system takes, and no folder grows large. */
function nameOf(key: string): string {
  const name = createHash('sha256').update(key).digest('hex')
  return `${name.slice(0, 2)}/${name.slice(2)}`
}

function readOr(path: string, onError: (error: unknown) => void): Uint8Array | undefined {
  try {
    return readFileSync(path)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') onError(error)
    return undefined
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? error.message) : String(error)
}
