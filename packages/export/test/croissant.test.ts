import { documentSchema } from '@copydesk/document'
import { expect, test } from 'vitest'
import { columnsOf, croissant, type DatasetContent } from '../src/index.ts'
import { expectGolden } from './expect-golden.ts'
import { emptyContent, hostileContent, sampleContent } from './sample-content.ts'

/** What version 1.1 requires of a dataset. */
const REQUIRED = [
  '@context',
  '@type',
  'conformsTo',
  'creator',
  'datePublished',
  'description',
  'distribution',
  'license',
  'name',
  'url',
]

test('describes each file and each table', () => {
  expectGolden('croissant.json', `${JSON.stringify(croissant(sampleContent), null, 2)}\n`)
})

test.each([
  ['a full description', sampleContent],
  ['none', emptyContent],
  ['a hostile one', hostileContent],
])('has all that is required for %s, and refers only to what is there', (_, content) => {
  const made = croissant(content)
  for (const key of REQUIRED) expect(made[key], key).toBeTruthy()
  expect(made.creator).not.toEqual([])
  const defined = new Map<string, string>()
  for (const { id, type } of nodesOf(made)) {
    if (type === undefined) continue
    expect(defined.get(id), id).toBeUndefined()
    defined.set(id, type)
  }
  for (const { id } of nodesOf(made)) expect(defined.get(id), id).toBeDefined()
})

test('says which values stand for nothing', () => {
  expect(croissant(emptyContent)).toMatchObject({
    license: 'unknown',
    creator: [{ name: 'unknown' }],
    datePublished: '0001-01-01',
    version: '0.0.0',
    url: `urn:copydesk:dataset:${emptyContent.digest}`,
    description: '0 documents.',
  })
})

test('names and types every field as its schema does', () => {
  const fields = fieldsOf(sampleContent)
  expect(fields.map(({ name }) => name)).toEqual(['split', ...Object.keys(documentSchema.properties ?? {})])
  const [headline, authors, paragraphs] = ['headline', 'authors', 'paragraphs'].map((name) =>
    fields.find((field) => field.name === name),
  )
  expect(headline).toMatchObject({
    dataType: 'sc:Text',
    description: documentSchema.properties?.headline?.description,
    equivalentProperty: 'sc:headline',
    source: { fileSet: { '@id': 'documents-files' }, extract: { column: 'headline' } },
  })
  expect(authors).toMatchObject({ isArray: true, arrayShape: '-1', dataType: 'sc:Text' })
  expect(paragraphs).toMatchObject({
    isArray: true,
    subField: [
      {
        '@id': 'documents/paragraphs/start',
        dataType: 'sc:Integer',
        source: { extract: { column: 'paragraphs' }, transform: { jsonPath: '$.start' } },
      },
      { '@id': 'documents/paragraphs/end' },
    ],
  })
})

test('finds odd names of declared columns', () => {
  const names = ['odd name', 'it\'s."here"', 'a/b']
  const properties = Object.fromEntries(names.map((name) => [name, { type: 'string' }]))
  const metadata = { type: 'object', required: names, properties }
  const columns = columnsOf({ type: 'object', required: ['metadata'], properties: { metadata } })
  const [, field] = fieldsOf({ ...sampleContent, columns })
  expect(field?.subField).toMatchObject([
    { '@id': 'documents/metadata/odd%20name', source: { transform: { jsonPath: '$["odd name"]' } } },
    { source: { transform: { jsonPath: '$["it\'s.\\"here\\""]' } } },
    { '@id': 'documents/metadata/a%2Fb' },
  ])
})

interface Field {
  readonly name: string
  readonly subField?: unknown
}

function fieldsOf(content: DatasetContent): readonly Field[] {
  const sets = croissant(content).recordSet as { '@id': string; field: Field[] }[]
  return sets.find((set) => set['@id'] === 'documents')?.field ?? []
}

/** Every `@id` in it: with a type it is defined there, without one it is referred to. */
function* nodesOf(value: unknown): Iterable<{ id: string; type: string | undefined }> {
  if (Array.isArray(value)) for (const item of value) yield* nodesOf(item)
  else if (typeof value === 'object' && value !== null) {
    const { '@id': id, '@type': type, '@context': _, ...rest } = value as Record<string, string | undefined>
    if (id !== undefined) yield { id, type }
    yield* nodesOf(Object.values(rest))
  }
}
