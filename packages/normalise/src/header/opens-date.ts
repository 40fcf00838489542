import { findPhrase, isPhrase } from './find-phrase.ts'
import { type Token, tokenise } from './tokenise.ts'

/** Whether a line can be a date, by its first words alone: a number, a bracket, or a word that dates are made of, perhaps behind a preposition. Nearly all lines can't. */
export function opensDate(line: string): boolean {
  const tokens = tokenise(line.slice(0, WORDS))
  const behind = findPhrase(tokens, 0, 'between', '')?.end
  return opens(tokens[0]) || (behind !== undefined && opens(tokens[behind]))
}

function opens(token: Token | undefined): boolean {
  if (!token) return false
  return token.kind === 'number' || (token.kind === 'sign' ? SIGNS.has(token.value) : isPhrase(token.value))
}

/** Longer than any first words of a date; UTF-16 units. */
const WORDS = 24

const SIGNS = new Set(['(', '[', '|', '-', '–', "'"])
