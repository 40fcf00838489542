import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { type Document, documentSchema, type JsonSchema } from '@copydesk/document'
import { Ajv2020 } from 'ajv/dist/2020.js'
import jsonld from 'jsonld'
import { expect, test } from 'vitest'
import { sampleDocument } from '../../document/test/sample-document.ts'
import { expectGolden } from './expect-golden.ts'
import { exportRows } from './export-rows.ts'
import { gzipLines } from './gzip-lines.ts'
import { articleOf, fullArticle, hostileArticles } from './sample-articles.ts'

const documents = [
  ...hostileArticles,
  { ...articleOf('x', { id: 'declared' }), metadata: { section: 'Harbour', words: 3, tags: ['a', 'b'], paid: null } },
] as readonly Document[]

test('ninjs: a valid item for each document, with nothing of ours', async () => {
  const schema = JSON.parse(readFileSync(new URL('fixtures/ninjs.schema.json', import.meta.url), 'utf8'))
  const validate = new Ajv2020({ formats: { uri: URL.canParse, 'date-time': DATE_TIME } }).compile(schema)
  const items = gzipLines((await exportRows('ninjs', documents)).bytes)
  expect(items).toHaveLength(documents.length)
  for (const [index, item] of items.entries()) {
    validate(item)
    expect(validate.errors).toBeNull()
    const { text, headline, source } = documents[index] as Document
    expect(item.bodies[0].value).toBe(text)
    expect(item.headlines?.find(({ role }: { role: string }) => role === 'main')?.value ?? null).toBe(headline)
    expect(item.renditions[0]).toMatchObject({ title: source.path, sizeInBytes: source.bytes })
  }
  expect(new Set(items.map(({ uri }) => uri)).size).toBe(items.length)
  expect(items.at(-1).descriptions).toEqual([
    { role: 'datePublished', value: '2022-01-11' },
    { role: 'metadata.section', value: 'Harbour' },
    { role: 'metadata.words', value: '3' },
    { role: 'metadata.tags', value: '["a","b"]' },
  ])
  expectGolden('ninjs.json', show(items[0]))
})

/** RFC 3339. */
const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/

test.each([
  ['2022-01-11', undefined],
  ['2022-01-11T14:30', undefined],
  ['2022-01-11T14:30+01:00', '2022-01-11T14:30:00+01:00'],
  ['2022-01-11T14:30:15Z', '2022-01-11T14:30:15Z'],
])('ninjs: %s was created at %s', async (datePublished, firstCreated) => {
  const [item] = gzipLines((await exportRows('ninjs', [sampleDocument({ datePublished })])).bytes)
  expect(item.firstCreated).toBe(firstCreated)
  expect(item.descriptions).toEqual(firstCreated ? undefined : [{ role: 'datePublished', value: datePublished }])
})

test('jsonld: a processor reads each document as a NewsArticle', async () => {
  const items = gzipLines((await exportRows('jsonld', documents)).bytes)
  expect(items).toHaveLength(documents.length)
  for (const [index, item] of items.entries()) {
    const { text, headline, authors, source } = documents[index] as Document
    const [article] = await expand(item)
    expect(article['@type']).toEqual(['https://schema.org/NewsArticle'])
    expect(article['@id']).toMatch(/^urn:copydesk:harbour-news:[\w./%~!'()*-]+$/)
    expect(article['https://schema.org/articleBody']).toEqual([{ '@value': text }])
    expect(article['https://schema.org/headline']).toEqual(headline === null ? undefined : [{ '@value': headline }])
    const names = article['https://schema.org/author']?.map(
      (author: Expanded) => author['https://schema.org/name'][0]['@value'],
    )
    expect(names ?? []).toEqual(authors)
    expect(article['https://schema.org/isBasedOn'][0]['https://schema.org/sha256']).toEqual([
      { '@value': source.sha256 },
    ])
  }
  expectGolden('article.jsonld', show(items[0]))
  expectGolden('article-columns.jsonld', show(items.at(-1)))
})

test('jsonld: calls each field what the schema of the record calls it', async () => {
  const [article] = gzipLines((await exportRows('jsonld', [fullArticle])).bytes)
  const { properties = {} } = documentSchema
  expect(namesIn(article)).toEqual(termsOf(properties))
  expect(namesIn(article.isBasedOn)).toEqual(termsOf(properties.source?.properties ?? {}))
})

test('webanno: both selectors find the same paragraph', async () => {
  const { bytes, chunks } = await exportRows('webanno', documents)
  const annotations = gzipLines(bytes)
  expect(chunks.reduce((sum, { rows }) => sum + (rows ?? 0), 0)).toBe(annotations.length)
  expect(new Set(annotations.map(({ id }) => id)).size).toBe(annotations.length)
  const byPosition: string[] = []
  for (const { id, target, ...annotation } of annotations) {
    const document = documents.find(({ id: other }) => target.source === `urn:copydesk:harbour-news:${escaped(other)}`)
    const [position, quote] = target.selector
    const points = Array.from(String(document?.text))
    const before = points.slice(0, position.start).join('')
    const exact = points.slice(position.start, position.end).join('')
    expect(exact).toBe(quote.exact)
    expect(before.endsWith(quote.prefix)).toBe(true)
    expect(points.slice(position.end).join('').startsWith(quote.suffix)).toBe(true)
    expect(Array.from(quote.prefix)).toHaveLength(Math.min(32, position.start))
    expect(annotation).toMatchObject({ type: 'Annotation', body: { value: 'paragraph' } })
    expect(id.startsWith(`${target.source}#`)).toBe(true)
    byPosition.push(exact)
  }
  expect(byPosition).toEqual(documents.flatMap(({ text }) => (text === '' ? [] : text.split('\n\n'))))
  expectGolden('annotation.json', show(annotations[1]))
})

test.each(['ninjs', 'jsonld', 'webanno'] as const)('%s: is a whole file without rows', async (id) => {
  const { chunks } = await exportRows(id, [])
  expect(chunks.map(({ path, rows }) => [path, rows])).toEqual([[`${id}/train-00000-of-00001.jsonl.gz`, 0]])
  expect(gunzipSync(chunks[0]?.bytes ?? '').toString()).toBe('')
})

function namesIn(item: object): readonly string[] {
  return Object.keys(item)
    .filter((name) => !name.startsWith('@'))
    .sort()
}

function termsOf(properties: Readonly<Record<string, JsonSchema>>): readonly unknown[] {
  return [...new Set(Object.values(properties).map((schema) => schema['x-copydesk-schema-org']))].sort()
}

// biome-ignore lint/suspicious/noExplicitAny: expanded JSON-LD has no shape of its own
type Expanded = any

/** Expands JSON-LD; the terms of schema.org are those of its vocabulary, so that nothing is fetched. */
function expand(item: object): Promise<Expanded> {
  return jsonld.expand(item, {
    documentLoader: async (url: string) => {
      if (url !== 'https://schema.org') throw new Error(`Expected https://schema.org, got \`${url}\``)
      return { documentUrl: url, document: { '@context': { '@vocab': 'https://schema.org/' } } }
    },
  })
}

function escaped(id: string): string {
  return id.split('/').map(encodeURIComponent).join('/')
}

function show(item: unknown): string {
  return `${JSON.stringify(item, null, 2)}\n`
}
