import type { Span } from '@copydesk/source-text'
import { lexicons } from '../lexicon/lexicons.ts'
import { neverInNames } from '../lexicon/never-in-names.ts'
import { isAgency } from './is-agency.ts'
import { isGivenName } from './is-given-name.ts'
import { isName } from './is-name.ts'
import { resolveCapitals } from './resolve-capitals.ts'

export interface Names {
  /** In order; `value` is the name as a person would write it. Spans are UTF-16 units of the text. */
  readonly authors: readonly Author[]
  /** How many agencies, roles and handles stand among the names, or behind one. */
  readonly roles: number
  /** How many places, papers and numbers do. */
  readonly others: number
}

interface Author {
  readonly value: string
  readonly span: Span
}

/**
 * Reads a list of names, which may hold agencies, roles (`Political Editor`), places and handles: `Ada Marlowe in Geneva, Tom Vane and Jo Ann Pell,
 * AP`. Undefined where it begins with none of them, or where anything stands in it that stands in no byline.
 */
export function readNames(text: string, { start, end }: Span, language: string): Names | undefined {
  const items = itemsOf(text, { start, end }, language)
  const authors: Author[] = []
  let roles = 0
  let others = 0
  for (const [index, { words, isJoined }] of items.entries()) {
    const { names, behind } = namesIn(text, words)
    const value = textOf(text, words)
    const isSure = index === 0 || isGivenName(words[0]?.text ?? '') || !/^\p{Lu}/u.test(value)
    // What follows the last of a list (`A, B and C, The Courier`) is hardly one more.
    const isOpen = roles + others === 0 && !items.slice(0, index).some((item) => item.isJoined)
    const isLater = words.length > 1 && behind !== 'role' && (isJoined || isOpen)
    const isName = names.length > 0 && !names.some((name) => isAgency(name.value)) && !INSTITUTION.test(value)
    if (isName && (isSure || isLater)) {
      authors.push(...names)
      if (behind === 'role') roles++
      if (behind === 'other') others++
    } else if (isAgency(value) || INSTITUTION.test(value) || (index > 0 ? words.some(isRole) : isTitle(words))) roles++
    else if (index > 0 && isAside(words)) others++
    else return undefined
  }
  return items.length === 0 ? undefined : { authors, roles, others }
}

/** Papers, universities and ministries sign, too. */
const INSTITUTION =
  /(?:^| )(?:university|institute|college|school|ministry|department|association|foundation|council|commission|federation|society|centre|center|laboratory|academy|hospital|universität|institut|ministerium|université|universidad|università)(?:$| (?:of|for|de|di|für) )/iu

/** Says whether a line is a word or sign that joins two names, and nothing else. */
export function isJoining(text: string, language: string): boolean {
  return SEPARATOR.test(text) || (JOINS.get(language) ?? JOINS.get('en'))?.has(text.toLowerCase()) === true
}

interface Word extends Span {
  readonly text: string
}

interface Item {
  readonly words: readonly Word[]
  /** Whether a word (`and`) joins it to the one before. */
  readonly isJoined: boolean
}

/** The items between the signs and words that join names. */
function itemsOf(text: string, { start, end }: Span, language: string): readonly Item[] {
  const joins = JOINS.get(language) ?? JOINS.get('en')
  const list = text.slice(start, end)
  // In capitals `Y` joins two names; else it is an initial.
  const capitals = list === list.toUpperCase()
  const items: { words: Word[]; isJoined: boolean }[] = [{ words: [], isJoined: false }]
  TOKENS.lastIndex = 0
  for (let found = TOKENS.exec(list); found; found = TOKENS.exec(list)) {
    const { 0: token, index } = found
    const isJoin = joins?.has(capitals || token.length > 1 ? token.toLowerCase() : token) === true
    if (isJoin || SEPARATOR.test(token)) items.push({ words: [], isJoined: isJoin })
    else items.at(-1)?.words.push(...unglued({ text: token, start: start + index, end: start + index + token.length }))
  }
  // Names that a word joins to what stands before them are not all: `Interview mit Ada Marlowe`.
  return items.length > 1 && items[0]?.words.length === 0 && items[1]?.isJoined
    ? []
    : items.filter(({ words }) => words.length > 0)
}

const TOKENS = /[,、，;；&＆|｜]|[^\s,、，;；&＆|｜]+/gu
const SEPARATOR = /^[,、，;；&＆|｜/／·•∙–—-]$/u

