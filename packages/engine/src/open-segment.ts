import { randomUUID } from 'node:crypto'
import { closeSync, openSync, readdirSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { ENTRY_BYTES, encodeEntry } from './index-entry.ts'

/** A segment that is being written: records one after the other in `<name>.data`, and where they are in `<name>.index`. */
export interface Segment {
  readonly name: string
  /** The bytes of its records so far. */
  size(): number
  /** Appends records, then their entries, so that an entry is never there without its record. Gives the entries. Throws the error of the file system. */
  append(records: readonly (readonly [key: Uint8Array, record: Uint8Array])[]): Uint8Array
  close(): void
}

/** Opens a new segment, which nobody else will ever write to. Its name sorts after those that are there. Throws where the folder cannot be written. */
export function openSegment(folder: string): Segment {
  const last = readdirSync(folder).reduce((most, name) => Math.max(most, Number.parseInt(name, 10) || 0), 0)
  const name = `${String(last + 1).padStart(9, '0')}-${randomUUID()}`
  const data = openSync(join(folder, `${name}.data`), 'wx')
  const index = openSync(join(folder, `${name}.index`), 'wx')
  let offset = 0
  let entries = 0
  return {
    name,
    size: () => offset,
    append(records) {
      let end = offset
      const added = records.map(([key, record]) => {
        const entry = encodeEntry(key, { offset: end, length: record.length })
        end += record.length
        return entry
      })
      const written = Buffer.concat(added)
      // At their places, so that what was written in part before is written over.
      writeAll(data, Buffer.concat(records.map(([, record]) => record)), offset)
      writeAll(index, written, entries * ENTRY_BYTES)
      offset = end
      entries += added.length
      return written
    },
    close() {
      closeSync(data)
      closeSync(index)
    },
  }
}

/** One call may write less than it is given. */
function writeAll(descriptor: number, bytes: Uint8Array, position: number): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at, bytes.length - at, position + at)
}
