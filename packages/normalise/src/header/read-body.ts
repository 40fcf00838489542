import type { Observer } from '../observer.ts'
import { likeliestOf } from './likeliest-of.ts'
import type { Line } from './line.ts'
import { readBodyLine } from './read-body-line.ts'
import { readOpening } from './read-opening.ts'
import type { Reading } from './reading.ts'

/** Reads the lines from `start` on, where it is known that the header ends there: the first paragraph may open with a dateline. */
export function readBody(
  lines: readonly Line[],
  start: number,
  language: string,
  onLine?: Observer['onLine'],
): readonly { readonly span: Line['span']; readonly reading: Reading }[] {
  let isOpen = false
  return lines.slice(start).map((line, index) => {
    const readings = readBodyLine(lines, start + index, language)
    let reading = likeliestOf(readings)
    const opens = !isOpen && reading.kind === 'paragraph'
    if (opens) {
      isOpen = true
      reading = readOpening(line.text, language) ?? reading
    }
    onLine?.(line, reading, readings.includes(reading) ? readings : [reading, ...readings])
    return { span: line.span, reading }
  })
}
