import { closeSync, openSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { KEY_BYTES } from './cache-key.ts'
import { decodeEntry, ENTRY_BYTES } from './index-entry.ts'
import { type Locations, openLocations } from './open-locations.ts'
import { type KeyedRecord, numberOf, openSegment, sealSegment } from './open-segment.ts'
import { readAt } from './read-at.ts'
import { readEntries } from './read-entries.ts'
import { dropSegment, readSegments, type StoredSegment } from './read-segments.ts'
import { unsealValue } from './unseal-value.ts'

/**
 * Rewrites the small segments of the cache in `folder` as one where there are many, so that a cache of many small builds stays a few files. What was
 * put again under its key, and what is damaged, is left behind. It may be killed at any moment, and others may read, write, merge and prune
 * meanwhile: no value is lost. Throws the error of the file system.
 */
export function mergeSegments(folder: string): void {
  const segments = readSegments(folder).sort((one, other) => (one.path < other.path ? -1 : 1))
  if (segments.filter(isSmall).length <= MOST_SMALL) return
  const opened = segments.map(openSource)
  try {
    mergeSmall(opened)
  } finally {
    for (const { index, data } of opened) for (const file of [index, data]) if (file !== undefined) closeSync(file)
  }
}

/** In bytes: a quarter of a full one. */
const SMALL_BYTES = 2 ** 24

/** A build leaves as many as it has threads, and one more. */
const MOST_SMALL = 16

function isSmall({ bytes }: StoredSegment): boolean {
  return bytes < SMALL_BYTES
}

/** A segment whose files are open; undefined where one is missing, for somebody was killed, or is just beginning or merging. */
interface Source extends StoredSegment {
  readonly index: number | undefined
  readonly data: number | undefined
}

function openSource(segment: StoredSegment): Source {
  const [index, data] = ['.index', '.data'].map((extension) => openExisting(segment.path + extension))
  return { ...segment, index, data }
}

function openExisting(path: string): number | undefined {
  try {
    return openSync(path, 'r')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

function mergeSmall(segments: readonly Source[]): void {
  const locations = openLocations()
  const sources: { readonly source: Source; readonly number: number; readonly entries: Buffer }[] = []
  for (const [number, source] of segments.entries()) {
    // Others may write to it until it is sealed, so it is read after that.
    if (isSmall(source) && source.index !== undefined) sealSegment(source.index)
    const entries = entriesOf(source)
    locations.add(entries, number)
    if (isSmall(source)) sources.push({ source, number, entries })
  }
  const last = sources.at(-1)?.source.path ?? ''
  // By the number of the last: what is put under a key while this goes on has a higher one, and holds.
  const merged = openSegment(dirname(last), numberOf(basename(last)))
  try {
    for (const { source, number, entries } of sources) merged.append(recordsOf(source, number, entries, locations))
    merged.flush()
    merged.noteUse(Math.max(...sources.map(({ source }) => source.used)))
  } finally {
    merged.close()
  }
  for (const { source } of sources) dropSegment(source)
}

/** Those whose records can be read: no others may stand before a value that is somewhere else, too. */
function entriesOf({ index, data }: Source): Buffer {
  return index === undefined || data === undefined ? Buffer.alloc(0) : readEntries(index, 0)
}

/** The records of a segment that hold: whole ones, and no later one has their key. */
function recordsOf({ data }: Source, number: number, entries: Buffer, locations: Locations): KeyedRecord[] {
  const records: KeyedRecord[] = []
  for (let at = 0; data !== undefined && at < entries.length; at += ENTRY_BYTES) {
    const key = entries.subarray(at, at + KEY_BYTES)
    const { offset, length } = decodeEntry(entries, at)
    const holder = locations.find(key)
    if (holder?.segment !== number || holder.offset !== offset) continue
    const record = readAt(data, offset, length)
    if (record && unsealValue(key, record)) records.push([key, record])
  }
  return records
}
