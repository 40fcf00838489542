import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Document, documentSchema } from '@copydesk/document'
import { DuckDBInstance } from '@duckdb/node-api'
import zstd from '@foxglove/wasm-zstd'
import fc from 'fast-check'
import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { expect, test } from 'vitest'
import { sampleDocument } from '../../document/test/sample-document.ts'
import { exporters } from '../src/index.ts'
import { exportRows } from './export-rows.ts'
import { sampleDocuments } from './sample-documents.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** Strings of any code points, and those that formats take for something else. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    '',
    '\u0000',
    '\ufeff',
    '\r\n',
    '2022-01-11',
    'null',
    'NaN',
    '{}',
    '\\',
    '"',
    '\\ud800',
    '\u2028',
    '😀',
    '\uffff',
  ),
)

const documents: fc.Arbitrary<Document> = fc
  .record({
    id: hostile,
    kicker: fc.option(hostile),
    headline: fc.option(hostile),
    authors: fc.array(hostile, { maxLength: 3 }),
    text: hostile,
    paragraphs: fc.array(fc.record({ start: fc.nat(), end: fc.nat() }), { maxLength: 3 }),
  })
  .map(sampleDocument)

test('holds what the documents hold, whatever their strings', async () => {
  await zstd.isLoaded
  const compressors = { ZSTD: (bytes: Uint8Array, length: number) => zstd.decompress(bytes, length) }
  // The reader's own `TextDecoder` would drop a byte order mark that a text begins with.
  const parsers = { stringFromBytes: (bytes: Uint8Array) => Buffer.from(bytes).toString() }
  await fc.assert(
    fc.asyncProperty(fc.array(documents, { maxLength: 8 }), async (rows) => {
      const { bytes } = await exportRows('parquet', rows)
      const file = new Uint8Array(bytes).buffer
      const read = await parquetReadObjects({ file, compressors, parsers })
      expect(JSON.parse(JSON.stringify(read))).toEqual(rows)
    }),
  )
})

test('DuckDB reads the same rows from the Parquet and the JSON Lines', async () => {
  const rows = [...sampleDocuments, ...fc.sample(documents, { numRuns: 1200, seed: 11 })]
  const folder = temporaryFolder()
  const [parquet, jsonl] = [join(folder, 'rows.parquet'), join(folder, 'rows.jsonl.gz')]
  writeFileSync(parquet, (await exportRows('parquet', rows)).bytes)
  writeFileSync(jsonl, (await exportRows('jsonl', rows)).bytes)
  const connection = await (await DuckDBInstance.create()).connect()
  const query = async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjectsJson()

  const described = await query(`DESCRIBE SELECT * FROM read_parquet('${parquet}')`)
  const columns = described.map(({ column_name, column_type }) => `"${column_name}": '${column_type}'`).join(', ')
  await query(`CREATE TABLE p AS SELECT * FROM read_parquet('${parquet}')`)
  await query(
    `CREATE TABLE j AS SELECT * FROM read_json('${jsonl}', format = 'newline_delimited', columns = {${columns}})`,
  )
  expect(await query('SELECT count(*) AS n FROM p')).toEqual([{ n: String(rows.length) }])
  expect(await query('SELECT count(*) AS n FROM p POSITIONAL JOIN j WHERE p IS DISTINCT FROM j')).toEqual([{ n: '0' }])
  expect(await query(`SELECT * FROM p LIMIT ${sampleDocuments.length}`)).toEqual(sampleDocuments)

  const types = Object.fromEntries(described.map(({ column_name, column_type }) => [column_name, column_type]))
  expect(types).toMatchObject({
    datePublished: 'VARCHAR',
    authors: 'VARCHAR[]',
    paragraphs: 'STRUCT("start" INTEGER, "end" INTEGER)[]',
    source: 'STRUCT(path VARCHAR, bytes INTEGER, sha256 VARCHAR, "encoding" VARCHAR, mediaType VARCHAR)',
  })
  connection.closeSync()
})

test('gives the same bytes for the same rows', async () => {
  const [one, other] = [await exportRows('parquet', sampleDocuments), await exportRows('parquet', sampleDocuments)]
  expect(one.bytes.equals(other.bytes)).toBe(true)
  expect(one.chunks[0]?.path).toBe('data/train-00000-of-00001.parquet')
})

