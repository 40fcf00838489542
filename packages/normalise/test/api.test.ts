import { expect, test } from 'vitest'

test('the package exports these names', async () => {
  expect(Object.keys(await import('../src/index.ts')).sort()).toEqual([
    'HeaderProfileError',
    'articleFromText',
    'collapseWhiteSpace',
    'compileDocument',
    'composeCharacters',
    'detectLanguage',
    'headerProfile',
    'normalise',
    'normaliseDocument',
    'removeControls',
    'repairMojibake',
    'runTextSteps',
    'separateParagraphs',
    'straightenPunctuation',
    'textSteps',
    'unifyLineEnds',
    'unwrapLines',
  ])
})
