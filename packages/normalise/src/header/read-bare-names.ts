import { neverInNames } from '../lexicon/never-in-names.ts'
import { sectionNames } from '../lexicon/section-names.ts'
import { isCased } from './is-cased.ts'
import { isGivenName } from './is-given-name.ts'
import { type Names, readNames } from './read-names.ts'

/**
 * Reads names that stand without an opener: the first of two words at least in a script that has capitals; in others a role must stand beside it. Any
 * two words with capitals look like that (`New Wine`): what stands around them decides.
 */
export function readBareNames(text: string, language: string): Names | undefined {
  if (text.length > LONGEST || !BEGINS_NAME.test(text) || text.endsWith(',')) return undefined
  const names = readNames(text, { start: 0, end: text.length }, language)
  const first = names?.authors[0]
  // In a script without capitals a role may stand before the name.
  if (
    !names ||
    !first ||
    (first.span.start > 0 && isCased(first.value)) ||
    names.authors.some(({ value }) => isTitle(value))
  )
    return undefined
  const behind = text.slice(names.authors.at(-1)?.span.end)
  if (names.roles === 0 && behind.split(' ').length > MOST_BEHIND) return undefined
  const isClear = /\p{Lu}/u.test(first.value) ? first.value.includes(' ') : names.roles > 0
  return isClear ? names : undefined
}

function isTitle(name: string): boolean {
  const words = name.toLowerCase().split(' ')
  if (words.some((word) => neverInNames.has(word))) return true
  return words.some((word) => sectionNames.has(word)) && !isGivenName(words[0] as string)
}

/** Words: a place or a paper is shorter (`Ada Marlowe for The Lower Wexcombe Bell`); what is longer makes a sentence of the line. */
const MOST_BEHIND = 6

/** UTF-16 units. */
const LONGEST = 120

const BEGINS_NAME = /^[\p{Lu}\p{Lt}\p{Lo}]/u
