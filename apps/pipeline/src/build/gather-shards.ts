import type { Counts, Finding, FindingCounts } from '@copydesk/document'
import { openContentDigest, type WrittenFile } from '@copydesk/export'
import { openStatistics } from '@copydesk/report'
import { type Table, tables } from '../document/tables.ts'
import { openFindings } from './open-findings.ts'
import { repeatedTexts } from './repeated-texts.ts'
import type { WrittenShard } from './written-shard.ts'

/** What all shards hold together. */
export interface GatheredShards {
  readonly files: readonly WrittenFile[]
  readonly statistics: ReturnType<ReturnType<typeof openStatistics>['end']>
  /** The content digest of each table. */
  readonly digests: Readonly<Record<Table, string>>
  /** The digest of what went into the dataset; see `inputDigest`. */
  readonly inputDigest: string
  /** Id and digest of each text that several documents have. */
  readonly repeated: readonly (readonly [id: string, digest: string])[]
  /** What was found, in the order of the paths' bytes, up to a bound; `findingCounts` says how many there were. */
  readonly findings: readonly Finding[]
  readonly findingCounts: FindingCounts
  /** The exceptions that took a finding away, by their index. */
  readonly exceptions: ReadonlySet<number>
}

/** Puts together what stands in shards, one after the other; only digests are held of each document. Throws where documents were lost. */
export function gatherShards(shards: Iterable<WrittenShard>, counts: Counts): GatheredShards {
  const files: WrittenFile[] = []
  const statistics = openStatistics()
  const digests = tables.map((table) => ({ table, digest: openContentDigest() }))
  const inputs = openContentDigest()
  const findings = openFindings()
  const exceptions = new Set<number>()
  const sum = { accepted: 0, filtered: 0, rejected: 0 }
  for (const shard of shards) {
    files.push(...shard.files)
    statistics.merge(shard.statistics)
    for (const { table, digest } of digests) addAll(digest, shard.digests[table])
    addAll(inputs, shard.inputDigests)
    findings.merge(shard)
    for (const index of shard.exceptions) exceptions.add(index)
    for (const status of STATUSES) sum[status] += shard.counts[status]
  }
  for (const status of STATUSES) {
    if (sum[status] !== counts[status])
      throw new Error(`Expected ${counts[status]} ${status} in the shards, got \`${sum[status]}\``)
  }
  return {
    files,
    statistics: statistics.end(),
    digests: Object.fromEntries(digests.map(({ table, digest }) => [table, digest.digest()])) as Record<Table, string>,
    inputDigest: inputs.digest(),
    repeated: repeatedTexts(shards),
    ...findings.end(),
    exceptions,
  }
}

const STATUSES = ['accepted', 'filtered', 'rejected'] as const

/** The digests of rows are 32 bytes each. */
function addAll(digest: ReturnType<typeof openContentDigest>, rows: Uint8Array): void {
  for (let at = 0; at < rows.length; at += 32) digest.addDigest(rows.subarray(at, at + 32))
}
