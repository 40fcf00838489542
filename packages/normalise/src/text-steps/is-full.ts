/**
 * Whether a line was broken because no more went into `width` columns (UTF-16 units): the first word of the next line would not have fitted.
 * Scripts without spaces break after any character.
 */
export function isFull(line: string, next: string, width: number): boolean {
  return line.length + 1 + firstWord(next) > width
}

function firstWord(line: string): number {
  const unspaced = FIRST_CHARACTER.exec(line)?.[0]
  return unspaced ? unspaced.length - 1 : Math.min(FIRST_WORD.exec(line)?.[0].length ?? 0, MAX_WORD)
}

/** A word with the signs that French sets a no-break space apart from it. */
const FIRST_WORD = /^(?:[«‹] )?\S+(?: [»›:;!?%])*/u

/** Letters of the scripts without spaces. */
export const UNSPACED =
  '[\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Thai}\\p{scx=Lao}\\p{scx=Khmer}\\p{scx=Myanmar}]'

/** One of them with the punctuation that a line break can't part from it. */
const FIRST_CHARACTER = new RegExp(`^[\\p{Ps}\\p{Pi}]{0,2}${UNSPACED}[\\p{Po}\\p{Pe}\\p{Pf}]{0,3}`, 'u')

const MAX_WORD = 20
