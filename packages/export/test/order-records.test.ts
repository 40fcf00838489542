import fc from 'fast-check'
import { expect, test } from 'vitest'
import { orderRecords } from '../src/index.ts'

test('is the stable order of the bytes, also of records that begin alike', () => {
  const byte = fc.constantFrom(0, 1, 255)
  fc.assert(
    fc.property(fc.array(fc.array(byte, { minLength: 7, maxLength: 7 })), (records) => {
      const key = (at: number) => Buffer.from((records[at / 7] as number[]).slice(1, 6))
      const expected = records.map((_, index) => index * 7).sort((one, other) => Buffer.compare(key(one), key(other)))
      const found = orderRecords(Buffer.from(records.flat()), { size: 7, start: 1, end: 6 })
      expect([...found]).toEqual(expected)
    }),
  )
})
