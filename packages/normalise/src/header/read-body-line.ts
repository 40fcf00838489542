import { isSureParagraph } from './is-sure-paragraph.ts'
import type { Line } from './line.ts'
import { readPlain } from './read-plain.ts'
import { readTrailingByline } from './read-trailing-byline.ts'
import type { Reading } from './reading.ts'

/** Gives the readings of a line below the header: a paragraph, a heading, or a byline in the last lines. */
export function readBodyLine(lines: readonly Line[], index: number, language: string): readonly Reading[] {
  const { text } = lines[index] as Line
  if (isSureParagraph(text)) return PARAGRAPH
  const byline = readTrailingByline(lines, index, language)
  return [
    ...(byline ? [byline] : []),
    ...readPlain(text, { next: lines[index + 1]?.text }).filter(
      ({ kind }) => kind === 'crosshead' || kind === 'paragraph',
    ),
  ]
}

const PARAGRAPH: readonly Reading[] = [{ kind: 'paragraph', rule: 'paragraph', confidence: 0.9 }]
