import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeTar, makeZip } from '../../../packages/ingest/test/make-archives.ts'
import { readConfig } from '../src/index.ts'
import { article, temporaryFolder, writeFiles } from './raw-folder.ts'
import { readManifest, readTable, sha256 } from './read-dataset.ts'
import { type Ran, runCopydesk } from './run-copydesk.ts'

const row = (cells: object) => `${JSON.stringify(cells)}\n`

const CORPUS = `name: containers
exclude: ['drafts/**', '**/*.bak']
encoding: { 'old/**': windows-1251 }
columns: { id: nr, text: [text, body], headline: [title, headline] }
metadata: { section: string, words: integer, tags: strings }
`

const CSV = `nr;title;date;body;section
c1;"A ""quoted"" title";2022-01-13;"First line.

Second line.";City
c2;Broken;2022-01-14;"never closed;City
c3;Whole;2022-01-15;The third text.;City
c4;Short;2022-01-16
c5;Doubled;2022-02-31;The fifth text.;
`

const JSONL =
  row({
    nr: 'r1',
    title: 'Ferry sails',
    author: 'Ada Marlowe and Tom Petrie',
    date: 'January 12, 2022',
    text: 'The ferry \u201csailed\u201d 😀.\n\nIt came back.',
    words: 6,
    tags: ['sea'],
  }) +
  '\n' +
  row({ nr: 'r2', title: 'No text' }) +
  '{"nr": "r3", "text": "broken\n' +
  row({ nr: 'same', text: 'One of two with an id.' }) +
  row({ nr: 'same', text: 'Two of two with an id.', words: 'many' }) +
  row({ text: 'A row without an id.' }) +
  row({ nr: 'r8', text: 'The last row.', words: 'many' })

const MARKDOWN = `---
title: Gulls take over
authors: [Ada Marlowe, Tom Petrie]
description: >-
  They came
  at dawn.
section: City
lang: en
---

# Gulls take over

The **gulls** came at [dawn](http://x.example) &amp; stayed.

![A gull](gull.jpg)
`

/** What becomes of each input: the id of the document, or path and rule of what turns it away, with its line. */
const ACCEPTED = ['c1', 'c3', 'c5', 'packed', 'post', 'r1', 'r8', 'z/in/ferry', 'z1', 't/x/ferry', 'old/ru'].sort()
const REJECTED = [
  ['big.zip/bomb.txt', 'archive-bomb', 1],
  ['cut.csv.gz', 'archive-damaged', null],
  ['cut.txt.gz', 'archive-damaged', 1],
  ['empty.jsonl', 'container-empty', 1],
  ['empty.zip', 'container-empty', 1],
  ['none.csv', 'table-header', 1],
  ['old/utf8.txt', 'encoding-invalid', 1],
  ['rows.jsonl', 'id-collision', 5],
  ['rows.jsonl', 'id-collision', 6],
  ['rows.jsonl', 'id-missing', 7],
  ['rows.jsonl', 'row-invalid', 4],
  ['rows.jsonl', 'text-missing', 3],
  ['t.tar.gz/../up.txt', 'member-path', 1],
  ['t.tar.gz/link.txt', 'member-link', 1],
  ['table.csv', 'row-invalid', 5],
  ['table.csv', 'row-invalid', 7],
  ['z.zip/dup.txt', 'id-collision', 1],
  ['z.zip/dup.txt', 'id-collision', 1],
  ['z.zip/inner.zip', 'archive-nested', 1],
  ['z.zip/secret.txt', 'member-encrypted', 1],
]
const FILTERED = [
  ['drafts/a.txt', 'file-excluded'],
  ['z.zip/.DS_Store', 'file-hidden'],
  ['z.zip/old.bak', 'file-excluded'],
]

const folder = temporaryFolder(afterAll)
const dataset = join(folder, 'dataset')
let ran: Ran

