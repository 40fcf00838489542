import { hash } from 'node:crypto'
import { rmSync } from 'node:fs'
import { realpath } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import type { Finding, FindingCounts, Manifest, Statistics } from '@copydesk/document'
import {
  type Cache,
  cacheKey,
  holdLock,
  type LockHolder,
  openCache,
  type Pool,
  pruneCache,
  type TaskRun,
} from '@copydesk/engine'
import { type Draft, openDraft, outputPaths } from '@copydesk/export'
import { type ListOptions, listInputs } from '@copydesk/ingest/listing'
import { DUPLICATE_EXACT } from '@copydesk/validate'
import { placeholderFinding } from './card-findings.ts'
import { shardFingerprint } from './code-fingerprint.ts'
import type { CorpusConfig } from './corpus-config.generated.ts'
import { corpusName } from './corpus-name.ts'
import { type GatheredShards, gatherShards } from './gather-shards.ts'
import { isContainer } from './is-container.ts'
import { openFileIndex } from './open-file-index.ts'
import { openFileList } from './open-file-list.ts'
import { type FoundFindings, MAX_FINDINGS } from './open-findings.ts'
import type { Progress } from './open-progress.ts'
import { openStanding, rememberDataset } from './open-standing.ts'
import { openSummaries } from './open-summaries.ts'
import { openTaskPool } from './open-task-pool.ts'
import { OutcomeLost } from './outcome-lost.ts'
import { planShards, type ShardInputs } from './plan-shards.ts'
import { pluginFiles } from './plugin-files.ts'
import { sealDataset } from './seal-dataset.ts'
import { signatureOf } from './signature-of.ts'
import type { Stage } from './stage.ts'
import { KEY, SUMMARY_BYTES } from './summary.ts'
import { taskData } from './task-data.ts'
import type { TaskData, Tasks } from './tasks.ts'
import { unusedExceptions } from './unused-exceptions.ts'
import { UsageError } from './usage-error.ts'
import { type FormatId, namesIn, type ShardPlan, type WrittenShard, writtenShard } from './write-shard.ts'

export interface BuildOptions {
  /** The folder of raw files. */
  readonly input: string
  /** Where the dataset is to stand. */
  readonly output: string
  /** Another place of a dataset that is no input. */
  readonly standing?: string | undefined
  readonly config: CorpusConfig
  /** `corpus.yaml`, which is no input when it lies among the raw files. */
  readonly configFile: string | null
  readonly jobs: number
  /** Where what was made is kept for the next build, and how much of it, in bytes; null where it is not. */
  readonly cache: { readonly folder: string; readonly maxBytes: number } | null
  /** Reads every file, and all that the cache has, before it is believed. */
  readonly verify?: boolean | undefined
  readonly limit?: number | undefined
  readonly only?: string | undefined
  readonly signal?: AbortSignal
  /** Is called with the number of inputs; null where containers hold nobody knows how many. */
  readonly openProgress?: (total: number | null) => Progress
  /** Is told that a stage begins, and how many shards there are to write; the build waits for it. */
  readonly onStage?: (stage: Stage, shards?: number) => void | Promise<void>
  /** Is told of each batch and each shard that was worked on. */
  readonly onTask?: (run: TaskRun) => void
  /** Decides, when the draft is whole, whether it is published; without it, it is. */
  readonly accept?: (built: Built) => boolean
}

/** A dataset that was built. */
export interface Built {
  readonly manifest: Manifest
  readonly statistics: Statistics
  /** The SHA-256 of `provenance.intoto.json`, which holds that of every other file. */
  readonly digest: string
  /** All that was found, up to a bound; see `findingCounts` for how many there were. */
  readonly findings: readonly Finding[]
  readonly findingCounts: FindingCounts
  /** The digest of all rows that each file or member led to, by its path. To be iterated while the draft is being decided on. */
  readonly inputs: Iterable<readonly [path: string, digest: string]>
  /** The digest of the text of each document, by its id. To be iterated while the draft is being decided on. */
  readonly texts: Iterable<readonly [id: string, digest: string]>
  /** How many documents were not processed, for the cache had them. */
  readonly cached: number
}

/** What became of the draft: the folder it was published in, null where it was not. */
export interface Build extends Omit<Built, 'inputs' | 'texts'> {
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
  const warn = openWarnings()
  const release = await lockOutput(options, warn)
  try {
    return await buildLocked(options, warn)
  } finally {
    release()
  }
}

