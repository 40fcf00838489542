import type { Span } from './span.ts'

/** What a text step proposes: put `value` where `span` (UTF-16 units of the text it was given) stands. */
export interface Edit {
  readonly span: Span
  readonly value: string
  /** The id of the step that proposes it, kebab-case. */
  readonly rule: string
}
