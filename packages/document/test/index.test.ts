import { expect, test } from 'vitest'

test('the package exports these names', async () => {
  expect(Object.keys(await import('../src/index.ts')).sort()).toEqual([
    'documentSchema',
    'findingSchema',
    'manifestSchema',
    'recordSchema',
    'rejectSchema',
    'removedSchema',
    'reportSchema',
    'sourceMapSchema',
    'statisticsSchema',
    'toFinding',
  ])
})
