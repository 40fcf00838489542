import type { Observer } from '../observer.ts'
import { findCredits } from './find-credits.ts'
import { GRAMMAR, STATES, type State } from './grammar.ts'
import type { HeaderLine } from './header-line.ts'
import { likeliestOf } from './likeliest-of.ts'
import type { Line } from './line.ts'
import { readBodyLine } from './read-body-line.ts'
import { readHeaderLine } from './read-header-line.ts'
import type { Reading } from './reading.ts'

export interface ChooseOptions {
  readonly from: State
  /** A line that begins earlier is hardly one of the body: an offset in UTF-16 units. */
  readonly bodyFrom: number
  readonly onLine: Observer['onLine'] | undefined
}

/**
 * Reads all lines of an article: one reading for each. The lines of the header, which are the first, are read as a sequence: of all ways that the
 * grammar allows the one is taken whose readings are the likeliest together (Viterbi's method); the lines below are read one by one. `onLine` is told
 * of each line what it was chosen among, `from` says how far the header has come above the first.
 */
export function chooseReadings(
  lines: readonly Line[],
  header: readonly HeaderLine[],
  language: string,
  { from, bodyFrom, onLine }: ChooseOptions,
): readonly Reading[] {
  const credits = findCredits(header, language)
  const read = header.map((line, index) =>
    readHeaderLine(line, language, { lines, index, credit: credits[index], bodyFrom }),
  )
  const chosen = chooseInHeader(lines, read, from)
  for (let index = header.length; index < lines.length; index++) {
    const readings = readBodyLine(lines, index, language)
    if (onLine) read.push(readings)
    chosen.push(likeliestOf(readings))
  }
  if (onLine) {
    for (const [index, line] of lines.entries()) {
      onLine(line, chosen[index] as Reading, read[index] as readonly Reading[])
    }
  }
  return chosen
}

/** The likeliest way to a state: the logarithm of its likelihood, and its last step. */
interface Way {
  readonly score: number
  readonly reading: Reading | null
  readonly before: Way | null
}

/** The ways to the states, by their numbers. */
type Ways = readonly (Way | undefined)[]

function chooseInHeader(lines: readonly Line[], read: readonly (readonly Reading[])[], from: State): Reading[] {
  let ways: Ways = STATES.map((state) => (state === from ? { score: 0, reading: null, before: null } : undefined))
  for (const [index, readings] of read.entries()) {
    // An article that ends in its header has no text; that is the last thing to believe.
    const endsInHeader = index === lines.length - 1 ? Math.log(0.01) : 0
    const { of } = lines[index] as Line
    const isLaterPart = of !== undefined && lines[index - 1]?.of === of
    ways = extend(ways, readings, isLaterPart, endsInHeader)
  }
  const readings: Reading[] = []
  for (let way: Way | null = bestOf(ways); way?.reading; way = way.before) readings.push(way.reading)
  return readings.reverse()
}

/** No body begins in the middle of a line. */
function extend(ways: Ways, readings: readonly Reading[], isLaterPart: boolean, endsInHeader: number): Ways {
  const next = NOWHERE.slice()
  for (const reading of readings) {
    const own = Math.log(reading.confidence)
    for (const { from, to, cost } of MOVES.get(reading.kind) ?? []) {
      const before = ways[from]
      if (!before || (from === BODY && reading.kind === 'byline' && !reading.trailing)) continue
      if (from !== BODY && to === BODY && isLaterPart) continue
      const score = before.score + own + cost + (to === BODY ? 0 : endsInHeader)
      const known = next[to]
      if (!known || score > known.score) next[to] = { score, reading, before }
    }
  }
  return next
}

function bestOf(ways: Ways): Way {
  return ways.filter((way) => way !== undefined).reduce((best, way) => (way.score > best.score ? way : best))
}

const NOWHERE: Ways = STATES.map(() => undefined)

const BODY = STATES.indexOf('body')

/** From one state, by its number, to another. */
interface Move {
  readonly from: number
  readonly to: number
  /** A logarithm. */
  readonly cost: number
}

/** The grammar, by the numbers of the states, in their order. */
const MOVES: ReadonlyMap<string, readonly Move[]> = new Map(
  Object.entries(GRAMMAR).map(([kind, row]) => [kind, STATES.flatMap((state, from) => movesOf(row[state], from))]),
)

function movesOf(entry: readonly [State, number] | undefined, from: number): readonly Move[] {
  return entry ? [{ from, to: STATES.indexOf(entry[0]), cost: Math.log(entry[1]) }] : []
}
