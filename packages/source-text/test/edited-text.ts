import fc from 'fast-check'
import { expect } from 'vitest'
import { applyEdits, type Edit, originOf, type SourceText, type Span, sourceText } from '../src/index.ts'
import { boundariesOf, hostileText } from './hostile-text.ts'

/** A text that was edited several times, beside the raw text it was made of and what a naive account says of each unit. */
export interface Edited {
  readonly raw: string
  readonly text: SourceText
  readonly naive: Naive
}

/** For each UTF-16 unit of a text: the offset in the raw text that it was copied from, null where an edit put it. */
export type Naive = readonly (number | null)[]

/** What stands before the text in the raw text, for texts do not begin at 0 only. */
const PREFIX = '>> '

/** Random texts after up to four rounds of random edits. */
export const editedText: fc.Arbitrary<Edited> = fc
  .tuple(
    hostileText,
    fc.array(fc.array(fc.tuple(fc.nat(1000), fc.nat(4), hostileText), { maxLength: 6 }), { maxLength: 4 }),
  )
  .map(([value, rounds]) => {
    const raw = `${PREFIX}${value} <<`
    let text = sourceText(value, PREFIX.length)
    let naive: Naive = Array.from({ length: value.length }, (_, index) => PREFIX.length + index)
    for (const round of rounds) {
      const edits = editsAt(text.value, round)
      text = applyEdits(text, edits)
      naive = editNaively(naive, edits)
    }
    return { raw, text, naive }
  })

/** Lays wishes for edits (where, how many characters, what) out in order and without overlap. */
function editsAt(value: string, wishes: readonly (readonly [number, number, string])[]): readonly Edit[] {
  const offsets = boundariesOf(value)
  const edits: Edit[] = []
  let from = 0
  for (const [where, length, wanted] of wishes.toSorted((a, b) => (a[0] % offsets.length) - (b[0] % offsets.length))) {
    const first = Math.max(from, where % offsets.length)
    const last = Math.min(first + length, offsets.length - 1)
    const span = { start: offsets[first] as number, end: offsets[last] as number }
    edits.push({ span, value: wanted, rule: 'random' })
    from = last
  }
  return edits
}

function editNaively(naive: Naive, edits: readonly Edit[]): Naive {
  const result = [...naive]
  for (const { span, value } of edits.toReversed()) {
    result.splice(span.start, span.end - span.start, ...Array.from({ length: value.length }, () => null))
  }
  return result
}

/** The naive origin of one unit: where it was copied from, else what lies between its copied neighbours. */
export function naiveOrigin(naive: Naive, bounds: Span, offset: number): Span {
  const copied = naive[offset]
  if (typeof copied === 'number') return { start: copied, end: copied + 1 }
  const before = naive.slice(0, offset).findLast((unit) => unit !== null)
  const after = naive.slice(offset).find((unit) => unit !== null)
  return { start: before === undefined ? bounds.start : before + 1, end: after ?? bounds.end }
}

/** Checks that each unit has the origin that the naive account gives it, in order and in bounds, and that runs hold raw text. */
export function expectTraced({ raw, text, naive }: Edited): void {
  const { value, runs, bounds } = text
  expect(naive).toHaveLength(value.length)
  expect(bounds.start).toBeGreaterThanOrEqual(0)
  expect(bounds.end).toBeLessThanOrEqual(raw.length)
  let before: Span = { start: bounds.start, end: bounds.start }
  for (let at = 0; at < value.length; at++) {
    const origin = originOf(text, { start: at, end: at + 1 })
    expect(origin).toEqual(naiveOrigin(naive, bounds, at))
    expect(origin.start).toBeGreaterThanOrEqual(before.start)
    expect(origin.end).toBeGreaterThanOrEqual(Math.max(before.end, origin.start))
    expect(origin.end).toBeLessThanOrEqual(bounds.end)
    before = origin
  }
  const copied = new Array<boolean>(value.length).fill(false)
  for (let at = 0; at < runs.length; at += 3) {
    const [start, length, rawStart] = runs.slice(at, at + 3) as [number, number, number]
    expect(length).toBeGreaterThan(0)
    expect(value.slice(start, start + length)).toBe(raw.slice(rawStart, rawStart + length))
    expect(start).toBeGreaterThanOrEqual(at === 0 ? 0 : (runs[at - 3] as number) + (runs[at - 2] as number))
    copied.fill(true, start, start + length)
  }
  expect(copied).toEqual(naive.map((unit) => unit !== null))
}
