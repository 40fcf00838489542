import type { Article, Document, Place, RawDocument, Span } from '@copydesk/document'

/** How much a finding weighs: an error rejects the document. */
export type Severity = 'error' | 'warning' | 'info'

/** What readers of a report are told of a rule. */
export interface RuleDescription {
  /** One sentence that says what is asked and why. */
  readonly description: string
  /** What to do about a finding, in Markdown. */
  readonly help?: string
  /** The page that explains the rule. */
  readonly url?: string
}

/** What a rule can be told in `corpus.yaml`, by name. */
export type RuleOptions = Readonly<Record<string, number | string>>

/** A check of one file and its document. It says only what is wrong; id, severity, source, url and place are added around it. */
export interface Rule extends RuleDescription {
  /** Kebab-case and stable: configurations and reports name it. */
  readonly id: string
  readonly severity: Severity
  /** `file` looks at the raw file, `document` at the record and its tree. */
  readonly scope: 'file' | 'document'
  /** Its options with what holds without them; an option that is not here does not exist. */
  readonly options?: RuleOptions
  check(context: RuleContext): Iterable<Problem>
  /** The `header` of the corpus that the examples are read with. */
  readonly header?: readonly (string | Readonly<Record<string, string>>)[]
  /** Raw texts that the rule is content with. */
  readonly good: readonly string[]
  /** Raw texts that it finds fault with, and where (line and column, both from 1). */
  readonly bad: readonly BadExample[]
}

/** A rule without the examples that its page shows: all that is needed to check documents. */
export type CheckableRule = Omit<Rule, 'header' | 'good' | 'bad'>

export interface RuleContext {
  readonly file: RawDocument
  readonly article: Article
  readonly document: Document
  readonly dates: DateRange
  /** The options of the rule, each with a value. */
  readonly options: RuleOptions
}

/** The first and the last day that a document of the corpus can bear; ISO 8601. */
export interface DateRange {
  readonly earliest: string
  readonly latest: string
}

/** What is wrong, ``Unexpected <found>, expected <wanted>``, and where. */
export interface Problem {
  readonly message: string
  /** The field, as a JSON Pointer; null where it is about the file. */
  readonly pointer: string | null
  /** A part of that field, in code points. */
  readonly span?: Span
  /** Where in the raw file, if the rule knows better than the pointer. */
  readonly place?: Place
  readonly actual?: string
  readonly expected?: readonly string[]
}

export interface BadExample {
  readonly text: string
  /** What the rule is told, where it finds fault only then. */
  readonly options?: RuleOptions
  /** Its path, where that is not `example.txt`. */
  readonly path?: string
  readonly line: number
  readonly column: number
}
