import type { BoilerplateKind } from '@copydesk/document'
import type { Span } from '@copydesk/source-text'
import { foldCase } from './fold-case.ts'
import { FOLDED, HASHES, hashWord } from './hash-word.ts'

/** Phrases by kind, in the notation of `Lexicon.boilerplate`. */
export type Phrases = Readonly<Partial<Record<BoilerplateKind, readonly string[]>>>

export interface FoundPhrase {
  readonly kind: BoilerplateKind
  /** What the phrase makes of the text: all of it, its beginning, or its end. */
  readonly part: 'whole' | 'opening' | 'ending'
  /** Might as well be a heading (`Facebook`). */
  readonly doubtful: boolean
}

/**
 * Makes the function that finds phrases: a trie of words, built once over all languages, and notes of how they begin, so that nearly all texts
 * cost a look at their first two words and their last one, however many phrases there are.
 */
export function openPhraseTrie(sources: readonly Phrases[]): (text: string) => FoundPhrase | undefined {
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
  return (text) =>
    (mayOpen(text, notes) ? findForward(text, forward) : undefined) ??
    (mayEnd(text, notes) ? findEnding(text, endings) : undefined)
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
    const key = lastWordOf(phrase)
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
    const { start, end } = lastWord(phrase)
    add(hashWord(phrase, start, end), LAST)
    return
  }
  const [first = '', second = ''] = patternOf(before)
  const end = wordEnd(first, 0)
  const hash = hashWord(first, 0, end)
  const isPair = end === first.length && second !== '' && wordEnd(second, 0) === second.length
  add(hash, isPair ? FIRST_OF_TWO : FIRST)
  if (isPair) add(hashWord(second, 0, second.length, FEW, hash), BOTH)
}

/** A quick test of the first two words, in scripts with spaces: most lines begin as no phrase does, and go no further. */
function mayOpen(text: string, notes: Uint8Array): boolean {
  const unit = text.charCodeAt(0)
  if (!isWordUnit(unit)) return unit === COPYRIGHT_SIGN || BEFORE.test(text.charAt(0))
  if (unit >= FIRST_UNSPACED || isDigit(unit)) return true
  const end = wordEnd(text, 0)
  const first = hashWord(text, 0, end)
  const known = notes[first] as number
  if ((known & FIRST) !== 0) return true
  if ((known & FIRST_OF_TWO) === 0) return false
  let next = end
  while (next < text.length && !isOfWord(text.charCodeAt(next))) next++
  return ((notes[hashWord(text, next, wordEnd(text, next), FEW, first)] as number) & BOTH) !== 0
}

/** A quick test of the last word. */
function mayEnd(text: string, notes: Uint8Array): boolean {
  const { start, end } = lastWord(text)
  return ((notes[hashWord(text, start, end)] as number) & LAST) !== 0
}

/** Where a word ends that begins at `start`; letters of scripts without spaces and signs end it, too. */
function wordEnd(text: string, start: number): number {
  let end = start
  while (end < text.length && isOfWord(text.charCodeAt(end))) end++
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

function findEnding(text: string, endings: ReadonlyMap<string, Node>): FoundPhrase | undefined {
  let node = endings.get(lastWordOf(text))
  if (!node) return undefined
  for (const token of tokensOf(text.slice(-LONGEST_PHRASE)).reverse()) {
    node = node.next.get(token)
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

function lastWordOf(text: string): string {
  const { start, end } = lastWord(text)
  return foldCase(text.slice(start, end))
}

/** The last run of letters and digits; a key only, and so by code units. */
function lastWord(text: string): Span {
  let end = text.length
  const floor = Math.max(0, end - LONGEST_PHRASE)
  while (end > floor && !isWordUnit(text.charCodeAt(end - 1))) end--
  let start = end
  while (start > floor && isWordUnit(text.charCodeAt(start - 1))) start--
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
