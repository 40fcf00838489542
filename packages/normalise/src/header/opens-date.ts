import { findPhrase, isPhrase } from './find-phrase.ts'
import type { Token } from './tokenise.ts'

/** Whether a line can be a date, by its first tokens alone: a number, a bracket, or a word that dates are made of, perhaps behind a preposition. Nearly all lines can't. */
export function opensDate(tokens: readonly Token[]): boolean {
  const behind = findPhrase(tokens, 0, 'between', '')?.end
  return opens(tokens[0]) || (behind !== undefined && opens(tokens[behind]))
}

function opens(token: Token | undefined): boolean {
  if (!token) return false
  return token.kind === 'number' || (token.kind === 'sign' ? SIGNS.has(token.value) : isPhrase(token.value))
}

const SIGNS = new Set(['(', '[', '|', '-', '–', "'"])
