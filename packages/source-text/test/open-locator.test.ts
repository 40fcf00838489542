import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ByteWidth, openLocator } from '../src/index.ts'
import { boundariesOf, hostileText } from './hostile-text.ts'

/** The characters of windows-1252 (Unicode's CP1252.TXT) in the order of their bytes; what it leaves undefined is a control here. */
const WINDOWS_1252 = [
  ...Array.from({ length: 0x80 }, (_, byte) => String.fromCharCode(byte)),
  ...'€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ',
  ...Array.from({ length: 0x60 }, (_, index) => String.fromCharCode(0xa0 + index)),
]

interface Encoder {
  readonly name: string
  readonly width: ByteWidth
  readonly mark: readonly number[]
  readonly text: fc.Arbitrary<string>
  encode(value: string): Buffer
}

const ENCODERS: readonly Encoder[] = [
  { name: 'utf-8', width: 'utf-8', mark: [0xef, 0xbb, 0xbf], text: hostileText, encode: (value) => Buffer.from(value) },
  {
    name: 'utf-16le',
    width: 'utf-16',
    mark: [0xff, 0xfe],
    text: hostileText,
    encode: (value) => Buffer.from(value, 'utf16le'),
  },
  { name: 'utf-32be', width: 'utf-32', mark: [0, 0, 0xfe, 0xff], text: hostileText, encode: encodeUtf32 },
  {
    name: 'windows-1252',
    width: 'one',
    mark: [],
    text: fc.array(fc.constantFrom(...WINDOWS_1252)).map((characters) => characters.join('')),
    encode: (value) => Buffer.from(Array.from(value, (character) => WINDOWS_1252.indexOf(character))),
  },
]

describe.each(ENCODERS)('openLocator on $name', ({ width, mark, text, encode }) => {
  test.each([
    ['without a mark', []],
    ['with a mark', mark],
  ])('law: the bytes between two offsets are the characters between them (%s)', (_, start) => {
    fc.assert(
      fc.property(text, fc.constantFrom(0, 63, 64, 1000, 1024), fc.boolean(), (value, padding, isAtHand) => {
        const long = 'x'.repeat(padding) + value + 'é'.repeat(padding)
        const bytes = Buffer.concat([Buffer.from(start), encode(long)])
        const raw = { value: long, width, byteStart: start.length, byteLength: bytes.length }
        const locator = openLocator(isAtHand ? { ...raw, bytes } : raw)
        const boundaries = boundariesOf(long).slice(padding === 0 ? 0 : padding - 2)
        const asked = boundaries.map(locator.byteAt)
        let byte = start.length + encode(long.slice(0, boundaries[0])).length
        for (const [index, offset] of boundaries.entries()) {
          if (index > 0) byte += encode(long.slice(boundaries[index - 1], offset)).length
          if (asked[index] !== byte) expect.fail(`Unexpected byte ${asked[index]} at ${offset}, expected ${byte}`)
        }
        expect(byte).toBe(bytes.length)
      }),
      { numRuns: 60 },
    )
  })
})

describe('openLocator', () => {
  const value = 'a\r\nbc\rd\n\né'
  const locator = openLocator({ value, width: 'utf-8', byteStart: 3, byteLength: 14 })

  test('counts lines from 1, which LF, CR LF and CR end; columns from 1; bytes with the mark', () => {
    expect(locator.pointAt(0)).toEqual({ line: 1, column: 1, offset: 0, byte: 3 })
    expect(locator.pointAt(2)).toEqual({ line: 1, column: 3, offset: 2, byte: 5 })
    expect(locator.pointAt(3)).toEqual({ line: 2, column: 1, offset: 3, byte: 6 })
    expect(locator.pointAt(6)).toEqual({ line: 3, column: 1, offset: 6, byte: 9 })
    expect(locator.pointAt(8)).toEqual({ line: 4, column: 1, offset: 8, byte: 11 })
    expect(locator.pointAt(10)).toEqual({ line: 5, column: 2, offset: 10, byte: 14 })
  })

  test('a place is the points of a span', () => {
    expect(locator.placeOf({ start: 3, end: 5 })).toEqual({ start: locator.pointAt(3), end: locator.pointAt(5) })
  })

  test('an empty file has one place', () => {
    const empty = openLocator({ value: '', width: 'utf-8', byteStart: 3, byteLength: 3 })
    expect(empty.pointAt(0)).toEqual({ line: 1, column: 1, offset: 0, byte: 3 })
  })

  test('a line end at the end opens a last, empty line', () => {
    const ended = openLocator({ value: 'a\n', width: 'one', byteStart: 0, byteLength: 2 })
    expect(ended.pointAt(2)).toEqual({ line: 2, column: 1, offset: 2, byte: 2 })
  })

  test.each([-1, 11, Number.NaN])('throws for the offset %s', (offset) => {
    const message = `Expected an offset within 0–10, got \`${offset}\``
    expect(() => locator.pointAt(offset)).toThrow(new RangeError(message))
    expect(() => locator.byteAt(offset)).toThrow(new RangeError(message))
  })

  test('law: lines and columns are those of a naive count', () => {
    const lines = fc.array(fc.constantFrom('\n', '\r\n', '\r', 'a', 'bc', '😀', '\u2028', '\v'), { maxLength: 40 })
    fc.assert(
      fc.property(lines, (pieces) => {
        const text = pieces.join('')
        const { pointAt } = openLocator({ value: text, width: 'utf-16', byteStart: 0, byteLength: text.length * 2 })
        const ends = Array.from(text.matchAll(/\r\n|\r|\n/g), ({ 0: found, index }) => index + found.length)
        for (let offset = 0; offset <= text.length; offset++) {
          const before = ends.filter((end) => end <= offset)
          expect(pointAt(offset)).toEqual({
            line: before.length + 1,
            column: offset - (before.at(-1) ?? 0) + 1,
            offset,
            byte: offset * 2,
          })
        }
      }),
      { numRuns: 300 },
    )
  })
})

function encodeUtf32(value: string): Buffer {
  const bytes = Buffer.alloc([...value].length * 4)
  for (const [index, character] of [...value].entries()) {
    bytes.writeUInt32BE(character.codePointAt(0) as number, index * 4)
  }
  return bytes
}
