import { createHash } from 'node:crypto'

/**
 * The shard that a document belongs to: the first bits of the SHA-256 of its id (UTF-8), so that nothing depends on history. `shards` is a
 * power of two.
 */
export function shardOf(id: string, shards: number): number {
  return shards === 1 ? 0 : createHash('sha256').update(id).digest().readUInt32BE() >>> (32 - Math.log2(shards))
}

/**
 * How many shards so many documents have: a power of two that leaves three quarters to one and a half of `size` in each; up to one and a half
 * there is one.
 */
export function shardCount(documents: number, size = SHARD_SIZE): number {
  const most = size * 1.5
  return documents <= most ? 1 : 2 ** Math.ceil(Math.log2(documents / most))
}

/** What `shardSize` is unless `corpus.yaml` says otherwise. */
const SHARD_SIZE = 2000
