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
  const rowsIn = (folder: string) => manifest.files.find(({ path }) => path.startsWith(`${folder}/train-`))?.rows
  const tables = [
    'data',
    'jsonl',
    'ninjs',
    'jsonld',
    'dolma/documents',
    'dolma/attributes/copydesk',
    'datatrove',
    'csv',
    'sqlite',
  ]
  for (const folder of tables) expect([folder, rowsIn(folder)]).toEqual([folder, manifest.counts.accepted])
  for (const folder of ['tei', 'tei-corpus', 'vrt', 'markdown'])
    expect([folder, rowsIn(folder)]).toEqual([folder, null])
})

test('a corpus without documents has whole files in every format of tables', async () => {
  const corpus = writeFiles(temporaryFolder(), { 'raw/a.txt': '' })
  await buildHere(corpus, { config: { formats } })
  const dataset = join(corpus, 'dataset')
  expectWhole(dataset)
  const { counts, files } = readManifest(dataset)
  expect(counts.accepted).toBe(0)
  const folders = new Set(files.map(({ path }) => path.split('/')[0]))
  const tables = ['data', 'jsonl', 'vrt', 'ninjs', 'jsonld', 'dolma', 'datatrove', 'csv', 'webanno', 'sqlite']
  expect([...folders]).toEqual(expect.arrayContaining(tables))
})

test.concurrent('all formats have the same bytes with one thread and with two', async ({ expect, onTestFinished }) => {
  const cwd = writeFiles(temporaryFolder(onTestFinished), { 'raw/b.txt': article() })
  writeFiles(join(cwd, 'raw'), articles(80))
  const flags = ['--no-cache', '--quiet', ...ids.flatMap((id) => ['--format', id])]
  const build = (jobs: string) =>
    runCopydesk(['build', '--input', 'raw', '--output', `dataset-${jobs}`, '--jobs', jobs, ...flags], { cwd })
  const built = await Promise.all([build('1'), build('2')])
  expect(built.map(({ status }) => status)).toEqual([0, 0])
  expect(expectWhole(join(cwd, 'dataset-1'))).toBe(expectWhole(join(cwd, 'dataset-2')))
})

test('in TEI, each paragraph names its bytes in the raw file', async () => {
  const raw =
    'Ferry sails again\r\nBy Ada Marlowe\r\n\r\n“Café”, it said: 1 < 2 & so on to the end of it.\r\n\r\nA second one ends it, 😀.\r\n'
  const corpus = writeFiles(temporaryFolder(), { 'raw/a.txt': raw })
  await buildHere(corpus, { config: { formats: ['tei'] } })
  const tei = String(readFolder(join(corpus, 'dataset'))['tei/train-00000-of-00001/a.xml'])
  const paragraphs = [...tei.matchAll(/<p source="raw:(\d+)-(\d+)">(.*?)<\/p>/g)]
  expect(paragraphs).toHaveLength(2)
  for (const [, start, end, text = ''] of paragraphs) {
    const piece = Buffer.from(raw).subarray(Number(start), Number(end)).toString()
    expect(piece.replaceAll('&', '&amp;').replaceAll('<', '&lt;')).toBe(text)
  }
})
