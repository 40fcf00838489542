import { isSureParagraph } from './is-sure-paragraph.ts'
import type { Line } from './line.ts'
import { readBoilerplate } from './read-boilerplate.ts'
import { readPlain } from './read-plain.ts'
import { readTrailingByline } from './read-trailing-byline.ts'
import type { Reading } from './reading.ts'

/** Reads a line below the header: a paragraph, unless it is boilerplate, a heading, or a byline in the last lines. */
export function readBodyLine(lines: readonly Line[], index: number, language: string): Reading {
  const { text } = lines[index] as Line
  const boilerplate = readBoilerplate(text)
  if (isSureParagraph(text)) return boilerplate ?? PARAGRAPH
  const byline = readTrailingByline(lines, index, language)
  const plain = readPlain(text, lines[index + 1]?.text).filter(
    ({ kind }) => kind === 'crosshead' || kind === 'paragraph',
  )
  return [boilerplate, byline, ...plain].reduce<Reading>(
    (best, reading) => (reading && reading.confidence > best.confidence ? reading : best),
    NOTHING,
  )
}

const PARAGRAPH: Reading = { kind: 'paragraph', rule: 'paragraph', confidence: 0.9 }

/** Any reading is better. */
const NOTHING: Reading = { ...PARAGRAPH, confidence: 0 }
