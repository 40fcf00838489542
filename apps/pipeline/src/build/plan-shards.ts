import { createHash, hash } from 'node:crypto'
import type { Counts } from '@copydesk/document'
import { orderRecords } from '@copydesk/export/output'
import { shardCount } from './shard-count.ts'
import { ID, KEY, STATUS, SUMMARY_BYTES, statusAt } from './summary.ts'

/** The inputs of one shard. */
export interface ShardInputs {
  /** The keys of their outcomes in the cache, 16 bytes each. */
  readonly keys: Uint8Array<ArrayBuffer>
  /** A digest of which inputs these are and what became of them, whatever order they came in. */
  readonly digest: string
}

export interface ShardsPlan {
  readonly counts: Counts
  readonly shards: readonly ShardInputs[]
  /** A digest of all that is in them. */
  readonly digest: string
}

/** Counts the inputs, with those that share an id as rejected (see `readOutcomes`), and deals them out to shards of about `shardSize` documents. */
export function planShards(summaries: Buffer, shardSize?: number): ShardsPlan {
  // By the digests of the ids, then by the keys: one order for one set.
  const order = orderRecords(summaries, { size: SUMMARY_BYTES, start: ID.start, end: STATUS.end })
  const counts = count(summaries, order)
  const shards = shardCount(counts.accepted, shardSize)
  const bits = Math.log2(shards)
  const plan: ShardInputs[] = []
  for (let shard = 0, from = 0; shard < shards; shard++) {
    let to = from
    while (to < order.length && shardAt(summaries, order[to] as number, bits) === shard) to++
    plan.push(inputsOf(summaries, order.subarray(from, to)))
    from = to
  }
  const digests = plan.map(({ digest }) => digest)
  return { counts, shards: plan, digest: hash('sha256', JSON.stringify([counts, digests])) }
}

function shardAt(summaries: Buffer, at: number, bits: number): number {
  return bits === 0 ? 0 : summaries.readUInt32BE(at + ID.start) >>> (32 - bits)
}

function inputsOf(summaries: Buffer, places: Float64Array): ShardInputs {
  const keys = new Uint8Array(places.length * (KEY.end - KEY.start))
  const digest = createHash('sha256')
  for (const [index, at] of places.entries()) {
    digest.update(summaries.subarray(at + ID.start, at + STATUS.end))
    keys.set(summaries.subarray(at + KEY.start, at + KEY.end), index * (KEY.end - KEY.start))
  }
  return { keys, digest: digest.digest('hex') }
}

function count(summaries: Buffer, order: Float64Array): Counts {
  const counts = { inputs: order.length, accepted: 0, duplicates: 0, filtered: 0, rejected: 0 }
  for (let start = 0, end = 0; start < order.length; start = end) {
    const sharing = { accepted: 0, filtered: 0, rejected: 0 }
    for (end = start; end < order.length && sameId(summaries, order[start] as number, order[end] as number); end++)
      sharing[statusAt(summaries, order[end] as number)]++
    counts.filtered += sharing.filtered
    if (sharing.accepted + sharing.rejected > 1) counts.rejected += sharing.accepted + sharing.rejected
    else {
      counts.accepted += sharing.accepted
      counts.rejected += sharing.rejected
    }
  }
  return counts
}

function sameId(summaries: Buffer, one: number, other: number): boolean {
  return summaries.compare(summaries, other + ID.start, other + ID.end, one + ID.start, one + ID.end) === 0
}
