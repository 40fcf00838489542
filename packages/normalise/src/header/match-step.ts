import type { Span } from '@copydesk/source-text'
import { fieldOf, type ProfileField, type ProfileStep } from './header-profile.ts'
import type { Line } from './line.ts'
import { readByline } from './read-byline.ts'
import { readDate, readDateInside } from './read-date.ts'
import { readNames } from './read-names.ts'
import type { BylineReading, DateReading, Reading } from './reading.ts'

/** A line that a step of a profile is content with. */
export interface StepMatch {
  /** How likely the line is what the step says: 1 for a pattern. */
  readonly likelihood: number
  /** The parts of the line, in order; together they hold all of its text. Spans are UTF-16 units of the normalised text. */
  readonly parts: readonly { readonly span: Span; readonly reading: Reading }[]
}

/**
 * Matches a line with a step of a profile. A pattern says what the line is, and its groups which part of it is the value; a step without
 * one takes a line that may be read so (`readings`). The value itself is read as everywhere: a date that nobody can read is no match.
 */
export function matchStep(
  step: ProfileStep,
  line: Line,
  readings: () => readonly Reading[],
  language: string,
): StepMatch | undefined {
  if (line.text.length > LONGEST) return undefined
  if (step.pattern === null) return matchShape(step, line, readings(), language)
  const matcher = step.pattern.matcher(line.text)
  if (!matcher.find()) return undefined
  const groups = new Map<string, Span>()
  for (const group of step.groups) {
    const start = matcher.start(group)
    if (start >= 0) groups.set(group, { start, end: matcher.end(group) })
  }
  const fields = new Set(Array.from(groups.keys(), fieldOf))
  if (step.field !== 'skip') fields.add(step.field)
  if (fields.size === 0) return { likelihood: 1, parts: [{ span: line.span, reading: SKIPPED }] }
  const isAlone = fields.size === 1 && step.field !== 'skip'
  const parts: { readonly span: Span; readonly reading: Reading }[] = []
  for (const field of fields) {
    const span = spanOf(field, groups, isAlone, line.text.length)
    const reading = readingOf(field, line.text, span, groups, language)
    if (!reading) return undefined
    parts.push({ span, reading })
  }
  const all = [
    ...parts,
    ...labelsBetween(
      parts.map(({ span }) => span),
      line.text,
    ),
  ]
  return {
    likelihood: 1,
    parts: all
      .sort((a, b) => a.span.start - b.span.start)
      .map(({ span, reading }) => ({ span: shift(span, line.span.start), reading })),
  }
}

/** No header line is longer; UTF-16 units. */
const LONGEST = 1000

const SKIPPED: Reading = { kind: 'boilerplate', boilerplate: 'skipped', rule: 'profile-skip', confidence: 1 }
const LABEL: Reading = { kind: 'boilerplate', boilerplate: 'label', rule: 'profile-label', confidence: 1 }

function matchShape(
  { field }: ProfileStep,
  { text, span }: Line,
  readings: readonly Reading[],
  language: string,
): StepMatch | undefined {
  if (field === 'skip') return { likelihood: SKIP, parts: [{ span, reading: SKIPPED }] }
  const kind = field === 'modified' ? 'date' : field
  const found =
    readings.find((reading) => reading.kind === kind) ?? (kind === 'byline' ? namesOf(text, language) : undefined)
  const isOther = readings.some(
    (reading) => reading.kind !== kind && reading.confidence >= SURE && SAYS_SO.has(reading.kind),
  )
  if (!found || isOther) return undefined
  const role = field === 'modified' ? { role: field } : {}
  return {
    likelihood: found.confidence,
    parts: [{ span, reading: { ...found, ...role, rule: `profile-${field}`, confidence: 1 } as Reading }],
  }
}

/** What a line is by its words. Where these are sure of it, it is nothing else by its shape. */
const SAYS_SO: ReadonlySet<Reading['kind']> = new Set(['byline', 'date', 'boilerplate'])
const SURE = 0.85

/** A line that is skipped whatever it is, is rather anything else. */
const SKIP = 0.3

/** Names alone are a byline where the profile has one. */
function namesOf(text: string, language: string): BylineReading | undefined {
  const names = readNames(text, { start: 0, end: text.length }, language)
  return names && { kind: 'byline', authors: names.authors, rule: 'byline-names', confidence: 0.5 }
}

/** What is printed of a field: its group; of a byline or a date that has the line for itself, the line with its label. */
function spanOf(field: ProfileField, groups: ReadonlyMap<string, Span>, isAlone: boolean, length: number): Span {
  const line = { start: 0, end: length }
  if (field === 'date' || field === 'modified') return (isAlone ? undefined : groups.get(field)) ?? line
  return groups.get(field) ?? (isAlone ? undefined : groups.get('authors')) ?? line
}

function readingOf(
  field: ProfileField,
  text: string,
  span: Span,
  groups: ReadonlyMap<string, Span>,
  language: string,
): Reading | undefined {
  const rule = `profile-${field}`
  if (field === 'byline')
    return { kind: 'byline', authors: authorsIn(text, span, groups.get('authors'), language), rule, confidence: 1 }
  if (field === 'date' || field === 'modified') {
    const value = groups.get(field) ?? span
    const reading = dateOf(text.slice(value.start, value.end), language)
    return (
      reading && {
        ...moved(reading, value.start - span.start),
        ...(field === 'modified' && { role: field }),
        rule,
        confidence: 1,
      }
    )
  }
  return { kind: field, rule, confidence: 1 }
}

/** The names of a byline; their spans are those in what is printed of it. */
function authorsIn(text: string, printed: Span, names: Span | undefined, language: string): BylineReading['authors'] {
  if (!names) {
    const byline = text.slice(printed.start, printed.end)
    return (readByline(byline, language) ?? namesOf(byline, language))?.authors ?? []
  }
  const read = readNames(text, names, language)?.authors ?? []
  return read.map((author) => ({ ...author, span: shift(author.span, -printed.start) }))
}

function dateOf(text: string, language: string): DateReading | undefined {
  return readDate(text, language) ?? readDateInside(text, language)
}

function moved({ weekday, ...reading }: DateReading, by: number): DateReading {
  return { ...reading, weekday: weekday && { ...weekday, span: shift(weekday.span, by) } }
}

/** What stands around the parts of a line, so that nothing of it is lost. */
function labelsBetween(
  parts: readonly Span[],
  text: string,
): readonly { readonly span: Span; readonly reading: Reading }[] {
  const ends = [...parts].sort((a, b) => a.start - b.start)
  return [{ start: 0, end: 0 }, ...ends].flatMap(({ end: start }, index) => {
    const between = text.slice(start, ends[index]?.start ?? text.length)
    const label = between.trim()
    if (label === '') return []
    const from = start + between.indexOf(label)
    return [{ span: { start: from, end: from + label.length }, reading: LABEL }]
  })
}

function shift({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by }
}
