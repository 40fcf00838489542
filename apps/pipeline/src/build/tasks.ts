import { type Cache, openCache } from '@copydesk/engine'
import type { DocumentConfig } from '../configuration/document-config.ts'
import { loadPlugins } from '../configuration/load-plugins.ts'
import type { PluginFile } from '../configuration/plugin-files.ts'
import { decodeOutcome, type Outcome } from '../document/outcome.ts'
import { processInput } from '../document/process-input.ts'
import type { Done } from '../watch/open-progress.ts'
import { type KeepOptions, type KeptInput, keepInput, recordsOf } from './keep-input.ts'
import { openKeys } from './open-keys.ts'
import { OutcomeLost } from './outcome-lost.ts'
import type { PlannedInput } from './plan-inputs.ts'
import type { ShardPlan } from './shard-plan.ts'
import { writeShard } from './write-shard.ts'

/** What threads are told once. */
export interface TaskData {
  readonly config: DocumentConfig
  readonly plugins: readonly PluginFile[]
  /** The folder of the cache; null where nothing is kept. */
  readonly cache: string | null
  /** Changes with everything that an outcome depends on besides the input: code, configuration, Unicode version. */
  readonly fingerprint: string
  /** Whether what the cache has is read, and not only looked up, before it is believed. */
  readonly verify: boolean
}

/** How much of the work is done. */
export interface Processed {
  /** What is wrong with the cache. */
  readonly warnings: readonly string[]
  readonly done: Done
}

/** The work that threads share: batches of inputs, then shards of the output. */
export interface Tasks {
  /** Gives what became of each input. */
  checkBatch(inputs: readonly PlannedInput[]): Promise<Processed & { readonly outcomes: readonly Outcome[] }>
  /** Keeps what became of each input in the cache, and gives the summaries. */
  keepBatch(inputs: readonly PlannedInput[]): Promise<Processed & { readonly summaries: Uint8Array }>
  /** Writes a shard and keeps what it holds in the cache. */
  writeShard(plan: ShardPlan): Promise<void>
  /** Closes the cache. */
  [Symbol.dispose](): void
}

/** Opens the tasks in a thread, or in this process where there is one job. */
export default async function openTasks({
  cache: folder,
  fingerprint,
  config,
  plugins: files,
  verify,
}: TaskData): Promise<Tasks> {
  const plugins = await loadPlugins(files)
  const warnings: string[] = []
  const cache = folder === null ? null : openCache({ folder, warn: (message) => void warnings.push(message) })
  const options = { config, plugins, keyOf: openKeys(fingerprint) }
  return {
    async checkBatch(inputs) {
      const find = (key: Buffer) => outcomeIn(cache, key)
      const processed = await Promise.all(inputs.map((input) => processInput(input, { ...options, find })))
      const outcomes = processed.map((input) => {
        if ('known' in input) return input.known
        return input.outcome
      })
      cache?.putAll(processed.flatMap((input) => ('known' in input ? [] : recordsOf(input.key, input.outcome))))
      const rejected = outcomes.filter(({ status }) => status === 'rejected').length
      const cached = processed.filter((input) => 'known' in input).length
      return { outcomes, warnings, done: { inputs: inputs.length, rejected, cached, bytes: sumOf(processed) } }
    },
    async keepBatch(inputs) {
      const kept = await keepAll(inputs, { ...options, cache: expectCache(cache), verify })
      const rejected = kept.filter(({ status }) => status === 'rejected').length
      const cached = kept.filter(({ records }) => records === null).length
      const summaries = Buffer.concat(kept.map(({ summary }) => summary))
      return { summaries, warnings, done: { inputs: inputs.length, rejected, cached, bytes: sumOf(kept) } }
    },
    writeShard: (plan) => writeShard(plan, expectCache(cache)),
    [Symbol.dispose]: () => cache?.close(),
  }
}

/** Throws `OutcomeLost` where the cache takes nothing. */
async function keepAll(inputs: readonly PlannedInput[], options: KeepOptions): Promise<readonly KeptInput[]> {
  const kept = await Promise.all(inputs.map((input) => keepInput(input, options)))
  const records = kept.flatMap((input) => input.records ?? [])
  if (!options.cache.putAll(records)) throw new OutcomeLost(options.cache.failure)
  return kept
}

function outcomeIn(cache: Cache | null, key: Buffer): Outcome | undefined {
  const kept = cache?.get(key)
  return kept && decodeOutcome(kept)
}

function expectCache(cache: Cache | null): Cache {
  if (cache === null) throw new Error('Expected a folder to keep outcomes in, got none')
  return cache
}

function sumOf(inputs: readonly { readonly bytes: number }[]): number {
  return inputs.reduce((sum, { bytes }) => sum + bytes, 0)
}
