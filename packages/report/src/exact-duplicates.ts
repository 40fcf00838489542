import type { DuplicateStatistics, RepeatedText } from '@copydesk/document'
import { compareBytes } from './compare-bytes.ts'
import { cut } from './cut.ts'

/** Counts the texts that several documents have, from the id of each document that has a text and the digest of it. */
export function exactDuplicates(texts: Iterable<readonly [id: string, digest: string]>): DuplicateStatistics {
  const idsOf = new Map<string, string[]>()
  for (const [id, digest] of texts) {
    const ids = idsOf.get(digest)
    if (ids) ids.push(id)
    else idsOf.set(digest, [id])
  }
  const repeated = [...idsOf.values()].filter(({ length }) => length > 1)
  return {
    texts: repeated.length,
    repeats: repeated.reduce((sum, { length }) => sum + length - 1, 0),
    largest: repeated
      .map((ids) => ids.sort(compareBytes))
      .sort((one, other) => other.length - one.length || compareBytes(one[0] as string, other[0] as string))
      .slice(0, MOST_TEXTS)
      .map(toRow),
  }
}

const MOST_TEXTS = 20
const MOST_IDS = 5

function toRow(ids: readonly string[]): RepeatedText {
  return { documents: ids.length, ids: ids.slice(0, MOST_IDS).map((id) => cut(id, 'path')) }
}