test('ends a row group after 1,000 rows or 16 million characters, and counts its rows', async () => {
  const many = Array.from({ length: 2100 }, (_, row) => sampleDocument({ id: `2022/${row}` }))
  const { chunks, bytes } = await exportRows('parquet', many)
  expect(chunks.map((chunk) => chunk.rows)).toEqual([1000, 1000, 100, 0])
  expect(groups(bytes)).toEqual([1000n, 1000n, 100n])

  const long = Array.from({ length: 5 }, () => sampleDocument({ text: 'Fog. '.repeat(1_200_000) }))
  expect(groups((await exportRows('parquet', long)).bytes)).toEqual([3n, 2n])
})

test('says which schema it is of, and has statistics of every column and the places of its pages', async () => {
  const { bytes } = await exportRows('parquet', sampleDocuments)
  const { key_value_metadata, row_groups } = parquetMetadata(new Uint8Array(bytes).buffer)
  const text = `${JSON.stringify(documentSchema, null, 2)}\n`
  expect(key_value_metadata).toEqual([
    { key: 'copydesk.schema.id', value: 'urn:copydesk:schema:document:0' },
    { key: 'copydesk.schema.sha256', value: createHash('sha256').update(text).digest('hex') },
  ])
  for (const { meta_data } of row_groups[0]?.columns ?? [])
    expect(meta_data?.statistics?.null_count, meta_data?.path_in_schema.join('.')).toBeDefined()

  const long = Array.from({ length: 40 }, (_, row) =>
    sampleDocument({ id: `2022/${row}`, text: `${row} `.repeat(30_000) }),
  )
  const { columns = [] } =
    parquetMetadata(new Uint8Array((await exportRows('parquet', long)).bytes).buffer).row_groups[0] ?? {}
  const body = columns.find((column) => column.meta_data?.path_in_schema[0] === 'text')
  expect(body).toMatchObject({ column_index_length: expect.any(Number), offset_index_length: expect.any(Number) })
  expect(body?.meta_data?.encodings).toEqual(['PLAIN'])
  const language = columns.find((column) => column.meta_data?.path_in_schema[0] === 'language')
  expect(language?.meta_data?.encodings).toContain('RLE_DICTIONARY')
})

test('is a whole file with all columns when there are no rows', async () => {
  const { bytes, chunks } = await exportRows('parquet', [])
  const { num_rows, schema } = parquetMetadata(new Uint8Array(bytes).buffer)
  expect(num_rows).toBe(0n)
  expect(schema.map((element) => element.name)).toEqual(
    expect.arrayContaining(Object.keys(documentSchema.properties ?? {})),
  )
  expect(chunks.reduce((sum, chunk) => sum + (chunk.rows ?? 0), 0)).toBe(0)
})

test('writes what corpora declare for `metadata`: 64 bits, truth, fractions, lists of lists, nulls in each', async () => {
  const list = { type: ['array', 'null'], items: { type: 'array', items: { type: ['integer', 'null'] } } }
  const properties = {
    big: { type: ['integer', 'null'] },
    score: { type: ['number', 'null'] },
    flag: { type: ['boolean', 'null'] },
    list,
  }
  const metadata = { type: ['object', 'null'], required: Object.keys(properties), properties }
  const schema = {
    ...documentSchema,
    required: [...(documentSchema.required ?? []), 'metadata'],
    properties: { ...documentSchema.properties, metadata },
  }
  const rows = [
    { big: 2 ** 53 - 1, score: 0.1, flag: true, list: [[1, null], []] },
    { big: null, score: null, flag: null, list: null },
    { big: -1, score: -0.5, flag: false, list: [] },
    null,
  ]
  const path = join(temporaryFolder(), 'rows.parquet')
  const documents = rows.map((row) => ({ ...sampleDocument(), metadata: row })) as unknown as Document[]
  writeFileSync(path, (await exportRows('parquet', documents, { schema })).bytes)
  const connection = await (await DuckDBInstance.create()).connect()
  const read = await connection.runAndReadAll(`SELECT to_json(metadata)::VARCHAR AS row FROM read_parquet('${path}')`)
  expect(read.getRowObjectsJson().map(({ row }) => JSON.parse(String(row)))).toEqual(rows)
  connection.closeSync()
})

test.each(Object.keys(exporters) as (keyof typeof exporters)[])('%s throws for half a surrogate pair', async (id) => {
  await expect(exportRows(id, [sampleDocument({ headline: 'half \ud83d' })])).rejects.toThrow(
    'Expected whole characters in `2022/ferry`, got `\\ud83d`',
  )
})

test('throws for null in a column that has none', async () => {
  const broken = { ...sampleDocument(), text: null } as unknown as Document
  await expect(exportRows('parquet', [broken])).rejects.toThrow()
})

function groups(bytes: Buffer): bigint[] {
  return parquetMetadata(new Uint8Array(bytes).buffer).row_groups.map((group) => group.num_rows)
}
