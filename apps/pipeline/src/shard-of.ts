import { createHash } from 'node:crypto'

/**
 * The shard that a document belongs to: the first bits of the SHA-256 of its id (UTF-8), so that nothing depends on history. `shards` is a
 * power of two.
 */
export function shardOf(id: string, shards: number): number {
  return shards === 1 ? 0 : createHash('sha256').update(id).digest().readUInt32BE() >>> (32 - Math.log2(shards))
}

/** How many shards so many documents have: a power of two that leaves 1,500 to 3,000 in each; up to 3,000 there is one. */
export function shardCount(documents: number): number {
  return documents <= MOST ? 1 : 2 ** Math.ceil(Math.log2(documents / MOST))
}

const MOST = 3000
