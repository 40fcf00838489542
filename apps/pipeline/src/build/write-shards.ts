import { cacheKey } from '@copydesk/engine'
import { corpusName } from '../configuration/corpus-name.ts'
import { shardFingerprint } from './code-fingerprint.ts'
import { openStanding } from './open-standing.ts'
import type { Work } from './open-work.ts'
import { OutcomeLost } from './outcome-lost.ts'
import type { ShardInputs } from './plan-shards.ts'
import { type FormatId, type ShardPlan, type WrittenShard, writtenShard } from './write-shard.ts'

/** Writes the shards, or takes them from the dataset that stands where they hold the same; gives what each holds, one after the other. */
export async function writeShards(inputs: readonly ShardInputs[], work: Work): Promise<Iterable<WrittenShard>> {
  const { cache, draft, poolOf, trust } = work
  const { formats = DEFAULT_FORMATS, metadata = {}, ...config } = work.options.config
  const name = corpusName(config)
  const fingerprint = JSON.stringify([shardFingerprint(), work.data.fingerprint, formats, metadata, name])
  const standing = openStanding(cache, draft.standing, trust !== 'files')
  const plans = inputs.map(({ keys, digest }, shard): ShardPlan => {
    const key = cacheKey(JSON.stringify(['shard', fingerprint, shard, inputs.length, digest]))
    return { shard, shards: inputs.length, keys, key, folder: draft.folder, name, formats, metadata }
  })
  const changed = plans.filter(({ key }) => {
    const written = writtenShard(cache, key)
    return !written || !standing.reuse(written.files, draft.folder)
  })
  await work.options.onStage?.('write', changed.length)
  if (changed.length > 0) {
    for await (const _ of poolOf(changed.length).map('writeShard', changed)) {
    }
    cache.refresh()
  }
  return {
    *[Symbol.iterator]() {
      for (const { key } of plans) {
        const written = writtenShard(cache, key)
        if (!written) throw new OutcomeLost()
        yield written
      }
    },
  }
}

/** Of a corpus that names none: Parquet keeps the types, JSON Lines is read by everything. */
const DEFAULT_FORMATS: readonly FormatId[] = ['parquet', 'jsonl']
