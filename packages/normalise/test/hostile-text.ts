import fc from 'fast-check'

/** Text at which programs stumble: line ends of all kinds, controls, marks in all orders, half and whole pairs of quotation marks. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...'\n \t“”„«»"\'‘’–—-…。か漢𠮷é한ა،') },
      {
        weight: 4,
        arbitrary: fc.constantFrom(
          ...['\r\n', '\r', '\n\n\n', '\u2028', '\u2029', '\u0085', '\v', '\f', '\0', '\u0007', '\u009f', '\ufeff'],
          ...['\u00ad', '\u00a0', '\u202f', '\u3000', '\u2003', '\u2001', '\u200b', '\u200d', '\u2060', '\u202e'],
          ...[
            'e\u0301',
            '\u0301',
            '\u0323\u0307',
            '\u3099',
            '\u1112\u1161\u11ab',
            '\u212b',
            '\u037e',
            '\u0958',
            '...',
            '😀',
          ],
        ),
      },
      { weight: 3, arbitrary: fc.constantFrom('By Ada Marlowe', 'January 11, 2022', 'GENEVA (NWA) — ', 'It rained. ') },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme-ascii', maxLength: 20 }) },
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''))

/** Lines of 36 to 60 columns in blocks, as programs that wrap leave them, with whatever stands at their ends. */
const wrappedText: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.integer({ min: 36, max: 60 }),
      fc.constantFrom('w', '-', 'well-', '。', '漢', '𠮷', 'か', '”', '»', ','),
      fc.constantFrom('w', '  w', '\tknown ', '\u3099', '\u0301', '漢', '“', '« ', ' ', '-', '» '),
      fc.constantFrom('\n', '\n', '\n', '\n', '\n\n'),
    ),
    { maxLength: 20 },
  )
  .map((lines) =>
    lines.map(([length, last, first, end]) => `${first}${'ab '.repeat(length / 3)}${last}${end}`).join(''),
  )

/** One of the two. */
export const anyText: fc.Arbitrary<string> = fc.oneof(hostileText, wrappedText)
