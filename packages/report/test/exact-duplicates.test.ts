import { expect, test } from 'vitest'
import { exactDuplicates } from '../src/index.ts'

test('texts that several documents have are counted, the largest group first', () => {
  const texts = ['b 1', 'a 1', 'z 2', 'y 3', 'f 4', 'e 4', 'd 4', 'c 4', 'h 4', 'g 4'].map((line) => line.split(' '))
  expect(exactDuplicates(texts as [string, string][])).toEqual({
    texts: 2,
    repeats: 6,
    largest: [
      { documents: 6, ids: ['c', 'd', 'e', 'f', 'g'] },
      { documents: 2, ids: ['a', 'b'] },
    ],
  })
  expect(exactDuplicates(texts.toReversed() as [string, string][])).toEqual(
    exactDuplicates(texts as [string, string][]),
  )
})

test('where no text comes twice there is nothing', () => {
  expect(exactDuplicates([['a', '1']])).toEqual({ texts: 0, repeats: 0, largest: [] })
})
