import type { Span } from '@copydesk/source-text'

/** A line of the normalised text that is not empty, or a part of one. */
export interface Line {
  readonly text: string
  /** UTF-16 units of the normalised text. */
  readonly span: Span
  /** The whole line that this is a part of. */
  readonly of?: Span
}
