import { documentSchema } from '@copydesk/document'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { type CardContent, columnsOf, datasetCard } from '../src/index.ts'
import { expectGolden } from './expect-golden.ts'

const file = (path: string, rows: number | null) => ({ path, bytes: 1000, sha256: '', rows })

const content: CardContent = {
  config: {
    name: 'harbour-news',
    title: 'Harbour News',
    description: 'Articles of an invented harbour newspaper: ferries, fish and fog.',
    license: 'cc-by-4.0',
    homepage: 'https://harbour.example',
    creators: ['Ada Marlowe', 'Tom Petrie'],
  },
  counts: { inputs: 1204, accepted: 1200, duplicates: 1, filtered: 1, rejected: 2 },
  languages: { en: 700, no: 499, und: 1 },
  columns: columnsOf(documentSchema),
  formats: ['parquet', 'jsonl'],
  files: [
    file('data/train-00000-of-00002.parquet', 590),
    file('data/train-00001-of-00002.parquet', 610),
    file('jsonl/train-00000-of-00002.jsonl.gz', 590),
    file('jsonl/train-00001-of-00002.jsonl.gz', 610),
    file('findings/train-00000-of-00002.jsonl', 3),
    file('schema/document.schema.json', null),
  ],
  dates: { first: '2021-12-30', last: '2022-02-01' },
}

test('is front matter and a page', () => {
  expectGolden('card.md', datasetCard(content))
})

test('says so where there is nothing', () => {
  const card = datasetCard({
    config: { name: 'empty' },
    counts: { inputs: 0, accepted: 0, duplicates: 0, filtered: 0, rejected: 0 },
    languages: {},
    columns: content.columns,
    formats: ['parquet'],
    files: [file('data/train-00000-of-00001.parquet', 0)],
    dates: null,
  })
  expectGolden('card-empty.md', card)
})

test('points loaders at Parquet, else at JSON Lines, else at nothing', () => {
  expect(frontMatter(content).configs[0].data_files).toEqual([{ split: 'train', path: 'data/train-*.parquet' }])
  expect(frontMatter({ ...content, formats: ['jsonl'] }).configs[0].data_files).toEqual([
    { split: 'train', path: 'jsonl/train-*.jsonl.gz' },
  ])
  expect(frontMatter({ ...content, formats: [] })).not.toHaveProperty('configs')
})

test('counts each split', () => {
  const files = [...content.files, file('data/test-00000-of-00001.parquet', 7)]
  expect(frontMatter({ ...content, files }).dataset_info).toMatchObject({
    splits: [
      { name: 'test', num_bytes: 1000, num_examples: 7 },
      { name: 'train', num_bytes: 2000, num_examples: 1200 },
    ],
    download_size: 3000,
  })
})

test('is YAML 1.1, where a bare `no` is false and a bare date is a date', () => {
  const config = { ...content.config, title: '2022-01-11' }
  expect(frontMatter({ ...content, config })).toMatchObject({ language: ['en', 'no'], pretty_name: '2022-01-11' })
})

test.each([
  [0, 'n<1K'],
  [999, 'n<1K'],
  [1000, '1K<n<10K'],
  [123_456, '100K<n<1M'],
  [2e12, 'n>1T'],
])('%i documents are in the category %s', (accepted, category) => {
  expect(frontMatter({ ...content, counts: { ...content.counts, accepted } }).size_categories).toEqual([category])
})

function frontMatter(from: CardContent) {
  return parse(datasetCard(from).split('---\n')[1] ?? '', { version: '1.1' })
}
