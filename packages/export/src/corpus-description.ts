import type { DatasheetKey } from './datasheet-questions.ts'

/** The part of `corpus.yaml` that says what a dataset is. What is missing has a placeholder: see `describeCorpus`. */
export interface CorpusDescription {
  readonly name: string
  readonly title?: string | undefined
  /** Markdown. */
  readonly description?: string | undefined
  /** As Hugging Face names licences. */
  readonly license?: string | undefined
  readonly licenseName?: string | undefined
  readonly licenseUrl?: string | undefined
  readonly homepage?: string | undefined
  readonly creators?: readonly (string | Creator)[] | undefined
  /** Semantic Versioning 2.0.0. */
  readonly version?: string | undefined
  /** ISO 8601, a day. */
  readonly published?: string | undefined
  /** ISO 8601, the last day of collection. */
  readonly collected?: string | undefined
  readonly keywords?: readonly string[] | undefined
  readonly citation?: string | undefined
  /** Answers in Markdown. */
  readonly datasheet?: { readonly [Key in DatasheetKey]?: string | undefined } | undefined
}

/** Somebody who made a corpus. */
export interface Creator {
  readonly name: string
  readonly type?: 'person' | 'organization' | undefined
  readonly url?: string | undefined
  readonly email?: string | undefined
}
