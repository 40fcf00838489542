import type { Charset } from './charset.ts'

/** A stretch of a text that is one sequence of UTF-8 when its characters are taken for bytes. */
export interface Sequence {
  readonly start: number
  readonly end: number
  /** What the bytes say; U+FFFD where one of them is lost. */
  readonly value: string
}

/**
 * Reads the sequence that begins at `start`: well-formed UTF-8 (the Unicode Standard, table 3-7), a pair of surrogates as CESU-8 (UTR #26)
 * writes it, or one that lost a byte.
 */
export function readSequence(value: string, start: number, { byteOf }: Charset): Sequence | undefined {
  const first = byteOf.get(value.charCodeAt(start)) ?? 0
  const length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0
  if (length === 0) return
  if (length === 2 && isSpace(value.charAt(start + 1)) && byteOf.get(NO_BREAK_SPACE) === 0xa0)
    return withoutSpace(value, start, first)
  let point = first & (0x7f >> length)
  let lost = false
  for (let at = 1; at < length; at++) {
    const byte = continuationAt(value, start + at, length, at === length - 1, byteOf)
    if (at === 2 && point === QUOTES && (byte === undefined || isSpace(value.charAt(start + at))))
      return withoutEnd(value, start)
    if (byte === undefined) return
    if (byte === LOST) lost = true
    point = (point << 6) | (byte & 0x3f)
  }
  const end = start + length
  if (lost) return { start, end, value: '\ufffd' }
  if (point < (SMALLEST[length] as number) || point > 0x10ffff || (point & 0xfffffc00) === 0xdc00) return
  if ((point & 0xfffffc00) !== 0xd800) return { start, end, value: String.fromCodePoint(point) }
  const low = lowSurrogate(value, end, byteOf)
  return low === undefined ? undefined : { start, end: end + 3, value: String.fromCharCode(point, low) }
}

/** The smallest code point that takes so many bytes; a longer form of it is not well-formed. */
const SMALLEST = [0, 0, 0x80, 0x800, 0x10000]

const LOST = -1

/** What may have become of a no-break space. */
export const SPACES = ' \t\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000'

function isSpace(character: string): boolean {
  return character !== '' && SPACES.includes(character)
}

/** Which is the byte 0xA0 in all charsets but those of old machines. */
const NO_BREAK_SPACE = 0xa0

/** The continuation byte at an offset. A no-break space may have become a space, any byte U+FFFD, and the last one a question mark. */
function continuationAt(
  value: string,
  at: number,
  length: number,
  isLast: boolean,
  byteOf: Charset['byteOf'],
): number | undefined {
  const unit = value.charAt(at)
  if (unit === '\ufffd') return LOST
  if (length > 2 && isSpace(unit) && byteOf.get(NO_BREAK_SPACE) === 0xa0) return 0xa0
  if (length > 2 && isLast && unit === '?') return LOST
  const byte = byteOf.get(value.charCodeAt(at)) ?? 0
  return byte >= 0x80 && byte < 0xc0 ? byte : undefined
}

/**
 * A sequence of two whose last byte, 0xA0, became a space. Where a word follows `à`, the space between them was
 * lost as well: it stays.
 */
function withoutSpace(value: string, start: number, first: number): Sequence {
  const character = String.fromCharCode(((first & 0x1f) << 6) | 0x20)
  const end = character === 'à' && /[\p{L}\p{N}]/u.test(value[start + 2] ?? '') ? start + 1 : start + 2
  return { start, end, value: character }
}

/** The bits of U+2000 to U+203F, which are E2 80 and one byte more. */
const QUOTES = 0x80

/** The closing quotation mark less its last byte, 0x9D, which is no character of windows-1252 and is often dropped. */
function withoutEnd(value: string, start: number): Sequence | undefined {
  return value.charCodeAt(start + 2) >= 0x80 ? undefined : { start, end: start + 2, value: '”' }
}

/** The low half of a surrogate pair, in three bytes of its own. */
function lowSurrogate(value: string, start: number, byteOf: Charset['byteOf']): number | undefined {
  const [lead = 0, middle = 0, last = 0] = [0, 1, 2].map((at) => byteOf.get(value.charCodeAt(start + at)))
  if (lead !== 0xed || middle < 0xb0 || middle > 0xbf || last < 0x80 || last > 0xbf) return
  return 0xd000 | ((middle & 0x3f) << 6) | (last & 0x3f)
}
