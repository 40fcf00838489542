import { readdirSync, readFileSync } from 'node:fs'
import { homedir, hostname } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Finding, Place, Statistics } from '@copydesk/document'
import { DuckDBInstance } from '@duckdb/node-api'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { article, temporaryFolder, writeFiles } from './raw-folder.ts'
import { expectWhole, type Rows, readFolder, readManifest, readTable, sha256 } from './read-dataset.ts'
import { runCopydesk } from './run-copydesk.ts'

/** Wrong in two places: the weekday, and a quotation that nobody closes. */
const faulty = [
  'Café at the pier reopens',
  'By Zoë Marlowe',
  'Monday, January 11, 2022',
  '“We are glad, the captain said, and poured the first cup.',
  'The café is open until dusk.',
  '© 2022 Harbour News',
]

const RAW = {
  'clean.txt': article(),
  'anonymous.txt': 'Pier closed\n\nThe pier is closed until the paint is dry.\n',
  'late.txt': 'Pier open\n\nBy Ada Marlowe\n\nFebruary 31, 2022\n\nThe pier is open: 😀 the paint is dry.\n',
  'lf.txt': faulty.join('\n\n'),
  'crlf.txt': faulty.join('\r\n\r\n'),
  'cr.txt': faulty.join('\r\r'),
  'mark.txt': `\ufeff${faulty.join('\n')}`,
  'utf-16.txt': Buffer.from(`\ufeff${faulty.join('\r\n')}`, 'utf16le'),
  'windows-1252.txt': Buffer.from(faulty.join('\r\n\r\n').replaceAll('“', '\u0093'), 'latin1'),
  'empty.txt': '',
  'damaged.txt': Buffer.from('Caf\xc3 open, and more caf\xc3\xa9', 'latin1'),
  '.hidden': 'x',
} as const

const CONFIG = `name: harbour-news
title: Harbour News
description: Notices of a harbour that is nowhere.
license: cc0-1.0
creators: [Ada Marlowe]
`

const corpus = temporaryFolder(afterAll)
const dataset = join(corpus, 'dataset')

beforeAll(async () => {
  writeFiles(corpus, { 'corpus.yaml': CONFIG })
  writeFiles(join(corpus, 'raw'), RAW)
  await runCopydesk(['build', corpus, '--no-cache', '--jobs', '1'])
})

