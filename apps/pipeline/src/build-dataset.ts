import { hash } from 'node:crypto'
import { join } from 'node:path'
import type { Counts, Finding, Manifest, Statistics } from '@copydesk/document'
import type { Pool, TaskRun } from '@copydesk/engine'
import { openDraft, outputPaths } from '@copydesk/export'
import { type Input, type ListOptions, listInputs } from '@copydesk/ingest'
import { DUPLICATE_EXACT } from '@copydesk/validate'
import { placeholderFinding } from './card-findings.ts'
import type { CorpusConfig } from './corpus-config.generated.ts'
import { corpusName } from './corpus-name.ts'
import { defaultFormats } from './default-formats.ts'
import type { Progress } from './open-progress.ts'
import { openSpill, type Spill } from './open-spill.ts'
import { openTally } from './open-tally.ts'
import { openTaskPool } from './open-task-pool.ts'
import { pluginFiles } from './plugin-files.ts'
import { processFiles } from './process-files.ts'
import { sealDataset } from './seal-dataset.ts'
import { shardCount } from './shard-of.ts'
import type { Stage } from './stage.ts'
import type { TaskData, Tasks } from './tasks.ts'
import { unusedExceptions } from './unused-exceptions.ts'
import { UsageError } from './usage-error.ts'
import type { WrittenShard } from './write-shard.ts'

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
  readonly cache: TaskData['cache']
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
  readonly findingCounts: Readonly<Record<Finding['severity'], number>>
  /** The digest of all rows that each file or member led to, by its path. */
  readonly inputs: readonly (readonly [path: string, digest: string])[]
  /** The digest of the text of each document, by its id. */
  readonly texts: readonly (readonly [id: string, digest: string])[]
  /** How many documents came from the cache. */
  readonly cached: number
}

/** What became of the draft: the folder it was published in, null where it was not. */
export interface Build extends Built {
  readonly folder: string | null
  readonly unchanged: boolean
}

/**
 * Builds a dataset: list the inputs, process each (read, normalise, validate), write the shards, seal, publish. The old dataset stands until
 * the new one is whole; an error leaves it as it is.
 */
export async function buildDataset(options: BuildOptions): Promise<Build> {
  const { input, output, standing = output, cache, config, configFile, only, signal, onStage } = options
  await onStage?.('list')
  const draft = await openDraft(output)
  let pool: Pool<Tasks> | undefined
  try {
    const spill = openSpill(join(draft.folder, 'outcomes'))
    const configuration = configFile === null ? {} : { configuration: configFile }
    const exclude = [
      ...[output, standing].flatMap(outputPaths),
      ...(cache ? [cache.folder] : []),
      ...pluginFiles(config, configFile).map(({ file }) => file),
    ]
    const files = await listFiles(input, { exclude, ...configuration })
    pool = openTaskPool(files, options)
    await onStage?.('process')
    const { counts, usedExceptions: used, ...told } = await processInputs(pool, files, spill, options)
    if (only !== undefined && counts.inputs === 0)
      throw new UsageError(`Expected an input whose path matches \`${only}\`, got none`)
    await onStage?.('write', shardCount(counts.accepted))
    const shards = await writeShards(pool, counts, spill, draft.folder, config)
    spill.remove()
    await onStage?.('seal')
    const { manifest, statistics, digest, name } = sealDataset({
      folder: draft.folder,
      config,
      configFile,
      counts,
      shards,
      selection: { limit: options.limit, only },
    })
    const built: Built = {
      manifest,
      statistics,
      digest,
      ...withOthers(told, [
        ...(isWhole(options)
          ? unusedExceptions({ config, configFile, root: input, used, unchecked: [DUPLICATE_EXACT] })
          : []),
        ...placeholderFinding({ config, configFile, root: input }),
        ...shards.flatMap((shard) => shard.collisions),
      ]),
      inputs: digestsByPath(shards),
      texts: shards.flatMap((shard) => shard.texts),
    }
    signal?.throwIfAborted()
    if (options.accept?.(built) === false) return { ...built, folder: null, unchanged: false }
    await onStage?.('publish')
    return { ...built, ...(await draft.publish(name)) }
  } finally {
    await pool?.close()
    await draft.discard()
  }
}

