import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Document, documentSchema } from '@copydesk/document'
import { DuckDBInstance } from '@duckdb/node-api'
import { expect, test } from 'vitest'
import { sampleDocument } from '../../document/test/sample-document.ts'
import { expectGolden } from './expect-golden.ts'
import { exportRows } from './export-rows.ts'
import { fullArticle, hostileArticles } from './sample-articles.ts'
import { temporaryFolder } from './temporary-folder.ts'

test('has a column for each field but the text', async () => {
  const { chunks, bytes } = await exportRows('csv', [fullArticle, sampleDocument()])
  expectGolden('articles.csv', String(bytes))
  expect(chunks.map(({ path, rows }) => [path, rows])).toEqual([['csv/train-00000-of-00001.csv', 2]])
})

test('DuckDB reads every field of hostile documents back', async () => {
  const rows = (await readCsv((await exportRows('csv', hostileArticles)).bytes)).map(withoutMarks)
  const expected = hostileArticles.map(({ text, paragraphs, authors, source, ...fields }) => ({
    ...fields,
    authors: JSON.stringify(authors),
    ...Object.fromEntries(Object.entries(source).map(([name, value]) => [`source.${name}`, String(value)])),
  }))
  expect(rows).toEqual(expected)
})

test('no field begins a formula', async () => {
  const formulas = ['=cmd()', '+1', '-1', '@SUM(1)', '\t=1', '\r=1', '＝1', "'=1"]
  const documents = formulas.map((headline) => sampleDocument({ headline }))
  const { bytes } = await exportRows('csv', documents)
  expect((await readCsv(bytes)).map(({ headline }) => headline)).toEqual(formulas.map((formula) => `'${formula}`))
})

test('writes numbers, truth and nulls of declared columns as they are, and their names in the header', async () => {
  const properties = {
    words: { type: ['integer', 'null'] },
    'score, net': { type: ['number', 'null'] },
    '=flag': { type: ['boolean', 'null'] },
    tags: { type: 'array', items: { type: 'string' } },
  }
  const schema = {
    ...documentSchema,
    required: ['id', 'metadata'],
    properties: {
      id: { type: 'string' },
      metadata: { type: 'object', required: Object.keys(properties), properties },
    },
  }
  const rows = [
    { words: -3, 'score, net': 0.5, '=flag': false, tags: ['=a', 'b,"c"'] },
    { words: null, 'score, net': null, '=flag': null, tags: [] },
  ]
  const documents = rows.map((metadata) => ({ id: 'a', metadata })) as unknown as Document[]
  expect(String((await exportRows('csv', documents, { schema })).bytes)).toBe(
    [
      'id,metadata.words,"metadata.score, net",metadata.=flag,metadata.tags',
      'a,-3,0.5,false,"[""=a"",""b,\\""c\\""""]"',
      'a,,,,[]',
      '',
    ].join('\r\n'),
  )
})

test('is a header when there are no rows', async () => {
  const { bytes, chunks } = await exportRows('csv', [])
  expect(String(bytes)).toMatch(/^schemaVersion,id,kicker,[^\n]*source\.mediaType\r\n$/)
  expect(chunks.map(({ rows }) => rows)).toEqual([0])
})

/** Reads what was written, every field as text. */
async function readCsv(bytes: Buffer): Promise<Record<string, string | null>[]> {
  const path = join(temporaryFolder(), 'rows.csv')
  writeFileSync(path, bytes)
  const connection = await (await DuckDBInstance.create()).connect()
  const options = `header = true, all_varchar = true, delim = ',', quote = '"', escape = '"', allow_quoted_nulls = false`
  const read = await connection.runAndReadAll(`SELECT * FROM read_csv('${path}', ${options})`)
  connection.closeSync()
  return read.getRowObjectsJson() as Record<string, string | null>[]
}

/** Takes the apostrophes off. */
function withoutMarks(row: Readonly<Record<string, string | null>>): Record<string, string | null> {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value?.replace(/^'/, '') ?? null]))
}
