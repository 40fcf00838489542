import type { Line } from './line.ts'
import { readBoilerplate } from './read-boilerplate.ts'
import { readByline } from './read-byline.ts'
import { readDate, readDateInside } from './read-date.ts'
import { readOpening } from './read-opening.ts'
import { readPlain } from './read-plain.ts'
import { readStray } from './read-stray.ts'
import type { Reading } from './reading.ts'

/**
 * Reads all lines of an article: one reading for each. The header is a grammar (`kicker? headline deck? (byline | date | boilerplate | stray)* body`);
 * of all ways through it the one is taken whose readings are the likeliest together (Viterbi's method over the first lines).
 */
export function chooseReadings(lines: readonly Line[], language: string): readonly Reading[] {
  const paragraph = lines.findIndex(({ text }) => text.length > LONG)
  const header = lines.slice(0, paragraph === -1 ? HEADER_LINES : Math.min(HEADER_LINES, paragraph + 1))
  let paths: Paths = new Map([['start', { score: 0, last: null }]])
  for (const [index, line] of header.entries()) {
    paths = extend(paths, readingsOf(lines, index, line, language), index === lines.length - 1)
  }
  const chosen = readingsAlong(best(paths))
  return [
    ...chosen,
    ...lines.slice(header.length).map((line, index) => bodyReading(lines, header.length + index, line, language)),
  ]
}

/** The header is over by then, or with the first line that is longer than any but a paragraph (UTF-16 units). */
const HEADER_LINES = 40
const LONG = 400

/** Bylines also stand below the body, in the last lines. */
const TRAILING_LINES = 3

/** How far the header has come. */
type State = 'start' | 'kicker' | 'headline' | 'deck' | 'credits' | 'body'

interface Path {
  readonly score: number
  readonly last: { readonly reading: Reading; readonly before: Path } | null
}

type Paths = ReadonlyMap<State, Path>

/** What a reading makes of a state, and at what cost (a factor); where it is not named it can't follow. */
const GRAMMAR: Readonly<Record<Reading['kind'], Partial<Record<State, readonly [State, number]>>>> = {
  kicker: { start: ['kicker', 1] },
  headline: { start: ['headline', 1], kicker: ['headline', 1], headline: ['headline', 0.05] },
  deck: { headline: ['deck', 1], credits: ['deck', 0.05] },
  byline: {
    start: ['start', 0.3],
    kicker: ['kicker', 0.3],
    headline: ['credits', 1],
    deck: ['credits', 1],
    credits: ['credits', 1],
  },
  date: {
    start: ['start', 0.7],
    kicker: ['kicker', 0.7],
    headline: ['credits', 1],
    deck: ['credits', 1],
    credits: ['credits', 1],
  },
  boilerplate: {
    start: ['start', 1],
    kicker: ['kicker', 1],
    headline: ['headline', 1],
    deck: ['deck', 1],
    credits: ['credits', 1],
    body: ['body', 1],
  },
  stray: { headline: ['headline', 1], deck: ['deck', 1], credits: ['credits', 1] },
  opening: { start: ['body', 0.05], headline: ['body', 1], deck: ['body', 1], credits: ['body', 1] },
  crosshead: { body: ['body', 1] },
  paragraph: {
    start: ['body', 0.05],
    headline: ['body', 1],
    deck: ['body', 1],
    credits: ['body', 1],
    body: ['body', 1],
  },
}

function extend(paths: Paths, readings: readonly Reading[], isLast: boolean): Paths {
  const next = new Map<State, Path>()
  for (const [state, before] of paths) {
    for (const reading of readings) {
      const [to, factor] = GRAMMAR[reading.kind][state] ?? trailing(reading, state)
      // An article that ends in its header has no text; that is the last thing to believe.
      const ends = isLast && to !== 'body' ? 0.01 : 1
      const score = before.score + Math.log(reading.confidence * factor * ends)
      if (score > (next.get(to)?.score ?? -Infinity)) next.set(to, { score, last: { reading, before } })
    }
  }
  return next
}

/** A byline below the body; anything else can't stand there. */
function trailing(reading: Reading, state: State): readonly [State, number] {
  return [state, reading.kind === 'byline' && reading.rule.endsWith('-trailing') ? 1 : 0]
}

function best(paths: Paths): Path {
  return [...paths.values()].reduce((a, b) => (b.score > a.score ? b : a))
}

function readingsAlong(path: Path): readonly Reading[] {
  const readings: Reading[] = []
  for (let at = path; at.last; at = at.last.before) readings.push(at.last.reading)
  return readings.reverse()
}

function readingsOf(lines: readonly Line[], index: number, line: Line, language: string): readonly Reading[] {
  const labelled = [
    readDate(line.text, language) ?? (index > 0 ? readDateInside(line.text, language) : undefined),
    byline(lines, index, line, language),
    readBoilerplate(line.text),
    readOpening(line.text, language),
  ].filter((reading) => reading !== undefined)
  const doubt = 1 - Math.max(0, ...labelled.map(({ confidence }) => confidence))
  const plain = readPlain(line.text, lines[index + 1]?.text)
  const unlabelled = [...plain, ...readStray(line.text)]
  return [...labelled, ...unlabelled.map((reading) => ({ ...reading, confidence: reading.confidence * doubt }))]
}

function byline(lines: readonly Line[], index: number, line: Line, language: string): Reading | undefined {
  const reading = readByline(line.text, language)
  const isTrailing = index >= lines.length - TRAILING_LINES && index > 2
  return reading && isTrailing
    ? { ...reading, rule: `${reading.rule}-trailing`, confidence: reading.confidence * 0.9 }
    : reading
}

function bodyReading(lines: readonly Line[], index: number, line: Line, language: string): Reading {
  if (line.text.length > LONG) return PARAGRAPH
  const paths = extend(new Map([['body', { score: 0, last: null }]]), readingsOf(lines, index, line, language), false)
  return best(paths).last?.reading as Reading
}

const PARAGRAPH: Reading = { kind: 'paragraph', rule: 'paragraph', confidence: 0.9 }
