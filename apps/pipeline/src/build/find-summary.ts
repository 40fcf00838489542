import { type Cache, cacheKey } from '@copydesk/engine'

/** Looks up the summary of an outcome, which the cache must have, too; with `verify` that is read before it is believed. */
export function findSummary(cache: Cache, key: Buffer, verify: boolean): Buffer | undefined {
  const summary = cache.get(summaryKey(key))
  const isKept = summary !== undefined && (verify ? cache.get(key) !== undefined : cache.has(key))
  return isKept ? Buffer.from(summary) : undefined
}

/** The key of the summary of the outcome that is kept under `key`. */
export function summaryKey(key: Buffer): Buffer {
  return cacheKey(`summary ${key.toString('hex')}`)
}
