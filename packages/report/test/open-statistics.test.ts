import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type MeasuredInput, openStatistics, type ShardStatistics } from '../src/index.ts'
import { acceptedInput, finding, placeAt, rejectedInput, removedLine } from './sample-inputs.ts'

describe('documents', () => {
  test('are counted by what stands in them', () => {
    const { bytes, dates, languages, sources, sections, metadata, encodings } = statisticsOf([
      acceptedInput({
        id: 'wire/a',
        datePublished: '2021-12-30',
        kicker: 'CITY HALL',
        metadata: { desk: 'city', tags: ['a', 'a', 'b'] },
      }),
      acceptedInput({ id: 'wire/b', datePublished: '2022-01-11T23:30-05:00', metadata: { desk: 'city', tags: [] } }),
      acceptedInput({ id: 'c', datePublished: null, language: 'und', metadata: { desk: null, tags: ['b'] } }),
    ])
    expect(bytes).toBe(312)
    expect(dates).toEqual({
      first: '2021-12-30',
      last: '2022-01-11T23:30-05:00',
      undated: 1,
      months: [
        { value: '2021-12', count: 1 },
        { value: '2022-01', count: 1 },
      ],
    })
    expect(pairs(languages)).toEqual(['en 2', 'und 1'])
    expect(pairs(sources)).toEqual(['wire 2', '. 1'])
    expect(pairs(sections)).toEqual(['CITY HALL 1'])
    expect(pairs(encodings)).toEqual(['utf-8 3'])
    expect(metadata.map(({ name, documents, values }) => [name, documents, pairs(values)])).toEqual([
      ['desk', 2, ['city 2']],
      ['tags', 2, ['b 2', 'a 1']],
    ])
  })

  test.each([
    ['2022/press/a.txt', 'text/plain', '2022'],
    ['a.md', 'text/markdown', '.'],
    ['press.zip/a.txt', 'text/plain', 'press.zip'],
    ['guardian.csv', 'text/csv', 'guardian.csv'],
    ['papers/guardian.csv', 'text/csv', 'papers'],
  ])('%s is from %s', (path, mediaType, source) => {
    const { document, ...rest } = acceptedInput()
    const moved = document && { ...document, source: { ...document.source, path, mediaType } }
    expect(pairs(statisticsOf([{ ...rest, document: moved }]).sources)).toEqual([`${source} 1`])
  })

  test('are measured', () => {
    const { lengths } = statisticsOf([
      acceptedInput({ text: '😀 laughed, and laughed.\n\nThe end.', headline: 'Café 😀' }),
      acceptedInput({ text: 'x'.repeat(12_345), headline: 'Ferry service resumes' }),
      acceptedInput({ text: '', headline: null }),
    ])
    expect(lengths.characters).toEqual({
      documents: 3,
      sum: 12_378,
      least: 0,
      median: 33,
      most: 12_345,
      bins: [0, 33, 12_000].map((from) => ({ from, documents: 1 })),
    })
    expect(lengths.words).toMatchObject({ least: 0, median: 1, most: 6 })
    expect(lengths.paragraphs.bins).toEqual([0, 1, 2].map((from) => ({ from, documents: 1 })))
    expect(lengths.headline).toMatchObject({ documents: 2, least: 6, median: 6, most: 21 })
  })

  test('words are what white space parts, and nothing else does', () => {
    const units = Array.from({ length: 2 ** 16 }, (_, unit) => String.fromCharCode(unit))
    const isSpace = (unit: string) => /\s/.test(unit)
    const texts = [
      units.filter((unit) => !isSpace(unit)).join(''),
      ...units.filter(isSpace).map((unit) => ` a${unit}b `),
    ]
    const { lengths } = statisticsOf(texts.map((text) => acceptedInput({ text, paragraphs: [] })))
    expect(lengths.words.bins).toEqual([
      { from: 1, documents: 1 },
      { from: 2, documents: 25 },
    ])
  })

  test('have a median that is no less than the least', () => {
    const { lengths } = statisticsOf([acceptedInput({ text: 'x'.repeat(317) })])
    expect(lengths.characters).toMatchObject({ least: 317, median: 317, most: 317 })
  })

  test('are asked for each field', () => {
    const { fields } = statisticsOf([
      acceptedInput(),
      acceptedInput({ kicker: 'und', headline: null, language: 'und', text: '' }),
    ])
    expect(Object.fromEntries(fields.map(({ name, documents }) => [name, documents]))).toEqual({
      kicker: 1,
      headline: 1,
      deck: 0,
      byline: 2,
      authors: 2,
      dateline: 0,
      location: 0,
      datePublished: 2,
      dateModified: 0,
      language: 1,
      text: 1,
    })
  })
})

