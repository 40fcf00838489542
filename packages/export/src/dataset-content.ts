import type { Statistics } from '@copydesk/document'
import type { Column } from './column.ts'
import type { CorpusDescription } from './corpus-description.ts'
import type { WrittenFile } from './open-files.ts'

/** What the files that describe a dataset are written from: facts that were measured, and what the corpus says of itself. */
export interface DatasetContent {
  readonly corpus: CorpusDescription
  /** What was counted; `counts` and all else in it. */
  readonly statistics: Statistics
  /** The columns of the documents. */
  readonly columns: readonly Column[]
  /** The files that were closed before those that describe the dataset: data, sidecars, schemas. */
  readonly files: readonly WrittenFile[]
  /** The content digest of the documents. */
  readonly digest: string
}
