import { openDraft, type Published } from '@copydesk/export/output'
import { UsageError } from '../configuration/usage-error.ts'
import type { BuildOptions, Built } from './build-options.ts'
import { listFiles } from './list-files.ts'
import { lockOutput } from './lock-output.ts'
import { type Made, type MadeDataset, openMade, type Source } from './open-made.ts'
import { openWork, type Trust, type Warn, type Work } from './open-work.ts'
import { OutcomeLost } from './outcome-lost.ts'
import type { ShardsPlan } from './plan-shards.ts'
import { shardContents } from './shard-contents.ts'

/** What became of the draft: the folder it was published in, null where it was not. */
export interface Build extends Built {
  readonly folder: string | null
  readonly unchanged: boolean
}

/**
 * Builds a dataset: list the files, process those that changed (read, normalise, validate), write the shards that changed, seal, publish. When
 * the files are listed, and again when it is known what became of each input, it asks whether the dataset that stands was made of the same;
 * nothing is written then. The old dataset stands until the new one is whole; an error leaves it as it is.
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
      const { cause } = error as OutcomeLost
      if (cause === undefined) continue
      // What a thread would have said of it is lost with its task.
      warn(`Expected to write to the cache in \`${cache?.folder}\`, got \`${codeOf(cause)}\`: building without it`)
      break
    }
  }
  try {
    return await buildOnce(options, 'nothing', warn)
  } catch (error) {
    throw OutcomeLost.is(error) ? ((error as OutcomeLost).cause ?? error) : error
  }
}

function codeOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return code ?? message
}

function once(warn: Warn): Warn {
  const told = new Set<string>()
  return (message) => {
    if (!told.has(message)) warn(message)
    told.add(message)
  }
}

async function buildOnce(options: BuildOptions, trust: Trust, warn: Warn): Promise<Build> {
  await options.onStage?.('list')
  const draft = await openDraft(options.output)
  let work: Work | undefined
  try {
    work = openWork(options, trust, draft, warn)
    const made = openMade(work)
    const { dataset, cached, stands, sources } = await findOrMake(made, work)
    options.signal?.throwIfAborted()
    const { name, files: _, shards, ...content } = dataset
    const built = { ...content, cached }
    if (options.accept?.({ ...built, ...shardContents(shards, work.cache) }) === false)
      return { ...built, folder: null, unchanged: false }
    const published = stands ? { folder: stands, unchanged: true } : await publish(name, work)
    made.save(sources, dataset, published.folder)
    return { ...built, ...published }
  } finally {
    await work?.close()
    await draft.discard()
  }
}

interface Found {
  readonly dataset: MadeDataset
  /** How many inputs were not processed, for it was known what becomes of them. */
  readonly cached: number
  /** The folder where the dataset stands; null where it is a draft. */
  readonly stands: string | null
  /** What it was made of, less that by which it was found. */
  readonly sources: readonly Source[]
}

/** Finds out whether the dataset that stands is the one to be made, and makes a draft where it is not. */
async function findOrMake(made: Made, work: Work): Promise<Found> {
  const found = await find(made, work)
  if ('dataset' in found) return found
  const { makeDataset } = await import('./make-dataset.ts')
  const { plan, ...rest } = found
  return { ...rest, dataset: await makeDataset(plan, work), stands: null }
}

/** What is still to be made. */
interface Unmade extends Pick<Found, 'cached' | 'sources'> {
  readonly plan: ShardsPlan
}

/** A function of its own, so that while shards are written nothing holds on to the list and the summaries. */
async function find(made: Made, work: Work): Promise<Found | Unmade> {
  const { draft, options } = work
  const list = await listFiles(work)
  const { began } = list
  const listed: Source = { kind: 'files', digest: list.files.digest(), began }
  const same = made.find(listed)
  if (same) return { dataset: same, cached: same.manifest.counts.inputs, stands: draft.standing, sources: [] }

  // What processes files and writes a dataset takes longer to import than a build takes in which nothing changed.
  const { processInputs } = await import('./process-inputs.ts')
  const { summaries, cached } = await processInputs(list, work)
  if (options.only !== undefined && summaries.length === 0)
    throw new UsageError(`Expected an input whose path matches \`${options.only}\`, got none`)
  const { planShards } = await import('./plan-shards.ts')
  const plan = planShards(summaries, options.config.shardSize)
  const processed: Source = { kind: 'inputs', digest: plan.digest, began }
  const alike = made.find(processed)
  if (alike) return { dataset: alike, cached, stands: draft.standing, sources: [listed] }
  return { plan, cached, sources: [listed, processed] }
}

async function publish(name: string, { draft, options, tidy }: Work): Promise<Published> {
  tidy()
  await options.onStage?.('publish')
  return draft.publish(name)
}
