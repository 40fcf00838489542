import { expect, test } from 'vitest'

test('the package exports these names', async () => {
  expect(Object.keys(await import('../src/index.ts')).sort()).toEqual([
    'articleFromText',
    'collapseWhiteSpace',
    'compileDocument',
    'composeCharacters',
    'detectLanguage',
    'normalise',
    'normaliseDocument',
    'removeControls',
    'repairMojibake',
    'runTextSteps',
    'textSteps',
    'unifyLineEnds',
    'unwrapLines',
  ])
})
