import { expect, test } from 'vitest'

test('the package exports these names', async () => {
  expect(Object.keys(await import('../src/index.ts')).sort()).toEqual([
    'decode',
    'encodings',
    'escapeName',
    'expandInput',
    'formatOf',
    'idOf',
    'isArchive',
    'listInputs',
    'rawDocument',
    'readDocument',
    'readInput',
    'unescapeName',
    'utf8Text',
  ])
})
