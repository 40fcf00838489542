import { findRun } from './find-run.ts'
import { RUN } from './source-text.ts'
import type { Span } from './span.ts'

/** Appends to `to` the runs of `from` that lie in `span`, moved by `shift`; a run that continues the last one lengthens it. */
export function copyRuns(from: readonly number[], span: Span, shift: number, to: number[]): void {
  if (span.start === span.end) return
  for (let at = findRun(from, span.start); at < from.length; at += RUN) {
    const runStart = from[at] as number
    if (runStart >= span.end) break
    const start = Math.max(runStart, span.start)
    const length = Math.min(runStart + (from[at + 1] as number), span.end) - start
    const raw = (from[at + 2] as number) + start - runStart
    const last = to.length - RUN
    const continues =
      last >= 0 &&
      (to[last] as number) + (to[last + 1] as number) === start + shift &&
      (to[last + 2] as number) + (to[last + 1] as number) === raw
    if (continues) to[last + 1] = (to[last + 1] as number) + length
    else to.push(start + shift, length, raw)
  }
}
