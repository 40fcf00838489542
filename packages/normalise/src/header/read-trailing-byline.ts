import type { Line } from './line.ts'
import { readByline } from './read-byline.ts'
import type { BylineReading } from './reading.ts'

/** Reads a byline that stands below the body, in one of the last lines. */
export function readTrailingByline(lines: readonly Line[], index: number, language: string): BylineReading | undefined {
  if (index < FIRST || index < lines.length - TRAILING_LINES) return undefined
  const reading = readByline((lines[index] as Line).text, language)
  return reading && { ...reading, trailing: true, rule: `${reading.rule}-trailing` }
}

/** A headline, a byline and a body come before. */
const FIRST = 3
const TRAILING_LINES = 3
