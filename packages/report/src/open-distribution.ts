import type { Distribution } from '@copydesk/document'

/** A measure that is being taken. */
export interface OpenDistribution {
  /** Takes in a whole number from 0. */
  add(value: number): void
  /** Takes in what was measured elsewhere. */
  merge(measured: Distribution): void
  end(): Distribution
}

/** Keeps how often a measure takes each value, to two significant digits: 90 bins for each power of ten, and the numbers below 100 as they are. */
export function openDistribution(): OpenDistribution {
  const bins = new Map<number, number>()
  let documents = 0
  let sum = 0
  let least = Number.POSITIVE_INFINITY
  let most = Number.NEGATIVE_INFINITY
  const count = (from: number, times: number) => bins.set(from, (bins.get(from) ?? 0) + times)
  return {
    add(value) {
      documents++
      sum += value
      least = Math.min(least, value)
      most = Math.max(most, value)
      count(roundDown(value), 1)
    },
    merge(measured) {
      documents += measured.documents
      sum += measured.sum
      least = Math.min(least, measured.least ?? least)
      most = Math.max(most, measured.most ?? most)
      for (const bin of measured.bins) count(bin.from, bin.documents)
    },
    end() {
      const sorted = Array.from(bins, ([from, counted]) => ({ from, documents: counted })).sort(
        (a, b) => a.from - b.from,
      )
      if (documents === 0) return { documents, sum, least: null, median: null, most: null, bins: sorted }
      // Rounded down it may be less than all values are.
      const median = Math.max(least, medianOf(sorted, documents))
      return { documents, sum, least, median, most, bins: sorted }
    },
  }
}

function roundDown(value: number): number {
  let unit = 1
  while (value >= 100 * unit) unit *= 10
  return Math.floor(value / unit) * unit
}

function medianOf(bins: Distribution['bins'], documents: number): number {
  let before = 0
  for (const { from, documents: counted } of bins) {
    before += counted
    if (2 * before >= documents) return from
  }
  throw new Error(`Expected ${documents} documents in the bins, got \`${before}\``)
}
