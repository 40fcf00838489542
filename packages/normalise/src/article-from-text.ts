import type { Article, ArticleContent, HeaderFault, Weekday } from '@copydesk/document'
import { type Locator, originOf, type SourceText, type Span } from '@copydesk/source-text'
import { givenContent, type MakeBlock } from './given-content.ts'
import type { DayOrder } from './header/day-order.ts'
import type { ProfileFault } from './header/follow-profile.ts'
import { type HeaderStep, headerProfile } from './header/header-profile.ts'
import type { Line } from './header/line.ts'
import { linesOf } from './header/lines-of.ts'
import { readReporters } from './header/read-byline.ts'
import { readLines } from './header/read-lines.ts'
import type { DatelineReading, DateReading, OpeningReading, Reading } from './header/reading.ts'
import { settleDates } from './header/settle-dates.ts'
import type { JoinedPart } from './join-parts.ts'
import type { Observer } from './observer.ts'

export interface ArticleOptions {
  /** BCP 47. */
  readonly language: string
  readonly locator: Locator
  /** How the corpus prints the lines above the body; without it, the text itself shows. */
  readonly header?: readonly HeaderStep[] | undefined
  /** Which stands first in dates of numbers alone, in place of what the language and the text show. */
  readonly dateOrder?: DayOrder | undefined
  readonly observer?: Observer | undefined
  /** What is known of the text already: only its parts of kind `text` are read. Without it, all of it is. */
  readonly parts?: readonly JoinedPart[] | undefined
}

/**
 * Parses a normalised text (LF line ends, one paragraph a line) into an article. Spans in the tree are UTF-16 units of that text,
 * positions are places in the raw file.
 */
export function articleFromText(text: SourceText, options: ArticleOptions): Article {
  const { language, locator, header, dateOrder, observer, parts } = options
  const whole = { start: 0, end: text.value.length }
  const block = openBlocks(text, locator)
  const given = parts ? givenContent(parts, text.value, { language, dateOrder }, block) : []
  const headline = given.find(({ type }) => type === 'headline')?.children[0]?.value
  const lines = parts
    ? parts.filter(({ kind }) => kind === 'text').flatMap(({ spans }) => linesOf(text.value, spans[0] as Span))
    : linesOf(text.value, whole)
  const { read, fault } = readLines(lines, {
    language,
    // A text whose headline stands beside it has no header.
    profile: header && headline === undefined ? headerProfile(header) : null,
    from: headline === undefined ? 'start' : 'credits',
    onLine: observer?.onLine,
  })
  const content: ArticleContent[] = []
  for (const { span, reading } of settleDates(read, text.value, language, dateOrder)) {
    // A text often opens with the headline that stands beside it, too.
    const isRepeated = content.length === 0 && text.value.slice(span.start, span.end) === headline
    if (isRepeated) content.push({ type: 'headline', ...block(span, 'headline-repeated', 1) })
    else if (reading.kind === 'opening') content.push(...openingOf(text, span, reading, language, block))
    else content.push(contentOf(span, reading, block))
  }
  return {
    type: 'article',
    language,
    children: [...given, ...setAside(content, new Set(given.map(({ type }) => type)))],
    ...(fault && { headerFault: faultOf(fault, lines, block) }),
    position: locator.placeOf(originOf(text, whole)),
  }
}

/** A line that was read as what the raw text gives elsewhere is no more than that line: what is given counts. */
function setAside(read: readonly ArticleContent[], given: ReadonlySet<string>): readonly ArticleContent[] {
  if (given.size === 0) return read
  return read.map((node): ArticleContent => {
    const { type, children, data, position } = node
    return given.has(type) && isSingle(type) ? { type: 'boilerplate', kind: type, children, data, position } : node
  })
}

/** Whether a record has one of a kind, whatever its lines. */
function isSingle(type: ArticleContent['type']) {
  return type === 'kicker' || type === 'headline' || type === 'deck' || type === 'byline'
}

function faultOf({ line, expected }: ProfileFault, lines: readonly Line[], block: MakeBlock): HeaderFault {
  const found = lines[line]
  const end = lines.at(-1)?.span.end ?? 0
  const { position } = block(found?.span ?? { start: end, end }, '', 1)
  return { found: found?.text ?? null, expected: expected.map(({ source }) => source), position }
}

function openBlocks(text: SourceText, locator: Locator): MakeBlock {
  return (span, rule, confidence) => {
    const position = locator.placeOf(originOf(text, span))
    const value = text.value.slice(span.start, span.end)
    return { children: [{ type: 'text', value, data: { span }, position }], data: { span, rule, confidence }, position }
  }
}

function contentOf(span: Span, reading: Exclude<Reading, OpeningReading>, block: MakeBlock): ArticleContent {
  const { children, data, position } = block(span, reading.rule, reading.confidence)
  switch (reading.kind) {
    case 'byline': {
      const authors = reading.authors.map((name) => ({ ...name, span: shift(name.span, span.start) }))
      return { type: 'byline', authors, children, data, position }
    }
    case 'date': {
      const { role, value, alternative } = reading
      const weekday = reading.weekday && weekdayOf(reading.weekday, span.start, block)
      return { type: 'date', role, value, alternative, weekday, children, data, position }
    }
    case 'boilerplate':
      return { type: 'boilerplate', kind: reading.boilerplate, children, data, position }
    case 'continuation':
      return { type: 'headline', children, data, position }
    case 'stray':
      return { type: 'boilerplate', kind: 'stray', children, data, position }
    default:
      return { type: reading.kind, children, data, position }
  }
}

/** The paragraph that opens the body, with what stands before its first sentence as nodes of their own. */
function openingOf(
  { value }: SourceText,
  span: Span,
  { dateline, date, bodyStart }: OpeningReading,
  language: string,
  block: MakeBlock,
): readonly ArticleContent[] {
  const body = { start: span.start + bodyStart, end: span.end }
  return [
    ...(date ? [contentOf(shift(date.span, span.start), date.reading, block)] : []),
    ...(dateline ? datelineOf(value, span, dateline, language, block) : []),
    { type: 'paragraph', ...block(body, 'paragraph', 0.9) },
  ]
}

function datelineOf(
  value: string,
  { start }: Span,
  dateline: DatelineReading,
  language: string,
  block: MakeBlock,
): readonly ArticleContent[] {
  const place = dateline.location && shift(dateline.location, start)
  const byline = dateline.byline && shift(dateline.byline, start)
  const inside = byline && readReporters(value.slice(byline.start, byline.end), language)
  return [
    {
      type: 'dateline',
      location: place && { value: value.slice(place.start, place.end), span: place },
      day: dateline.day,
      ...block(shift(dateline.span, start), dateline.rule, dateline.confidence),
    },
    ...(byline && inside ? [contentOf(byline, inside, block)] : []),
  ]
}

function weekdayOf(weekday: NonNullable<DateReading['weekday']>, start: number, block: MakeBlock): Weekday {
  const span = shift(weekday.span, start)
  return { ...weekday, span, position: block(span, '', 1).position }
}

function shift({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by }
}
