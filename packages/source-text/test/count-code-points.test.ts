import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countCodePoints } from '../src/index.ts'
import { boundariesOf, hostileText } from './hostile-text.ts'

describe('countCodePoints', () => {
  test('counts characters, not units', () => {
    const points = countCodePoints('a😀b')
    expect([0, 1, 3, 4].map(points)).toEqual([0, 1, 2, 3])
  })

  test('a smaller offset starts over', () => {
    const points = countCodePoints('😀😀😀')
    expect([6, 2, 4, 0].map(points)).toEqual([3, 1, 2, 0])
  })

  test('law: it is the number of code points before the offset, in whatever order it is asked', () => {
    fc.assert(
      fc.property(hostileText, fc.array(fc.nat(), { maxLength: 20 }), (value, asked) => {
        const points = countCodePoints(value)
        const boundaries = boundariesOf(value)
        const offsets = [...boundaries, ...asked.map((at) => boundaries[at % boundaries.length] as number)]
        for (const offset of offsets) expect(points(offset)).toBe([...value.slice(0, offset)].length)
      }),
    )
  })
})
