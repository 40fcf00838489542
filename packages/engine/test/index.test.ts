import { expect, test } from 'vitest'

test('exports', async () => {
  expect(Object.keys(await import('../src/index.ts')).sort()).toEqual([
    'TaskLost',
    'cacheKey',
    'commitRank',
    'holdLock',
    'measureCache',
    'mergeSegments',
    'openCache',
    'openPool',
    'pruneCache',
    'runStage',
  ])
})
