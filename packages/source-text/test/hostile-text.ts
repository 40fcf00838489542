import fc from 'fast-check'

/** Characters at which programs stumble: line ends, NUL, combining marks, pairs, byte order marks, what nobody sees. */
const STUMBLING_BLOCKS = [
  '\n',
  '\r\n',
  '\r',
  '\n\r',
  '\0',
  '\ufeff',
  '\ufffd',
  '\u00ad',
  '\u00a0',
  '\u2028',
  'e\u0301',
  '\u0301',
  '\u1112\u1161\u11ab',
  '😀',
  '👩‍🚒',
  '𝒜',
  'ß',
  '”',
  '報',
  ' ',
]

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...STUMBLING_BLOCKS) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme-ascii', maxLength: 8 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
)

/** Well-formed text made of such characters, ASCII and any other code points. */
export const hostileText: fc.Arbitrary<string> = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''))

/** The offsets (UTF-16 units) between the code points of a string, both ends included. */
export function boundariesOf(value: string): readonly number[] {
  const offsets = [0]
  for (const character of value) offsets.push((offsets.at(-1) as number) + character.length)
  return offsets
}
