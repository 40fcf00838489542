/**
 * How odd it is that two characters stand side by side in text that somebody wrote: 0 (usual) to 4 (never). This is about writing as such and about
 * no language: letters are followed by letters or by marks that close, capitals open words, alphabets do not mix.
 */
export function oddness(left: string, right: string): number {
  const from = kindOf(left)
  const to = kindOf(right)
  if (from === 'letter' && left >= '\u0080' && to !== 'letter') {
    if (left === 'Ã' && to === 'dash') return 1
    return AFTER_ACCENTED.find(([, pattern]) => pattern.test(right))?.[0] ?? ODDNESS.letter[to]
  }
  if (to === 'letter') {
    if (from === 'letter') return oddLetters(left, right)
    if (from === 'digit') return right < '\u0080' ? 0 : 1
    if (SUPERSCRIPT.test(left)) return 2
  }
  return ODDNESS[from][to]
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

function kindOf(character: string): Kind {
  if (character < '\u0080') return /[a-z]/i.test(character) ? 'letter' : /\d/.test(character) ? 'digit' : 'free'
  return KINDS.find(([, pattern]) => pattern.test(character))?.[0] ?? 'free'
}

/** The first that fits; what none fits (spaces, emoji, dingbats) may stand anywhere, as apostrophes and ellipses may. */
const KINDS: readonly (readonly [kind: Kind, pattern: RegExp])[] = [
  ['control', /[\u0080-\u009f]/],
  ['free', /[’…]/],
  ['dash', /[–—]/],
  ['open', /[‘“„‚«‹¡¿]/],
  ['close', /[”»›™®©°º¹²³•†‡‰·ª]/],
  ['sign', /[ƒ\p{Sc}\p{Sk}¦§¶¬¯±×÷µ¼½¾√∞≈≠≤≥∂∑∏∫◊∆⁄⌐⌠≡∩\uf8ff]/u],
  ['box', /[─-▟]/],
  ['letter', /[\p{L}\p{M}]/u],
]

function oddLetters(left: string, right: string): number {
  if ((left < '\u0080' && right < '\u0080') || COMBINING.test(left + right)) return 0
  const one = alphabetOf(left)
  const other = alphabetOf(right)
  // Greek letters stand for quantities in Latin text.
  if (one !== other) return one !== 'cyrillic' && other !== 'cyrillic' && one !== 'other' && other !== 'other' ? 1 : 3
  if (/\p{Ll}/u.test(left) && /\p{Lu}/u.test(right)) return 3
  return left >= '\u0080' && LIGATURE.test(right) ? 3 : 0
}

/** Marks and modifier letters, which every alphabet has. */
const COMBINING = /[\u02b0-\u036f]/

/** Letters that follow no letter beyond ASCII. */
const LIGATURE = /[œŒŸ]/

function alphabetOf(letter: string): 'latin' | 'greek' | 'cyrillic' | 'other' {
  if (/\p{scx=Latin}/u.test(letter)) return 'latin'
  if (/\p{scx=Cyrillic}/u.test(letter)) return 'cyrillic'
  return /\p{scx=Greek}/u.test(letter) ? 'greek' : 'other'
}
