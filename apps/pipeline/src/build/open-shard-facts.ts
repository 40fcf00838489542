import { hash } from 'node:crypto'
import { type MeasuredInput, openStatistics } from '@copydesk/report'
import type { Outcome } from '../document/outcome.ts'
import { type Table, tables } from '../document/tables.ts'
import { inputDigest } from './input-digest.ts'
import { openFindings } from './open-findings.ts'
import { textDigest } from './text-digest.ts'
import { textNumber } from './text-number.ts'
import type { ShardNames, WrittenShard } from './written-shard.ts'

/** What a shard holds, besides its files. */
type ShardFacts = Omit<WrittenShard, 'files'>

/** Opens the facts of a shard, which are taken from one outcome after the other, with its rows as they were read; of its texts only digests are held. */
export function openShardFacts(): { add(outcome: Outcome, rows: MeasuredInput): void; end(): ShardFacts } {
  const digests = tables.map((table) => ({ table, list: [] as Uint8Array[] }))
  const statistics = openStatistics()
  const counts = { accepted: 0, filtered: 0, rejected: 0 }
  const found = openFindings()
  const used = new Set<number>()
  const inputDigests: Uint8Array[] = []
  const inputs: ShardNames['inputs'][number][] = []
  const texts: ShardNames['texts'][number][] = []
  const textDigests: number[] = []
  return {
    add({ path, status, exceptions, rows }, input) {
      const own: Uint8Array[] = []
      for (const { table, list } of digests) {
        const added = rows[table].map((row) => hash('sha256', row, 'buffer'))
        list.push(...added)
        own.push(...added)
      }
      statistics.add(input)
      counts[status]++
      found.add(input.findings)
      for (const index of exceptions) used.add(index)
      inputs.push([path, hash('sha256', joined(own)).slice(0, 16)])
      const { document, reject } = input
      if (reject) inputDigests.push(inputDigest(reject))
      if (!document) return
      inputDigests.push(inputDigest(document.source))
      const digest = textDigest(document.text)
      texts.push([document.id, digest])
      // Headlines alone do not repeat one another.
      if (document.text !== '') textDigests.push(textNumber(digest))
    },
    end: () => ({
      digests: Object.fromEntries(digests.map(({ table, list }) => [table, joined(list)])) as Record<Table, Uint8Array>,
      statistics: statistics.end(),
      counts,
      ...found.end(),
      exceptions: [...used],
      inputDigests: joined(inputDigests),
      names: Buffer.from(JSON.stringify({ inputs, texts } satisfies ShardNames)),
      textDigests: Float64Array.from(textDigests),
    }),
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(parts)
}
