import { join } from 'node:path'
import { exporters } from '@copydesk/export'
import { expect, test } from 'vitest'
import schema from '../schema/corpus.schema.json' with { type: 'json' }
import { buildHere } from './build-here.ts'
import { article, articles, temporaryFolder, writeFiles } from './raw-folder.ts'
import { expectWhole, readFolder, readManifest } from './read-dataset.ts'
import { runCopydesk } from './run-copydesk.ts'

const ids = Object.keys(exporters) as (keyof typeof exporters)[]
const formats = ids as [(typeof ids)[number], ...typeof ids]

test('corpus.yaml may name every format', () => {
  expect(schema.properties.formats.items.enum.toSorted()).toEqual(ids.toSorted())
})

test.concurrent('an unknown format is answered with the known ones', async ({ expect, onTestFinished }) => {
  const cwd = writeFiles(temporaryFolder(onTestFinished), { 'raw/a.txt': article() })
  const called = await runCopydesk(['build', '.', '--format', 'word'], { cwd })
  expect(called).toMatchObject({ status: 2, stdout: '' })
  for (const id of ids) expect(called.stderr).toContain(id)

  writeFiles(cwd, { 'corpus.yaml': 'formats: [parquet, word]\n' })
  const configured = await runCopydesk(['build', '.'], { cwd })
  expect(configured).toMatchObject({ status: 2, stdout: '' })
  expect(configured.stderr).toMatch(/corpus\.yaml:1:20: Unexpected "word"/)
  for (const id of ids) expect(configured.stderr).toContain(id)
})

test('all formats together: every file is listed, with its rows where it is a table', async () => {
  const corpus = writeFiles(temporaryFolder(), { 'raw/A/same.txt': article('one'), 'raw/a/same.txt': article('other') })
  writeFiles(join(corpus, 'raw'), articles(20))
  const { manifest } = await buildHere(corpus, { config: { formats } })
  const dataset = join(corpus, 'dataset')
  expectWhole(dataset)
  const paths = Object.keys(readFolder(dataset))
  expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length)
  const tables = manifest.files.filter(({ path }) => path.includes('/train-') && path.split('/')[0] !== 'findings')
  const sums = new Map<string, number>()
  for (const { path, rows } of tables) {
    const folder = path.split('/').slice(0, -1).join('/')
    if (rows !== null) sums.set(folder, (sums.get(folder) ?? 0) + rows)
  }
  for (const folder of ['data', 'jsonl', 'datatrove', 'csv', 'dolma/documents', 'dolma/attributes/copydesk'])
    expect([folder, sums.get(folder)]).toEqual([folder, manifest.counts.accepted])
})

test('a corpus without documents has whole files in every format of tables', async () => {
  const corpus = writeFiles(temporaryFolder(), { 'raw/a.txt': '' })
  await buildHere(corpus, { config: { formats } })
  const dataset = join(corpus, 'dataset')
  expectWhole(dataset)
  const { counts, files } = readManifest(dataset)
  expect(counts.accepted).toBe(0)
  const folders = new Set(files.map(({ path }) => path.split('/')[0]))
  expect([...folders]).toEqual(expect.arrayContaining(['data', 'jsonl', 'datatrove', 'csv', 'dolma']))
})
