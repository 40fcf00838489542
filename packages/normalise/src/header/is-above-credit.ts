import type { Line } from './line.ts'

/** Says whether the line below is the credit of a picture: above the body, this one is the caption. */
export function isAboveCredit(lines: readonly Line[], index: number): boolean {
  const line = lines[index]
  const isSentence = line !== undefined && line.boilerplate === undefined && line.text.length >= SHORTEST
  return isSentence && lines[index + 1]?.boilerplate?.boilerplate === 'credit'
}

/** UTF-16 units; what is shorter is a heading as a rule, or who is to be seen. */
const SHORTEST = 40
