import fc from 'fast-check'
import { expect, test } from 'vitest'
import { utf8Text } from '../src/index.ts'

test('text comes back as it was', () => {
  for (const unit of ['grapheme-ascii', 'binary'] as const)
    fc.assert(fc.property(fc.string({ unit }), (text) => utf8Text(Buffer.from(text)) === text))
})

test('a byte order mark is a character as any other', () => {
  expect(utf8Text(Buffer.from('\ufeffText – “quoted”'))).toBe('\ufeffText – “quoted”')
})
