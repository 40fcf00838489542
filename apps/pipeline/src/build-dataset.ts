import { join } from 'node:path'
import type { Counts, Finding, Manifest } from '@copydesk/document'
import { openPool, type Pool } from '@copydesk/engine'
import { openDraft, outputPaths } from '@copydesk/export'
import { codeFingerprint } from './code-fingerprint.ts'
import type { CorpusConfig } from './corpus-config.generated.ts'
import { documentConfig } from './document-config.ts'
import type { Progress } from './open-progress.ts'
import { openSpill, type Spill } from './open-spill.ts'
import { planInputs } from './plan-inputs.ts'
import type { PlannedInput, ProcessedInput } from './process-input.ts'
import { sealDataset } from './seal-dataset.ts'
import { shardCount } from './shard-of.ts'
import type { TaskData, Tasks } from './tasks.ts'
import type { FormatId, WrittenShard } from './write-shard.ts'

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
  /** Is called with the number of inputs. */
  readonly openProgress?: (total: number) => Progress
  /** Decides, when the draft is whole, whether it is published; without it, it is. */
  readonly accept?: (built: Built) => boolean
}

/** A dataset that was built. */
export interface Built {
  readonly manifest: Manifest
  /** All that was found, up to a bound; see `findingCounts` for how many there were. */
  readonly findings: readonly Finding[]
  readonly findingCounts: Readonly<Record<Finding['severity'], number>>
  /** The digest of all rows that each input led to, by its path. */
  readonly inputs: readonly (readonly [path: string, digest: string])[]
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
  const { input, output, standing = output, cache, config, configFile, limit, only, signal } = options
  const draft = await openDraft(output)
  let pool: Pool<Tasks> | undefined
  try {
    const spill = openSpill(join(draft.folder, 'outcomes'))
    const configuration = configFile === null ? {} : { configuration: configFile }
    const exclude = [...[output, standing].flatMap(outputPaths), ...(cache ? [cache.folder] : [])]
    const inputs = await planInputs(input, { exclude, ...configuration, limit, only })
    pool = openTasks(inputs.length, options)
    const { counts, ...told } = await processInputs(pool, inputs, spill, options)
    const shards = await writeShards(pool, counts, spill, draft.folder, config.formats)
    spill.remove()
    const { manifest, name } = sealDataset({ folder: draft.folder, config, counts, shards })
    const built: Built = { manifest, ...told, inputs: shards.flatMap((shard) => shard.inputs) }
    signal?.throwIfAborted()
    if (options.accept?.(built) === false) return { ...built, folder: null, unchanged: false }
    return { ...built, ...(await draft.publish(name)) }
  } finally {
    await pool?.close()
    await draft.discard()
  }
}

/** Inputs that go to a thread together: enough that the way there does not count. */
const BATCH = 32

/** Findings that are kept to be shown. */
const MAX_FINDINGS = 10_000

function openTasks(inputs: number, { jobs, cache, config, signal }: BuildOptions): Pool<Tasks> {
  const forDocuments = documentConfig(config)
  // What an outcome depends on besides the input: the code, and this part of the configuration.
  const fingerprint = cache ? JSON.stringify([codeFingerprint(), forDocuments]) : ''
  const data: TaskData = { cache, fingerprint, config: forDocuments }
  const batches = Math.ceil(inputs / BATCH)
  const module = new URL('./tasks.js', import.meta.url)
  return openPool<Tasks>({
    module,
    data,
    jobs: Math.max(1, Math.min(jobs, Math.ceil(batches / 2))),
    ...(signal && { signal }),
  })
}

interface Processing {
  readonly counts: Counts
  readonly findings: Finding[]
  readonly findingCounts: Record<Finding['severity'], number>
  readonly cached: number
}

async function processInputs(
  pool: Pool<Tasks>,
  inputs: readonly PlannedInput[],
  spill: Spill,
  { openProgress }: BuildOptions,
): Promise<Processing> {
  const counts = { inputs: 0, accepted: 0, duplicates: 0, filtered: 0, rejected: 0 }
  const findingCounts = { error: 0, warning: 0, info: 0 }
  const findings: Finding[] = []
  let cached = 0
  const progress = openProgress?.(inputs.length)
  try {
    for await (const batch of pool.map('processBatch', batchesOf(inputs))) {
      for (const processed of batch) {
        spill.add((inputs[counts.inputs] as PlannedInput).id, processed.encoded)
        counts.inputs++
        counts[processed.status]++
        if (processed.cached) cached++
        for (const finding of processed.findings) {
          findingCounts[finding.severity]++
          if (findings.length < MAX_FINDINGS) findings.push(finding)
        }
      }
      progress?.add(sumOf(batch))
    }
  } finally {
    progress?.end()
  }
  if (counts.inputs !== inputs.length) throw new Error(`Expected ${inputs.length} outcomes, got \`${counts.inputs}\``)
  spill.flush()
  return { counts, findings, findingCounts, cached }
}

function* batchesOf(inputs: readonly PlannedInput[]): Iterable<readonly PlannedInput[]> {
  for (let start = 0; start < inputs.length; start += BATCH) yield inputs.slice(start, start + BATCH)
}

function sumOf(batch: readonly ProcessedInput[]): { inputs: number; rejected: number; bytes: number } {
  const rejected = batch.filter(({ status }) => status === 'rejected').length
  return { inputs: batch.length, rejected, bytes: batch.reduce((sum, { bytes }) => sum + bytes, 0) }
}

async function writeShards(
  pool: Pool<Tasks>,
  { inputs, accepted }: Counts,
  spill: Spill,
  folder: string,
  formats: readonly FormatId[] = DEFAULT_FORMATS,
): Promise<WrittenShard[]> {
  const shards = shardCount(accepted)
  const plans = Array.from({ length: shards }, (_, shard) => ({
    shard,
    shards,
    outcomes: spill.filesOf(shard, shards),
    folder,
    formats,
  }))
  const written: WrittenShard[] = []
  for await (const shard of pool.map('writeShard', plans)) written.push(shard)
  const outcomes = written.reduce((sum, shard) => sum + shard.inputs.length, 0)
  if (outcomes !== inputs) throw new Error(`Expected ${inputs} outcomes in the shards, got \`${outcomes}\``)
  return written
}

/** Parquet keeps the types, JSON Lines is read by everything. */
const DEFAULT_FORMATS: readonly FormatId[] = ['parquet', 'jsonl']