describe('what was done', () => {
  test('edits and removed lines are counted by what did it', () => {
    const { edits, removed } = statisticsOf([
      {
        ...acceptedInput(),
        edits: { 'unify-line-ends': 12 },
        removed: [removedLine(), removedLine({ text: '© 2023' })],
      },
      {
        ...acceptedInput({ id: 'b' }),
        edits: { 'unify-line-ends': 2, 'repair-mojibake': 14 },
        removed: [removedLine({ id: 'b', kind: 'share', text: 'Share'.repeat(50) }), removedLine({ id: 'b' })],
      },
      { ...rejectedInput(), edits: { 'unify-line-ends': 100 } },
    ])
    expect(edits).toEqual([
      { step: 'repair-mojibake', edits: 14, documents: 1 },
      { step: 'unify-line-ends', edits: 14, documents: 2 },
    ])
    expect(removed).toEqual([
      {
        kind: 'copyright',
        lines: 3,
        documents: 2,
        examples: ['2022/ferry', 'b'].map((id) => ({ id, path: `${id}.txt`, line: 9, column: 1, text: '© 2022' })),
      },
      {
        kind: 'share',
        lines: 1,
        documents: 1,
        examples: [{ id: 'b', path: 'b.txt', line: 9, column: 1, text: `${'Share'.repeat(40)}…` }],
      },
    ])
  })

  test('findings are counted by rule, those of rejects among them, with the inputs that have the most', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
    const { findings, worst } = statisticsOf([
      ...ids.map((id, index) => ({
        ...acceptedInput({ id }),
        findings: Array.from({ length: index < 3 ? 2 : index }, () => finding({ id })),
      })),
      rejectedInput(),
    ])
    expect(findings.map(({ rule, severity, findings: found, inputs }) => [rule, severity, found, inputs])).toEqual([
      ['date-weekday', 'warning', 24, 7],
      ['text-empty', 'error', 1, 1],
    ])
    expect(findings[0]?.worst.map(({ id, findings: found }) => `${id} ${found}`)).toEqual([
      'g 6',
      'f 5',
      'e 4',
      'd 3',
      'a 2',
    ])
    expect(findings[0]?.worst[0]).toMatchObject({
      path: 'g.txt',
      line: 3,
      column: 1,
      message: expect.stringContaining('Monday'),
    })
    expect(worst.map(({ id, errors }) => `${id} ${errors}`)).toEqual([
      ...['g 0', 'f 0', 'e 0', 'd 0', 'a 0', 'b 0', 'c 0'],
      '2022/empty 1',
    ])
  })

  test('rejects are counted by reason', () => {
    const { rejects, bytes } = statisticsOf([
      rejectedInput({ id: 'b', place: null }),
      rejectedInput({ id: 'a', place: placeAt(7) }),
      rejectedInput({ id: 'c', outcome: 'filtered', reason: 'file-hidden', findings: [] }),
    ])
    expect(bytes).toBe(0)
    expect(
      rejects.map(({ reason, outcome, inputs, examples }) => [
        reason,
        outcome,
        inputs,
        examples.map(({ id, line }) => `${id}:${line}`),
      ]),
    ).toEqual([
      ['text-empty', 'rejected', 2, ['a:7', 'b:1']],
      ['file-hidden', 'filtered', 1, ['c:1']],
    ])
  })
})

