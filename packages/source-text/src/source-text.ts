import type { Span } from './span.ts'

/**
 * A string that knows where each of its characters came from.
 *
 * All offsets are UTF-16 units; `raw` means the decoded text of the raw file. Only what was *copied* is recorded, as runs; a
 * character outside every run was put in the place of the raw range between the neighbouring runs (or `bounds`, at the ends). So clean text
 * costs one run however long it is, and every character still has an origin, in order and in bounds.
 */
export interface SourceText {
  readonly value: string
  /** Triples, flat and in order: offset in `value`, length, offset in the raw text. Neither range of a run overlaps another's. */
  readonly runs: readonly number[]
  /** The range of the raw text that `value` stands for. */
  readonly bounds: Span
}

/** The number of entries that a run takes in `SourceText.runs`. */
export const RUN = 3

/** Makes a text that is its own origin: `value` as it stands at `rawStart` (UTF-16 units) of the raw text. */
export function sourceText(value: string, rawStart = 0): SourceText {
  return {
    value,
    runs: value.length === 0 ? [] : [0, value.length, rawStart],
    bounds: { start: rawStart, end: rawStart + value.length },
  }
}
