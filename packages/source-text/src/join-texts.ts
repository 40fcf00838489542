import { copyRuns } from './copy-runs.ts'
import type { SourceText } from './source-text.ts'

/**
 * Joins texts that follow one another in the raw text; what lies between two of them becomes the origin of `separator`.
 *
 * Neighbours that stand for one raw range, as two slices through one edit do, may share it. Throws a `RangeError` where what was copied
 * would not be in order.
 */
export function joinTexts(texts: readonly SourceText[], separator: string): SourceText {
  const runs: number[] = []
  const bounds = { start: texts[0]?.bounds.start ?? 0, end: texts[0]?.bounds.end ?? 0 }
  let length = 0
  for (const [index, text] of texts.entries()) {
    const copied = runs.length === 0 ? bounds.start : (runs.at(-2) as number) + (runs.at(-1) as number)
    if ((text.runs[2] ?? text.bounds.end) < copied || text.bounds.end < bounds.end) {
      throw new RangeError(`Expected a text from ${copied} on, got one at \`${text.bounds.start}\``)
    }
    if (index > 0) length += separator.length
    copyRuns(text.runs, { start: 0, end: text.value.length }, length, runs)
    length += text.value.length
    bounds.end = text.bounds.end
  }
  return { value: texts.map((text) => text.value).join(separator), runs, bounds }
}
