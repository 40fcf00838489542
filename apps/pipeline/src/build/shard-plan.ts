import type { MetadataTypes } from '@copydesk/document'
import type { Rank } from '@copydesk/engine'
import type { exporters } from '@copydesk/export/output'

/** A shard that is to be written: its marker is what it holds, its folder has its files. */
export interface ShardPlan extends Rank {
  readonly shard: number
  readonly shards: number
  /** The keys of its inputs' outcomes in the cache, 16 bytes each. */
  readonly keys: Uint8Array
  /** The name of the corpus. */
  readonly name: string
  readonly formats: readonly FormatId[]
  /** The columns that the corpus declares. */
  readonly metadata: MetadataTypes
}

/** What `--format` and `formats` name. */
export type FormatId = keyof typeof exporters
