import { lexicons } from '../lexicon/lexicons.ts'

/**
 * Where the names of a byline begin that opens with a word for it (`By`, `Text von`, `Автор:`, `文／`): behind the opener, the sign and the spaces that
 * follow it; the length of the text where it is the opener alone; undefined where there is none. Counted in UTF-16 units. Without a sign, the words
 * are those of `language` (BCP 47) and of English: `de` and `di` open a byline in one language, and much else in others.
 *
 * An opener may have lost its space when a page became text: `ByAda Marlowe`.
 */
export function findOpener(text: string, language: string): number | undefined {
  const word = wordEnd(text)
  const glued = GLUED.exec(text.slice(0, word))?.[1]?.length
  const openers = OPENERS.get(text.slice(0, glued ?? word).toLowerCase())
  for (const { rest, languages } of openers ?? []) {
    const end = (glued ?? word) + rest.length
    if (rest !== '' && text.slice(glued ?? word, end).toLowerCase() !== rest) continue
    const [all, sign] = BEHIND.exec(text.slice(end, end + LONGEST_SIGN)) as RegExpExecArray
    const isSure = sign !== '' || languages.has(language) || languages.has('en')
    if (isSure && (all !== '' || end === text.length || glued !== undefined)) return end + (all as string).length
  }
  return undefined
}

/** An opener without its first word, and the languages that have it. */
interface Opener {
  readonly rest: string
  readonly languages: ReadonlySet<string>
}

function openersOf(): ReadonlyMap<string, readonly Opener[]> {
  const openers = new Map<string, { rest: string; languages: Set<string> }[]>()
  for (const { language, by } of lexicons) {
    for (const phrase of by) {
      const word = phrase.slice(0, wordEnd(phrase))
      const rest = phrase.slice(word.length)
      const others = openers.get(word) ?? []
      const known = others.find((opener) => opener.rest === rest)
      known?.languages.add(language)
      if (!known) openers.set(word, [...others, { rest, languages: new Set([language]) }])
    }
  }
  for (const ones of openers.values()) ones.sort((a, b) => b.rest.length - a.rest.length)
  return openers
}

/** The end of the first word, as far as it is no longer than those that open a byline; UTF-16 units. */
function wordEnd(text: string): number {
  const limit = Math.min(text.length, LONGEST_WORD)
  for (let at = 0; at < limit; at++) {
    if (ENDS_WORD.includes(text.charAt(at))) return at
  }
  return limit
}

const LONGEST_WORD = 24
const ENDS_WORD = ' \n:：／/'

/** A first word that goes on with a capital and a small letter. */
const GLUED = /^(\p{Lu}\p{Ll}+)\p{Lu}[\p{Ll}.]/u

/** What stands between an opener and a name; UTF-16 units. */
const BEHIND = /^\s*([:：／/]?)\s*/u
const LONGEST_SIGN = 8

/** The openers by their first word, the longest first. */
const OPENERS = openersOf()
