import { type Document, documentSchema } from '@copydesk/document'
import loadSqlite from '@sqlite.org/sqlite-wasm'
import { expect, test } from 'vitest'
import { expectGolden } from './expect-golden.ts'
import { exportRows } from './export-rows.ts'
import { articleOf, fullArticle, hostileArticles } from './sample-articles.ts'
import { sampleDocuments } from './sample-documents.ts'

const documents = [...hostileArticles, ...sampleDocuments]

test('has a row for each document, and every field of hostile ones', async () => {
  const { chunks, bytes } = await exportRows('sqlite', documents)
  expect(chunks.map(({ path, rows }) => [path, rows])).toEqual([
    ['sqlite/train-00000-of-00001.sqlite', documents.length],
  ])
  // The reader ends text at NUL, SQLite does not.
  const columns = Object.keys(fullArticle).map((name) => `CAST("${name}" AS BLOB) AS "${name}"`)
  const rows = await query(bytes, `SELECT row, ${columns.join(', ')} FROM documents ORDER BY row`)
  const expected = documents.map(({ authors, paragraphs, source, ...fields }, index) => ({
    row: index + 1,
    ...fields,
    authors: JSON.stringify(authors),
    paragraphs: JSON.stringify(paragraphs),
    source: JSON.stringify(source),
  }))
  expect(rows.map(decoded)).toEqual(expected)
  expect(await query(bytes, 'PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
  const tables = await query(
    bytes,
    `SELECT sql FROM sqlite_schema WHERE name IN ('documents', 'search', 'documents_id')`,
  )
  expectGolden('sqlite.sql', tables.map(({ sql }) => `${sql};\n`).join(''))
})

test('finds words in headlines and texts, whatever their script', async () => {
  const { bytes } = await exportRows('sqlite', documents)
  const found = (words: string) =>
    query(
      bytes,
      `SELECT id FROM search JOIN documents ON row = search.rowid WHERE search MATCH '${words}' ORDER BY row`,
    )
  expect(await found('dawn AND captain')).toEqual([{ id: '2022/Ferry' }])
  expect(await found('headline: cmd')).toEqual([{ id: 'A/b' }])
  expect(await found('العبارة')).toEqual([{ id: 'ar/عبارة' }])
  expect(await found('zeppelin')).toEqual([])
})

test('keeps declared columns as JSON that can be asked for', async () => {
  const properties = { section: { type: ['string', 'null'] }, words: { type: ['integer', 'null'] } }
  const metadata = { type: 'object', required: Object.keys(properties), properties }
  const schema = {
    ...documentSchema,
    required: [...(documentSchema.required ?? []), 'metadata'],
    properties: { ...documentSchema.properties, metadata },
  }
  const document = { ...articleOf('a'), metadata: { section: 'Harbour', words: 3 } } as Document
  const { bytes } = await exportRows('sqlite', [document], { schema })
  const asked = `SELECT metadata ->> 'section' AS section, metadata ->> 'words' AS words, source ->> 'path' AS path FROM documents`
  expect(await query(bytes, asked)).toEqual([{ section: 'Harbour', words: 3, path: '2022/ferry.txt' }])
})

test('two rows with one id end the export', async () => {
  await expect(exportRows('sqlite', [articleOf('a'), articleOf('b')])).rejects.toThrow('UNIQUE constraint failed')
})

test('is a whole database when there are no rows, and has the same bytes each time', async () => {
  const { bytes } = await exportRows('sqlite', [])
  expect(await query(bytes, 'SELECT count(*) AS n FROM documents')).toEqual([{ n: 0 }])
  const [one, other] = [await exportRows('sqlite', documents), await exportRows('sqlite', documents)]
  expect(one.bytes.equals(other.bytes)).toBe(true)
})

async function query(bytes: Buffer, sql: string): Promise<Record<string, unknown>[]> {
  const { oo1, capi, wasm } = await loadSqlite()
  const database = new oo1.DB(':memory:')
  const pointer = wasm.allocFromTypedArray(new Uint8Array(bytes))
  const { SQLITE_DESERIALIZE_FREEONCLOSE } = capi
  capi.sqlite3_deserialize(
    database.pointer ?? 0,
    'main',
    pointer,
    bytes.length,
    bytes.length,
    SQLITE_DESERIALIZE_FREEONCLOSE,
  )
  const rows: Record<string, unknown>[] = []
  database.exec({ sql, rowMode: 'object', resultRows: rows as never })
  database.close()
  return rows
}

function decoded(row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      value instanceof Uint8Array ? Buffer.from(value).toString() : value,
    ]),
  )
}
