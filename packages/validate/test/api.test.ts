import { expect, test } from 'vitest'

test('the package exports these names', async () => {
  expect(Object.keys(await import('../src/index.ts')).sort()).toEqual([
    'CARD_INCOMPLETE',
    'DUPLICATE_EXACT',
    'EXCEPTION_UNUSED',
    'ID_COLLISION',
    'PLUGIN_FAILED',
    'SchemaError',
    'SlowPatternError',
    'checkSchema',
    'countFindings',
    'describeRule',
    'excerptAt',
    'findIdCollisions',
    'loadSchema',
    'openBlockCheck',
    'openGroups',
    'openRepeats',
    'readingRules',
    'report',
    'reporters',
    'rules',
    'setRule',
    'stepSummary',
    'validateDocument',
    'validateRecords',
  ])
})
