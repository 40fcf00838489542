import { openDraft } from '@copydesk/export'
import { UsageError } from '../configuration/usage-error.ts'
import type { BuildOptions, Built } from './build-options.ts'
import { findInWhole } from './find-in-whole.ts'
import { gatherShards } from './gather-shards.ts'
import { lockOutput } from './lock-output.ts'
import { rememberDataset } from './open-standing.ts'
import { openWork, type Trust, type Warn, type Work } from './open-work.ts'
import { OutcomeLost } from './outcome-lost.ts'
import { planShards } from './plan-shards.ts'
import { processInputs } from './process-inputs.ts'
import { sealDataset } from './seal-dataset.ts'
import { shardContents } from './shard-contents.ts'
import { writeShards } from './write-shards.ts'

/** What became of the draft: the folder it was published in, null where it was not. */
export interface Build extends Built {
  readonly folder: string | null
  readonly unchanged: boolean
}

/**
 * Builds a dataset: list the files, process those that changed (read, normalise, validate), write the shards that changed, seal, publish. The
 * old dataset stands until the new one is whole; an error leaves it as it is.
 *
 * What the cache lost, or has damaged, is noticed when it is needed; the build then begins again, and believes less.
 */
export async function buildDataset(options: BuildOptions): Promise<Build> {
  const warn = once(options.onWarning ?? ((message) => process.emitWarning(message)))
  const release = await lockOutput(options, warn)
  try {
    return await buildLocked(options, warn)
  } finally {
    release()
  }
}

async function buildLocked(options: BuildOptions, warn: Warn): Promise<Build> {
  const { cache, verify = false } = options
  for (const trust of cache === null ? [] : verify ? (['bytes'] as const) : (['files', 'bytes'] as const)) {
    try {
      return await buildOnce(options, trust, warn)
    } catch (error) {
      if (!OutcomeLost.is(error)) throw error
    }
  }
  try {
    return await buildOnce(options, 'nothing', warn)
  } catch (error) {
    throw OutcomeLost.is(error) ? ((error as OutcomeLost).cause ?? error) : error
  }
}

function once(warn: Warn): Warn {
  const told = new Set<string>()
  return (message) => {
    if (!told.has(message)) warn(message)
    told.add(message)
  }
}

async function buildOnce(options: BuildOptions, trust: Trust, warn: Warn): Promise<Build> {
  const { config, configFile, signal, only, limit, onStage } = options
  await onStage?.('list')
  const draft = await openDraft(options.output)
  let work: Work | undefined
  try {
    work = openWork(options, trust, draft, warn)
    const { summaries, cached } = await processInputs(work)
    if (only !== undefined && summaries.length === 0)
      throw new UsageError(`Expected an input whose path matches \`${only}\`, got none`)
    const { counts, shards: inputs } = planShards(summaries, config.shardSize)
    const shards = await writeShards(inputs, work)
    const gathered = gatherShards(shards, counts)
    await onStage?.('seal')
    const { name, ...sealed } = sealDataset({
      folder: draft.folder,
      config,
      configFile,
      counts,
      shards: gathered,
      selection: { limit, only },
    })
    signal?.throwIfAborted()
    const built = { ...sealed, cached, ...findInWhole(options, gathered) }
    if (options.accept?.({ ...built, ...shardContents(shards) }) === false)
      return { ...built, folder: null, unchanged: false }
    work.tidy()
    await onStage?.('publish')
    const published = await draft.publish(name)
    if (trust !== 'nothing') rememberDataset(work.cache, published.folder, gathered.files)
    return { ...built, ...published }
  } finally {
    await work?.close()
    await draft.discard()
  }
}
