import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { type Rule, rules, validateDocument } from '../src/index.ts'
import { normalisedFile, place } from './normalised-file.ts'

/** A rule that finds fault with every document. */
const strict: Rule = {
  id: 'text-too-glad',
  severity: 'warning',
  scope: 'document',
  description: 'Nobody is glad in our papers.',
  *check({ document, file, article }) {
    if (!file.data.article || article.type !== 'article') return
    const start = document.text.indexOf('glad')
    yield {
      message: 'Unexpected `glad`, expected `content`',
      pointer: '/text',
      span: { start, end: start + 4 },
      actual: 'glad',
      expected: ['content'],
    }
    yield { message: 'Unexpected file, expected none', pointer: null }
    yield { message: 'Unexpected line, expected another', pointer: '/headline', place: place(9) }
  },
  good: [],
  bad: [],
}

describe('validateDocument', () => {
  test('finds nothing wrong with a sound document', () => {
    const file = normalisedFile({})
    file.data.article = { type: 'article', language: 'en', children: [] }
    validateDocument(file)
    expect(file.messages).toEqual([])
  })

  test('adds a message for each problem, with rule, source, severity, place, pointer, actual and expected', () => {
    const file = normalisedFile()
    validateDocument(file, { rules: [strict] })
    expect(file.messages.map((message) => ({ ...message, reason: message.reason, message: undefined }))).toMatchObject([
      {
        reason: 'Unexpected `glad`, expected `content`',
        ruleId: 'text-too-glad',
        source: 'copydesk',
        fatal: false,
        line: 3,
        column: 9,
        place: place(3, { start: 8, end: 12 }),
        pointer: '/text',
        actual: 'glad',
        expected: ['content'],
      },
      { reason: 'Unexpected file, expected none', ruleId: 'text-too-glad', place: undefined, pointer: null },
      { reason: 'Unexpected line, expected another', line: 9, column: 1, place: place(9), pointer: '/headline' },
    ])
  })

  test.each([
    ['error', true],
    ['warning', false],
    ['info', undefined],
  ] as const)('%s is fatal: %s', (severity, fatal) => {
    const file = normalisedFile()
    validateDocument(file, { rules: [{ ...strict, severity }] })
    expect(file.messages.map((message) => message.fatal)).toEqual([fatal, fatal, fatal])
  })

  test.each([
    ['error', true],
    ['warning', false],
    ['info', undefined],
  ] as const)('settings set a rule to %s', (severity, fatal) => {
    const file = normalisedFile()
    validateDocument(file, { rules: [strict], settings: { [strict.id]: severity } })
    expect(file.messages.map((message) => message.fatal)).toEqual([fatal, fatal, fatal])
  })

  test('`off` silences one rule, and no other', () => {
    const file = normalisedFile({ text: '', paragraphs: [] })
    validateDocument(file, { rules: [strict, ...rules], settings: { [strict.id]: 'off', 'byline-missing': 'off' } })
    expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(['text-empty'])
  })

  test('a setting with options keeps the severity that it does not name, and the options that it does not name', () => {
    const told: unknown[] = []
    const measured: Rule = {
      ...strict,
      severity: 'info',
      options: { minimum: 3, unit: 'points' },
      *check({ options }) {
        told.push(options)
        yield { message: 'Unexpected text, expected another', pointer: '/text' }
      },
    }
    const [file, other] = [normalisedFile(), normalisedFile()]
    validateDocument(file, { rules: [measured], settings: { [strict.id]: { minimum: 5 } } })
    validateDocument(other, { rules: [measured], settings: { [strict.id]: { severity: 'error' } } })
    expect(told).toEqual([
      { minimum: 5, unit: 'points' },
      { minimum: 3, unit: 'points' },
    ])
    expect([...file.messages, ...other.messages].map(({ fatal }) => fatal)).toEqual([undefined, true])
  })

  test('sets what earlier stages warned of, and leaves their errors', () => {
    const file = normalisedFile()
    for (const [ruleId, fatal] of [
      ['encoding-doubtful', false],
      ['field-type', false],
      ['file-binary', true],
    ] as const)
      Object.assign(file.message('Unexpected bytes', { ruleId, source: 'copydesk' }), { fatal })
    const settings = { 'encoding-doubtful': 'error', 'field-type': 'off', 'file-binary': 'off' } as const
    validateDocument(file, { rules: [], settings })
    expect(file.messages.map(({ ruleId, fatal }) => [ruleId, fatal])).toEqual([
      ['encoding-doubtful', true],
      ['file-binary', true],
    ])
  })

  test('keeps the messages that the file has already', () => {
    const file = normalisedFile()
    file.message('Unexpected bytes')
    validateDocument(file, { rules: [strict] })
    expect(file.messages.map(({ reason }) => reason)[0]).toBe('Unexpected bytes')
    expect(file.messages).toHaveLength(4)
  })

  test('a file that was not normalised throws', () => {
    const message = 'Expected a normalised file with `data.article` and `data.document`, got one without'
    expect(() => validateDocument(new VFile('Ferry resumes'))).toThrow(new TypeError(message))
    const half = normalisedFile()
    delete half.data.article
    expect(() => validateDocument(half)).toThrow(new TypeError(message))
  })
})

