import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyEdits, originOf, sourceText } from '../src/index.ts'
import { editedText, naiveOrigin } from './edited-text.ts'

describe('originOf', () => {
  const shorter = applyEdits(sourceText('one  two', 10), [{ span: { start: 3, end: 5 }, value: ' ', rule: 'space' }])

  test('gives the raw range of copied characters', () => {
    expect(originOf(shorter, { start: 0, end: 3 })).toEqual({ start: 10, end: 13 })
    expect(originOf(shorter, { start: 5, end: 6 })).toEqual({ start: 16, end: 17 })
  })

  test('gives what a character was put in the place of', () => {
    expect(originOf(shorter, { start: 3, end: 4 })).toEqual({ start: 13, end: 15 })
    expect(originOf(shorter, { start: 2, end: 5 })).toEqual({ start: 12, end: 16 })
  })

  test('an empty span gives what lies between its neighbours', () => {
    const torn = applyEdits(sourceText('soft\u00adware'), [{ span: { start: 4, end: 5 }, value: '', rule: 'soft' }])
    expect(originOf(torn, { start: 4, end: 4 })).toEqual({ start: 4, end: 5 })
    expect(originOf(torn, { start: 2, end: 2 })).toEqual({ start: 2, end: 2 })
    expect(originOf(torn, { start: 0, end: 0 })).toEqual({ start: 0, end: 0 })
    expect(originOf(torn, { start: 8, end: 8 })).toEqual({ start: 9, end: 9 })
  })

  test('an empty span at an end gives what was removed there', () => {
    const trimmed = applyEdits(sourceText('  a '), [
      { span: { start: 0, end: 2 }, value: '', rule: 'trim' },
      { span: { start: 3, end: 4 }, value: '', rule: 'trim' },
    ])
    expect(originOf(trimmed, { start: 0, end: 0 })).toEqual({ start: 0, end: 2 })
    expect(originOf(trimmed, { start: 1, end: 1 })).toEqual({ start: 3, end: 4 })
  })

  test.each([
    [-1, 0],
    [0, 8],
    [2, 1],
    [Number.NaN, 1],
  ])('throws for %s–%s', (start, end) => {
    expect(() => originOf(shorter, { start, end })).toThrow(
      new RangeError(`Expected a span within 0–7, got \`${start}–${end}\``),
    )
  })

  test('law: a span comes from its first character to its last', () => {
    fc.assert(
      fc.property(editedText, fc.nat(), fc.nat(), ({ text, naive }, some, other) => {
        fc.pre(text.value.length > 0)
        const [start, last] = [some % text.value.length, other % text.value.length].sort((a, b) => a - b) as [
          number,
          number,
        ]
        expect(originOf(text, { start, end: last + 1 })).toEqual({
          start: naiveOrigin(naive, text.bounds, start).start,
          end: naiveOrigin(naive, text.bounds, last).end,
        })
      }),
      { numRuns: 400 },
    )
  })

  test('law: an empty span has an origin in bounds, between those of its neighbours', () => {
    fc.assert(
      fc.property(editedText, fc.nat(), ({ text }, some) => {
        const at = some % (text.value.length + 1)
        const { start, end } = originOf(text, { start: at, end: at })
        expect(start).toBeLessThanOrEqual(end)
        if (at === 0) expect(start).toBe(text.bounds.start)
        else expect(start).toBe(originOf(text, { start: at - 1, end: at }).end)
        if (at === text.value.length) expect(end).toBe(text.bounds.end)
        else expect(end).toBeLessThanOrEqual(originOf(text, { start: at, end: at + 1 }).end)
      }),
      { numRuns: 400 },
    )
  })
})
