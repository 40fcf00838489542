/**
 * Splits text into tokens, in order; white space parts them and belongs to none. A token is
 *
 * - a run of letters, marks and digits, with single apostrophes, hyphens and joiners inside it, and full stops, commas and colons between
 *   digits (`don’t`, `well-kept`, `3.5`);
 * - one Han or Hiragana character, which are written without spaces;
 * - one emoji, however many characters it has;
 * - any other character, with the marks on it.
 *
 * It is a rule of Unicode classes and no dictionary, so that a Unicode version is all that it depends on.
 */
export function* tokenise(text: string): Iterable<Token> {
  let end = 0
  for (const { 0: value, index } of text.matchAll(TOKEN)) {
    yield { value, joined: index === end && index > 0 }
    end = index + value.length
  }
}

/** A token, and whether it follows the one before it without a space. */
export interface Token {
  readonly value: string
  readonly joined: boolean
}

const UNSPACED = String.raw`[\p{sc=Han}\p{sc=Hiragana}]`
const LETTER = String.raw`(?!${UNSPACED})[\p{L}\p{M}\p{N}_]`
const INSIDE = String.raw`(?:['’\-\u2010\u2011\u200c\u200d]|(?<=\p{Nd})[.,:](?=\p{Nd}))`
const WORD = `(?:${LETTER})+(?:${INSIDE}(?:${LETTER})+)*`

/** After the possible emoji of UTS #51, section 1.4.9. */
const PICTURE = String.raw`\p{ExtPict}[\p{EMod}\ufe0f\u{e0020}-\u{e007f}]*`
const EMOJI = String.raw`\p{RI}{2}|${PICTURE}(?:\u200d${PICTURE})*`

const TOKEN = new RegExp(String.raw`${WORD}|${UNSPACED}\p{M}*|${EMOJI}|[\S\ufeff]\p{M}*`, 'gu')
