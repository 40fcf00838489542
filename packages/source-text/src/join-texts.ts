import { copyRuns } from './copy-runs.ts'
import type { SourceText } from './source-text.ts'

/**
 * Joins texts that follow one another in the raw text; what lies between two of them becomes the origin of `separator`.
 *
 * Throws a `RangeError` where a text begins before the one ahead of it ends.
 */
export function joinTexts(texts: readonly SourceText[], separator: string): SourceText {
  const runs: number[] = []
  let length = 0
  let end = texts[0]?.bounds.start ?? 0
  for (const [index, text] of texts.entries()) {
    if (text.bounds.start < end) {
      throw new RangeError(`Expected a text from ${end} on, got one at \`${text.bounds.start}\``)
    }
    if (index > 0) length += separator.length
    copyRuns(text.runs, { start: 0, end: text.value.length }, length, runs)
    length += text.value.length
    end = text.bounds.end
  }
  return {
    value: texts.map((text) => text.value).join(separator),
    runs,
    bounds: { start: texts[0]?.bounds.start ?? 0, end },
  }
}
