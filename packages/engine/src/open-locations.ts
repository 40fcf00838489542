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

/**
 * Opens a table of locations: the entries as they are on the disk, and a hash table (open addressing) of their numbers. Who asks for a few values
 * only has found them in the entries long before the table would be made.
 */
export function openLocations(): Locations {
  let entries = Buffer.alloc(ENTRY_BYTES * 1024)
  let count = 0
  let asked = 0
  let slots = new Int32Array(0)

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

  /** The table has the entries from `from` on, too. */
  const placeAll = (from: number): void => {
    const isFull = slots.length === 0 || count * 2 > slots.length
    if (isFull) slots = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(count, 1024) * 3))).fill(FREE)
    for (let entry = isFull ? 0 : from; entry < count; entry++) place(entry)
  }
  const entryOf = (key: Buffer): number => {
    if (slots.length === 0 && asked++ < FEW) return lastEntry(entries.subarray(0, count * ENTRY_BYTES), key)
    if (slots.length === 0) placeAll(0)
    return slots[slotOf(key, 0)] as number
  }

  return {
    add(more, segment) {
      const from = count
      count += more.length / ENTRY_BYTES
      if (count * ENTRY_BYTES > entries.length)
        entries = Buffer.concat([entries], Math.max(entries.length * 2, count * ENTRY_BYTES))
      entries.set(more, from * ENTRY_BYTES)
      for (let entry = from; entry < count; entry++) entries.writeUInt16LE(segment, entry * ENTRY_BYTES + SEGMENT)
      if (slots.length > 0) placeAll(from)
    },
    find(key) {
      const entry = entryOf(asBuffer(key))
      if (entry === FREE) return undefined
      const at = entry * ENTRY_BYTES
      return { ...decodeEntry(entries, at), segment: entries.readUInt16LE(at + SEGMENT) }
    },
  }
}

/** How many values are looked for in the entries before there is a table. */
const FEW = 8

/** The last entry of a key; `FREE` where there is none. */
function lastEntry(entries: Buffer, key: Buffer): number {
  for (let at = entries.length; at > 0; ) {
    at = entries.lastIndexOf(key, at - 1)
    if (at === -1) return FREE
    if (at % ENTRY_BYTES === 0) return at / ENTRY_BYTES
  }
  return FREE
}

const FREE = -1

/** Word by word: keys that differ mostly do in the first. */
function sameKey(one: Buffer, oneAt: number, other: Buffer, otherAt: number): boolean {
  for (let at = 0; at < KEY_BYTES; at += 4) {
    if (one.readInt32LE(oneAt + at) !== other.readInt32LE(otherAt + at)) return false
  }
  return true
}

function asBuffer({ buffer, byteOffset, length }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, length)
}
