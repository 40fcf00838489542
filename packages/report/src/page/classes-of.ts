import type { Distribution } from '@copydesk/document'

/** A class of values: from one to below the other. */
export interface Class {
  readonly from: number
  readonly to: number
  readonly documents: number
}

/**
 * Puts a distribution into at most some thirty classes without a gap: classes of one width, or, where the greatest value is more than ten times
 * the median, ten for each power of ten. Each class is made of whole bins, so that nothing is counted in the wrong one.
 */
export function classesOf({ least, median, most, bins }: Distribution): {
  readonly scale: 'linear' | 'logarithmic'
  readonly classes: readonly Class[]
} {
  if (least === null || median === null || most === null) return { scale: 'linear', classes: [] }
  const scale = most > 10 * Math.max(1, median) ? 'logarithmic' : 'linear'
  const edges = scale === 'linear' ? linearEdges(least, most) : logarithmicEdges(least, most)
  const classes = edges.slice(1).map((to, index) => ({ from: edges[index] as number, to, documents: 0 }))
  let at = 0
  for (const { from, documents } of bins) {
    while (from >= (classes[at] as Class).to) at++
    ;(classes[at] as { documents: number }).documents += documents
  }
  return { scale, classes }
}

const CLASSES = 30

/** Where all values are alike, there is room behind them, so that one bar is not the whole picture. */
const FEWEST = 10

function linearEdges(least: number, most: number): number[] {
  let binWidth = 1
  while (most >= 100 * binWidth) binWidth *= 10
  const width = Math.max(binWidth, roundUp((most - least) / CLASSES))
  const first = Math.floor(least / width)
  const last = Math.max(Math.floor(most / width) + 1, first + FEWEST)
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * width)
}

/** The next number of 1, 2 and 5 times a power of ten. */
function roundUp(value: number): number {
  let unit = 1
  while (10 * unit < value) unit *= 10
  return [1, 2, 5, 10].map((factor) => factor * unit).find((number) => number >= value) as number
}

function logarithmicEdges(least: number, most: number): number[] {
  const edges = Array.from({ length: 10 }, (_, value) => value)
  for (let unit = 1; (edges.at(-1) as number) <= most; unit *= 10) edges.push(...TENTHS.map((tenth) => tenth * unit))
  const first = edges.findLastIndex((edge) => edge <= least)
  const end = edges.findIndex((edge) => edge > most)
  return edges.slice(first, end + 1)
}

/** Ten steps of one ratio, to two digits: Renard's series R10 (ISO 3), times ten. */
const TENTHS = [10, 13, 16, 20, 25, 32, 40, 50, 63, 79]
