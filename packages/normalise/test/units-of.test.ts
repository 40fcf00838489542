import { expect, test } from 'vitest'
import { unitsOf } from '../src/units-of.ts'

const TEXT = 'Öd “Bell” 鐘 🔔'

test('lays out the units of a text', () => {
  expect(Array.from(unitsOf(TEXT).subarray(0, TEXT.length))).toEqual(
    Array.from({ length: TEXT.length }, (_, at) => TEXT.charCodeAt(at)),
  )
})

test.for(['LE', 'BE'] as const)('lays them out as a machine of the order %s reads them', (order) => {
  const { buffer } = unitsOf(TEXT, order)
  const view = new DataView(buffer)
  expect(Array.from({ length: TEXT.length }, (_, at) => view.getUint16(at * 2, order === 'LE'))).toEqual(
    Array.from({ length: TEXT.length }, (_, at) => TEXT.charCodeAt(at)),
  )
})
