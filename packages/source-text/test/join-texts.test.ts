import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyEdits, joinTexts, originOf, sliceText, sourceText } from '../src/index.ts'
import { editedText, expectTraced, type Naive } from './edited-text.ts'

describe('joinTexts', () => {
  const text = sourceText('First.\r\n\r\n* * *\r\n\r\nLast.', 3)
  const first = sliceText(text, { start: 0, end: 6 })
  const last = sliceText(text, { start: 19, end: 24 })

  test('what lies between two texts is the origin of the separator', () => {
    const joined = joinTexts([first, last], '\n\n')
    expect(joined).toEqual({
      value: 'First.\n\nLast.',
      runs: [0, 6, 3, 8, 5, 22],
      bounds: { start: 3, end: 27 },
    })
    expect(originOf(joined, { start: 6, end: 8 })).toEqual({ start: 9, end: 22 })
  })

  test('one text stays what it is, none gives an empty one', () => {
    expect(joinTexts([last], '\n\n')).toEqual(last)
    expect(joinTexts([], '\n\n')).toEqual({ value: '', runs: [], bounds: { start: 0, end: 0 } })
  })

  test('neighbours joined by nothing are one run', () => {
    const [left, right] = [sliceText(text, { start: 0, end: 3 }), sliceText(text, { start: 3, end: 6 })]
    expect(joinTexts([left, right], '')).toEqual(first)
  })

  test('slices through what one edit put there may be joined', () => {
    const torn = applyEdits(sourceText('one\r two'), [{ span: { start: 2, end: 6 }, value: 'E\nT', rule: 'capitals' }])
    const parts = [sliceText(torn, { start: 0, end: 3 }), sliceText(torn, { start: 4, end: 7 })]
    const joined = joinTexts(parts, '\n\n')
    expect(joined).toEqual({ value: 'onE\n\nTwo', runs: [0, 2, 0, 6, 2, 6], bounds: { start: 0, end: 8 } })
    expect(originOf(joined, { start: 5, end: 6 })).toEqual({ start: 2, end: 6 })
  })

  test('throws where a text does not follow the one ahead of it', () => {
    expect(() => joinTexts([last, first], ' ')).toThrow(new RangeError('Expected a text from 27 on, got one at `3`'))
    expect(() => joinTexts([first, first], ' ')).toThrow(RangeError)
    const inside = { value: '!', runs: [], bounds: { start: 9, end: 12 } }
    const around = { ...first, bounds: { start: 3, end: 13 } }
    expect(() => joinTexts([around, inside], ' ')).toThrow(RangeError)
  })

  test('law: joined slices are traced as one text; what was copied stays so', () => {
    fc.assert(
      fc.property(
        editedText,
        fc.array(fc.nat(), { maxLength: 6 }),
        fc.constantFrom('', ' ', '\n\n'),
        (edited, cuts, separator) => {
          const { length } = edited.text.value
          const offsets = [...new Set([0, ...cuts.map((cut) => cut % (length + 1)), length])].sort((a, b) => a - b)
          const spans = offsets.slice(1).map((end, index) => ({ start: offsets[index] as number, end }))
          const parts = spans.map((span) => sliceText(edited.text, span))
          fc.pre(parts.length > 0)
          const between = Array.from(separator, () => null)
          const naive: Naive = spans.flatMap(({ start, end }, index) => [
            ...(index === 0 ? [] : between),
            ...edited.naive.slice(start, end),
          ])
          const joined = joinTexts(parts, separator)
          expect(joined.value).toBe(parts.map(({ value }) => value).join(separator))
          expectTraced({ raw: edited.raw, text: joined, naive })
        },
      ),
      { numRuns: 400 },
    )
  })

  test('law: slices that are joined by nothing are the text again', () => {
    fc.assert(
      fc.property(editedText, fc.nat(), ({ text: whole }, some) => {
        const cut = some % (whole.value.length + 1)
        const parts = [
          sliceText(whole, { start: 0, end: cut }),
          sliceText(whole, { start: cut, end: whole.value.length }),
        ]
        const { value, runs } = joinTexts(parts, '')
        expect({ value, runs }).toEqual({ value: whole.value, runs: whole.runs })
      }),
    )
  })
})
