import type { Cache } from '@copydesk/engine'
import { orderRecords } from '@copydesk/export/output'
import { isUnread, KEY, SIGNATURE, SUMMARY_BYTES } from './summary.ts'

/** What the last build knew of each file, by signature. */
export interface FileIndex {
  /** Whether no earlier build left one. */
  readonly isNew: boolean
  /** The summaries of all that stood in the file; undefined where this version of it is not known. */
  find(signature: string): Buffer | undefined
  /** The summary of an input by the key of its outcome: of one that holds the same, whatever its file looks like. */
  findKey(key: Uint8Array): Buffer | undefined
  /** Keeps these in place of what was known. */
  save(summaries: Buffer): void
}

/**
 * Opens the index that is kept in the cache under `key`. `now`, in milliseconds, is the time at which the build began: an index from
 * the future is not believed, for the clock was put back since.
 */
export function openFileIndex(cache: Cache, key: Uint8Array, now: number): FileIndex {
  const kept = Buffer.from(cache.get(key) ?? [])
  const isBelieved = kept.length >= TIME_BYTES && kept.readDoubleLE() <= now
  const known = isBelieved ? kept.subarray(TIME_BYTES) : Buffer.alloc(0)
  let byKey: Float64Array | undefined
  return {
    isNew: kept.length === 0,
    findKey(key) {
      byKey ??= orderRecords(known, { size: SUMMARY_BYTES, ...KEY })
      const order = byKey
      const wanted = Buffer.from(key)
      const compare = (at: number) => compareBytesAt(known, at + KEY.start, wanted)
      const at = order[lowerBound(order.length, (index) => compare(order[index] as number))]
      return at !== undefined && compare(at) === 0 ? known.subarray(at, at + SUMMARY_BYTES) : undefined
    },
    find(signature) {
      const wanted = Buffer.from(signature, 'hex')
      const count = known.length / SUMMARY_BYTES
      const start = SUMMARY_BYTES * lowerBound(count, (index) => compareSignature(known, index * SUMMARY_BYTES, wanted))
      let end = start
      while (end < known.length && compareSignature(known, end, wanted) === 0) end += SUMMARY_BYTES
      return start === end ? undefined : known.subarray(start, end)
    },
    save(summaries) {
      const time = Buffer.alloc(TIME_BYTES)
      time.writeDoubleLE(now)
      cache.put(key, Buffer.concat([time, sorted(summaries)]))
    },
  }
}

const TIME_BYTES = 8

/** The first of so many that is not less than what is looked for; `compare` says how each compares to it. */
function lowerBound(count: number, compare: (index: number) => number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >>> 1
    if (compare(middle) < 0) low = middle + 1
    else high = middle
  }
  return low
}

function compareSignature(summaries: Buffer, at: number, signature: Buffer): number {
  return compareBytesAt(summaries, at + SIGNATURE.start, signature)
}

/** By the first four bytes, nearly always. */
function compareBytesAt(bytes: Buffer, at: number, wanted: Buffer): number {
  return (
    bytes.readUInt32BE(at) - wanted.readUInt32BE(0) || bytes.compare(wanted, 0, wanted.length, at, at + wanted.length)
  )
}

/** By signature, less files of which a part could not be read; what has no signature, and is found by its key alone, first. What stands in one file keeps its order. */
function sorted(summaries: Buffer): Buffer {
  const order = orderRecords(summaries, { size: SUMMARY_BYTES, ...SIGNATURE })
  const parts: Buffer[] = []
  for (let start = 0, end = 0; start < order.length; start = end) {
    const signature = signatureAt(summaries, order[start] as number)
    for (end = start + 1; end < order.length && compareSignature(summaries, order[end] as number, signature) === 0; )
      end++
    const file = order.subarray(start, end)
    const isWhole = signature.equals(NONE) || !file.some((at) => isUnread(summaries, at))
    for (const at of file)
      if (isWhole && !isUnread(summaries, at)) parts.push(summaries.subarray(at, at + SUMMARY_BYTES))
  }
  return Buffer.concat(parts)
}

const NONE = Buffer.alloc(SIGNATURE.end)

function signatureAt(summaries: Buffer, at: number): Buffer {
  return summaries.subarray(at + SIGNATURE.start, at + SIGNATURE.end)
}
