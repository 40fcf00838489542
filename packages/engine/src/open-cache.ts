import { closeSync, openSync, readdirSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { claimStore } from './claim-store.ts'
import { openLocations } from './open-locations.ts'
import { openSegment, type Segment } from './open-segment.ts'
import { readAt } from './read-at.ts'
import { readEntries } from './read-entries.ts'
import { sealValue } from './seal-value.ts'
import { unsealValue } from './unseal-value.ts'

export interface CacheOptions {
  /** Where the store lives, in a folder `copydesk-cache` of its own; nothing beside it is touched. */
  readonly folder: string
  /** Is told, in one line, what is wrong with the store. Without it, `process.emitWarning` is. */
  readonly warn?: (message: string) => void
}

export type KeyedValue = readonly [key: Uint8Array, value: Uint8Array]

export interface Cache {
  /** Whether there is a store at all. */
  readonly usable: boolean
  /** Why nothing more is put; undefined where it is. */
  readonly failure: unknown
  /** Whether a value was put under `key`; it may turn out to be damaged. */
  has(key: Uint8Array): boolean
  /** The value that was put under `key` (see `cacheKey`), or undefined. */
  get(key: Uint8Array): Uint8Array | undefined
  /** Keeps a value under `key`, and says whether it did. It is written when this returns, so a thread may be ended at any time. */
  put(key: Uint8Array, value: Uint8Array): boolean
  /** Keeps values that belong together, with two writes for all of them: as good as one after the other, and faster. */
  putAll(values: readonly KeyedValue[]): boolean
  /** Finds what other threads and processes have put since the cache was opened, or since the last time. */
  refresh(): void
  /** Ends the use of the store: afterwards it gives nothing and takes nothing. */
  close(): void
}

/**
 * Opens a store of values by key, packed into a few files, which threads and processes may use at the same time. It never throws: a
 * store that is damaged or of another format is emptied, a damaged value is a miss, and a folder that cannot be written
 * makes an empty cache; each is told to `warn` once.
 */
export function openCache({ folder, warn = (message) => process.emitWarning(message) }: CacheOptions): Cache {
  const told = new Set<string>()
  let locations = openLocations()
  const files: SegmentFile[] = []
  const known = new Map<string, number>()
  let place: string | undefined
  let own: Segment | undefined
  let writable = true
  let failure: unknown

  const tellOnce = (message: string): void => {
    if (told.has(message)) return
    told.add(message)
    warn(message)
  }
  const numberOf = (name: string): number => {
    const number = known.get(name) ?? files.push({ name, indexed: 0, data: undefined, isUsed: false }) - 1
    known.set(name, number)
    return number
  }
  const refresh = (): void => {
    if (place === undefined) return
    // In this order, for what was put later holds.
    for (const file of readdirSync(place).sort()) {
      if (!file.endsWith(INDEX)) continue
      const number = numberOf(file.slice(0, -INDEX.length))
      const segment = files[number] as SegmentFile
      const entries = readFrom(join(place, file), segment.indexed)
      if (entries === undefined) {
        readAnew()
        return
      }
      segment.indexed += entries.length
      locations.add(entries, number)
    }
  }
  /** Somebody has taken a segment away: what was in it is gone, or in one that was written since, or is known already and stood behind it. */
  const readAnew = (): void => {
    locations = openLocations()
    for (const segment of files) segment.indexed = 0
    refresh()
  }
  /** The first use in each run is noted, so that what nobody uses goes first. */
  const use = (segment: SegmentFile): void => {
    if (segment.isUsed) return
    segment.isUsed = true
    try {
      const now = new Date()
      utimesSync(join(place as string, segment.name + INDEX), now, now)
    } catch {}
  }

  /** The record of a key, which may move to another segment meanwhile; null where there is none, undefined where it is cut off. */
  const readRecord = (place: string, key: Uint8Array, moves = 0): Buffer | undefined | null => {
    const found = locations.find(key)
    if (!found) return null
    const file = files[found.segment] as SegmentFile
    use(file)
    try {
      file.data ??= openSync(join(place, file.name + DATA), 'r')
    } catch (error) {
      if (codeOf(error) !== 'ENOENT' || moves === MOST_MOVES) throw error
      readAnew()
      return readRecord(place, key, moves + 1)
    }
    return readAt(file.data, found.offset, found.length)
  }

  const putAll = (values: readonly KeyedValue[]): boolean => {
    if (values.length === 0) return true
    if (place === undefined || !writable) return false
    try {
      if (own && own.size() > SEGMENT_BYTES) {
        own.close()
        own = undefined
      }
      own ??= openSegment(place)
      const entries = own.append(values.map(([key, value]) => [key, sealValue(key, value)]))
      const number = numberOf(own.name)
      ;(files[number] as SegmentFile).indexed += entries.length
      locations.add(entries, number)
      return true
    } catch (error) {
      writable = false
      failure = error
      tellOnce(
        `Expected to write to the cache in \`${folder}\`, got \`${codeOf(error)}\`: putting nothing more into it`,
      )
      return false
    }
  }

  try {
    place = claimStore(folder, warn)
    refresh()
  } catch (error) {
    place = undefined
    failure = error
    tellOnce(
      `Expected a folder that can be written for the cache, got \`${folder}\` (${codeOf(error)}): going on without`,
    )
  }

  return {
    get usable() {
      return place !== undefined
    },
    get failure() {
      return failure
    },
    has(key) {
      const found = place === undefined ? undefined : locations.find(key)
      if (found) use(files[found.segment] as SegmentFile)
      return found !== undefined
    },
    get(key) {
      if (place === undefined) return undefined
      try {
        const record = readRecord(place, key)
        if (record === null) return undefined
        const value = record && unsealValue(key, record)
        if (value === undefined)
          tellOnce(`Expected whole values in the cache in \`${folder}\`, got \`a damaged one\`: making it again`)
        return value
      } catch (error) {
        // Somebody made room.
        if (codeOf(error) !== 'ENOENT')
          tellOnce(
            `Expected values that can be read from the cache in \`${folder}\`, got \`${codeOf(error)}\`: making them again`,
          )
        return undefined
      }
    },
    put: (key, value) => putAll([[key, value]]),
    putAll,
    refresh() {
      try {
        refresh()
      } catch (error) {
        tellOnce(
          `Expected values that can be read from the cache in \`${folder}\`, got \`${codeOf(error)}\`: making them again`,
        )
      }
    },
    close() {
      place = undefined
      own?.close()
      own = undefined
      for (const { data } of files) if (data !== undefined) closeSync(data)
      files.length = 0
    },
  }
}

interface SegmentFile {
  readonly name: string
  /** The bytes of its index that were read. */
  indexed: number
  /** The descriptor of its data, once somebody asked for a value. */
  data: number | undefined
  isUsed: boolean
}

const INDEX = '.index'
const DATA = '.data'

/** So often a value is looked for where it has moved to; an index without its data would send us there for ever. */
const MOST_MOVES = 4

/** A larger segment is followed by another one: room is made by whole segments. 64 MiB hold some 8,000 articles. */
const SEGMENT_BYTES = 2 ** 26

/** The entries of an index from a byte on; undefined where it is gone. */
function readFrom(file: string, from: number): Buffer | undefined {
  let descriptor: number | undefined
  try {
    descriptor = openSync(file, 'r')
    return readEntries(descriptor, from)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? error.message) : String(error)
}