/** What joins two names in a text of each language, and, in English, in those of all. */
const JOINS = new Map(
  lexicons.map(({ language, and }) => {
    return [language, new Set([...and, ...(lexicons[0]?.and ?? [])])]
  }),
)

/** A word that lost the space before a handle, an agency or a role: `Marlowe@adamarlowe`, `Marlowe/dpa`, `MarloweCorrespondent`. */
function unglued(word: Word): readonly Word[] {
  const at = word.text.indexOf('@')
  const length = at > 0 && !word.text.includes('.', at) ? at : (agencyAt(word.text) ?? roleAt(word.text) ?? 0)
  if (length === 0) return [word]
  const middle = word.start + length
  return [
    { text: word.text.slice(0, length), start: word.start, end: middle },
    { text: word.text.slice(length), start: middle, end: word.end },
  ]
}

function agencyAt(word: string): number | undefined {
  const slash = word.indexOf('/')
  return slash > 0 && isAgency(word.slice(slash + 1)) ? slash : undefined
}

function roleAt(word: string): number | undefined {
  // No capital inside, as in nearly all words.
  if (word.slice(1) === word.slice(1).toLowerCase()) return undefined
  const [, name, role] = /^(\p{Lu}\p{Ll}+)(\p{Lu}\p{Ll}+)$/u.exec(word) ?? []
  if (role === undefined || neverInNames.has(word.toLowerCase())) return undefined
  return ROLES.has(role.toLowerCase()) || neverInNames.has(role.toLowerCase()) ? name?.length : undefined
}

