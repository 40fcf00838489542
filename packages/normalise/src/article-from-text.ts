import type { Article, ArticleContent, Weekday } from '@copydesk/document'
import { type Locator, originOf, type SourceText, type Span } from '@copydesk/source-text'
import { givenContent, type MakeBlock } from './given-content.ts'
import { chooseReadings } from './header/choose-readings.ts'
import { headerLength } from './header/header-length.ts'
import type { Line } from './header/line.ts'
import { readReporters } from './header/read-byline.ts'
import type { DatelineReading } from './header/read-dateline.ts'
import type { DateReading, OpeningReading, Reading } from './header/reading.ts'
import { splitCredits } from './header/split-credits.ts'
import type { JoinedPart } from './join-parts.ts'
import type { Observer } from './observer.ts'

export interface ArticleOptions {
  /** BCP 47. */
  readonly language: string
  readonly locator: Locator
  readonly observer?: Observer | undefined
  /** What is known of the text already: only its parts of kind `text` are read. Without it, all of it is. */
  readonly parts?: readonly JoinedPart[] | undefined
}

/**
 * Parses a normalised text (LF line ends, one paragraph a line) into an article. Spans in the tree are UTF-16 units of that text,
 * positions are places in the raw file.
 */
export function articleFromText(text: SourceText, { language, locator, observer, parts }: ArticleOptions): Article {
  const whole = { start: 0, end: text.value.length }
  const block = openBlocks(text, locator)
  const given = parts ? givenContent(parts, text.value, language, block) : []
  const headline = given.find(({ type }) => type === 'headline')?.children[0]?.value
  const unsplit = parts
    ? parts.filter(({ kind }) => kind === 'text').flatMap(({ spans }) => linesOf(text.value, spans[0] as Span))
    : linesOf(text.value, whole)
  const length = headerLength(unsplit)
  const header = splitCredits(unsplit.slice(0, length), language)
  const lines = [...header, ...unsplit.slice(length)]
  const from = headline === undefined ? 'start' : 'credits'
  const readings = chooseReadings(lines, header.length, language, { from, onLine: observer?.onLine })
  const read = rejoinParts(lines, readings).flatMap(({ span, reading }, index): readonly ArticleContent[] => {
    // A text often opens with the headline that stands beside it, too.
    const isRepeated = index === 0 && text.value.slice(span.start, span.end) === headline
    if (isRepeated) return [{ type: 'headline', ...block(span, 'headline-repeated', 1) }]
    return reading.kind === 'opening'
      ? openingOf(text, span, reading, language, block)
      : [contentOf(span, reading, block)]
  })
  return { type: 'article', language, children: [...given, ...read], position: locator.placeOf(originOf(text, whole)) }
}

interface ReadLine {
  readonly span: Span
  readonly reading: Reading
}

/** Puts a line that was split together again where a part of it turned out to belong to the body. */
function rejoinParts(lines: readonly Line[], readings: readonly Reading[]): readonly ReadLine[] {
  const inBody = new Set<Span>()
  for (const [index, { of }] of lines.entries()) if (of && isOfBody(readings[index] as Reading)) inBody.add(of)
  return lines.flatMap(({ span, of }, index) => {
    const reading = readings[index] as Reading
    if (!of || !inBody.has(of)) return [{ span, reading }]
    return lines[index - 1]?.of === of ? [] : [{ span: of, reading: WHOLE }]
  })
}

function isOfBody({ kind }: Reading): boolean {
  return kind === 'paragraph' || kind === 'crosshead' || kind === 'opening'
}

const WHOLE: Reading = { kind: 'paragraph', rule: 'paragraph', confidence: 0.6 }

function openBlocks(text: SourceText, locator: Locator): MakeBlock {
  return (span, rule, confidence) => {
    const position = locator.placeOf(originOf(text, span))
    const value = text.value.slice(span.start, span.end)
    return { children: [{ type: 'text', value, data: { span }, position }], data: { span, rule, confidence }, position }
  }
}

function linesOf(value: string, within: Span): readonly Line[] {
  const lines: Line[] = []
  for (let start = within.start; start < within.end; ) {
    const next = value.indexOf('\n', start)
    const end = next === -1 || next > within.end ? within.end : next
    if (end > start) lines.push({ text: value.slice(start, end), span: { start, end } })
    start = end + 1
  }
  return lines
}

function contentOf(span: Span, reading: Exclude<Reading, OpeningReading>, block: MakeBlock): ArticleContent {
  const content = block(span, reading.rule, reading.confidence)
  switch (reading.kind) {
    case 'byline':
      return {
        type: 'byline',
        authors: reading.authors.map((name) => ({ ...name, span: shift(name.span, span.start) })),
        ...content,
      }
    case 'date':
      return {
        type: 'date',
        role: reading.role,
        value: reading.value,
        weekday: reading.weekday && weekdayOf(reading.weekday, span.start, block),
        ...content,
      }
    case 'boilerplate':
      return { type: 'boilerplate', kind: reading.boilerplate, ...content }
    case 'continuation':
      return { type: 'headline', ...content }
    case 'stray':
      return { type: 'boilerplate', kind: 'stray', ...content }
    default:
      return { type: reading.kind, ...content }
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
  const place = shift(dateline.location, start)
  const byline = dateline.byline && shift(dateline.byline, start)
  const inside = byline && readReporters(value.slice(byline.start, byline.end), language)
  return [
    {
      type: 'dateline',
      location: { value: value.slice(place.start, place.end), span: place },
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
