import type { Span } from '@copydesk/source-text'
import { readBoilerplate } from '../furniture/read-boilerplate.ts'
import { MOST_UNITS, unitsOf } from '../units-of.ts'
import type { Line } from './line.ts'

/** The lines of a part of a normalised text that are not empty. */
export function linesOf(value: string, within: Span): readonly Line[] {
  const lines: Line[] = []
  // Laid out for all lines at once, or for as many as go into the array.
  let laidOutFrom = within.start
  let units = unitsOf(value.slice(laidOutFrom, laidOutFrom + MOST_UNITS))
  for (let start = within.start; start < within.end; ) {
    const next = value.indexOf('\n', start)
    const end = next === -1 || next > within.end ? within.end : next
    if (end - laidOutFrom > MOST_UNITS) {
      laidOutFrom = start
      units = unitsOf(value.slice(laidOutFrom, laidOutFrom + MOST_UNITS))
    }
    if (end > start) {
      const text = value.slice(start, end)
      const boilerplate = readBoilerplate(text, units, start - laidOutFrom)
      lines.push({ text, span: { start, end }, boilerplate, of: undefined })
    }
    start = end + 1
  }
  return lines
}
