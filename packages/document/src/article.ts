import type { Place, Span } from '@copydesk/source-text'
import type { Data, Literal, Parent } from 'unist'

/**
 * The tree of a news article, a dialect of unist: `article > kicker* headline? deck? (byline | date)* dateline? (paragraph |
 * crosshead | boilerplate)*`; boilerplate may also stand among the header lines. Each of these holds text, as it stands in the normalised text.
 */
export interface Article extends Parent {
  type: 'article'
  children: ArticleContent[]
  /** BCP 47, `und` where unknown. */
  language: string
  /** Where the header does not follow the profile of its corpus, which is then not used. */
  headerFault?: HeaderFault
}

/** A header line that is not as the profile of the corpus has it. */
export interface HeaderFault {
  /** The line that stands there; null where the text ends. */
  readonly found: string | null
  /** The steps of the profile that might have stood there, as the configuration has them. */
  readonly expected: readonly string[]
  readonly position: Place
}

export type ArticleContent =
  | Kicker
  | Headline
  | Deck
  | Byline
  | StoryDate
  | Dateline
  | Paragraph
  | Crosshead
  | Boilerplate

/** The short line above the headline. */
export interface Kicker extends Block {
  type: 'kicker'
}

/** The headline. */
export interface Headline extends Block {
  type: 'headline'
}

/** The summary line below the headline. */
export interface Deck extends Block {
  type: 'deck'
}

/** The line that names the authors. */
export interface Byline extends Block {
  type: 'byline'
  /** The names alone, in order; `span` is where a name stands in the normalised text. */
  authors: readonly Name[]
}

/** A line, or a part of one, that says when the article was published or changed (NITF `story.date`). */
export interface StoryDate extends Block {
  type: 'date'
  role: 'published' | 'modified'
  /** ISO 8601; null where there is no such day. */
  value: string | null
  /** The value with day and month the other way round, where nothing tells which of two numbers is which. */
  alternative: string | null
  /** The weekday as it is printed, and whether it is that of the date. */
  weekday: Weekday | null
}

/** The place line that opens the first paragraph. */
export interface Dateline extends Block {
  type: 'dateline'
  /** Null where it names an agency alone. */
  location: Name | null
  /** The day in it, ISO 8601: `2022-01-11`, or `--01-11` where it has no year. */
  day: string | null
}

/** A paragraph of the body. */
export interface Paragraph extends Block {
  type: 'paragraph'
}

/** A heading inside the body. */
export interface Crosshead extends Block {
  type: 'crosshead'
}

/** A line that belongs to no field: a share button, a photo credit, a copyright line. */
export interface Boilerplate extends Block {
  type: 'boilerplate'
  /** That of a header line where the raw text gives such a line elsewhere, too. */
  kind: BoilerplateKind | 'kicker' | 'headline' | 'deck' | 'byline'
}

/** What a line that belongs to no field is; a closed list, described in the README. */
export type BoilerplateKind =
  | 'advertisement'
  | 'author'
  | 'caption'
  | 'comments'
  | 'contact'
  | 'cookies'
  | 'copyright'
  | 'credit'
  | 'disclosure'
  | 'editor'
  | 'embed'
  | 'html'
  | 'image'
  | 'label'
  | 'media'
  | 'navigation'
  | 'newsletter'
  | 'original-title'
  | 'page-end'
  | 'read-also'
  | 'reading-time'
  | 'share'
  | 'skipped'
  | 'stray'
  | 'subscription'
  | 'tags'
  | 'timestamp'

/** Text of the article; `value` is the normalised text between `data.span`. */
export interface Text extends Literal {
  type: 'text'
  value: string
  data: TextData
  position: Place
}

/** A name that was read out of a line; `value` differs from the text in `span` only in case. */
export interface Name {
  readonly value: string
  readonly span: Span
}

/** A weekday that is printed beside a date. */
export interface Weekday {
  readonly span: Span
  readonly position: Place
  readonly printed: string
  /** The weekday that the date has, in the language of the line. */
  readonly expected: string
  readonly matches: boolean
}

interface Block extends Parent {
  children: Text[]
  data: BlockData
  position: Place
}

export interface BlockData extends Data {
  /** UTF-16 units of the normalised text. */
  span: Span
  /** The rule that read this block, and how sure it is (0 to 1). */
  rule: string
  confidence: number
}

export interface TextData extends Data {
  span: Span
}
