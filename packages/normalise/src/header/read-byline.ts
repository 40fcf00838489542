import type { Lexicon } from '../lexicon/lexicon.ts'
import { lexicons as allLexicons, lexiconsFor } from '../lexicon/lexicons.ts'
import { isAgency } from './is-agency.ts'
import { isName } from './is-name.ts'
import type { BylineReading } from './reading.ts'
import { resolveCapitals } from './resolve-capitals.ts'

type Author = BylineReading['authors'][number]

/**
 * Reads a byline: an opener (`By`, `Von`, `Автор:`, `文／`) and names, a name in lenticular brackets, or an agency alone. Words of
 * `language` (BCP 47) go before those of others.
 */
export function readByline(text: string, language: string): BylineReading | undefined {
  if (text.length > LONGEST) return undefined
  const bracketed = /^【([^】]+)】$/u.exec(text)
  if (bracketed) return bylineOf(text, 1, text.length - 1, language, 'byline-brackets')
  for (const lexicon of lexiconsFor(language)) {
    const opener = openerOf(lexicon).exec(text) ?? gluedOpenerOf(lexicon).exec(text)
    const reading = opener && bylineOf(text, opener[0].length, text.length, language, 'byline-opener')
    if (reading) return reading
  }
  return isAgency(text) ? { kind: 'byline', authors: [], rule: 'byline-agency', confidence: 0.85 } : undefined
}

/** Reads the byline inside a Chinese dateline, where names follow `记者` without a space. */
export function readReporters(text: string, language: string): BylineReading | undefined {
  const opener = /^记者\s*/u.exec(text)?.[0] ?? ''
  return bylineOf(text, opener.length, text.length, language, 'byline-dateline')
}

/** Reads a line that holds the names of authors and nothing before them. */
export function readNames(text: string, language: string): BylineReading | undefined {
  return bylineOf(text, 0, text.length, language, 'byline-names')
}

/** A byline of more than a few names is shorter than this; UTF-16 units. */
const LONGEST = 200

function bylineOf(text: string, start: number, end: number, language: string, rule: string): BylineReading | undefined {
  const items = splitNames(text, start, end, language)
  const authors = items.filter(({ value }, index) => {
    const isPlace = index > 0 && ONE_WORD.test(value) && items[0]?.value.includes(' ')
    return isName(value) && !isAgency(value) && !isRole(value) && !isPlace
  })
  const others = items.length - authors.length
  if (items.length === 0 || (items[0] && !isName(items[0].value) && !isAgency(items[0].value))) return undefined
  const resolved = authors.map(({ value, span }) => ({ value: resolveCapitals(value), span }))
  return { kind: 'byline', authors: resolved, rule, confidence: others === 0 ? 0.97 : 0.9 }
}

/** The items of a list of names with where they stand. */
function splitNames(text: string, start: number, end: number, language: string): readonly Author[] {
  const items: Author[] = []
  const list = text.slice(start, end)
  let from = 0
  for (const { 0: separator, index } of [
    ...list.matchAll(separatorOf(lexiconsFor(language)[0] as Lexicon)),
    { 0: '', index: list.length },
  ]) {
    const item = list.slice(from, index)
    const value = item.trim().replace(WHERE, '').replace(/\.$/, '')
    const at = start + from + item.length - item.trimStart().length
    if (value !== '') items.push({ value, span: { start: at, end: at + value.length } })
    from = index + separator.length
  }
  return items
}

/** Behind a full name, one word is where that person is: `By Ada Marlowe, Geneva`. */
const ONE_WORD = /^\p{Lu}\S*$/u

function isRole(value: string): boolean {
  return value
    .toLowerCase()
    .split(' ')
    .some((word) => ROLES.has(word))
}

const ROLES = new Set(allLexicons.flatMap(({ roles }) => roles))

/** Where a person writes from or for, perhaps in parentheses, behind a name of two words or more: `By the sea in Tarn` stays as it is. */
const WHERE = new RegExp(
  `(?<=^\\p{Lu}\\S* .*) (?:(?:${allLexicons.flatMap(({ at }) => at).join('|')}) \\p{Lu}.*|\\(.*\\))$`,
  'u',
)

function openerOf(lexicon: Lexicon): RegExp {
  return remember(OPENERS, lexicon, () => new RegExp(`^(?:${anyOf(lexicon.by)})(?:\\s*[:：／/]\\s*|\\s+)`, 'iu'))
}

/** An opener that lost its space when a page became text: `ByAda Marlowe`. */
function gluedOpenerOf(lexicon: Lexicon): RegExp {
  return remember(GLUED, lexicon, () => new RegExp(`^(?:${anyOf(lexicon.by.map(capitalised))})(?=\\p{Lu}\\p{Ll})`, 'u'))
}

function anyOf(words: readonly string[]): string {
  return words.length === 0 ? '(?!)' : words.join('|')
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function separatorOf(lexicon: Lexicon): RegExp {
  return remember(
    SEPARATORS,
    lexicon,
    () =>
      new RegExp(
        `\\s*[,、，;；&＆]\\s*(?:(?:${anyOf(lexicon.and)}|and)\\s+)?|\\s+(?:${anyOf(lexicon.and)}|and)\\s+`,
        'giu',
      ),
  )
}

/** Expressions made of a lexicon; a fixed number of them, for lexicons are constants. */
const OPENERS = new WeakMap<Lexicon, RegExp>()
const GLUED = new WeakMap<Lexicon, RegExp>()
const SEPARATORS = new WeakMap<Lexicon, RegExp>()

function remember(memory: WeakMap<Lexicon, RegExp>, lexicon: Lexicon, make: () => RegExp): RegExp {
  const made = memory.get(lexicon) ?? make()
  memory.set(lexicon, made)
  return made
}
