import { KEY_BYTES } from './cache-key.ts'
import { decodeEntry, ENTRY_BYTES, type IndexEntry, SEGMENT } from './index-entry.ts'

/** A value's entry, and the number of the segment that it lies in. */
interface Location extends IndexEntry {
  readonly segment: number
}

/** Locations of values by key: about 40 bytes for each, and no object. */
export interface Locations {
  /** Takes entries of one segment's index; an earlier one of the same key is forgotten. */
  add(entries: Uint8Array, segment: number): void
  find(key: Uint8Array): Location | undefined
}

/** Opens a table of locations: the entries as they are on the disk, and a hash table (open addressing) of their numbers. */
export function openLocations(): Locations {
  let entries = Buffer.alloc(ENTRY_BYTES * 1024)
  let count = 0
  let slots = new Int32Array(2048).fill(FREE)

  /** The slot of a key, or the free one where it belongs. The keys are digests: their first bits are as good as any hash. */
  const slotOf = (bytes: Buffer, at: number): number => {
    let slot = bytes.readUInt32LE(at) & (slots.length - 1)
    while (slots[slot] !== FREE && !sameKey(entries, (slots[slot] as number) * ENTRY_BYTES, bytes, at)) {
      slot = (slot + 1) & (slots.length - 1)
    }
    return slot
  }
  const place = (entry: number): void => {
    slots[slotOf(entries, entry * ENTRY_BYTES)] = entry
  }

  return {
    add(more, segment) {
      const added = more.length / ENTRY_BYTES
      const length = (count + added) * ENTRY_BYTES
      if (length > entries.length) {
        entries = Buffer.concat([entries], Math.max(entries.length * 2, length))
      }
      entries.set(more, count * ENTRY_BYTES)
      for (let entry = count; entry < count + added; entry++)
        entries.writeUInt16LE(segment, entry * ENTRY_BYTES + SEGMENT)
      if ((count + added) * 2 > slots.length) {
        slots = new Int32Array(2 ** Math.ceil(Math.log2((count + added) * 3))).fill(FREE)
        for (let entry = 0; entry < count; entry++) place(entry)
      }
      for (let entry = count; entry < count + added; entry++) place(entry)
      count += added
    },
    find(key) {
      const entry = slots[slotOf(asBuffer(key), 0)] as number
      if (entry === FREE) return undefined
      const at = entry * ENTRY_BYTES
      return { ...decodeEntry(entries, at), segment: entries.readUInt16LE(at + SEGMENT) }
    },
  }
}

const FREE = -1

function sameKey(one: Buffer, oneAt: number, other: Buffer, otherAt: number): boolean {
  return one.compare(other, otherAt, otherAt + KEY_BYTES, oneAt, oneAt + KEY_BYTES) === 0
}

function asBuffer({ buffer, byteOffset, length }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, length)
}