/** The name that opens an item, or several in a row, and what stands behind. */
function namesIn(
  text: string,
  words: readonly Word[],
): { readonly names: readonly Author[]; readonly behind?: 'role' | 'other' } {
  const [first, second] = words
  // In East Asia the role stands before the name (`編集委員 森一郎`).
  if (first && isRole(first)) {
    return second && words.length === 2 && EAST_ASIAN_NAME.test(second.text)
      ? { names: nameOf(text, [second]), behind: 'role' }
      : { names: [] }
  }
  const length = words.findIndex((word, index) => index > 0 && endsName(word, index, words))
  if (length === -1) return { names: namesInRow(text, words) }
  const ending = words[length] as Word
  if (isAt(ending) || isTopic(ending) || /^[(（[\d+]/u.test(ending.text)) {
    return { names: namesInRow(text, words.slice(0, length)), behind: 'other' }
  }
  const name = beforeRole(words.slice(0, length))
  return { names: name.length === 1 && isCased(name) ? [] : nameOf(text, name), behind: 'role' }
}

const EAST_ASIAN_NAME = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]{2,8}$/u

/** Whether the words are of a script that has capitals: there one word before a role is a paper (`Bell reporter`). */
function isCased(words: readonly Word[]): boolean {
  return words.every(({ text }) => text.toLowerCase() !== text.toUpperCase())
}

/** Whether a word begins what stands behind a name: a role, a degree, a handle, a place, a number, or what was glued to it. */
function endsName(word: Word, index: number, words: readonly Word[]): boolean {
  const isGlued = word.start === words[index - 1]?.end
  if (isGlued || isRole(word) || /^[(（[@\d+]|@/u.test(word.text)) return true
  if (index < 2) return false
  return (
    (isTopic(word) && isGivenName(words[0]?.text ?? '')) ||
    (isAt(word) && index + 1 < words.length) ||
    (DEGREE.test(word.text) && !SUFFIX.test(word.text) && !isCapitals(words))
  )
}

/** Whether a word is one that names never hold and no role either: the section that a page prints behind the name of the author. */
function isTopic(word: Word): boolean {
  return neverInNames.has(bare(word).toLowerCase()) && !isRole(word)
}

const DEGREE = /^(?:\p{Lu}{2,5}|(?:\p{Lu}\p{Ll}?\.?){2,4}\.?)$/u

function isCapitals(words: readonly Word[]): boolean {
  return words.slice(0, 2).every(({ text }) => text === text.toUpperCase())
}

/** Of the words before a role, those that are the name: a desk or a paper may stand between (`Ada Marlowe Money Reporter`). */
function beforeRole(words: readonly Word[]): readonly Word[] {
  const stop = words.findIndex(({ text }, index) => index > 1 && neverInNames.has(text.toLowerCase()))
  const candidates = stop === -1 ? words : words.slice(0, stop)
  let length = 2
  while (length < candidates.length && goesOn(candidates, length)) length++
  return candidates.slice(0, length)
}

/** Whether a name can't end before a word: behind a particle, an initial or a second given name, or before `Jr.`. */
function goesOn(words: readonly Word[], index: number): boolean {
  const before = words[index - 1]?.text ?? ''
  const word = words[index]?.text ?? ''
  return (
    /^(?:\p{Ll}+|\p{Lu}\.?)$/u.test(before) ||
    /^\p{Ll}/u.test(word) ||
    SUFFIX.test(word) ||
    (index === 2 && isGivenName(before) && isGivenName(words[0]?.text ?? ''))
  )
}

const SUFFIX = /^(?:[JS]r\.?|I{2,3}|IV)$/u

function namesInRow(text: string, words: readonly Word[]): readonly Author[] {
  const names: Author[] = []
  for (const row of inRow(words)) names.push(...nameOf(text, row))
  return names
}

/** Names that lost what stood between them: each two words, and nearly each first word a given name. */
function inRow(words: readonly Word[]): readonly (readonly Word[])[] {
  if (words.length < 4 || words.length % 2 === 1) return [words]
  const pairs = words.flatMap((_, index) => (index % 2 === 0 ? [words.slice(index, index + 2)] : []))
  const given = pairs.filter(([first]) => isGivenName(first?.text ?? '')).length
  return given * 3 >= pairs.length * 2 ? pairs : [words]
}

function nameOf(text: string, words: readonly Word[]): readonly Author[] {
  const last = words.at(-1)
  if (!last) return []
  const start = (words[0] as Word).start
  const end = last.text.endsWith('.') && !ABBREVIATED.test(last.text) ? last.end - 1 : last.end
  const value = text.slice(start, end)
  return isName(value) && !holdsOtherWords(words) ? [{ value: resolveCapitals(value), span: { start, end } }] : []
}

/** Whether words that names never hold are among them; behind a given name, one may be a surname all the same (`Rachael Link`). */
function holdsOtherWords(words: readonly Word[]): boolean {
  const others = words.map(({ text }) => neverInNames.has(text.toLowerCase()))
  if (!others.includes(true)) return false
  return words.length > 2 || others[0] === true || !isGivenName(words[0]?.text ?? '')
}

/** Words whose full stop is no end of a sentence. */
const ABBREVIATED = /^(?:[JS]r\.|(?:\p{Lu}\.)+)$/u

function isRole(word: Word): boolean {
  return ROLES.has(bare(word).toLowerCase())
}

/** A word without the sign at its end that is none of its letters. */
function bare({ text }: Word): string {
  return ENDS_WORD.has(text.at(-1)) ? text.slice(0, -1) : text
}

const ENDS_WORD = new Set<string | undefined>(['.', ':', ')'])

const ROLES = new Set(lexicons.flatMap(({ roles }) => roles))

function isAt({ text }: Word): boolean {
  return AT.has(text.toLowerCase())
}

/** Whether an item is the title of a role, a desk or a paper: its words have capitals, or are small words that titles hold. */
function isTitle(words: readonly Word[]): boolean {
  const first = words[0]?.text ?? ''
  return (
    (first === 'The' || words.some(isRole)) &&
    (!/^\p{Ll}/u.test(first) || (ROLES.has(first) && !neverInNames.has(first))) &&
    words.every((word) => isRole(word) || isAt(word) || /^(?:\p{Lu}|@|\p{Ll}{1,3}$)/u.test(word.text))
  )
}

/** Of what stands between a name and a place, the first words. */
const AT = new Set(lexicons.flatMap(({ at }) => at.map((words) => words.split(' ')[0] as string)))

/** Whether an item that is no name may stand in a byline all the same: a place, a paper, a handle, an address, `+55 more`. */
function isAside(words: readonly Word[]): boolean {
  const [first] = words
  if (words.length > LONGEST_ASIDE || !first) return false
  return (
    isAt(first) ||
    /^[(（[@\d+]|@/u.test(first.text) ||
    words.every(({ text }) => !/^\p{Ll}{4}/u.test(text) || neverInNames.has(text))
  )
}

/** Words. */
const LONGEST_ASIDE = 6

function textOf(text: string, words: readonly Word[]): string {
  return text.slice(words[0]?.start, words.at(-1)?.end)
}
