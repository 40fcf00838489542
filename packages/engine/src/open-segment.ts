import { randomUUID } from 'node:crypto'
import { closeSync, fchmodSync, fstatSync, fsyncSync, futimesSync, openSync, readdirSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { ENTRY_BYTES, encodeEntry } from './index-entry.ts'

export type KeyedRecord = readonly [key: Uint8Array, record: Uint8Array]

/** A segment that is being written: records one after the other in `<name>.data`, and where they are in `<name>.index`. */
export interface Segment {
  /** Another one once somebody has sealed the segment, or taken it away: then what they may not have seen is appended anew. */
  readonly name: string
  /** The bytes of its records so far. */
  size(): number
  /** Appends records, then their entries, so that an entry is never there without its record. Gives the entries. Throws the error of the file system. */
  append(records: readonly KeyedRecord[]): Uint8Array
  /** Brings all that was appended to the disk. */
  flush(): void
  /** Says when it was last used, in milliseconds. */
  noteUse(time: number): void
  close(): void
}

/**
 * Opens a new segment, which nobody else will ever write to. Its name begins with `number`, by which segments are sorted: with none given, after those
 * that are there. Throws where the folder cannot be written.
 */
export function openSegment(folder: string, number = nextNumber(folder)): Segment {
  let files = openFiles(folder, number)
  let offset = 0
  let entries = 0
  const append: Segment['append'] = (records) => {
    let end = offset
    const added = records.map(([key, record]) => {
      const entry = encodeEntry(key, { offset: end, length: record.length })
      end += record.length
      return entry
    })
    const written = Buffer.concat(added)
    // At their places, so that what was written in part before is written over.
    writeAll(files.data, Buffer.concat(records.map(([, record]) => record)), offset)
    writeAll(files.index, written, entries * ENTRY_BYTES)
    offset = end
    entries += added.length
    if (isOpen(files)) return written
    const gone = files
    files = openFiles(folder, number)
    close(gone)
    offset = 0
    entries = 0
    return append(records)
  }
  return {
    get name() {
      return files.name
    },
    size: () => offset,
    append,
    flush() {
      fsyncSync(files.data)
      fsyncSync(files.index)
    },
    noteUse: (time) => futimesSync(files.index, time / 1000, time / 1000),
    close: () => close(files),
  }
}

/**
 * Sees to it that nothing is appended any more to the segment of this index: what is there when this returns is all. It is marked as read-only, and
 * who writes looks at that afterwards.
 */
export function sealSegment(index: number): void {
  fchmodSync(index, READ_ONLY)
}

const READ_ONLY = 0o444

function isOpen({ index }: SegmentFiles): boolean {
  const { mode, nlink } = fstatSync(index)
  return nlink > 0 && (mode & WRITABLE) !== 0
}

const WRITABLE = 0o222

/** The two files of a segment, by their descriptors. */
interface SegmentFiles {
  readonly name: string
  readonly index: number
  readonly data: number
}

function openFiles(folder: string, number: number): SegmentFiles {
  const name = `${String(number).padStart(9, '0')}-${randomUUID()}`
  // The index first: data alone is what somebody left who was killed.
  const index = openSync(join(folder, `${name}.index`), 'wx')
  const data = openSync(join(folder, `${name}.data`), 'wx')
  return { name, index, data }
}

function close({ index, data }: SegmentFiles): void {
  closeSync(data)
  closeSync(index)
}

/** The number that the name of a segment, or of one of its files, begins with; 0 where there is none. */
export function numberOf(name: string): number {
  return Number.parseInt(name, 10) || 0
}

function nextNumber(folder: string): number {
  return readdirSync(folder).reduce((most, name) => Math.max(most, numberOf(name)), 0) + 1
}

/** One call may write less than it is given. */
function writeAll(descriptor: number, bytes: Uint8Array, position: number): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at, bytes.length - at, position + at)
}
