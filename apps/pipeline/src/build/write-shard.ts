import { serialize } from 'node:v8'
import { type Cache, commitRank } from '@copydesk/engine'
import { openShardFacts } from './open-shard-facts.ts'
import { openShardFiles } from './open-shard-files.ts'
import { OutcomeLost } from './outcome-lost.ts'
import { readOutcomes } from './read-outcomes.ts'
import { readRows } from './read-rows.ts'
import type { ShardPlan } from './shard-plan.ts'
import type { WrittenShard } from './written-shard.ts'

/**
 * Writes one shard of every table: rows in the order of the bytes of their ids, then of their paths and places. One outcome goes into all files
 * before the next is read. Throws `OutcomeLost` where the cache lacks an outcome or takes nothing.
 */
export async function writeShard(plan: ShardPlan, cache: Cache): Promise<void> {
  // Other threads have put outcomes there since.
  cache.refresh()
  const isDone = await commitRank(plan, cache, async (folder) => {
    const files = await openShardFiles({ ...plan, folder })
    const facts = openShardFacts()
    for (const outcome of readOutcomes(plan.keys, cache)) {
      const rows = readRows(outcome)
      files.write(outcome, rows)
      facts.add(outcome, rows)
    }
    return serialize({ files: files.end(), ...facts.end() } satisfies WrittenShard)
  })
  if (!isDone) throw new OutcomeLost(cache.failure)
}
