/**
 * How odd it is that two characters stand side by side in text that somebody wrote: 0 (usual) to 4 (never). This is about writing as such and about
 * no language: letters are followed by letters or by marks that close, capitals open words, alphabets do not mix.
 */
export function oddness(left: string, right: string): number {
  const from = traitsOf(left)
  const to = traitsOf(right)
  if (from.kind === 'letter' && left >= '\u0080' && to.kind !== 'letter') {
    if (left === 'Ã' && to.kind === 'dash') return 1
    return AFTER_ACCENTED.find(([, pattern]) => pattern.test(right))?.[0] ?? ODDNESS.letter[to.kind]
  }
  if (to.kind === 'letter') {
    if (from.kind === 'letter') return left < '\u0080' && right < '\u0080' ? 0 : oddLetters(from, to, right)
    if (from.kind === 'digit') return right < '\u0080' ? 0 : 1
    if (SUPERSCRIPT.test(left)) return 2
  }
  return ODDNESS[from.kind][to.kind]
}

type Kind = 'letter' | 'digit' | 'open' | 'close' | 'dash' | 'sign' | 'box' | 'control' | 'free'

/** Rows: what stands before; columns: what follows. */
const ODDNESS: Readonly<Record<Kind, Readonly<Record<Kind, number>>>> = {
  letter: { letter: 0, digit: 0, open: 3, close: 0, dash: 0, sign: 3, box: 3, control: 4, free: 0 },
  digit: { letter: 0, digit: 0, open: 2, close: 0, dash: 0, sign: 0, box: 1, control: 4, free: 0 },
  open: { letter: 0, digit: 0, open: 0, close: 2, dash: 0, sign: 1, box: 2, control: 4, free: 0 },
  close: { letter: 1, digit: 1, open: 2, close: 0, dash: 0, sign: 2, box: 2, control: 4, free: 0 },
  dash: { letter: 0, digit: 0, open: 0, close: 2, dash: 1, sign: 1, box: 2, control: 4, free: 0 },
  sign: { letter: 1, digit: 0, open: 2, close: 1, dash: 0, sign: 1, box: 2, control: 4, free: 0 },
  box: { letter: 1, digit: 1, open: 2, close: 2, dash: 1, sign: 2, box: 0, control: 4, free: 0 },
  control: { letter: 4, digit: 4, open: 4, close: 4, dash: 4, sign: 4, box: 4, control: 4, free: 4 },
  free: { letter: 0, digit: 0, open: 0, close: 0, dash: 0, sign: 0, box: 0, control: 4, free: 0 },
}

/** Marks that close, but hardly after a letter beyond ASCII: units are ASCII, and few trade names end in an accent. */
const AFTER_ACCENTED: readonly (readonly [odd: number, pattern: RegExp])[] = [
  [3, /[¹²³°ºª]/],
  [2, /\ufffd/],
  [1, /[™®©\u00a0]/],
]

const SUPERSCRIPT = /[¹²³]/

interface Traits {
  readonly kind: Kind
  readonly alphabet: 'latin' | 'greek' | 'cyrillic' | 'any' | 'other'
  readonly case: 'upper' | 'lower' | 'none'
  readonly isAscii: boolean
}

function traitsOf(character: string): Traits {
  const known = traits.get(character)
  if (known) return known
  const found = describe(character)
  traits.set(character, found)
  return found
}

/** What has been found of each character. */
const traits = new Map<string, Traits>()

function describe(character: string): Traits {
  return {
    kind: KINDS.find(([, pattern]) => pattern.test(character))?.[0] ?? 'free',
    alphabet: ALPHABETS.find(([, pattern]) => pattern.test(character))?.[0] ?? 'other',
    case: /\p{Lu}/u.test(character) ? 'upper' : /\p{Ll}/u.test(character) ? 'lower' : 'none',
    isAscii: character < '\u0080',
  }
}

/** The first that fits; what none fits (spaces, emoji, dingbats) may stand anywhere, as apostrophes and ellipses may. */
const KINDS: readonly (readonly [kind: Kind, pattern: RegExp])[] = [
  ['digit', /[0-9]/],
  ['free', /[\0-@[-`{-\x7f’…]/],
  ['control', /[\u0080-\u009f]/],
  ['dash', /[–—]/],
  ['open', /[‘“„‚«‹¡¿]/],
  ['close', /[”»›™®©°º¹²³•†‡‰·ª]/],
  ['sign', /[ƒ\p{Sc}\p{Sk}¦§¶¬¯±×÷µ¼½¾√∞≈≠≤≥∂∑∏∫◊∆⁄⌐⌠≡∩\uf8ff]/u],
  ['box', /[─-▟]/],
  ['letter', /[\p{L}\p{M}]/u],
]

const ALPHABETS: readonly (readonly [alphabet: Traits['alphabet'], pattern: RegExp])[] = [
  // Marks and modifier letters, which every alphabet has.
  ['any', /[\u02b0-\u036f]/],
  ['latin', /\p{scx=Latin}/u],
  ['cyrillic', /\p{scx=Cyrillic}/u],
  ['greek', /\p{scx=Greek}/u],
]

function oddLetters(left: Traits, right: Traits, letter: string): number {
  if (left.alphabet === 'any' || right.alphabet === 'any') return 0
  if (left.alphabet !== right.alphabet) return isWestern(left) && isWestern(right) ? 1 : 3
  if (left.case === 'lower' && right.case === 'upper') return 3
  return !left.isAscii && LIGATURE.test(letter) ? 3 : 0
}

/** Greek letters stand for quantities in Latin text. */
function isWestern({ alphabet }: Traits): boolean {
  return alphabet === 'latin' || alphabet === 'greek'
}

/** Letters that follow no letter beyond ASCII. */
const LIGATURE = /[œŒŸ]/