async function listFiles(folder: string, options: ListOptions): Promise<readonly Input[]> {
  const files: Input[] = []
  for await (const file of listInputs(folder, options)) files.push(file)
  return files
}

/** Findings that are kept to be shown. */
const MAX_FINDINGS = 10_000

interface Processing {
  readonly counts: Counts
  readonly findings: Finding[]
  readonly findingCounts: Record<Finding['severity'], number>
  readonly usedExceptions: ReadonlySet<number>
  readonly cached: number
}

async function processInputs(
  pool: Pool<Tasks>,
  files: readonly Input[],
  spill: Spill,
  { openProgress, config, limit, only }: BuildOptions,
): Promise<Processing> {
  const tally = openTally()
  const findingCounts = { error: 0, warning: 0, info: 0 }
  const findings: Finding[] = []
  const usedExceptions = new Set<number>()
  let cached = 0
  for await (const processed of processFiles(pool, files, { config, limit, only, openProgress })) {
    spill.add(processed.id, processed.encoded)
    tally.add(processed.id, processed.status)
    if (processed.cached) cached++
    for (const index of processed.exceptions) usedExceptions.add(index)
    for (const finding of processed.findings) {
      findingCounts[finding.severity]++
      if (findings.length < MAX_FINDINGS) findings.push(finding)
    }
  }
  const counts = tally.counts()
  spill.flush()
  return { counts, findings, findingCounts, usedExceptions, cached }
}

async function writeShards(
  pool: Pool<Tasks>,
  counts: Counts,
  spill: Spill,
  folder: string,
  config: CorpusConfig,
): Promise<WrittenShard[]> {
  const { formats = defaultFormats, metadata = {} } = config
  const shards = shardCount(counts.accepted)
  const plans = Array.from({ length: shards }, (_, shard) => ({
    shard,
    shards,
    outcomes: spill.filesOf(shard, shards),
    folder,
    name: corpusName(config),
    formats,
    metadata,
  }))
  const written: WrittenShard[] = []
  for await (const shard of pool.map('writeShard', plans)) written.push(shard)
  for (const status of ['accepted', 'filtered', 'rejected'] as const) {
    const sum = written.reduce((total, shard) => total + shard.counts[status], 0)
    if (sum !== counts[status]) throw new Error(`Expected ${counts[status]} ${status} in the shards, got \`${sum}\``)
  }
  return written
}

/** Whether every input was looked at. */
function isWhole({ limit, only }: BuildOptions): boolean {
  return limit === undefined && only === undefined
}

type Told = Pick<Processing, 'findings' | 'findingCounts' | 'cached'>

/** What was found in the inputs, after what shows only when all is in, so that the bound cuts nothing off that is about the whole. */
function withOthers(told: Told, others: readonly Finding[]): Told {
  const findingCounts = { ...told.findingCounts }
  for (const { severity } of others) findingCounts[severity]++
  return { ...told, findings: [...others, ...told.findings].slice(0, MAX_FINDINGS), findingCounts }
}

/** One digest for each file: of its own rows, or of the digests of all that stands in it. */
function digestsByPath(shards: readonly WrittenShard[]): readonly (readonly [path: string, digest: string])[] {
  const byPath = new Map<string, string[]>()
  for (const [path, digest] of shards.flatMap((shard) => shard.inputs)) {
    const digests = byPath.get(path)
    if (digests) digests.push(digest)
    else byPath.set(path, [digest])
  }
  return Array.from(byPath, ([path, digests]) => [
    path,
    digests.length === 1 ? (digests[0] as string) : digestOf(digests),
  ])
}

function digestOf(digests: readonly string[]): string {
  return hash('sha256', [...digests].sort().join('\n')).slice(0, 16)
}
