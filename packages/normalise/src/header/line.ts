import type { Span } from '@copydesk/source-text'
import { readBoilerplate } from '../furniture/read-boilerplate.ts'
import type { BoilerplateReading } from './reading.ts'

/** A line of the normalised text that is not empty, or a part of one. */
export interface Line {
  readonly text: string
  /** UTF-16 units of the normalised text. */
  readonly span: Span
  /** What it says itself that it is, where it belongs to no field; undefined where it says nothing. */
  readonly boilerplate: BoilerplateReading | undefined
  /** The whole line that this is a part of. */
  readonly of: Span | undefined
}

/** A part of the line that stands at `of`. */
export function partOfLine(text: string, span: Span, of: Span): Line {
  return { text, span, boilerplate: readBoilerplate(text), of }
}
