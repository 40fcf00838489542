import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { escapeName, idOf, unescapeName } from '../src/index.ts'

describe('escapeName', () => {
  test.each([
    ['2022/a.txt', '2022/a.txt'],
    ['Möwe 鷗 😀.txt', 'Möwe 鷗 😀.txt'],
    ['a%b.txt', 'a%25b.txt'],
    ['a%25b.txt', 'a%2525b.txt'],
    ['two\nlines.txt', 'two%0Alines.txt'],
    ['\x1b[31mred.txt', '%1B[31mred.txt'],
    ['a\u0085b', 'a%C2%85b'],
    ['txt.\u202eexe.a', 'txt.%E2%80%AEexe.a'],
    ['a\u200eb\u2069', 'a%E2%80%8Eb%E2%81%A9'],
    ['\ufeffa', '%EF%BB%BFa'],
    ['a\u00adb\u200bc', 'a%C2%ADb%E2%80%8Bc'],
    ['a\u2028b\u2029', 'a%E2%80%A8b%E2%80%A9'],
    ['\ue000', '%EE%80%80'],
    ['\ufffd.txt', '\ufffd.txt'],
    ['e\u0301.txt', 'e\u0301.txt'],
  ])('%j becomes %j', (name, escaped) => {
    expect(escapeName(Buffer.from(name))).toBe(escaped)
  })

  test.each([
    ['ff', '%FF'],
    ['61e9622e747874', 'a%E9b.txt'],
    ['c3a9e2809c80', 'é“%80'],
    ['e280', '%E2%80'],
    ['eda080', '%ED%A0%80'],
    ['c0af', '%C0%AF'],
    ['ff0a25efbfbd', '%FF%0A%25\ufffd'],
  ])('the bytes %s become %j', (hex, escaped) => {
    expect(escapeName(Buffer.from(hex, 'hex'))).toBe(escaped)
  })

  test('law: the name can be had back, so that two names never become one', () => {
    fc.assert(
      fc.property(fc.oneof(name, fc.uint8Array({ maxLength: 12 })), (bytes) => {
        expect(unescapeName(escapeName(bytes))).toEqual(Buffer.from(bytes))
      }),
      { numRuns: 1000 },
    )
  })

  test('law: what it gives can be printed', () => {
    fc.assert(
      fc.property(fc.oneof(name, fc.uint8Array({ maxLength: 12 })), (bytes) => {
        const escaped = escapeName(bytes)
        expect(escaped.isWellFormed()).toBe(true)
        expect(escaped).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}]/u)
        expect(escaped).not.toMatch(/%(?![\dA-F]{2})/)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('idOf', () => {
  test.each([
    ['2022/a.txt', '2022/a'],
    ['2022/a.TXT', '2022/a'],
    ['a.text', 'a'],
    ['v1.2', 'v1.2'],
    ['v1.2.txt', 'v1.2'],
    ['report.final.txt', 'report.final'],
    ['a.txt.txt', 'a.txt'],
    ['a%FF.txt', 'a%FF'],
    ['.txt', '.txt'],
    ['a/.txt', 'a/.txt'],
    ['a.txt/b', 'a.txt/b'],
    ['txt', 'txt'],
    ['atxt', 'atxt'],
    ['a.txtx', 'a.txtx'],
    ['a.html', 'a.html'],
    ['😀.txt', '😀'],
  ])('%s has the id %s', (path, id) => {
    expect(idOf(path)).toBe(id)
  })

  test('the id of a name is made of its escaped form', () => {
    expect(idOf(escapeName(Buffer.from('a%b.txt')))).toBe('a%25b')
    expect(idOf(escapeName(Buffer.from('a.txt\n')))).toBe('a.txt%0A')
  })
})

/** File names that are made to be mistaken for one another. */
const name = fc
  .array(
    fc.oneof(
      fc.constantFrom('%', '%25', '25', '\n', '\u202e', '\ufffd', 'é', '.txt'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 5 },
  )
  .map((parts) => Buffer.from(parts.join('')))
