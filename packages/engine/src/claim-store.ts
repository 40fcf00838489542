import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dropFolder } from './drop-folder.ts'

/**
 * Finds the store below `folder`, or makes it, and gives the path of its segments. A store whose mark is missing, damaged or
 * of another format is not believed: it is thrown away, and `warn` is told. Throws where the folder cannot be written.
 */
export function claimStore(folder: string, warn: (message: string) => void): string {
  const store = join(folder, STORE)
  if (!existsSync(store)) makeStore(store)
  const found = readMark(store)
  if (found !== MARK) {
    warn(`Expected a cache of format \`${MARK.trim()}\` in \`${folder}\`, got \`${describe(found)}\`: starting it anew`)
    dropFolder(store)
    makeStore(store)
  }
  return segmentsIn(folder)
}

/** Where the segments of the store below `folder` are. */
export function segmentsIn(folder: string): string {
  return join(folder, STORE, 'segments')
}

const STORE = 'copydesk-cache'

/** Rises when a segment is written in another way, so that no program reads what it would misunderstand. */
const MARK = 'copydesk-cache 2\n'

/** A store comes into being whole, by a rename, so that nobody ever sees one without its mark. */
function makeStore(store: string): void {
  const draft = `${store}.${randomUUID()}`
  mkdirSync(join(draft, 'segments'), { recursive: true })
  writeFileSync(join(draft, 'format'), MARK)
  try {
    renameSync(draft, store)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    // Another thread or process was faster.
    if (!existsSync(store)) throw error
  }
}

function readMark(store: string): string | undefined {
  try {
    return readFileSync(join(store, 'format'), 'utf8')
  } catch {
    return undefined
  }
}

function describe(found: string | undefined): string {
  if (found === undefined) return 'no mark'
  return /^copydesk-cache \d{1,9}\n$/.test(found) ? found.trim() : 'a damaged mark'
}
