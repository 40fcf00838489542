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
