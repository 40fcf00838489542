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
 * Opens a table of locations: the entries as they are on the disk, in chunks that never move, and a hash table (open addressing) of their numbers.
 * Who asks for a few values only has found them in the entries long before the table would be made.
 */
export function openLocations(): Locations {
  const chunks: Buffer[] = []
  let count = 0
  let asked = 0
  let slots = new Int32Array(0)

  const chunkOf = (entry: number): Buffer => chunks[Math.floor(entry / CHUNK)] as Buffer
  /** The slot of a key, or the free one where it belongs. The keys are digests: their first bits are as good as any hash. */
  const slotOf = (bytes: Buffer, at: number): number => {
    let slot = bytes.readUInt32LE(at) & (slots.length - 1)
    for (; ; slot = (slot + 1) & (slots.length - 1)) {
      const entry = slots[slot] as number
      if (entry === FREE || sameKey(chunkOf(entry), offsetOf(entry), bytes, at)) return slot
    }
  }
  const place = (entry: number): void => {
    slots[slotOf(chunkOf(entry), offsetOf(entry))] = entry
  }
  /** The table has the entries from `from` on, too. */
  const placeAll = (from: number): void => {
    const isFull = slots.length === 0 || count * 2 > slots.length
    if (isFull) slots = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(count, 1024) * 3))).fill(FREE)
    for (let entry = isFull ? 0 : from; entry < count; entry++) place(entry)
  }
  /** The last entry of a key; `FREE` where there is none. */
  const lastEntry = (key: Buffer): number => {
    for (let number = chunks.length - 1; number >= 0; number--) {
      const found = lastIn(chunks[number] as Buffer, Math.min(CHUNK, count - number * CHUNK), key)
      if (found !== FREE) return number * CHUNK + found
    }
    return FREE
  }
  const entryOf = (key: Buffer): number => {
    if (slots.length === 0 && asked++ < FEW) return lastEntry(key)
    if (slots.length === 0) placeAll(0)
    return slots[slotOf(key, 0)] as number
  }

  return {
    add(more, segment) {
      const from = count
      for (let at = 0; at < more.length; ) {
        if (count % CHUNK === 0) chunks.push(Buffer.alloc(CHUNK * ENTRY_BYTES))
        const [chunk, start] = [chunkOf(count), offsetOf(count)]
        const taken = more.subarray(at, at + chunk.length - start)
        chunk.set(taken, start)
        for (let entry = start; entry < start + taken.length; entry += ENTRY_BYTES)
          chunk.writeUInt16LE(segment, entry + SEGMENT)
        count += taken.length / ENTRY_BYTES
        at += taken.length
      }
      if (slots.length > 0) placeAll(from)
    },
    find(key) {
      const entry = entryOf(asBuffer(key))
      if (entry === FREE) return undefined
      const [chunk, offset] = [chunkOf(entry), offsetOf(entry)]
      return { ...decodeEntry(chunk, offset), segment: chunk.readUInt16LE(offset + SEGMENT) }
    },
  }
}

/** Entries. A buffer that grew would be copied, and what it was before would wait for the collector. */
const CHUNK = 2 ** 14

/** Where an entry stands in its chunk. */
function offsetOf(entry: number): number {
  return (entry % CHUNK) * ENTRY_BYTES
}

/** How many values are looked for in the entries before there is a table. */
const FEW = 8

/** The last of so many entries that has a key; `FREE` where there is none. */
function lastIn(entries: Buffer, count: number, key: Buffer): number {
  for (let at = count * ENTRY_BYTES; at > 0; ) {
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
