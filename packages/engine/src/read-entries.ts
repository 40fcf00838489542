import { fstatSync } from 'node:fs'
import { ENTRY_BYTES } from './index-entry.ts'
import { readAt } from './read-at.ts'

/** The whole entries of an index from a byte on. What is written at this moment may be there in part. */
export function readEntries(descriptor: number, from: number): Buffer {
  const length = Math.max(0, fstatSync(descriptor).size - from)
  return readAt(descriptor, from, length - (length % ENTRY_BYTES)) ?? Buffer.alloc(0)
}
