import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { cacheKey, runStage } from '@copydesk/engine'
import { corpusName } from '../configuration/corpus-name.ts'
import { shardFingerprint } from './code-fingerprint.ts'
import { moveFiles } from './move-files.ts'
import { openStanding } from './open-standing.ts'
import type { Work } from './open-work.ts'
import type { ShardInputs } from './plan-shards.ts'
import type { FormatId, ShardPlan } from './shard-plan.ts'
import { writtenShard } from './written-shard.ts'

/** Writes the shards, or takes them from the dataset that stands where they hold the same; gives the keys of their markers. */
export async function writeShards(inputs: readonly ShardInputs[], work: Work): Promise<readonly Uint8Array[]> {
  const { cache, draft, options, poolOf, trust } = work
  const plans = planRanks(inputs, work)
  const standing = openStanding(cache, draft.standing, trust !== 'files')
  await runStage(plans, {
    cache,
    stands: (marker) => standing.reuse(writtenShard(marker).files, draft.folder),
    async *run(changed) {
      await options.onStage?.('write', changed.length)
      if (changed.length === 0) return
      yield* poolOf(changed.length).map('writeShard', changed, {
        onLost: async (plan, runAlone) => [await runAlone(plan)],
      })
    },
  })
  for (const { folder } of plans) if (existsSync(folder)) moveFiles(folder, draft.folder)
  return plans.map(({ key }) => key)
}

function planRanks(inputs: readonly ShardInputs[], { data, options, ranks }: Work): readonly ShardPlan[] {
  const { formats = DEFAULT_FORMATS, metadata = {}, ...config } = options.config
  const name = corpusName(config)
  const fingerprint = JSON.stringify([shardFingerprint(), data.fingerprint, formats, metadata, name])
  return inputs.map(({ keys, digest }, shard) => {
    const key = cacheKey(JSON.stringify(['shard', fingerprint, shard, inputs.length, digest]))
    const folder = join(ranks, key.toString('hex'))
    return { key, folder, shard, shards: inputs.length, keys, name, formats, metadata }
  })
}

/** Of a corpus that names none: Parquet keeps the types, JSON Lines is read by everything. */
const DEFAULT_FORMATS: readonly FormatId[] = ['parquet', 'jsonl']
