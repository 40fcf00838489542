import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareBytes } from '../src/index.ts'

/** Few units, so that texts share beginnings: ASCII, two and three bytes, halves of pairs, and what UTF-16 puts after them. */
const text = fc
  .array(fc.constantFrom('a', 'b', '\u0000', 'é', '\ud7ff', '\ud83d', '\ude00', '😀', '\ue000', '～', '\ufffd'), {
    maxLength: 6,
  })
  .map((parts) => parts.join(''))

test('orders any two texts as their UTF-8 bytes are ordered', () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      expect(compareBytes(one, other)).toBe(Buffer.compare(Buffer.from(one), Buffer.from(other)))
    }),
    { numRuns: 5000 },
  )
})

test('is not the order of UTF-16 units', () => {
  expect(compareBytes('～', '😀')).toBe(-1)
  expect('～' < '😀').toBe(false)
})
