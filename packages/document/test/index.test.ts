import { expect, test } from 'vitest'

test('the package exports these names', async () => {
  expect(Object.keys(await import('../src/index.ts')).sort()).toEqual([
    'compareBytes',
    'documentSchema',
    'findingSchema',
    'manifestSchema',
    'readFields',
    'recordSchema',
    'rejectSchema',
    'removedSchema',
    'reportSchema',
    'sourceMapSchema',
    'statisticsSchema',
    'toFinding',
  ])
})

test('the fields that are read from lines are those that may be without a value', async () => {
  const { readFields } = await import('../src/index.ts')
  expect(readFields).toEqual([
    'kicker',
    'headline',
    'deck',
    'byline',
    'authors',
    'dateline',
    'location',
    'datePublished',
    'dateModified',
  ])
})
