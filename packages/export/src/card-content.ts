import type { Counts } from '@copydesk/document'
import type { Column } from './column.ts'
import type { WrittenFile } from './open-files.ts'

/** What a dataset card is written from: facts that were measured, and what the corpus says of itself. */
export interface CardContent {
  readonly config: CardConfig
  readonly counts: Readonly<Counts>
  /** How many documents each language has, by its BCP 47 tag. */
  readonly languages: Readonly<Record<string, number>>
  readonly columns: readonly Column[]
  /** The ids of the formats that were written. */
  readonly formats: readonly string[]
  /** The files that were closed before the card: data, sidecars, schemas. */
  readonly files: readonly WrittenFile[]
  /** The first and the last `datePublished`; null where no document has one. */
  readonly dates: { readonly first: string; readonly last: string } | null
}

/** The part of `corpus.yaml` that a card shows. */
export interface CardConfig {
  readonly name: string
  readonly title?: string | undefined
  /** Markdown. */
  readonly description?: string | undefined
  /** As Hugging Face names licences. */
  readonly license?: string | undefined
  readonly homepage?: string | undefined
  readonly creators?: readonly string[] | undefined
}