describe('the JSON Schema', () => {
  test.each<[name: string, changes: Record<string, unknown>, found: readonly (readonly [string, string, string])[]]>([
    [
      'a wrong type',
      { headline: 7 },
      [['schema/type', '/headline', 'Unexpected `7`, expected it to be string or null']],
    ],
    [
      'a member too many',
      { colour: 'red' },
      [['schema/additionalProperties', '', 'Unexpected property `colour`, expected none but those of the schema']],
    ],
    [
      'a member too few',
      { authors: undefined },
      [['schema/required', '', 'Unexpected object without `authors`, expected one with it']],
    ],
    ['another version', { schemaVersion: '9' }, [['schema/const', '/schemaVersion', 'expected `"0"`']]],
    [
      'a broken digest',
      { source: { path: 'a', bytes: -1, sha256: 'xyz', encoding: 'utf-8', mediaType: 'text/plain' } },
      [
        ['schema/minimum', '/source/bytes', 'Unexpected `-1`, expected it to be >= 0'],
        ['schema/pattern', '/source/sha256', 'Unexpected `"xyz"`, expected it to match pattern'],
      ],
    ],
    ['a broken item', { authors: ['Ada Marlowe', null] }, [['schema/type', '/authors/1', 'expected it to be string']]],
    [
      'a long value, which is cut',
      { paragraphs: 'x'.repeat(100) },
      [['schema/type', '/paragraphs', `Unexpected \`"${'x'.repeat(56)}…\`, expected`]],
    ],
  ])('%s', (_, changes, found) => {
    const file = normalisedFile(changes)
    validateDocument(file, { rules: [] })
    expect(
      file.messages.map(({ ruleId, pointer, reason, fatal, source }) => ({ ruleId, pointer, reason, fatal, source })),
    ).toEqual(
      found.map(([ruleId, pointer, reason]) => ({
        ruleId,
        pointer,
        reason: expect.stringContaining(reason),
        fatal: true,
        source: 'copydesk',
      })),
    )
  })

  test('a violation is placed where its field stands', () => {
    const file = normalisedFile({ text: 7 })
    validateDocument(file, { rules: [] })
    expect(file.messages.map(({ line, column }) => [line, column])).toEqual([[3, 1]])
  })

  test('every violation is found', () => {
    const file = normalisedFile({ headline: 7, byline: 7, language: 7 })
    validateDocument(file, { rules: [] })
    expect(file.messages.map(({ pointer }) => pointer).sort()).toEqual(['/byline', '/headline', '/language'])
  })

  test('`schema` sets the severity of all of it', () => {
    const warned = normalisedFile({ headline: 7 })
    validateDocument(warned, { rules: [], settings: { schema: 'warning' } })
    expect(warned.messages.map(({ ruleId, fatal }) => [ruleId, fatal])).toEqual([['schema/type', false]])
    const silent = normalisedFile({ headline: 7 })
    validateDocument(silent, { rules: [], settings: { schema: 'off' } })
    expect(silent.messages).toEqual([])
  })
})

describe('quotation marks by the thousand', () => {
  test.each(['“', '”', '"', '”\n\n', '“a\n\n', '🔔” '])('%j takes time in proportion', (piece) => {
    const quotations = rules.filter(({ id }) => id === 'quotation-unbalanced')
    const file = normalisedFile({ text: piece.repeat(100_000) })
    const start = performance.now()
    validateDocument(file, { rules: quotations, settings: { schema: 'off' } })
    // It is about a second; a quadratic rule would take minutes.
    expect(performance.now() - start).toBeLessThan(20_000)
  })
})
