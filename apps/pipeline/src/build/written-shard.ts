import { deserialize } from 'node:v8'
import type { WrittenFile } from '@copydesk/export'
import type { ShardStatistics } from '@copydesk/report'
import type { Outcome } from '../document/outcome.ts'
import type { Table } from '../document/tables.ts'
import type { FoundFindings } from './open-findings.ts'

/** What a shard holds: plain data that the cache keeps, so that an unchanged shard need not be read. */
export interface WrittenShard extends FoundFindings {
  readonly files: readonly WrittenFile[]
  /** The SHA-256 of each row, 32 bytes each, by table. */
  readonly digests: Readonly<Record<Table, Uint8Array>>
  readonly statistics: ShardStatistics
  readonly counts: Readonly<Record<Outcome['status'], number>>
  /** The exceptions that took a finding away, by their index. */
  readonly exceptions: readonly number[]
  /** The `inputDigest` of each input, 32 bytes each. */
  readonly inputDigests: Uint8Array
  /** The `textNumber` of each text that is not empty. */
  readonly textDigests: Float64Array
  /** `ShardNames` as JSON: few ask for it. */
  readonly names: Uint8Array
}

/** What the lock file keeps of a shard. */
export interface ShardNames {
  /** Path and digest (16 hexadecimal digits) of all that became of each input. */
  readonly inputs: readonly (readonly [path: string, digest: string])[]
  /** The digest of each document's text, by its id. */
  readonly texts: readonly (readonly [id: string, digest: string])[]
}

/** Reads the marker of a shard. */
export function writtenShard(marker: Uint8Array): WrittenShard {
  return deserialize(marker)
}

export function namesIn({ names }: WrittenShard): ShardNames {
  return JSON.parse(Buffer.from(names).toString())
}
