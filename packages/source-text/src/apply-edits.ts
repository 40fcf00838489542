import { copyRuns } from './copy-runs.ts'
import type { Edit } from './edit.ts'
import type { SourceText } from './source-text.ts'
import { splitsPair } from './splits-pair.ts'

/**
 * Applies edits to a text and keeps the origin of every character. This is the only place where a text changes.
 *
 * Edits stand in order and do not overlap; without any, the same text comes back. Throws a `RangeError` for edits out of order, out of
 * bounds, or within a surrogate pair.
 */
export function applyEdits(text: SourceText, edits: readonly Edit[]): SourceText {
  if (edits.length === 0) return text
  const { value } = text
  const runs: number[] = []
  let result = ''
  let from = 0
  for (const edit of edits) {
    const { start, end } = edit.span
    if (!(from <= start && start <= end && end <= value.length)) {
      throw new RangeError(`Expected an edit within ${from}–${value.length}, got \`${start}–${end}\` (${edit.rule})`)
    }
    if (splitsPair(value, start) || splitsPair(value, end)) {
      throw new RangeError(`Expected an edit of whole characters, got \`${start}–${end}\` (${edit.rule})`)
    }
    copyRuns(text.runs, { start: from, end: start }, result.length - from, runs)
    result += value.slice(from, start) + edit.value
    from = end
  }
  copyRuns(text.runs, { start: from, end: value.length }, result.length - from, runs)
  return { value: result + value.slice(from), runs, bounds: text.bounds }
}
