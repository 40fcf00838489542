import { createHash } from 'node:crypto'
import { manifestSchema } from '@copydesk/document'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { manifestOf, sha256sums } from '../src/index.ts'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const counts = { inputs: 5, accepted: 2, duplicates: 1, filtered: 1, rejected: 1 }
const files = ['data/b.parquet', 'README.md', 'data-x', 'data/a.parquet'].map((path) => ({
  path,
  bytes: path.length,
  sha256: sha256(path),
  rows: null,
}))
const digests = { rejects: sha256('r'), documents: sha256('d') }
const content = { schemaVersion: '0', name: 'harbour-news', counts, digests, files }

test('sorts tables and files, and digests the tables', () => {
  const manifest = manifestOf(content)
  expect(manifest.files.map((file) => file.path)).toEqual(['README.md', 'data-x', 'data/a.parquet', 'data/b.parquet'])
  expect(Object.keys(manifest.digests)).toEqual(['documents', 'rejects'])
  expect(manifest.digest).toBe(sha256(`documents\n${sha256('d')}\nrejects\n${sha256('r')}\n`))
  expect(manifest).toMatchObject({ generator: 'copydesk', schemaVersion: '0', name: 'harbour-news', counts })
})

test('is what its schema says', () => {
  const validate = new Ajv2020({ allowUnionTypes: true }).compile(manifestSchema)
  expect(validate(manifestOf(content)), JSON.stringify(validate.errors)).toBe(true)
})

test('throws where the counts do not add up', () => {
  expect(() => manifestOf({ ...content, counts: { ...counts, inputs: 6 } })).toThrow(
    'Expected counts that add up to `inputs`, got `{"inputs":6,',
  )
})

test('sha256sums writes what sha256sum reads', () => {
  const listed = [{ path: 'manifest.json', sha256: sha256('m') }, ...files.slice(0, 2)]
  expect(sha256sums(listed)).toBe(
    `${sha256('README.md')}  README.md\n${sha256('data/b.parquet')}  data/b.parquet\n${sha256('m')}  manifest.json\n`,
  )
})
