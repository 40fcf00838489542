import { compareBytes, type DuplicateStatistics, type RepeatedText } from '@copydesk/document'
import { cut } from './cut.ts'
import { groupBy } from './group-by.ts'

type Text = readonly [id: string, digest: string]

/** Counts the texts that several documents have, from the id of each document that has a text and the digest of it. */
export function exactDuplicates(texts: readonly Text[]): DuplicateStatistics {
  const isRepeated = repeatedDigests(texts)
  const repeated = groupBy(
    texts.filter(([, digest]) => isRepeated.has(digest)),
    ([, digest]) => digest,
  )
  const groups = Array.from(repeated.values(), (group) => group.map(([id]) => id).sort(compareBytes))
  return {
    texts: groups.length,
    repeats: groups.reduce((sum, { length }) => sum + length - 1, 0),
    largest: groups
      .sort((one, other) => other.length - one.length || compareBytes(one[0] as string, other[0] as string))
      .slice(0, MOST_TEXTS)
      .map(toRow),
  }
}

/** Most texts are like no other, and need no group. */
function repeatedDigests(texts: readonly Text[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for (const [, digest] of texts) {
    if (seen.has(digest)) repeated.add(digest)
    else seen.add(digest)
  }
  return repeated
}

const MOST_TEXTS = 20
const MOST_IDS = 5

function toRow(ids: readonly string[]): RepeatedText {
  return { documents: ids.length, ids: ids.slice(0, MOST_IDS).map((id) => cut(id, 'path')) }
}
