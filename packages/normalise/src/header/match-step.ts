import type { Span } from '@copydesk/source-text'
import type { ProfileStep } from './header-profile.ts'
import type { Line } from './line.ts'
import { matchPattern, SKIPPED } from './match-pattern.ts'
import { readNames } from './read-names.ts'
import type { Reading } from './reading.ts'

/** A line that a step of a profile is content with. */
export interface StepMatch {
  /** How likely the line is what the step says: 1 for a pattern. */
  readonly likelihood: number
  /** The parts of the line, in order; together they hold all of its text. Spans are UTF-16 units of the normalised text. */
  readonly parts: readonly { readonly span: Span; readonly reading: Reading }[]
}

/**
 * Matches a line with a step of a profile: with its pattern, else by what the line may be read as (`readings`). What a line has no field for is
 * skipped or a label.
 */
export function matchStep(
  step: ProfileStep,
  line: Line,
  readings: () => readonly Reading[],
  language: string,
): StepMatch | undefined {
  if (line.text.length > LONGEST) return undefined
  if (step.pattern === null) return matchShape(step.field, line, readings(), language)
  const parts = matchPattern(step, line.text, language)
  if (!parts) return undefined
  const { start } = line.span
  return {
    likelihood: 1,
    parts: parts.map(({ span, reading }) => ({ span: { start: start + span.start, end: start + span.end }, reading })),
  }
}

/** No header line is longer; UTF-16 units. */
const LONGEST = 1000

function matchShape(
  field: ProfileStep['field'],
  { text, span }: Line,
  readings: readonly Reading[],
  language: string,
): StepMatch | undefined {
  if (field === 'skip') return { likelihood: SKIP, parts: [{ span, reading: SKIPPED }] }
  const kind = field === 'modified' ? 'date' : field
  const found =
    readings.find((reading) => reading.kind === kind) ?? (field === 'byline' ? namesIn(text, language) : undefined)
  const isOther = readings.some((one) => one.kind !== kind && one.confidence >= SURE && SAYS_SO.has(one.kind))
  if (!found || isOther) return undefined
  const reading = { ...found, ...(field === 'modified' && { role: field }), rule: `profile-${field}`, confidence: 1 }
  return { likelihood: found.confidence, parts: [{ span, reading: reading as Reading }] }
}

/** A line that is skipped whatever it is, is rather anything else. */
const SKIP = 0.3

/** What a line is by its words. Where these are sure of it, it is nothing else by its shape. */
const SAYS_SO: ReadonlySet<Reading['kind']> = new Set(['byline', 'date', 'boilerplate'])
const SURE = 0.85

/** Names alone are a byline where the profile has one. */
function namesIn(text: string, language: string): Reading | undefined {
  const names = readNames(text, { start: 0, end: text.length }, language)
  return names && { kind: 'byline', authors: names.authors, rule: 'byline-names', confidence: 0.5 }
}
