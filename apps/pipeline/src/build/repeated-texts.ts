import { textNumber } from './text-number.ts'
import { namesIn, type WrittenShard } from './written-shard.ts'

/** Finds the texts that several documents have: id and digest of each such document. */
export function repeatedTexts(shards: Iterable<WrittenShard>): readonly (readonly [id: string, digest: string])[] {
  const repeated = repeatedDigests(shards)
  if (repeated.size === 0) return []
  const texts: (readonly [id: string, digest: string])[] = []
  for (const shard of shards) {
    if (![...digestsIn(shard)].some((digest) => repeated.has(digest))) continue
    texts.push(...namesIn(shard).texts.filter(([, digest]) => repeated.has(textNumber(digest))))
  }
  return texts
}

/** Eight bytes of memory for each document: what differs in 52 bits differs; what does not is looked at again, by its whole digest. */
function repeatedDigests(shards: Iterable<WrittenShard>): ReadonlySet<number> {
  const parts: Float64Array[] = []
  for (const shard of shards) parts.push(digestsIn(shard))
  const all = new Float64Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  all.sort()
  const repeated = new Set<number>()
  for (let index = 1; index < all.length; index++) {
    if (all[index] === all[index - 1]) repeated.add(all[index] as number)
  }
  return repeated
}

function digestsIn({ textDigests }: WrittenShard): Float64Array {
  return new Float64Array(textDigests)
}