beforeAll(async () => {
  const ferry = Buffer.from(article())
  const members = { name: 'in/ferry.txt', content: ferry }
  const cut = gzipSync(
    ['nr,text', ...Array.from({ length: 3000 }, (_, at) => `k${at},Row ${at} of ${at * 7919}.`)].join('\n'),
  )
  writeFiles(folder, {
    'corpus.yaml': CORPUS,
    'raw/table.csv': CSV,
    'raw/none.csv': 'nr,words\n1,2\n',
    'raw/cut.csv.gz': cut.subarray(0, Math.floor(cut.length * 0.6)),
    'raw/cut.txt.gz': gzipSync(ferry).subarray(0, 100),
    'raw/packed.txt.gz': gzipSync(ferry),
    'raw/rows.jsonl': JSONL,
    'raw/empty.jsonl': '\n\n',
    'raw/post.md': MARKDOWN,
    'raw/drafts/a.txt': ferry,
    'raw/old/ru.txt': Buffer.from('cff0eef1f2eee920f2e5eaf1f22e0a0ac4e2e020e0e1e7e0f6e02e', 'hex'),
    'raw/old/utf8.txt': Buffer.from('98', 'hex'),
    'raw/empty.zip': makeZip([]),
    'raw/big.zip': makeZip([{ name: 'bomb.txt', content: Buffer.alloc(20 * 2 ** 20) }]),
    'raw/z.zip': makeZip([
      { name: 'in/', kind: 'folder' },
      members,
      { name: '.DS_Store', content: 'x' },
      { name: 'old.bak', content: ferry },
      { name: 'inner.zip', content: 'x' },
      { name: 'dup.txt', content: ferry },
      { name: 'dup.txt', content: ferry },
      { name: 'secret.txt', content: ferry, encrypted: true },
      { name: 'rows.jsonl', content: row({ nr: 'z1', body: 'A row of a member.' }) },
    ]),
    'raw/t.tar.gz': gzipSync(
      await makeTar([
        { name: './x/ferry.txt', content: ferry },
        { name: '../up.txt', content: ferry },
        { name: 'link.txt', kind: 'link' },
      ]),
    ),
  })
  ran = await runCopydesk(['build', folder, '--no-cache', '--jobs', '2'])
}, 120_000)

test('every row and member is accepted, filtered or rejected, each with its reason and its line', () => {
  const ids = readTable(dataset, 'jsonl').map(({ id }) => id)
  expect(ids.filter((id) => !/^k\d+$/.test(id)).sort()).toEqual(ACCEPTED)
  const rejects = readTable(dataset, 'rejects')
  const lineOf = (path: string, line: number) => (path === 'cut.csv.gz' ? null : line)
  expect(
    rejects
      .filter(({ outcome }) => outcome === 'rejected')
      .map(({ path, reason, place }) => [path, reason, lineOf(path, place?.start.line ?? 1)])
      .sort(([a, b, c], [d, e, f]) => (`${a} ${b} ${c}` < `${d} ${e} ${f}` ? -1 : 1)),
  ).toEqual(REJECTED)
  expect(
    rejects
      .filter(({ outcome }) => outcome === 'filtered')
      .map(({ path, reason }) => [path, reason])
      .sort(),
  ).toEqual(FILTERED)
  expect(ran.status).toBe(1)
  const { inputs } = readManifest(dataset).counts
  expect(inputs).toBe(ids.length + rejects.length)
})

test('a file that is cut gives every row before the cut', () => {
  const ids = readTable(dataset, 'jsonl').flatMap(({ id }) => (/^k\d+$/.test(id) ? Number(id.slice(1)) : []))
  expect(ids.sort((a, b) => a - b)).toEqual(Array.from({ length: ids.length }, (_, at) => at))
  expect(ids.length).toBeGreaterThan(100)
  const cut = readTable(dataset, 'rejects').find(({ path }) => path === 'cut.csv.gz')
  expect(cut?.place?.start.line).toBe(ids.length + 2)
})

test('two rows with one id name each other by their lines', () => {
  const messages = readTable(dataset, 'rejects').flatMap(({ id, message }) => (id === 'same' ? [message] : []))
  expect(messages).toEqual([
    'Unexpected id `same`, expected one that `rows.jsonl:6` does not have too',
    'Unexpected id `same`, expected one that `rows.jsonl:5` does not have too',
  ])
})

test('columns and front matter fill the record', () => {
  const [r1, c1, post] = ['r1', 'c1', 'post'].map((id) =>
    readTable(dataset, 'jsonl').find((document) => document.id === id),
  )
  const line = JSONL.split('\n')[0] as string
  expect(r1).toMatchObject({
    headline: 'Ferry sails',
    authors: ['Ada Marlowe', 'Tom Petrie'],
    datePublished: '2022-01-12',
    text: 'The ferry “sailed” 😀.\n\nIt came back.',
    metadata: { section: null, words: 6, tags: ['sea'] },
    source: {
      path: 'rows.jsonl',
      bytes: Buffer.byteLength(line),
      sha256: sha256(Buffer.from(line)),
      mediaType: 'application/jsonl',
    },
  })
  expect(c1).toMatchObject({
    headline: 'A "quoted" title',
    text: 'First line.\n\nSecond line.',
    metadata: { section: 'City', words: null, tags: [] },
    source: { path: 'table.csv', mediaType: 'text/csv' },
  })
  expect(post).toMatchObject({
    headline: 'Gulls take over',
    deck: 'They came at dawn.',
    byline: 'Ada Marlowe, Tom Petrie',
    authors: ['Ada Marlowe', 'Tom Petrie'],
    text: 'The gulls came at dawn & stayed.',
    metadata: { section: 'City' },
    source: { mediaType: 'text/markdown' },
  })
  expect(readTable(dataset, 'removed').flatMap(({ id, kind, text }) => (id === 'post' ? [[kind, text]] : []))).toEqual([
    ['image', '![A gull](gull.jpg)'],
    ['headline', 'Gulls take over'],
  ])
})

