import type { BoilerplateKind } from '@copydesk/document'
import type { Span } from '@copydesk/source-text'

/**
 * One way to read a line: what it is, which rule says so, and how sure the rule is (0 to 1). Spans are UTF-16 units of the line.
 * A line has several readings; `chooseReadings` takes the best sequence.
 */
export type Reading = PlainReading | BylineReading | DateReading | OpeningReading | BoilerplateReading

export interface PlainReading extends ReadingBase {
  /** A continuation is the second line of a headline. */
  readonly kind: 'kicker' | 'headline' | 'continuation' | 'deck' | 'stray' | 'crosshead' | 'paragraph'
}

export interface BylineReading extends ReadingBase {
  readonly kind: 'byline'
  /** Whether it stands in the last lines, and may follow the body. */
  readonly trailing?: boolean
  /** In order; `value` is the name as a person would write it. */
  readonly authors: readonly { readonly value: string; readonly span: Span }[]
}

export interface DateReading extends ReadingBase {
  readonly kind: 'date'
  readonly role: 'published' | 'modified'
  /** ISO 8601; null where there is no such day. */
  readonly value: string | null
  /** The value with day and month the other way round, where the line alone cannot tell which stands first. */
  readonly alternative: string | null
  /** Where the date stands in the line, with its label, weekday and time. */
  readonly span: Span
  readonly weekday: {
    readonly printed: string
    readonly expected: string
    readonly matches: boolean
    readonly span: Span
  } | null
}

/** The first paragraph of the body, where it opens with a dateline or a date. */
export interface OpeningReading extends ReadingBase {
  readonly kind: 'opening'
  readonly dateline: DatelineReading | null
  readonly date: { readonly reading: DateReading; readonly span: Span } | null
  /** Where the paragraph goes on. */
  readonly bodyStart: number
}

/** The place line at the beginning of a paragraph. Spans are UTF-16 units of the paragraph. */
export interface DatelineReading {
  readonly span: Span
  /** Null where only an agency is named: `(Reuters) -`. */
  readonly location: Span | null
  /** A byline inside it, as agencies of East Asia print it. */
  readonly byline: Span | null
  /** The day in it, ISO 8601: `2022-01-11`, or `--01-11` without a year. */
  readonly day: string | null
  /** Where the paragraph goes on. */
  readonly bodyStart: number
  readonly rule: string
  readonly confidence: number
}

export interface BoilerplateReading extends ReadingBase {
  readonly kind: 'boilerplate'
  readonly boilerplate: BoilerplateKind
}

interface ReadingBase {
  readonly rule: string
  readonly confidence: number
}
