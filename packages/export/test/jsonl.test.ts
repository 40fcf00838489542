import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { sampleDocument } from '../../document/test/sample-document.ts'
import { openSidecar, shardPath, sidecarPath, sidecarTables } from '../src/index.ts'
import { expectGolden } from './expect-golden.ts'
import { exportRows } from './export-rows.ts'
import { sampleDocuments } from './sample-documents.ts'

const info = { split: 'train', shard: 0, shards: 1 }

test('is the canonical JSON of each document on a line', async () => {
  const { bytes } = await exportRows('jsonl', sampleDocuments)
  expectGolden('documents.jsonl', gunzipSync(bytes).toString())
})

test('has a header that does not depend on the system or the time', async () => {
  const { bytes } = await exportRows('jsonl', sampleDocuments)
  expect([...bytes.subarray(0, 10)]).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255])
})

test('ends a member after a million characters; together they are one text', async () => {
  const documents = Array.from({ length: 3000 }, (_, row) =>
    sampleDocument({ id: `2022/${row}`, text: 'Fog.'.repeat(50) }),
  )
  const { chunks, bytes } = await exportRows('jsonl', documents)
  expect(chunks.length).toBeGreaterThan(1)
  expect(chunks.every((chunk) => chunk.bytes[0] === 0x1f && chunk.bytes[1] === 0x8b)).toBe(true)
  expect(chunks.reduce((sum, chunk) => sum + (chunk.rows ?? 0), 0)).toBe(3000)
  expect(gunzipSync(bytes).toString()).toBe(documents.map((document) => `${JSON.stringify(document)}\n`).join(''))
  expect((await exportRows('jsonl', documents)).bytes.equals(bytes)).toBe(true)
})

test('is a whole file when there are no rows', async () => {
  const { bytes, chunks } = await exportRows('jsonl', [])
  expect(chunks).toHaveLength(1)
  expect(gunzipSync(bytes).toString()).toBe('')
})

test('a sidecar is plain JSON Lines, and a file even when it is empty', () => {
  const sidecar = openSidecar('rejects', info)
  expect([...sidecar.write('{"id":"a"}'), ...sidecar.write('{"id":"b"}')]).toEqual([])
  const path = 'rejects/train-00000-of-00001.jsonl'
  expect([...sidecar.end()]).toEqual([{ path, bytes: Buffer.from('{"id":"a"}\n{"id":"b"}\n'), rows: 2 }])
  expect([...openSidecar('rejects', info).end()]).toEqual([{ path, bytes: Buffer.alloc(0), rows: 0 }])
})

test('a sidecar gives its bytes now and then', () => {
  const sidecar = openSidecar('findings', info)
  const line = JSON.stringify({ message: 'x'.repeat(1000) })
  const chunks = Array.from({ length: 3000 }, () => [...sidecar.write(line)]).flat()
  expect(chunks.length).toBeGreaterThan(1)
  expect(Math.max(...chunks.map(({ bytes }) => bytes.length))).toBeLessThan(1_100_000)
  const text = Buffer.concat([...chunks, ...sidecar.end()].map((chunk) => chunk.bytes)).toString()
  expect(text).toBe(`${line}\n`.repeat(3000))
})

test('names shards as Hugging Face does', () => {
  expect(sidecarTables.map((table) => sidecarPath(table, { split: 'test', shard: 3, shards: 16 }))).toEqual([
    'source-maps/test-00003-of-00016.jsonl',
    'findings/test-00003-of-00016.jsonl',
    'rejects/test-00003-of-00016.jsonl',
    'removed/test-00003-of-00016.jsonl',
  ])
  expect(() => shardPath('data', { ...info, shard: 1 }, 'parquet')).toThrow('Expected a shard from 0 to 0, got `1`')
  expect(() => shardPath('data', { ...info, split: '../x' }, 'parquet')).toThrow('got `../x`')
})