/** Two builds of one output take turns. Where no lock can be written, opening the draft will say why. */
async function lockOutput({ output, signal }: BuildOptions, warn: Warn): Promise<() => void> {
  const file = lockPath(output)
  const onWait = (holder: LockHolder | null) =>
    warn(
      `Waiting for ${holder ? `process ${holder.pid} on ${holder.host}, since ${holder.since}` : 'a process'} (\`${file}\`)`,
    )
  try {
    return await holdLock(file, { onWait, signal })
  } catch {
    signal?.throwIfAborted()
    return () => {}
  }
}

function lockPath(output: string): string {
  return join(dirname(resolve(output)), `.${basename(output)}.lock`)
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

/** What is believed: files that look as they did, what the cache has of the same bytes, or nothing that was there before. */
type Trust = 'files' | 'bytes' | 'nothing'

type Warn = (message: string) => void

function openWarnings(): Warn {
  const told = new Set<string>()
  return (message) => {
    if (!told.has(message)) process.emitWarning(message)
    told.add(message)
  }
}

/** What the steps of a build share. */
interface Work {
  readonly options: BuildOptions
  readonly trust: Trust
  readonly warn: Warn
  readonly draft: Draft
  readonly cache: Cache
  readonly data: TaskData
  /** A pool of as many threads as are wanted and useful. */
  readonly poolOf: (useful: number) => Pool<Tasks>
}

async function buildOnce(options: BuildOptions, trust: Trust, tell: Warn): Promise<Build> {
  const { config, configFile, signal, jobs, only, limit, onStage, onTask } = options
  await onStage?.('list')
  const draft = await openDraft(options.output)
  // Without a cache, outcomes wait beside the draft for their shards.
  const kept = trust === 'nothing' ? null : options.cache
  const folder = kept?.folder ?? join(draft.folder, 'outcomes')
  // What is wrong there ends the build, and is its error.
  const warn = kept ? tell : () => {}
  if (kept) pruneQuietly(kept)
  const cache = openCache({ folder, warn })
  const data = taskData(config, configFile, { cache: folder, verify: trust === 'bytes' })
  const pools = new Map<number, Pool<Tasks>>()
  const poolOf = (useful: number): Pool<Tasks> => {
    const size = Math.max(1, Math.min(jobs, useful))
    const pool =
      [...pools].find(([threads]) => threads >= size)?.[1] ?? openTaskPool({ data, jobs: size, signal, onTask })
    pools.set(size, pool)
    return pool
  }
  try {
    if (!cache.usable) throw new OutcomeLost(cache.failure)
    const work: Work = { options, trust, warn, draft, cache, data, poolOf }
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
    const told = { ...sealed, cached, ...withOthers(gathered, othersOf(options, gathered)) }
    signal?.throwIfAborted()
    const inputsOf = lazily(() => digestsByPath(shards))
    if (options.accept?.({ ...told, inputs: inputsOf, texts: lazily(() => textsIn(shards)) }) === false)
      return { ...told, folder: null, unchanged: false }
    if (kept === null) rmSync(folder, { recursive: true, force: true })
    await onStage?.('publish')
    const published = await draft.publish(name)
    if (kept) rememberDataset(cache, published.folder, gathered.files)
    return { ...told, ...published }
  } finally {
    for (const pool of pools.values()) await pool.close()
    cache.close()
    await draft.discard()
  }
}

/** Whoever owns the folder may not let us. */
function pruneQuietly({ folder, maxBytes }: NonNullable<BuildOptions['cache']>): void {
  try {
    pruneCache(folder, maxBytes)
  } catch {}
}

/** Sees to it that the outcome of each input is in the cache, and gives the summaries of all. */
async function processInputs(work: Work): Promise<{ summaries: Buffer; cached: number }> {
  const { options, trust, warn, cache, data, poolOf } = work
  const { config, limit, only, openProgress } = options
  const now = Date.now()
  const root = await realpath(options.input)
  const key = cacheKey(JSON.stringify(['files', root, data.fingerprint, planOptions(config)]))
  const index = openFileIndex(cache, key, now)
  const isPart = limit !== undefined || only !== undefined
  const find = (signature: string) => (trust === 'files' && !isPart ? index.find(signature) : undefined)
  const summaries = openSummaries()
  const changed = openFileList(root)
  let unchanged = 0
  let hasContainers = false
  for await (const file of listInputs(options.input, listOptions(options))) {
    const signature = isPart ? null : signatureOf(file, now)
    const known = signature === null ? undefined : find(signature)
    if (known && allIn(cache, known)) {
      summaries.add(known)
      unchanged++
      continue
    }
    changed.add({ ...file, signature })
    hasContainers ||= isContainer(file)
  }
  await options.onStage?.('process')
  const found = summaries.bytes().length / SUMMARY_BYTES
  let cached = found
  // What stands in a container, and what a glob matches, nobody knows.
  const isCounted = !hasContainers && only === undefined
  const progress = openProgress?.(isCounted ? Math.min(found + changed.length, limit ?? Infinity) : null)
  progress?.add({ inputs: found, rejected: 0, cached: found, bytes: 0 })
  try {
    if (changed.length > 0) {
      const { processFiles, usefulJobs } = await import('./process-files.ts')
      const pool = poolOf(usefulJobs(hasContainers ? null : changed.length))
      for await (const batch of processFiles(pool, 'keepBatch', changed, { config, limit, only, progress })) {
        summaries.add(batch.summaries)
        cached += batch.done.cached
        for (const warning of batch.warnings) warn(warning)
      }
    }
  } finally {
    progress?.end()
  }
  if (unchanged === 0 || changed.length > 0) cache.refresh()
  if (!isPart && changed.length > 0) index.save(summaries.bytes())
  return { summaries: summaries.bytes(), cached }
}

/** What else than the bytes of a file decides which inputs stand in it. */
function planOptions({ include, exclude, encoding, columns }: CorpusConfig): unknown {
  return { include, exclude, encoding, columns }
}

function listOptions({ output, standing = output, cache, config, configFile }: BuildOptions): ListOptions {
  const exclude = [
    ...[output, standing].flatMap((path) => [...outputPaths(path), lockPath(path)]),
    ...(cache ? [cache.folder] : []),
    ...pluginFiles(config, configFile).map(({ file }) => file),
  ]
  return configFile === null ? { exclude } : { exclude, configuration: configFile }
}

/** Whether the cache still has the outcomes: it may have been pruned. */
function allIn(cache: Cache, summaries: Buffer): boolean {
  for (let at = 0; at < summaries.length; at += SUMMARY_BYTES)
    if (!cache.has(summaries.subarray(at + KEY.start, at + KEY.end))) return false
  return true
}

/** Writes the shards, or takes them from the dataset that stands where they hold the same; gives what each holds, one after the other. */
async function writeShards(inputs: readonly ShardInputs[], work: Work): Promise<Iterable<WrittenShard>> {
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

/** Whether every input was looked at. */
function isWhole({ limit, only }: BuildOptions): boolean {
  return limit === undefined && only === undefined
}

/** What shows only when all is in. */
function othersOf(options: BuildOptions, { exceptions: used }: GatheredShards): readonly Finding[] {
  const { config, configFile, input: root } = options
  const unused = isWhole(options)
    ? unusedExceptions({ config, configFile, root, used, unchecked: [DUPLICATE_EXACT] })
    : []
  return [...unused, ...placeholderFinding({ config, configFile, root })]
}

/** What was found in the inputs, after what is about the whole, so that the bound cuts nothing off of that. */
function withOthers({ findings, findingCounts }: FoundFindings, others: readonly Finding[]): FoundFindings {
  const counts = { ...findingCounts }
  for (const { severity } of others) counts[severity]++
  return { findings: [...others, ...findings].slice(0, MAX_FINDINGS), findingCounts: counts }
}

/** Makes something when it is iterated. */
function lazily<Item>(make: () => Iterable<Item>): Iterable<Item> {
  return { [Symbol.iterator]: () => make()[Symbol.iterator]() }
}

/** One digest for each file: of its own rows, or of the digests of all that stands in it. */
function digestsByPath(shards: Iterable<WrittenShard>): readonly (readonly [path: string, digest: string])[] {
  const byPath = new Map<string, string[]>()
  for (const shard of shards) {
    for (const [path, digest] of namesIn(shard).inputs) {
      const digests = byPath.get(path)
      if (digests) digests.push(digest)
      else byPath.set(path, [digest])
    }
  }
  return Array.from(byPath, ([path, digests]) => [
    path,
    digests.length === 1 ? (digests[0] as string) : digestOf(digests),
  ])
}

function* textsIn(shards: Iterable<WrittenShard>): Iterable<readonly [id: string, digest: string]> {
  for (const shard of shards) yield* namesIn(shard).texts
}

function digestOf(digests: readonly string[]): string {
  return hash('sha256', [...digests].sort().join('\n')).slice(0, 16)
}
