import { KEY_BYTES } from './cache-key.ts'

/** Where a value lies: what an entry of a segment's index says. */
export interface IndexEntry {
  /** Where its record begins in the data, and how long it is with its seal, in bytes. */
  readonly offset: number
  readonly length: number
}

/** The bytes of an entry: key (16), offset (6), length (4), and two that are free on the disk and hold the segment in memory. */
export const ENTRY_BYTES = 28

/** Writes an entry as it stands on the disk, integers in little-endian order. */
export function encodeEntry(key: Uint8Array, { offset, length }: IndexEntry): Buffer {
  const entry = Buffer.alloc(ENTRY_BYTES)
  entry.set(key.subarray(0, KEY_BYTES))
  entry.writeUIntLE(offset, OFFSET, 6)
  entry.writeUInt32LE(length, LENGTH)
  return entry
}

/** Reads the entry that begins at `at`. */
export function decodeEntry(entries: Buffer, at: number): IndexEntry {
  return { offset: entries.readUIntLE(at + OFFSET, 6), length: entries.readUInt32LE(at + LENGTH) }
}

const OFFSET = 16
const LENGTH = 22

/** Where the two free bytes are. */
export const SEGMENT = 26