describe('a dataset', () => {
  test('keeps to its schemas, row by row', () => {
    const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true })
    ajv.addVocabulary(['x-copydesk-schema-org', 'x-copydesk-ninjs', 'x-copydesk-tei'])
    for (const file of readdirSync(join(dataset, 'schema'))) ajv.addSchema(JSON.parse(readText(`schema/${file}`)))
    const check = (schema: string, row: unknown) => {
      const validate = ajv.getSchema(`urn:copydesk:schema:${schema}:0`)
      if (!validate) throw new Error(`Expected a schema of ${schema} in the dataset`)
      validate(row)
      expect(validate.errors, JSON.stringify(row)).toBeNull()
    }
    const schemas = {
      jsonl: 'document',
      'source-maps': 'source-map',
      findings: 'finding',
      rejects: 'reject',
      removed: 'removed',
    }
    for (const [table, schema] of Object.entries(schemas)) {
      const rows = readTable(dataset, table as keyof Rows)
      expect(rows.length, table).toBeGreaterThan(2)
      for (const row of rows) check(schema, row)
    }
    check('manifest', readManifest(dataset))
    check('statistics', JSON.parse(readText('statistics.json')))
    expect(() => check('document', { ...readTable(dataset, 'jsonl')[0], more: 1 })).toThrow()
  })

  test('has statistics that say the same as its rows', () => {
    const statistics = JSON.parse(readText('statistics.json')) as Statistics
    const documents = readTable(dataset, 'jsonl')
    const rejects = readTable(dataset, 'rejects')
    const found = [...readTable(dataset, 'findings'), ...rejects.flatMap(({ findings }) => findings)]
    expect(statistics.counts).toEqual(readManifest(dataset).counts)
    expect(statistics.bytes).toBe(sumOf(documents.map(({ source }) => source.bytes)))
    expect(statistics.lengths.characters.sum).toBe(sumOf(documents.map(({ text }) => [...text].length)))
    expect(statistics.fields.find(({ name }) => name === 'byline')?.documents).toBe(
      documents.filter(({ byline }) => byline !== null).length,
    )
    expect(sumOf(statistics.findings.map(({ findings }) => findings))).toBe(found.length)
    expect(sumOf(statistics.removed.map(({ lines }) => lines))).toBe(readTable(dataset, 'removed').length)
    expect(sumOf(statistics.rejects.map(({ inputs }) => inputs))).toBe(rejects.length)
    expect(Object.fromEntries(statistics.edits.map(({ step, documents }) => [step, documents]))).toMatchObject({
      'unify-line-ends': 4,
    })
    // Six files that differ in their line ends and encodings only.
    expect(statistics.duplicates).toMatchObject({ texts: 1, repeats: 5, largest: [{ documents: 6 }] })
  })

  test('has a manifest of every file but itself and the checksums', () => {
    const { 'manifest.json': _, SHA256SUMS: __, 'provenance.intoto.json': ___, ...files } = readFolder(dataset)
    const rows = (path: string, bytes: Buffer) => {
      if (path.endsWith('.parquet')) return readTable(dataset, path.startsWith('data/') ? 'jsonl' : 'rejects').length
      if (!/\.jsonl(\.gz)?$/.test(path)) return null
      return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString().split('\n').length - 1
    }
    const listed = Object.entries(files).map(([path, bytes]) => ({
      path,
      bytes: bytes.length,
      sha256: sha256(bytes),
      rows: rows(path, bytes),
    }))
    const manifest = readManifest(dataset)
    expect(manifest.files).toEqual(listed.sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path))))
    expect(manifest.counts).toEqual({ inputs: 12, accepted: 9, duplicates: 0, filtered: 1, rejected: 2 })
    expect(manifest.name).toBe('harbour-news')
  })

  test('has digests that anybody can make again', () => {
    const { digest, digests } = readManifest(dataset)
    const lines = (table: string) => {
      const [path, bytes] = Object.entries(readFolder(join(dataset, table)))[0] as [string, Buffer]
      return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString().split('\n').slice(0, -1)
    }
    const digestOf = (table: string) => {
      const each = lines(table).map((line) => Buffer.from(sha256(Buffer.from(line)), 'hex'))
      return sha256(Buffer.concat(each.sort(Buffer.compare)))
    }
    const tables = {
      documents: 'jsonl',
      findings: 'findings',
      rejects: 'rejects',
      removed: 'removed',
      'source-maps': 'source-maps',
    }
    expect(digests).toEqual(
      Object.fromEntries(Object.entries(tables).map(([name, folder]) => [name, digestOf(folder)])),
    )
    const text = Object.entries(digests).map(([table, value]) => `${table}\n${value}\n`)
    expect(digest).toBe(sha256(Buffer.from(text.join(''))))
  })

  test('has checksums of every file, and the name that they give it', () => {
    const sums = expectWhole(dataset)
    expect(readdirSync(corpus)).toContain(`.dataset-${sha256(Buffer.from(sums)).slice(0, 16)}`)
  })

  test('has findings and removed lines whose places are those of the raw file', () => {
    const documents = new Map(readTable(dataset, 'jsonl').map((document) => [document.id, document]))
    const textOf = (id: string) =>
      decoded(
        readFileSync(join(corpus, 'raw', documents.get(id)?.source.path ?? '')),
        documents.get(id)?.source.encoding,
      )
    const findings = readTable(dataset, 'findings')
    for (const { id, message, place } of findings) {
      const found = cut(textOf(id), place)
      const quoted = /(?:Unexpected|date|here with) `([^`]+)`/.exec(message)?.[1]
      if (quoted !== undefined) expect(found, `${id}: ${message}`).toBe(quoted)
    }
    for (const { id, place, text } of readTable(dataset, 'removed')) expect(cut(textOf(id), place)).toBe(text)

    const places = (id: string) => findings.filter((finding) => finding.id === id).map(summary)
    expect(places('anonymous')).toEqual(['byline-missing 1:1 /byline', 'date-missing 1:1 /datePublished'])
    expect(places('late')).toEqual(['date-impossible 5:1 /datePublished'])
    for (const id of ['lf', 'crlf', 'cr'])
      expect(places(id), id).toEqual(['date-weekday 5:1 /datePublished', 'quotation-unbalanced 7:1 /text'])
    expect(places('windows-1252')).toEqual(['encoding-doubtful 1:4 null', ...places('crlf')])
    for (const id of ['mark', 'utf-16'])
      expect(places(id), id).toEqual(['date-weekday 3:1 /datePublished', 'quotation-unbalanced 4:1 /text'])
  })

  test('holds nothing of the machine or the day that it was made on', () => {
    const now = new Date()
    const traces = [
      corpus,
      homedir(),
      process.cwd(),
      hostname(),
      now.toISOString().slice(0, 10),
      now.toDateString().slice(4),
    ]
    const files = Object.entries(readFolder(dataset))
    expect(files.length).toBeGreaterThan(10)
    for (const [path, bytes] of files) {
      const content = path.endsWith('.gz') ? gunzipSync(bytes) : bytes
      for (const trace of traces) expect(content.includes(trace), `${trace} in ${path}`).toBe(false)
      // The time in the head of a gzip file.
      if (path.endsWith('.gz')) expect(bytes.readUInt32LE(4)).toBe(0)
    }
  })

  test('is read by DuckDB: the same rows and types from Parquet and JSON Lines', async () => {
    const connection = await (await DuckDBInstance.create()).connect()
    const query = async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjectsJson()
    const parquet = `read_parquet('${dataset}/data/train-*.parquet')`
    const types = await query(
      `SELECT column_name AS name, column_type AS type FROM (DESCRIBE SELECT * FROM ${parquet})`,
    )
    expect(Object.fromEntries(types.map(({ name, type }) => [name, type]))).toMatchObject({
      id: 'VARCHAR',
      datePublished: 'VARCHAR',
      authors: 'VARCHAR[]',
      paragraphs: 'STRUCT("start" INTEGER, "end" INTEGER)[]',
      source: 'STRUCT(path VARCHAR, bytes INTEGER, sha256 VARCHAR, "encoding" VARCHAR, mediaType VARCHAR)',
    })
    const columns = types.map(({ name, type }) => `"${name}": '${type}'`).join(', ')
    const jsonl = `read_json('${dataset}/jsonl/train-*.jsonl.gz', format = 'newline_delimited', columns = {${columns}})`
    const rows = readTable(dataset, 'jsonl')
    expect(await query(`SELECT * FROM ${parquet}`)).toEqual(rows)
    expect(await query(`SELECT * FROM ${jsonl}`)).toEqual(rows)
    const cuts = await query(`SELECT id, substring(text, "start" + 1, "end" - "start") AS paragraph
      FROM (SELECT id, text, unnest(paragraphs, recursive := true) FROM ${parquet}) WHERE id = 'late'`)
    expect(cuts).toEqual([{ id: 'late', paragraph: 'The pier is open: 😀 the paint is dry.' }])
    connection.closeSync()
  })
})

function readText(path: string): string {
  return readFileSync(join(dataset, path), 'utf8')
}

interface Decoded {
  readonly text: string
  /** Where the text before an offset ends, in bytes of the file. */
  readonly byteAt: (offset: number) => number
}

/** Decodes a raw file with nothing of ours. A byte order mark is no part of the text. */
function decoded(bytes: Buffer, encoding = ''): Decoded {
  const whole = encoding === 'windows-1252' ? fromWindows(bytes) : new TextDecoder(encoding, EXACT).decode(bytes)
  const marked = whole.startsWith('\ufeff')
  const lengthOf = { 'utf-8': Buffer.byteLength, 'utf-16le': (text: string) => text.length * 2 }[encoding]
  const text = whole.slice(marked ? 1 : 0)
  const before = (offset: number) => whole.slice(0, offset + (marked ? 1 : 0))
  return { text, byteAt: (offset) => (lengthOf ? lengthOf(before(offset)) : before(offset).length) }
}

const EXACT = { fatal: true, ignoreBOM: true }

/** As far as the raw files of this test need it; `TextDecoder` reads ISO 8859-1 in its place on some versions of Node. */
function fromWindows(bytes: Buffer): string {
  return bytes.toString('latin1').replaceAll('\u0093', '“')
}

/** Cuts a place out of a text; its lines, columns, offsets and bytes must all say the same. */
function cut({ text, byteAt }: Decoded, { start, end }: Place): string {
  for (const { line, column, offset, byte } of [start, end]) {
    const lines = text.slice(0, offset).split(/\r\n|\n|\r/)
    expect({ line, column, byte }).toEqual({
      line: lines.length,
      column: (lines.at(-1) as string).length + 1,
      byte: byteAt(offset),
    })
  }
  return text.slice(start.offset, end.offset)
}

function summary({ rule, place: { start }, pointer }: Finding): string {
  return `${rule} ${start.line}:${start.column} ${pointer}`
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}
