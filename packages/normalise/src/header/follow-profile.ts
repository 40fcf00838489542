import type { Span } from '@copydesk/source-text'
import { openHeaderLine } from './header-line.ts'
import type { HeaderProfile, ProfileStep } from './header-profile.ts'
import { likeliestOf } from './likeliest-of.ts'
import type { Line } from './line.ts'
import { matchStep, type StepMatch } from './match-step.ts'
import { readBodyLine } from './read-body-line.ts'
import { readHeaderLine } from './read-header-line.ts'
import type { Reading } from './reading.ts'

/** The parts of the header lines as the profile names them, and how many lines these are; or where the text does not follow it. */
export type Followed =
  | { readonly parts: readonly { readonly span: Span; readonly reading: Reading }[]; readonly lines: number }
  | { readonly fault: ProfileFault }

export interface ProfileFault {
  /** The number of the line that is not as it should be; that of all lines where the text ends too soon. */
  readonly line: number
  /** What might have stood there. */
  readonly expected: readonly ProfileStep[]
}

/**
 * Reads the header lines of an article as a profile has them. Where there are several ways, because a line may be missing, the one is taken whose
 * lines, header and body, are the likeliest together.
 */
export function followProfile(lines: readonly Line[], { steps }: HeaderProfile, language: string): Followed {
  const most = steps.some(({ occurs }) => occurs === 'any') ? MOST : steps.length + 1
  const whole: End[] = []
  const broken: End[] = []
  let line = 0
  for (let ways: readonly Way[] = [START]; ways.length > 0; line++) {
    for (const way of ways) if (steps.slice(way.next).every(isOptional)) whole.push({ way, line })
    const further = line === lines.length || line === most ? [] : extend(ways, steps, lines, line, language)
    const gone = new Set(further.map(({ before }) => before))
    for (const way of ways) if (!gone.has(way)) broken.push({ way, line })
    ways = likeliestOfEach(further)
  }
  const body = lines
    .slice(0, line)
    .map((_, index) => Math.log(likeliestOf(readBodyLine(lines, index, language)).confidence))
  const scoreOf = ({ way, line: end }: End) => body.slice(end).reduce((sum, one) => sum + one, way.score)
  const best = (whole.length > 0 ? whole : broken).reduce((one, other) => (scoreOf(other) > scoreOf(one) ? other : one))
  return whole.length > 0
    ? { parts: partsOf(best.way), lines: best.line }
    : { fault: { line: best.line, expected: expectedBy(best.way, steps) } }
}

/** A way, and the first line that is not on it. */
interface End {
  readonly way: Way
  readonly line: number
}

/** Lines that a header with any number of lines may have. */
const MOST = 40

/** The likeliest way to a step: the logarithm of its likelihood, and its last line. */
interface Way {
  readonly score: number
  /** The first step that may come next. */
  readonly next: number
  readonly match: StepMatch | null
  readonly before: Way | null
}

const START: Way = { score: 0, next: 0, match: null, before: null }

/** The ways that a line lets go on. */
function extend(
  ways: readonly Way[],
  steps: readonly ProfileStep[],
  lines: readonly Line[],
  index: number,
  language: string,
): readonly Way[] {
  const line = lines[index] as Line
  const readings = once(() => {
    const opened = openHeaderLine(line, language)
    return readHeaderLine(opened, language, { lines, index, credit: opened.byline, bodyFrom: 0 })
  })
  const matches = steps.map((step) => once(() => matchStep(step, line, readings, language)))
  return ways.flatMap((way) => {
    const required = steps.findIndex((step, at) => at >= way.next && !isOptional(step))
    const last = required === -1 ? steps.length - 1 : required
    return matches.slice(way.next, last + 1).flatMap((matchOf, offset) => {
      const match = matchOf()
      if (!match) return []
      const at = way.next + offset
      const next = steps[at]?.occurs === 'any' ? at : at + 1
      return [{ score: way.score + Math.log(match.likelihood), next, match, before: way }]
    })
  })
}

/** Of the ways that come to one step, the likeliest. */
function likeliestOfEach(ways: readonly Way[]): readonly Way[] {
  const best = new Map<number, Way>()
  for (const way of ways) if (way.score > (best.get(way.next)?.score ?? -Infinity)) best.set(way.next, way)
  return [...best.values()]
}

function isOptional({ occurs }: ProfileStep): boolean {
  return occurs !== 'once'
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** The steps that might have come next. */
function expectedBy({ next }: Way, steps: readonly ProfileStep[]): readonly ProfileStep[] {
  const required = steps.findIndex((step, index) => index >= next && !isOptional(step))
  return steps.slice(next, required + 1)
}

function partsOf(way: Way): StepMatch['parts'] {
  const matches: StepMatch[] = []
  for (let at: Way | null = way; at?.match; at = at.before) matches.push(at.match)
  return matches.reverse().flatMap(({ parts }) => parts)
}