test('a value of another type is null and told, in the column of the file', () => {
  expect(readTable(dataset, 'findings').filter(({ rule }) => rule === 'field-type')).toMatchObject([
    {
      id: 'r8',
      path: 'rows.jsonl',
      pointer: '/metadata/words',
      message: 'Unexpected `many` for `words`, expected a value of type integer',
      place: { start: { line: 8, column: 44 } },
    },
  ])
})

test('the declared columns are part of the schema, the features and the Parquet', async () => {
  const schema = JSON.parse(readFileSync(join(dataset, 'schema/document.schema.json'), 'utf8'))
  expect(schema.required).toContain('metadata')
  expect(Object.keys(schema.properties.metadata.properties)).toEqual(['section', 'words', 'tags'])
  const card = readFileSync(join(dataset, 'README.md'), 'utf8')
  expect(card).toMatch(
    /name: metadata\n\s+struct:\n\s+- name: section\n\s+dtype: string\n\s+- name: words\n\s+dtype: int64/,
  )
  const connection = await (await DuckDBInstance.create()).connect()
  const file = join(dataset, 'data/train-00000-of-00001.parquet')
  const read = await connection.runAndReadAll(
    `SELECT id, metadata.section, metadata.words::INT AS words, metadata.tags::VARCHAR AS tags FROM read_parquet('${file}') WHERE id IN ('r1', 'packed') ORDER BY id`,
  )
  expect(read.getRowObjectsJson()).toEqual([
    { id: 'packed', section: null, words: null, tags: '[]' },
    { id: 'r1', section: null, words: 6, tags: '[sea]' },
  ])
  connection.closeSync()
})

test('the same bytes with any number of jobs, warm and cold, and a changed row is made anew', async () => {
  const cache = temporaryFolder()
  const digest = /content digest \w+/.exec(ran.stdout)?.[0]
  const build = (...args: string[]) => runCopydesk(['build', folder, '--quiet', ...args])
  const runs = [
    await build('--no-cache', '--jobs', '1'),
    await build('--cache', cache, '--jobs', '3'),
    await build('--cache', cache, '--jobs', '2'),
  ]
  for (const { stdout } of runs) {
    expect(stdout).toContain(digest)
    expect(stdout).toContain('unchanged: ')
  }
  const cached = Number(/\((\d+) from the cache\)/.exec(runs[2]?.stdout ?? '')?.[1])
  // A word of as many letters: the rows below stay where they are.
  writeFileSync(join(folder, 'raw/rows.jsonl'), JSONL.replace('It came back', 'It went away'))
  const changed = await build('--cache', cache)
  expect(Number(/\((\d+) from the cache\)/.exec(changed.stdout)?.[1])).toBe(cached - 1)
  writeFileSync(join(folder, 'raw/rows.jsonl'), JSONL)
}, 120_000)

describe('a configuration that asks for what is not there', () => {
  test.each([
    [
      'encoding: { "**": latin-1 }',
      'corpus.yaml:1:19: Unexpected "latin-1" for `encoding.**`, expected it to be equal to one of the allowed values (utf-8, utf-16le,',
    ],
    [
      'columns: { title: x }',
      'corpus.yaml:1:12: Unexpected key `title`, expected one of `id`, `text`, `kicker`, `headline`,',
    ],
    ['columns: { text: [] }', 'corpus.yaml:1:18: Unexpected [] for `columns.text`, expected'],
    [
      'metadata:\n  words: int',
      'corpus.yaml:2:10: Unexpected "int" for `metadata.words`, expected it to be equal to one of the allowed values (string, integer,',
    ],
    ['include: "**"', 'corpus.yaml:1:10: Unexpected "**" for `include`, expected it to be array'],
    ['include: []', 'corpus.yaml:1:10: Unexpected [] for `include`, expected it to NOT have fewer than 1 items'],
  ])('%j', async (yaml, message) => {
    const corpus = writeFiles(temporaryFolder(), { 'corpus.yaml': yaml })
    await expect(readConfig(corpus)).rejects.toThrow(message)
  })
})
