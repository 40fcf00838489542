import { findRun } from './find-run.ts'
import { RUN, type SourceText } from './source-text.ts'
import type { Span } from './span.ts'

/**
 * Says which range of the raw text `span` came from. Both are in UTF-16 units.
 *
 * An empty span gives the raw range between its neighbours. Throws a `RangeError` where the span does not lie in the text.
 */
export function originOf(text: SourceText, span: Span): Span {
  if (!(0 <= span.start && span.start <= span.end && span.end <= text.value.length)) {
    throw new RangeError(`Expected a span within 0–${text.value.length}, got \`${span.start}–${span.end}\``)
  }
  if (span.start === span.end) {
    const start = span.start === 0 ? text.bounds.start : endOf(text, span.start - 1)
    return { start, end: span.end === text.value.length ? text.bounds.end : Math.max(start, startOf(text, span.end)) }
  }
  return { start: startOf(text, span.start), end: endOf(text, span.end - 1) }
}

function startOf({ runs, bounds }: SourceText, offset: number): number {
  const at = findRun(runs, offset)
  const inside = at < runs.length && (runs[at] as number) <= offset
  if (inside) return (runs[at + 2] as number) + offset - (runs[at] as number)
  return at === 0 ? bounds.start : (runs[at - RUN + 1] as number) + (runs[at - RUN + 2] as number)
}

function endOf({ runs, bounds }: SourceText, offset: number): number {
  const at = findRun(runs, offset)
  if (at === runs.length) return bounds.end
  const start = runs[at] as number
  return (runs[at + 2] as number) + (start <= offset ? offset + 1 - start : 0)
}
