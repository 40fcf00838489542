import type { BoilerplateKind } from '@copydesk/document'
import type { Span } from '@copydesk/source-text'
import { unitsOf } from '../units-of.ts'
import { foldCase } from './fold-case.ts'
import { FOLDED, HASHES, hashWord } from './hash-word.ts'

/** Phrases by kind, in the notation of `Lexicon.boilerplate`. */
export type Phrases = Readonly<Partial<Record<BoilerplateKind, readonly string[]>>>

interface FoundPhrase {
  readonly kind: BoilerplateKind
  /** What the phrase makes of the text: all of it, its beginning, or its end. */
  readonly part: 'whole' | 'opening' | 'ending'
  /** Might as well be a heading (`Facebook`). */
  readonly doubtful: boolean
}

/** Finds the phrase that a text is, begins with or ends with. Where the text is laid out already, `units` holds it from `at` on (see `unitsOf`). */
export type FindPhrase = (text: string, units?: Uint16Array, at?: number) => FoundPhrase | undefined

/**
 * Makes the function that finds phrases: a trie of words, built once over all languages, and notes of how they begin, so that nearly all texts
 * cost a look at their first two words and their last one, however many phrases there are.
 */
export function openPhraseTrie(sources: readonly Phrases[]): FindPhrase {
  const forward = newNode()
  const endings = new Map<string, Node>()
  const notes = new Uint8Array(HASHES)
  for (const phrases of sources) {
    for (const [kind, list] of Object.entries(phrases) as [BoilerplateKind, readonly string[]][]) {
      for (const phrase of list) {
        add(phrase, kind, forward, endings)
        note(phrase, notes)
      }
    }
  }
  return (text, units = unitsOf(text), at = 0) => {
    const end = at + text.length
    const found = mayOpen(units, at, end, notes) ? findForward(text, forward) : undefined
    if (found) return found
    const last = lastWord(units, at, end)
    const mayEnd = ((notes[hashWord(units, last.start, last.end)] as number) & LAST) !== 0
    return mayEnd ? findEnding(text, endings.get(foldCase(text.slice(last.start - at, last.end - at)))) : undefined
  }
}

interface Node {
  readonly next: Map<string, Node>
  whole?: { readonly kind: BoilerplateKind; readonly doubtful: boolean }
  open?: BoilerplateKind
  /** The phrase goes on with one of these, after any words. */
  holds?: { readonly words: string; readonly kind: BoilerplateKind }[]
}

function newNode(): Node {
  return { next: new Map() }
}

function add(phrase: string, kind: BoilerplateKind, forward: Node, endings: Map<string, Node>): void {
  const [before = '', behind] = phrase.split('…').map((part) => part.trim())
  if (before === '') {
    const { start, end } = lastWord(unitsOf(phrase), 0, phrase.length)
    const key = foldCase(phrase.slice(start, end))
    const root = endings.get(key) ?? newNode()
    endings.set(key, root)
    nodeAt(root, patternOf(behind as string).reverse()).open = kind
    return
  }
  const node = nodeAt(forward, patternOf(before))
  const doubtful = phrase.endsWith('?')
  if (behind) node.holds = [...(node.holds ?? []), { words: foldCase(behind), kind }]
  else if (behind === '' || phrase.endsWith(':')) node.open ??= kind
  else if (!node.whole || node.whole.doubtful) node.whole = { kind, doubtful }
}

function nodeAt(root: Node, tokens: readonly string[]): Node {
  let node = root
  for (const token of tokens) {
    const next = node.next.get(token) ?? newNode()
    node.next.set(token, next)
    node = next
  }
  return node
}

/**
 * What is noted of a hash: that it is of a word with which a phrase begins that is known by it, or by it and the next; that it is of such a word
 * and the beginning of the next; that it is of a word with which a phrase ends.
 */
const FIRST = 1
const FIRST_OF_TWO = 2
const BOTH = 4
const LAST = 8

/** UTF-16 units: so much of a second word tells it from nearly all others. */
const FEW = 3

function note(phrase: string, notes: Uint8Array): void {
  const add = (hash: number, what: number) => {
    notes[hash] = (notes[hash] as number) | what
  }
  const [before = ''] = phrase.split('…').map((part) => part.trim())
  if (before === '') {
    const units = unitsOf(phrase)
    const { start, end } = lastWord(units, 0, phrase.length)
    add(hashWord(units, start, end), LAST)
    return
  }
  const [first = '', second = ''] = patternOf(before)
  const hash = hashWord(unitsOf(first), 0, wordEnd(unitsOf(first), 0, first.length))
  const isPair = second !== '' && isOneWord(first) && isOneWord(second)
  add(hash, isPair ? FIRST_OF_TWO : FIRST)
  if (isPair) add(hashWord(unitsOf(second), 0, second.length, FEW, hash), BOTH)
}

function isOneWord(token: string): boolean {
  return wordEnd(unitsOf(token), 0, token.length) === token.length
}

