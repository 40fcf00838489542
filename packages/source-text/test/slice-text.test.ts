import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyEdits, originOf, type Span, sliceText, sourceText } from '../src/index.ts'
import { type Edited, editedText, expectTraced } from './edited-text.ts'

describe('sliceText', () => {
  test('cuts a part out, with its origin', () => {
    const text = applyEdits(sourceText('By  Ada Marlowe', 20), [
      { span: { start: 2, end: 4 }, value: ' ', rule: 'space' },
    ])
    expect(sliceText(text, { start: 1, end: 6 })).toEqual({
      value: 'y Ada',
      runs: [0, 1, 21, 2, 3, 24],
      bounds: { start: 21, end: 27 },
    })
    expect(sliceText(text, { start: 2, end: 3 })).toEqual({ value: ' ', runs: [], bounds: { start: 22, end: 24 } })
  })

  test('a whole text stays what it is', () => {
    const text = sourceText('Whole')
    expect(sliceText(text, { start: 0, end: 5 })).toEqual(text)
  })

  test('an empty part has a place', () => {
    expect(sliceText(sourceText('abc', 4), { start: 1, end: 1 })).toEqual({
      value: '',
      runs: [],
      bounds: { start: 5, end: 5 },
    })
  })

  test('throws for a span that is not in the text', () => {
    expect(() => sliceText(sourceText('abc'), { start: 1, end: 4 })).toThrow(RangeError)
  })

  test('law: slicing then asking equals asking then shifting', () => {
    fc.assert(
      fc.property(editedText, fc.nat(), fc.nat(), fc.nat(), fc.nat(), (edited, ...numbers) => {
        fc.pre(edited.text.value.length > 0)
        const [a, b, c, d] = numbers as [number, number, number, number]
        const outer = spanIn(edited.text.value.length, a, b)
        const inner = spanIn(outer.end - outer.start, c, d)
        const shifted = { start: inner.start + outer.start, end: inner.end + outer.start }
        expect(originOf(sliceText(edited.text, outer), inner)).toEqual(originOf(edited.text, shifted))
      }),
      { numRuns: 600 },
    )
  })

  test('law: a slice is traced as a whole text is', () => {
    fc.assert(
      fc.property(editedText, fc.nat(), fc.nat(), (edited, a, b) => {
        fc.pre(edited.text.value.length > 0)
        expectTraced(sliced(edited, spanIn(edited.text.value.length, a, b)))
      }),
      { numRuns: 300 },
    )
  })
})

/** A span of at least one unit within `length`. */
function spanIn(length: number, a: number, b: number): Span {
  const [start, last] = [a % length, b % length].sort((x, y) => x - y) as [number, number]
  return { start, end: last + 1 }
}

function sliced({ raw, text, naive }: Edited, span: Span): Edited {
  const part = sliceText(text, span)
  expect(part.value).toBe(text.value.slice(span.start, span.end))
  return { raw, text: part, naive: naive.slice(span.start, span.end) }
}
