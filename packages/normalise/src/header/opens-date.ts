import { opensPhrase } from './find-phrase.ts'
import { tokenise } from './tokenise.ts'

/** Whether a line can be a date, by its first word alone: a number, a bracket, or a word that dates are made of. Nearly all lines can't. */
export function opensDate(line: string): boolean {
  const [first] = tokenise(line.slice(0, WORD))
  return (
    first !== undefined &&
    (first.kind === 'number' || (first.kind === 'sign' ? SIGNS.has(first.value) : opensPhrase(first.value)))
  )
}

/** Longer than any first word of a date; UTF-16 units. */
const WORD = 24

const SIGNS = new Set(['(', '[', '|', '-', '–', "'"])
