import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyEdits, type Edit, originOf, sourceText } from '../src/index.ts'
import { editedText, expectTraced } from './edited-text.ts'

describe('applyEdits', () => {
  test('replaces, removes and inserts, and copies the rest', () => {
    const text = applyEdits(sourceText('A cafe\u0301,  open'), [edit(5, 7, 'é'), edit(8, 9, ''), edit(14, 14, '!')])
    expect(text).toEqual({
      value: 'A café, open!',
      runs: [0, 5, 0, 6, 1, 7, 7, 5, 9],
      bounds: { start: 0, end: 14 },
    })
    expect(originOf(text, { start: 2, end: 6 })).toEqual({ start: 2, end: 7 })
    expect(originOf(text, { start: 12, end: 13 })).toEqual({ start: 14, end: 14 })
  })

  test('without edits the same text comes back', () => {
    const text = sourceText('Rain')
    expect(applyEdits(text, [])).toBe(text)
  })

  test('clean text keeps one run', () => {
    const once = applyEdits(sourceText('ab'), [edit(1, 1, '-')])
    expect(once.runs).toEqual([0, 1, 0, 2, 1, 1])
    expect(applyEdits(once, [edit(1, 2, '')])).toEqual(sourceText('ab'))
  })

  test('a text may lose all it has, and keeps its bounds', () => {
    const text = applyEdits(sourceText('gone', 7), [edit(0, 4, '')])
    expect(text).toEqual({ value: '', runs: [], bounds: { start: 7, end: 11 } })
    expect(originOf(text, { start: 0, end: 0 })).toEqual({ start: 7, end: 11 })
  })

  test('edits may touch, and may stand in one place', () => {
    const text = applyEdits(sourceText('abc'), [edit(0, 1, 'x'), edit(1, 1, 'y'), edit(1, 1, 'z'), edit(1, 3, '')])
    expect(text).toEqual({ value: 'xyz', runs: [], bounds: { start: 0, end: 3 } })
  })

  test.each([
    ['out of order', [edit(2, 3, ''), edit(0, 1, '')]],
    ['overlapping', [edit(0, 2, ''), edit(1, 3, '')]],
    ['turned round', [edit(2, 1, '')]],
    ['beyond the end', [edit(3, 6, '')]],
    ['before the beginning', [edit(-1, 1, '')]],
    ['nowhere', [edit(Number.NaN, 1, '')]],
  ])('throws for edits %s', (_, edits) => {
    expect(() => applyEdits(sourceText('abcde'), edits)).toThrow(
      /^Expected an edit within \d–5, got `-?\w+–\d` \(some-step\)$/,
    )
  })

  test.each([
    ['begins', [edit(2, 3, '')]],
    ['ends', [edit(0, 2, '')]],
  ])('throws for an edit that %s in a surrogate pair', (_, edits) => {
    expect(() => applyEdits(sourceText('a😀b'), edits)).toThrow(/^Expected an edit of whole characters, got `\d–\d`/)
  })

  test('errors are range errors', () => {
    expect(() => applyEdits(sourceText(''), [edit(0, 1, '')])).toThrow(RangeError)
    expect(() => applyEdits(sourceText('😀'), [edit(1, 1, '')])).toThrow(RangeError)
  })

  test('law: whatever the edits, each character has an origin, in order and in bounds, and runs hold raw text', () => {
    fc.assert(fc.property(editedText, expectTraced), { numRuns: 400 })
  })
})

function edit(start: number, end: number, value: string): Edit {
  return { span: { start, end }, value, rule: 'some-step' }
}
