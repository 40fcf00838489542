import type { Cache } from '@copydesk/engine'
import { orderRecords } from '@copydesk/export/output'
import { isUnread, SIGNATURE, SUMMARY_BYTES } from './summary.ts'

/** What the last build knew of each file, by signature. */
export interface FileIndex {
  /** Whether no earlier build left one. */
  readonly isNew: boolean
  /** The summaries of all that stood in the file; undefined where this version of it is not known. */
  find(signature: string): Buffer | undefined
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
  return {
    isNew: kept.length === 0,
    find(signature) {
      const wanted = Buffer.from(signature, 'hex')
      const start = lowerBound(known, wanted)
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

/** Where the first summary stands whose signature is not less. */
function lowerBound(summaries: Buffer, signature: Buffer): number {
  let low = 0
  let high = summaries.length / SUMMARY_BYTES
  while (low < high) {
    const middle = (low + high) >>> 1
    if (compareSignature(summaries, middle * SUMMARY_BYTES, signature) < 0) low = middle + 1
    else high = middle
  }
  return low * SUMMARY_BYTES
}

function compareSignature(summaries: Buffer, at: number, signature: Buffer): number {
  return summaries.compare(signature, 0, signature.length, at + SIGNATURE.start, at + SIGNATURE.end)
}

/** By signature, less those that have none, and less files of which a part could not be read. What stands in one file keeps its order. */
function sorted(summaries: Buffer): Buffer {
  const order = orderRecords(summaries, { size: SUMMARY_BYTES, ...SIGNATURE })
  const parts: Buffer[] = []
  for (let start = 0, end = 0; start < order.length; start = end) {
    const signature = signatureAt(summaries, order[start] as number)
    for (end = start + 1; end < order.length && compareSignature(summaries, order[end] as number, signature) === 0; )
      end++
    const file = order.subarray(start, end)
    if (signature.equals(NONE) || file.some((at) => isUnread(summaries, at))) continue
    for (const at of file) parts.push(summaries.subarray(at, at + SUMMARY_BYTES))
  }
  return Buffer.concat(parts)
}

const NONE = Buffer.alloc(SIGNATURE.end)

function signatureAt(summaries: Buffer, at: number): Buffer {
  return summaries.subarray(at + SIGNATURE.start, at + SIGNATURE.end)
}
