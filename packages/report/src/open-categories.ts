import { createHash } from 'node:crypto'
import { type Categories, compareBytes } from '@copydesk/document'
import { cut } from './cut.ts'

/** Values that are being counted. */
export interface OpenCategories {
  add(value: string): void
  /** Takes in what was counted elsewhere. */
  merge(counted: Categories): void
  end(): Categories
}

/**
 * Counts values, of which there may be any number. What is kept of more than `MOST` are those whose hash is the least: such a value is
 * among the least wherever it was counted, so its count is exact, and whatever is counted in parts gives the same in any order.
 */
export function openCategories(): OpenCategories {
  const counts = new Map<string, number>()
  let others = 0
  const count = (value: string, times: number) => {
    counts.set(value, (counts.get(value) ?? 0) + times)
    if (counts.size >= 2 * MOST) others += dropGreatest(counts)
  }
  return {
    add: (value) => count(cut(value, 'value'), 1),
    merge(counted) {
      for (const { value, count: times } of counted.values) count(value, times)
      others += counted.others
    },
    end() {
      others += dropGreatest(counts)
      const values = Array.from(counts, ([value, times]) => ({ value, count: times }))
      return { values: values.sort((a, b) => b.count - a.count || compareBytes(a.value, b.value)), others }
    },
  }
}

const MOST = 4096

/** Forgets all values but those of the least hashes, and says how often they were counted. */
function dropGreatest(counts: Map<string, number>): number {
  if (counts.size <= MOST) return 0
  const hashed = Array.from(counts.keys(), (value) => ({ value, hash: hashOf(value) }))
  let dropped = 0
  for (const { value } of hashed.sort((a, b) => Buffer.compare(a.hash, b.hash)).slice(MOST)) {
    dropped += counts.get(value) as number
    counts.delete(value)
  }
  return dropped
}

function hashOf(value: string): Buffer {
  return createHash('sha256').update(value).digest()
}
