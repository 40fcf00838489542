import type { Edit, SourceText } from '@copydesk/source-text'
import type { Line } from './header/line.ts'
import type { Reading } from './header/reading.ts'

/** Is told what is done to a document while it is done, so that it can be explained. Nothing that it is given may be changed. */
export interface Observer {
  /** A text step changes `text` by these edits, each of which changes something. */
  readonly onEdits?: (text: SourceText, edits: readonly Edit[]) => void
  /** A line was read as `chosen`, which is one of `readings`; the lines of an article are told of in no order. */
  readonly onLine?: (line: Line, chosen: Reading, readings: readonly Reading[]) => void
}
