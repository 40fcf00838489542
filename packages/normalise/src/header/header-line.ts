import { type DatesInLine, findDates } from './find-dates.ts'
import type { Line } from './line.ts'
import { readByline } from './read-byline.ts'
import type { BylineReading } from './reading.ts'

/** A line that may belong to the header, with what more than one of its readers asks for. */
export interface HeaderLine extends Line {
  readonly dates: DatesInLine
  readonly byline: BylineReading | undefined
}

export function openHeaderLine(line: Line, language: string): HeaderLine {
  const { text, span, boilerplate, of } = line
  return { text, span, boilerplate, of, dates: findDates(text, language), byline: readByline(text, language) }
}