/** A quick test of the first two words, in scripts with spaces: most lines begin as no phrase does, and go no further. */
function mayOpen(units: Uint16Array, start: number, end: number, notes: Uint8Array): boolean {
  const unit = units[start] as number
  if (!isWordUnit(unit)) return unit === COPYRIGHT_SIGN || BEFORE.test(String.fromCharCode(unit))
  if (unit >= FIRST_UNSPACED || isDigit(unit)) return true
  const behind = wordEnd(units, start, end)
  const first = hashWord(units, start, behind)
  const known = notes[first] as number
  if ((known & FIRST) !== 0) return true
  if ((known & FIRST_OF_TWO) === 0) return false
  let next = behind
  while (next < end && !isOfWord(units[next] as number)) next++
  return ((notes[hashWord(units, next, wordEnd(units, next, end), FEW, first)] as number) & BOTH) !== 0
}

/** Where a word ends that begins at `start`, at most at `limit`; letters of scripts without spaces and signs end it, too. */
function wordEnd(units: Uint16Array, start: number, limit: number): number {
  let end = start
  while (end < limit && isOfWord(units[end] as number)) end++
  return end
}

function isOfWord(unit: number): boolean {
  return unit < FIRST_UNSPACED && isWordUnit(unit)
}

const COPYRIGHT_SIGN = 0xa9

/** Thai and what comes behind it in Unicode. */
const FIRST_UNSPACED = 0xe00

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}

/** The longest phrase that opens the text, or phrases one after the other that make it up (`Facebook Twitter Email`). */
function findForward(text: string, root: Node): FoundPhrase | undefined {
  let node = root
  let whole: Node['whole']
  let opening: BoilerplateKind | undefined
  for (let at = 0; ; ) {
    TOKEN.lastIndex = at
    const token = TOKEN.exec(text)?.[0]
    if (at === 0 && (token === undefined || !BEFORE.test(text.slice(0, TOKEN.lastIndex - token.length))))
      return undefined
    if (token === undefined) {
      if (!node.whole) return openingOf(opening)
      return whole ? { ...whole, part: 'whole', doubtful: false } : { ...node.whole, part: 'whole' }
    }
    at = TOKEN.lastIndex
    const word = wordOf(token)
    const next: Node | undefined = node.next.get(word) ?? (node.whole && root.next.get(word))
    if (!next) {
      if (word === ':' && node.whole) continue
      return openingOf(opening)
    }
    if (!node.next.has(word)) whole ??= node.whole
    node = next
    // A phrase that only goes on after the first is no opening.
    if (!whole) opening = node.open ?? heldIn(text, at, node) ?? opening
    if (at > LONGEST_PHRASE) return openingOf(opening)
  }
}

function openingOf(kind: BoilerplateKind | undefined): FoundPhrase | undefined {
  return kind && { kind, part: 'opening', doubtful: false }
}

function heldIn(text: string, at: number, { holds }: Node): BoilerplateKind | undefined {
  if (!holds) return undefined
  const rest = foldCase(text.slice(at))
  return holds.find(({ words }) => rest.includes(words))?.kind
}

/** The phrase that ends the text, among those with its last word. */
function findEnding(text: string, root: Node | undefined): FoundPhrase | undefined {
  let node = root
  for (const token of node ? tokensOf(text.slice(-LONGEST_PHRASE)).reverse() : []) {
    node = node?.next.get(token)
    if (!node) return undefined
    if (node.open) return { kind: node.open, part: 'ending', doubtful: false }
  }
  return undefined
}

/** UTF-16 units: no phrase is longer. */
const LONGEST_PHRASE = 80

/** Words, numbers and colons; an ideograph, a kana and a Thai letter are words by themselves. */
const TOKEN =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー\p{sc=Thai}]|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}])[\p{L}\p{M}])+(?:['’-](?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}])[\p{L}\p{M}])+)*|\p{Nd}[\p{Nd}.,]*|\([cC]\)|[:：／©Ⓒⓒ]/gu

/** What may stand before a phrase: no quotation mark, and no dash that opens a dialogue. */
const BEFORE = /^[\s¿¡[(（【>•*▶►→#|■◆●▼▲□◇○★☆+↓]*$/

function tokensOf(text: string): string[] {
  return (text.match(TOKEN) ?? []).map(wordOf)
}

/** The tokens of a phrase, in which `#` stands for a number and `####` for a year. */
function patternOf(phrase: string): string[] {
  return tokensOf(phrase.replaceAll('####', '1999').replaceAll('#', '1'))
}

function wordOf(token: string): string {
  const code = token.charCodeAt(0)
  if (isDigit(code)) return YEAR.test(token) ? '####' : '#'
  return code === 0xff1a || code === 0xff0f ? ':' : foldCase(token).replaceAll('’', "'")
}

const YEAR = /^(?:19|20)\d\d$/

/** The last run of letters and digits between two offsets; a key only, and so by code units. */
function lastWord(units: Uint16Array, from: number, to: number): Span {
  let end = to
  const floor = Math.max(from, end - LONGEST_PHRASE)
  while (end > floor && !isWordUnit(units[end - 1] as number)) end--
  let start = end
  while (start > floor && isWordUnit(units[start - 1] as number)) start--
  return { start, end }
}

function isWordUnit(unit: number): boolean {
  if (unit < 0x80) return FOLDED[unit] !== 0
  return (
    unit >= 0xc0 &&
    (unit < 0x2000 || unit > 0x206f) &&
    (unit < 0x3000 || unit > 0x303f) &&
    (unit < 0xff00 || unit > 0xff20)
  )
}
