import type { Span } from '@copydesk/source-text'

/** A line of the normalised text that is not empty. */
export interface Line {
  readonly text: string
  /** UTF-16 units of the normalised text. */
  readonly span: Span
}
