import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { DuckDBInstance } from '@duckdb/node-api'
import { expect, test } from 'vitest'
import { sampleDocument } from '../../document/test/sample-document.ts'
import { expectGolden } from './expect-golden.ts'
import { exportRows } from './export-rows.ts'
import { gzipLines } from './gzip-lines.ts'
import { fullArticle, hostileArticles } from './sample-articles.ts'
import { temporaryFolder } from './temporary-folder.ts'

const documents = [...hostileArticles, sampleDocument()]

test('datatrove: text, id, and all else as metadata', async () => {
  const { bytes, chunks } = await exportRows('datatrove', [fullArticle])
  expectGolden('datatrove.jsonl', gunzipSync(bytes).toString())
  expect(chunks.map(({ path, rows }) => [path, rows])).toEqual([['datatrove/train-00000-of-00001.jsonl.gz', 1]])

  const { bytes: all } = await exportRows('datatrove', documents)
  const rows = gzipLines(all).map(({ text, id, metadata, ...rest }) => ({ ...metadata, text, id, ...rest }))
  expect(rows).toEqual(documents)
})

test('dolma: documents, and attributes for the same rows in the same order', async () => {
  const { files } = await exportRows('dolma', documents)
  expect(Object.keys(files).sort()).toEqual([
    'dolma/attributes/copydesk/train-00000-of-00001.jsonl.gz',
    'dolma/documents/train-00000-of-00001.jsonl.gz',
  ])
  const [attributes, rows] = Object.keys(files)
    .sort()
    .map((path) => gzipLines(files[path] as Buffer))
  expect(attributes?.map(({ id, source }) => [id, source])).toEqual(rows?.map(({ id, source }) => [id, source]))
  for (const [index, { text, paragraphs, id, ...metadata }] of documents.entries()) {
    expect(rows?.[index]).toEqual({
      id,
      text,
      source: 'harbour-news',
      ...(metadata.datePublished && { created: metadata.datePublished }),
      metadata,
    })
    expect(attributes?.[index].attributes).toEqual({
      copydesk__paragraphs__paragraph: paragraphs.map(({ start, end }) => [start, end, 1]),
    })
  }
  const golden = await exportRows('dolma', [fullArticle])
  expectGolden(
    'dolma.jsonl',
    Object.values(golden.files)
      .map((bytes) => gunzipSync(bytes).toString())
      .join(''),
  )
})

test('DuckDB joins the documents and attributes of dolma, and cuts the text at its spans', async () => {
  const folder = temporaryFolder()
  const { files } = await exportRows('dolma', [fullArticle])
  const [rows, attributes] = Object.values(files).map((bytes, index) => {
    const path = join(folder, `${index}.jsonl.gz`)
    writeFileSync(path, bytes)
    return `read_json('${path}', format = 'newline_delimited')`
  })
  const connection = await (await DuckDBInstance.create()).connect()
  const read = await connection.runAndReadAll(`
    SELECT array_slice(text, (span[1] + 1)::BIGINT, span[2]::BIGINT) AS paragraph
    FROM (SELECT text, unnest(a.attributes.copydesk__paragraphs__paragraph) AS span FROM ${rows} d JOIN ${attributes} a USING (id))
  `)
  expect(read.getRowObjectsJson().map(({ paragraph }) => paragraph)).toEqual(fullArticle.text.split('\n\n'))
  connection.closeSync()
})

test.each(['datatrove', 'dolma'] as const)('%s is a whole file, or two, when there are no rows', async (id) => {
  const { chunks } = await exportRows(id, [])
  expect(chunks.map(({ bytes, rows }) => [gunzipSync(bytes).toString(), rows])).toEqual(chunks.map(() => ['', 0]))
  expect(chunks).toHaveLength(id === 'dolma' ? 2 : 1)
})
