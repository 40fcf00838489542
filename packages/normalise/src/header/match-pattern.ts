import type { Span } from '@copydesk/source-text'
import { findDates } from './find-dates.ts'
import { fieldOf, type ProfileField, type ProfileStep } from './header-profile.ts'
import { readByline } from './read-byline.ts'
import { readDate, readDateInside } from './read-date.ts'
import { readNames } from './read-names.ts'
import type { BylineReading, DateReading, Reading } from './reading.ts'

/** A part of a line; UTF-16 units of the line. */
interface Part {
  readonly span: Span
  readonly reading: Reading
}

/** The groups of a pattern, by name, where they took part. */
type Groups = ReadonlyMap<string, Span>

/**
 * Matches a line with the pattern of a step, and gives its parts in order. The pattern says what the line is, and its groups which part of it is the value.
 * The value itself is read as everywhere: a date that nobody can read is no match.
 */
export function matchPattern(step: ProfileStep, text: string, language: string): readonly Part[] | undefined {
  const groups = groupsIn(step, text)
  if (!groups) return undefined
  const fields = new Set(Array.from(groups.keys(), fieldOf))
  if (step.field !== 'skip') fields.add(step.field)
  const line = { start: 0, end: text.length }
  if (fields.size === 0) return [{ span: line, reading: SKIPPED }]
  const isAlone = fields.size === 1 && step.field !== 'skip'
  const parts: Part[] = []
  for (const field of fields) {
    const span = spanOf(field, groups, isAlone) ?? line
    const reading = readingOf(field, text, span, groups, language)
    if (!reading) return undefined
    parts.push({ span, reading: { ...reading, rule: `profile-${field}`, confidence: 1 } })
  }
  parts.sort((a, b) => a.span.start - b.span.start)
  return withLabels(parts, text)
}

/** A line that no field holds. */
export const SKIPPED: Reading = { kind: 'boilerplate', boilerplate: 'skipped', rule: 'profile-skip', confidence: 1 }
const LABEL: Reading = { kind: 'boilerplate', boilerplate: 'label', rule: 'profile-label', confidence: 1 }

function groupsIn({ pattern, groups }: ProfileStep, text: string): Groups | undefined {
  const matcher = pattern?.matcher(text)
  if (!matcher?.find()) return undefined
  return new Map(
    groups.flatMap((group) => {
      const start = matcher.start(group)
      return start === -1 ? [] : [[group, { start, end: matcher.end(group) }] as const]
    }),
  )
}

/** What is printed of a field: its group; of a byline or a date that has the line for itself, the line with its label. */
function spanOf(field: ProfileField, groups: Groups, isAlone: boolean): Span | undefined {
  if (field === 'date' || field === 'modified') return isAlone ? undefined : groups.get(field)
  return groups.get(field) ?? (isAlone ? undefined : groups.get('authors'))
}

function readingOf(
  field: ProfileField,
  text: string,
  span: Span,
  groups: Groups,
  language: string,
): Reading | undefined {
  switch (field) {
    case 'byline':
      return { kind: 'byline', authors: authorsIn(text, span, groups.get('authors'), language), ...UNNAMED }
    case 'date':
    case 'modified': {
      const reading = dateIn(text, span, groups.get(field) ?? span, language)
      return reading && field === 'modified' ? { ...reading, role: 'modified' } : reading
    }
    default:
      return { kind: field, ...UNNAMED }
  }
}

const UNNAMED = { rule: '', confidence: 1 }

/** The names of a byline; their spans are those in what is printed of it. What the pattern calls authors and nobody can read is one name. */
function authorsIn(text: string, printed: Span, names: Span | undefined, language: string): BylineReading['authors'] {
  const whole = { start: 0, end: printed.end - printed.start }
  const byline = text.slice(printed.start, printed.end)
  if (!names) return (readByline(byline, language) ?? readNames(byline, whole, language))?.authors ?? []
  const authors = readNames(text, names, language)?.authors ?? [
    { value: text.slice(names.start, names.end), span: names },
  ]
  return authors.map(({ value, span }) => ({ value, span: shift(span, -printed.start) }))
}

function dateIn(text: string, printed: Span, value: Span, language: string): DateReading | undefined {
  const date = text.slice(value.start, value.end)
  const dates = findDates(date, language)
  const reading = readDate(dates) ?? readDateInside(date, dates)
  if (!reading) return undefined
  const by = value.start - printed.start
  const weekday = reading.weekday && { ...reading.weekday, span: shift(reading.weekday.span, by) }
  return { ...reading, span: shift(reading.span, by), weekday }
}

/** With what stands around the parts, so that nothing of the line is lost. */
function withLabels(parts: readonly Part[], text: string): readonly Part[] {
  const labelled: Part[] = []
  let start = 0
  for (const part of parts) {
    labelled.push(...labelIn(text, { start, end: part.span.start }), part)
    start = Math.max(start, part.span.end)
  }
  return [...labelled, ...labelIn(text, { start, end: text.length })]
}

function labelIn(text: string, { start, end }: Span): readonly Part[] {
  const between = text.slice(start, end)
  const label = between.trim()
  const from = start + between.length - between.trimStart().length
  return label === '' ? [] : [{ span: { start: from, end: from + label.length }, reading: LABEL }]
}

function shift({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by }
}
