import type { Finding, FindingCounts, Manifest, Statistics } from '@copydesk/document'
import type { TaskRun } from '@copydesk/engine'
import type { CorpusConfig } from '../configuration/corpus-config.generated.ts'
import type { Progress } from '../watch/open-progress.ts'
import type { Stage } from '../watch/stage.ts'
import type { ShardContents } from './shard-contents.ts'

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
  /** Is told, in one line and once, what is in the way and does not end the build: another build, a damaged cache. Without it, `process.emitWarning` is. */
  readonly onWarning?: (message: string) => void
  /** Decides, when the draft is whole, whether it is published; without it, it is. What stands in shards is to be iterated then. */
  readonly accept?: (built: Built & ShardContents) => boolean
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
  /** How many documents were not processed, for the cache had them. */
  readonly cached: number
}
