import { isAboveCredit } from './is-above-credit.ts'
import { isSureParagraph } from './is-sure-paragraph.ts'
import type { Line } from './line.ts'

/** Says how many lines may belong to the header: those down to two paragraphs in a row, for one alone may be a deck or a caption. */
export function headerLength(lines: readonly Line[]): number {
  const most = Math.min(lines.length, MOST_HEADER_LINES)
  for (let index = 0, paragraphs = 0; index < most; index++) {
    const { text } = lines[index] as Line
    // A caption stands between the header lines of a page, and says nothing of where they end.
    if (isAboveCredit(lines, index)) continue
    paragraphs = isSureParagraph(text) ? paragraphs + 1 : 0
    if (paragraphs === 2 || text.length > LONG) return index + 1
  }
  return most
}

/** Pages rendered as text have that many lines above the body. */
export const MOST_HEADER_LINES = 40

/** Nothing but a paragraph is longer; UTF-16 units. */
const LONG = 400
