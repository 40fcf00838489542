import { foldWord } from './fold-word.ts'

/** A number, a word or a sign of a line. */
export interface Token {
  readonly kind: 'number' | 'word' | 'sign'
  /** A number in ASCII digits, a word as `foldWord` gives it, a sign as its ASCII cousin where it has one. */
  readonly value: string
  /** As it stands in the line. */
  readonly text: string
  /** UTF-16 units of the line. */
  readonly start: number
  readonly end: number
}

/**
 * Splits a short line into numbers (of any script, ideographs before `年月日` too), words and signs. What is glued comes apart: `updatedSep 4` gives three tokens,
 * `202311:08` begins with a year. Apostrophes are signs. White space and invisible characters are left out.
 */
export function tokenise(line: string): readonly Token[] {
  const tokens: Token[] = []
  const expression = ASCII.test(line) ? ASCII_TOKEN : TOKEN
  expression.lastIndex = 0
  for (let found = expression.exec(line); found; found = expression.exec(line)) {
    const [text, digits, word, ideographs] = found as unknown as readonly [string, ...(string | undefined)[]]
    if (digits !== undefined) pushNumber(tokens, text, digitsOf(text), found.index)
    else if (ideographs !== undefined) pushNumber(tokens, text, String(valueOfIdeographs(text)), found.index)
    else if (word !== undefined) tokens.push(tokenOf('word', foldWord(text), text, found.index))
    else tokens.push(tokenOf('sign', SIGNS.get(text) ?? text, text, found.index))
  }
  return tokens
}

const ASCII = /^[\0-\x7f]*$/

/** What `TOKEN` comes to in ASCII, where it takes a fraction of the time. */
const ASCII_TOKEN = /([0-9]+)|([A-Z]+(?![a-z])|[A-Z]?[a-z]+)|\S/g

/** Numerals of Chinese and Japanese, where they count years, months, days or hours. */
const IDEOGRAPHS = '[〇○零一二三四五六七八九十两千百元]+(?=[年月日号號時时点點])'
const UNITS = '(?<=[\\p{Nd}〇○零一二三四五六七八九十百千元] ?)[年月日号號時时点點分秒년월일시분초]'

/** A word ends where capitals begin (`updatedSep`), and capitals end where a capitalised word begins (`UTCUpdated`). */
const WORD = '\\p{Lu}[\\p{Lu}\\p{M}]*(?!\\p{Ll})|\\p{Lu}?[\\p{Ll}\\p{M}]+|\\p{Lt}'

const TOKEN = new RegExp(
  `(\\p{Nd}+)|(?!${IDEOGRAPHS})(${UNITS}|${WORD}|(?:(?!${IDEOGRAPHS})[\\p{Lo}\\p{M}ー々])+)|(${IDEOGRAPHS})|[^\\s\\p{Cf}]`,
  'gu',
)

/** Signs that mean the same in a date. */
const SIGNS = new Map(
  [
    "’ʼ‘′׳'",
    '，،、,',
    '：:',
    '．.',
    '／/',
    '－−‐‑-',
    '—–',
    '（(',
    '）)',
    '［[',
    '］]',
    '｜|',
    '∙•·・‧|',
    '॰.',
    '＋+',
  ].flatMap((signs) => [...signs].map((sign) => [sign, signs.at(-1) as string] as const)),
)

function tokenOf(kind: Token['kind'], value: string, text: string, start: number): Token {
  return { kind, value, text, start, end: start + text.length }
}

/** A long number that begins with a year of our time is that year and what was glued to it. */
function pushNumber(tokens: Token[], text: string, digits: string, start: number): void {
  if (digits.length <= 4 || digits.length !== text.length || !/^(?:19|20)/.test(digits)) {
    tokens.push(tokenOf('number', digits, text, start))
    return
  }
  tokens.push(tokenOf('number', digits.slice(0, 4), text.slice(0, 4), start))
  tokens.push(tokenOf('number', digits.slice(4), text.slice(4), start + 4))
}

function digitsOf(text: string): string {
  return /^[0-9]+$/.test(text) ? text : text.replace(/\D/gu, (digit) => String(digitOf(digit.codePointAt(0) as number)))
}

/** The digits of a script stand in a row, and the row begins at a multiple of sixteen, in the blocks of India six behind it (Unicode, chapter 22.3). */
function digitOf(codePoint: number): number {
  return (codePoint - (codePoint >= 0x0966 && codePoint <= 0x0def ? 6 : 0)) & 15
}

/** `二〇二二` digit by digit, `二十一` and `二千二十二` by the place words. */
function valueOfIdeographs(text: string): number {
  let value = 0
  let pending = -1
  for (const sign of text) {
    const place = PLACES.get(sign)
    if (place === undefined) {
      pending = Math.max(pending, 0) * 10 + ((NUMERALS.get(sign) ?? 0) as number)
    } else {
      value += (pending === -1 ? 1 : pending) * place
      pending = -1
    }
  }
  return value + Math.max(pending, 0)
}

const PLACES = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
])
const NUMERALS = new Map(
  [
    ...[...'〇一二三四五六七八九'].entries(),
    [0, '○'] as const,
    [0, '零'] as const,
    [2, '两'] as const,
    [1, '元'] as const,
  ].map(([value, sign]) => [sign, value]),
)
