import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { type DatasetContent, datasetCard, datasheetQuestions, exporters } from '../src/index.ts'
import { expectGolden } from './expect-golden.ts'
import { emptyContent, hostileContent, sampleContent } from './sample-content.ts'

test('is front matter and a page', () => {
  expectGolden('card.md', datasetCard(sampleContent))
})

test('says so where there is nothing', () => {
  expectGolden('card-empty.md', datasetCard(emptyContent))
})

test('points loaders at Parquet, else at JSON Lines, else at no documents', () => {
  const filesOf = (...folders: string[]) =>
    sampleContent.files.filter(({ path }) => folders.includes(path.split('/')[0] as string))
  expect(frontMatter(sampleContent).configs).toEqual([
    { config_name: 'default', default: true, data_files: [{ split: 'train', path: 'data/train-*.parquet' }] },
    { config_name: 'rejects', data_files: [{ split: 'train', path: 'rejects/train-*.parquet' }] },
  ])
  expect(frontMatter(emptyContent).configs).toMatchObject([{ config_name: 'default' }])
  expect(frontMatter({ ...sampleContent, files: filesOf('jsonl', 'rejects') }).configs).toMatchObject([
    { data_files: [{ split: 'train', path: 'jsonl/train-*.jsonl.gz' }] },
    { data_files: [{ split: 'train', path: 'rejects/train-*.jsonl' }] },
  ])
  expect(frontMatter({ ...sampleContent, files: filesOf('schema') })).not.toHaveProperty('configs')
})

test('says what each other format is', () => {
  const others = Object.keys(exporters).filter((id) => !['parquet', 'jsonl'].includes(id))
  const files = others.map((id) => ({ path: `${id}/file`, bytes: 1, sha256: 'ab'.repeat(32), rows: null }))
  const card = datasetCard({ ...sampleContent, files })
  for (const id of others) expect(card).toContain(`\n- \`${id}/\`: `)
  expect(datasetCard(sampleContent)).toContain('\n- `markdown/`: ')
  expect(datasetCard(sampleContent)).not.toContain('\n- `tei/`: ')
  expect(datasetCard(emptyContent)).not.toContain('in other formats')
})

test('programs in it read only what is there', () => {
  const files = emptyContent.files.filter(({ path }) => !path.startsWith('data/'))
  expect(datasetCard(emptyContent)).toContain('read_table("data")')
  expect(datasetCard({ ...emptyContent, files })).not.toContain('"data"')
})

test('counts each split', () => {
  const [one] = sampleContent.files
  const files = [...sampleContent.files, { ...one, path: 'data/test-00000-of-00001.parquet', rows: 7 } as typeof one]
  expect(frontMatter({ ...sampleContent, files: files as DatasetContent['files'] }).dataset_info[0]).toMatchObject({
    splits: [
      { name: 'test', num_bytes: 1000, num_examples: 7 },
      { name: 'train', num_bytes: 2000, num_examples: 1200 },
    ],
    download_size: 3000,
  })
})

test('is YAML 1.1, where a bare `no` is false and a bare date is a date', () => {
  const corpus = { ...sampleContent.corpus, title: '2022-01-11' }
  expect(frontMatter({ ...sampleContent, corpus })).toMatchObject({
    language: ['en', 'no'],
    pretty_name: '2022-01-11',
  })
})

test('hostile names stay what they are', () => {
  expect(frontMatter(hostileContent)).toMatchObject({
    license: 'other',
    license_name: 'Terms: *ours*',
    pretty_name: hostileContent.corpus.title,
  })
  const page = datasetCard(hostileContent).split('\n---\n').slice(1).join('\n---\n')
  expect(page).toContain('# no: "quoted" \\# and \\| \\<b\\>bold\\</b\\> 😀\n')
  expect(page).toContain(`- Made by: O'Brien: "the \\| pen", \\<script\\>\n`)
  expect(page).toContain('\n    ```\n    end\n')
  expect(page).toContain('| \\<script\\> | 1 |')
})

test('a licence that Hugging Face does not know is another one, by its name', () => {
  const corpus = { ...sampleContent.corpus, license: 'northwind-1.0' }
  expect(frontMatter({ ...sampleContent, corpus })).toMatchObject({ license: 'other', license_name: 'northwind-1.0' })
})

test('every open question is visibly open, an answered one is answered', () => {
  const card = datasetCard(sampleContent)
  for (const { key, question } of datasheetQuestions) {
    const answer = key === 'purpose' ? 'To study how' : `> _Open: nobody has answered this yet (\`datasheet.${key}\``
    expect(card).toContain(`**${question}**\n\n${answer}`)
  }
})

test.each([
  [0, 'n<1K'],
  [999, 'n<1K'],
  [1000, '1K<n<10K'],
  [123_456, '100K<n<1M'],
  [2e12, 'n>1T'],
])('%i documents are in the category %s', (accepted, category) => {
  const { statistics } = sampleContent
  const content = { ...sampleContent, statistics: { ...statistics, counts: { ...statistics.counts, accepted } } }
  expect(frontMatter(content).size_categories).toEqual([category])
})

function frontMatter(from: DatasetContent) {
  return parse(datasetCard(from).split('---\n')[1] ?? '', { version: '1.1' })
}
