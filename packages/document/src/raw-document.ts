import type { Locator, RawText, SourceText, Span } from '@copydesk/source-text'
import type { VFile } from 'vfile'
import type { Article, ArticleContent } from './article.ts'
import type { MetadataValue } from './metadata.ts'
import type { Document, SourceMap } from './records.generated.ts'

/** A raw file on its way: a VFile whose value is the decoded text. What is wrong with it are its messages. */
export type RawDocument = VFile

/** What is known of a raw file before anybody has read a line of it. */
export interface Raw {
  /** The id of the document; see `document.schema.json`. */
  readonly id: string
  readonly bytes: number
  /** Lower-case hexadecimal. */
  readonly sha256: string
  /** The WHATWG name, lower case. */
  readonly encoding: string
  /** How sure the encoding is, 0 to 1; 0 where there is none. */
  readonly encodingConfidence: number
  readonly mediaType: string
  readonly text: RawText
  readonly locator: Locator
  /** What the raw text itself tells apart, in its order: the columns of a row, front matter and body. Without it, the raw text is text and nothing else. */
  readonly parts?: readonly Part[]
  /** The columns that the corpus declares, in its order. */
  readonly metadata?: readonly MetadataCell[]
}

/** A part of a raw text that says what it is: `text` is still to be read, `html` and `image` are no text, all else is a field of the record. */
export interface Part {
  readonly kind: PartKind
  /** One text; of a list of authors one for each. Origins are UTF-16 units of the raw text. */
  readonly sources: readonly SourceText[]
}

export type PartKind =
  | 'kicker'
  | 'headline'
  | 'deck'
  | 'byline'
  | 'authors'
  | 'datePublished'
  | 'dateModified'
  | 'language'
  | 'text'
  | 'html'
  | 'image'

/** The value of a declared column, and the text that it was read from (of a list: each). */
export interface MetadataCell {
  readonly name: string
  readonly value: MetadataValue
  readonly sources: readonly SourceText[]
}

declare module 'vfile' {
  interface DataMap {
    /** Set by ingest. */
    raw: Raw
    /** The text after the text steps; set by normalise. */
    text: SourceText
    /** Set by normalise. */
    article: Article
    /** Set by normalise, when the article is compiled. */
    document: Document
    sourceMap: SourceMap
    /** The nodes of the article that no field holds: boilerplate, a second byline, a date that does not exist. */
    removed: readonly ArticleContent[]
    /** Finds where a field, or a span of it (code points), stands in the raw file; without such an origin: the beginning of the file. */
    locate: (pointer: string, span?: Span) => import('@copydesk/source-text').Place
  }
}
