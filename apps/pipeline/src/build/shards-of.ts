import type { Cache } from '@copydesk/engine'
import { OutcomeLost } from './outcome-lost.ts'
import { type WrittenShard, writtenShard } from './written-shard.ts'

/** What shards hold, by the keys of their markers: each is read from the cache when it is asked for. Throws `OutcomeLost` for one that is not there. */
export function shardsOf(keys: readonly Uint8Array[], cache: Cache): Iterable<WrittenShard> {
  return {
    *[Symbol.iterator]() {
      for (const key of keys) {
        const marker = cache.get(key)
        if (!marker) throw new OutcomeLost()
        yield writtenShard(marker)
      }
    },
  }
}
