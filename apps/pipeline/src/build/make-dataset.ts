import { findInWhole } from './find-in-whole.ts'
import { gatherShards } from './gather-shards.ts'
import type { MadeDataset } from './open-made.ts'
import type { Work } from './open-work.ts'
import type { ShardsPlan } from './plan-shards.ts'
import { sealDataset } from './seal-dataset.ts'
import { shardsOf } from './shards-of.ts'
import { writeShards } from './write-shards.ts'

/** Makes the draft of a dataset: writes the shards, or takes them from the one that stands, and what closes it. */
export async function makeDataset({ counts, shards: inputs }: ShardsPlan, work: Work): Promise<MadeDataset> {
  const { cache, draft, options } = work
  const { config, configFile, limit, only, onStage } = options
  const shards = await writeShards(inputs, work)
  await onStage?.('seal')
  await work.endThreads()
  const gathered = gatherShards(shardsOf(shards, cache), counts)
  const sealed = sealDataset({
    folder: draft.folder,
    config,
    configFile,
    counts,
    shards: gathered,
    selection: { limit, only },
  })
  return { ...sealed, ...findInWhole(options, gathered), shards }
}
