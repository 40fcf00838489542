import { copyRuns } from './copy-runs.ts'
import { originOf } from './origin-of.ts'
import type { SourceText } from './source-text.ts'
import type { Span } from './span.ts'

/** Cuts `span` (UTF-16 units) out of a text; each character keeps its origin. */
export function sliceText(text: SourceText, span: Span): SourceText {
  const runs: number[] = []
  copyRuns(text.runs, span, -span.start, runs)
  return { value: text.value.slice(span.start, span.end), runs, bounds: originOf(text, span) }
}
