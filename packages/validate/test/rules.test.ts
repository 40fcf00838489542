import { describe, expect, test } from 'vitest'
import { rules, validateDocument } from '../src/index.ts'
import { normalisedFile, SOUND } from './normalised-file.ts'

// Every rule is run over its own examples in apps/pipeline/test/rules.test.ts, where the other stages are at hand.

describe('quotation-unbalanced', () => {
  const rule = rules.find(({ id }) => id === 'quotation-unbalanced') as (typeof rules)[number]

  function found(text: string): readonly (readonly [string | undefined, number | undefined])[] {
    const file = normalisedFile()
    const article = { type: 'article', language: 'en', children: [] } as const
    const problems = rule.check({
      file,
      article: { ...article, children: [] },
      document: { ...SOUND, text },
      dates: { earliest: '', latest: '' },
      options: {},
    })
    return Array.from(problems, ({ actual, span }) => [actual, span?.start] as const)
  }

  test.each([
    'No marks at all.',
    '“A,” she said, “b.”',
    '“A ‘b’ c.”',
    '“A.\n\n“B.\n\n“C,” she said.',
    '«A.\n\n»B», dijo.',
    '„A“, sagte sie, „b.“',
    '»A«, sagte sie.',
    '«A», dit-elle.',
    '”A”, sade hon.',
    '「A『b』c」',
    'A 6" pipe and a 12" pipe.',
    '"A," she said (“b”).',
    '—"A"—',
  ])('%j is balanced', (text) => {
    expect(found(text)).toEqual([])
  })

  test.each<[text: string, found: readonly (readonly [string, number])[]]>([
    ['“A.', [['“', 0]]],
    ['🔔🔔 “A.', [['“', 3]]],
    ['A.”', [['”', 2]]],
    ['“A.\n\nB.', [['“', 0]]],
    [
      'A.”\n\n🔔 “B.',
      [
        ['”', 2],
        ['“', 7],
      ],
    ],
    ['「A', [['「', 0]]],
    ['A」', [['」', 1]]],
    ['„A', [['„', 0]]],
    ['«A', [['«', 0]]],
    ['"A', [['"', 0]]],
  ])('%j is not', (text, wanted) => {
    expect(found(text)).toEqual(wanted)
  })
})

test.each([
  ['2022/ferry-sails.txt', []],
  ['2022/Ferry.txt', ['2022/Ferry.txt']],
  ['old/2022/ferry-sails.txt', ['old/2022/ferry-sails.txt']],
])('file-name asks for the whole path: %s', (path, wanted) => {
  const file = normalisedFile()
  file.path = path
  validateDocument(file, { settings: { 'file-name': { pattern: String.raw`\d{4}/[a-z-]+\.txt` } } })
  const found = file.messages.filter(({ ruleId }) => ruleId === 'file-name')
  expect(found.map(({ actual }) => actual)).toEqual(wanted)
})
