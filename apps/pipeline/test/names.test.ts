import { expect, test } from 'vitest'

test('the names of the package', async () => {
  expect(Object.keys(await import('../src/index.ts')).sort()).toEqual([
    'UsageError',
    'buildDataset',
    'checkDocuments',
    'compareLocks',
    'documentConfig',
    'lockOf',
    'processDocument',
    'readConfig',
    'readLock',
  ])
})
