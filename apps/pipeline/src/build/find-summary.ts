import { type Cache, cacheKey } from '@copydesk/engine'
import { SUMMARY_BYTES } from './summary.ts'

/** Looks up the summary of an outcome, which the cache must have, too; with `verify` that is read before it is believed. */
export function findSummary(cache: Cache, key: Buffer, verify: boolean): Buffer | undefined {
  const kept = cache.get(summaryKey(key))
  const isWhole = kept !== undefined && (verify ? cache.get(key) !== undefined : cache.has(key))
  return isWhole ? Buffer.from(kept.subarray(0, SUMMARY_BYTES)) : undefined
}

/** The key of what is kept beside the outcome of `key`: its summary, and then its head, so that it can be put in order without its rows. */
export function summaryKey(key: Uint8Array): Buffer {
  return cacheKey(`summary ${Buffer.from(key).toString('hex')}`)
}