describe('in parts', () => {
  const ids = fc.constantFrom('wire/a', 'wire/b', 'sport/a', 'c', '__proto__/x', 'é/1', '😀/1', '\uffee')
  const input = fc.oneof(
    fc
      .record({
        id: ids,
        language: fc.constantFrom('en', 'de', 'und'),
        text: fc.string({ unit: 'grapheme' }),
        datePublished: fc.constantFrom(null, '2021-12-30', '2022-01-11T10:00Z', '2022-01-12'),
        desk: fc.constantFrom(null, 'city', 'constructor'),
        findings: fc.array(
          fc.record({
            rule: fc.constantFrom('date-weekday', 'schema/type'),
            place: fc.nat(9).map((line) => placeAt(line + 1)),
          }),
        ),
        kinds: fc.array(fc.constantFrom('share' as const, 'byline' as const)),
        edits: fc.dictionary(fc.constantFrom('unwrap-lines', 'remove-controls'), fc.integer({ min: 1, max: 9 })),
      })
      .map(
        ({ id, desk, findings, kinds, edits, ...change }): MeasuredInput => ({
          ...acceptedInput({ id, metadata: { desk }, ...change }),
          findings: findings.map((found) => finding({ id, ...found })),
          removed: kinds.map((kind) => removedLine({ id, kind })),
          edits,
        }),
      ),
    fc.record({ id: ids, reason: fc.constantFrom('text-empty', 'id-collision') }).map(rejectedInput),
  )

  test('the same is counted, whatever the parts and their order', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(input, fc.nat(3)), { maxLength: 60 }), fc.boolean(), (parted, backwards) => {
        const inputs = parted.map(([each]) => each)
        const parts = [0, 1, 2, 3].map((part) =>
          statisticsOf(parted.filter(([, at]) => at === part).map(([each]) => each)),
        )
        const [a, b, c, d] = parts as [ShardStatistics, ShardStatistics, ShardStatistics, ShardStatistics]
        const merged = backwards ? mergeOf([mergeOf([d, c]), mergeOf([b, a])]) : mergeOf([a, mergeOf([b, c]), d])
        expect(JSON.stringify(merged)).toBe(JSON.stringify(statisticsOf(inputs)))
        expect(JSON.stringify(statisticsOf(inputs.toReversed()))).toBe(JSON.stringify(merged))
      }),
    )
  })

  test('of any number of values only so many are kept, and their counts are exact', () => {
    const inputs = Array.from({ length: 20_000 }, (_, index) =>
      acceptedInput({ id: 'a', kicker: `Section ${index % 12_000}` }),
    )
    const parts = [0, 1, 2].map((part) => statisticsOf(inputs.filter((_, index) => index % 3 === part)))
    const { sections } = statisticsOf(inputs)
    expect(mergeOf(parts).sections).toEqual(sections)
    expect(mergeOf(parts.toReversed()).sections).toEqual(sections)
    expect(sections.values).toHaveLength(4096)
    const exact = sections.values.every(({ value, count }) => count === (Number(value.slice(8)) < 8000 ? 2 : 1))
    expect(exact).toBe(true)
    expect(sections.others + sections.values.reduce((sum, { count }) => sum + count, 0)).toBe(20_000)
  })
})

test('nothing is as long as its input made it', () => {
  const long = '😀'.repeat(5000)
  const statistics = statisticsOf([
    {
      ...acceptedInput({ id: long, kicker: long }),
      findings: [finding({ id: long, message: long })],
      removed: [removedLine({ id: long, text: long })],
    },
    rejectedInput({ id: long, message: `${long}\ud800` }),
  ])
  expect(JSON.stringify(statistics).length).toBeLessThan(12_000)
  expect(JSON.stringify(statistics).isWellFormed()).toBe(true)
  expect(statistics.sections.values[0]?.value).toBe(`${'😀'.repeat(100)}…`)
})

function statisticsOf(inputs: readonly MeasuredInput[]): ShardStatistics {
  const statistics = openStatistics()
  for (const input of inputs) statistics.add(input)
  return statistics.end()
}

function mergeOf(parts: readonly ShardStatistics[]): ShardStatistics {
  const statistics = openStatistics()
  for (const part of parts) statistics.merge(part)
  return statistics.end()
}

function pairs({ values }: ShardStatistics['languages']): readonly string[] {
  return values.map(({ value, count }) => `${value} ${count}`)
}
