import { documentSchema, type Statistics } from '@copydesk/document'
import { columnsOf, type DatasetContent } from '../src/index.ts'

const distribution = { documents: 1200, sum: 480_000, least: 3, median: 400, most: 5100, bins: [] }

const statistics: Statistics = {
  schemaVersion: '0',
  name: 'harbour-news',
  counts: { inputs: 1204, accepted: 1200, duplicates: 1, filtered: 1, rejected: 2 },
  bytes: 6_000_000,
  dates: { first: '2021-12-30', last: '2022-02-01', undated: 4, months: [{ value: '2022-01', count: 1196 }] },
  languages: categories({ en: 700, no: 499, und: 1 }),
  sources: categories({ 'harbour|2022': 1199, '<script>': 1 }),
  sections: categories(Object.fromEntries(Array.from({ length: 22 }, (_, index) => [`SECTION ${index}`, 2]))),
  metadata: [{ name: 'odd | name', documents: 3, values: categories({ a: 3 }) }],
  encodings: categories({ 'utf-8': 1200 }),
  mediaTypes: categories({ 'text/plain': 1200 }),
  lengths: {
    bytes: distribution,
    characters: distribution,
    words: distribution,
    paragraphs: distribution,
    headline: distribution,
  },
  fields: [{ name: 'byline', documents: 1100 }],
  edits: [{ step: 'collapse-white-space', edits: 31, documents: 12 }],
  removed: [{ kind: 'copyright', lines: 9, documents: 9, examples: [] }],
  findings: [{ rule: 'date-weekday', severity: 'warning', findings: 3, inputs: 2, worst: [] }],
  worst: [],
  rejects: [{ reason: 'text-empty', outcome: 'rejected', inputs: 2, examples: [] }],
  duplicates: { texts: 1, repeats: 2, largest: [] },
}

function categories(values: Readonly<Record<string, number>>): Statistics['languages'] {
  return { values: Object.entries(values).map(([value, count]) => ({ value, count })), others: 0 }
}

/** What an invented newspaper's dataset is described from. */
export const sampleContent: DatasetContent = {
  corpus: {
    name: 'harbour-news',
    title: 'Harbour News',
    description: 'Articles of an invented harbour newspaper: ferries, fish and fog.',
    license: 'cc-by-4.0',
    homepage: 'https://harbour.example',
    creators: [
      'Ada Marlowe',
      {
        name: 'Northwind Press Archive',
        type: 'organization',
        url: 'https://archive.example',
        email: 'desk@archive.example',
      },
    ],
    version: '1.2.0',
    published: '2022-05-02',
    collected: '2022-03-31',
    keywords: ['news', 'harbours'],
    citation: '@misc{harbour,\n  title = {Harbour News}\n}',
    datasheet: { purpose: 'To study how ferries are reported on.' },
  },
  statistics,
  columns: columnsOf(documentSchema),
  files: [
    file('data/train-00000-of-00002.parquet', 590),
    file('data/train-00001-of-00002.parquet', 610),
    file('jsonl/train-00000-of-00002.jsonl.gz', 590),
    file('jsonl/train-00001-of-00002.jsonl.gz', 610),
    file('findings/train-00000-of-00002.jsonl', 3),
    file('findings/train-00001-of-00002.jsonl', 0),
    file('rejects/train-00000-of-00002.parquet', 2),
    file('rejects/train-00001-of-00002.parquet', 1),
    file('rejects/train-00000-of-00002.jsonl', 2),
    file('rejects/train-00001-of-00002.jsonl', 1),
    file('markdown/train-00000-of-00002/2022/ferry.md', null),
    file('markdown/train-00001-of-00002/2022/fog.md', null),
    file('schema/document.schema.json', null),
  ],
  digest: 'd0'.repeat(32),
}

const nothing = { documents: 0, sum: 0, least: null, median: null, most: null, bins: [] }
const none = { values: [], others: 0 }

/** The same for a corpus that says nothing, and in which there is nothing. */
export const emptyContent: DatasetContent = {
  ...sampleContent,
  corpus: { name: 'empty' },
  statistics: {
    ...statistics,
    counts: { inputs: 0, accepted: 0, duplicates: 0, filtered: 0, rejected: 0 },
    bytes: 0,
    dates: { first: null, last: null, undated: 0, months: [] },
    languages: none,
    sources: none,
    sections: none,
    metadata: [],
    encodings: none,
    mediaTypes: none,
    lengths: { bytes: nothing, characters: nothing, words: nothing, paragraphs: nothing, headline: nothing },
    fields: [],
    edits: [],
    removed: [],
    findings: [],
    rejects: [],
    duplicates: { texts: 0, repeats: 0, largest: [] },
  },
  files: [
    file('data/train-00000-of-00001.parquet', 0),
    file('rejects/train-00000-of-00001.parquet', 0),
    file('rejects/train-00000-of-00001.jsonl', 0),
  ],
}

/** Its lines, quotation marks and signs mean something in YAML, JSON, Markdown or HTML. */
export const hostileContent: DatasetContent = {
  ...sampleContent,
  corpus: {
    ...sampleContent.corpus,
    title: 'no: "quoted"\n# and | <b>bold</b> 😀',
    description: 'One\n---\ntwo: {{ x }}',
    creators: ['O\'Brien: "the\n| pen"', { name: '<script>' }],
    license: 'other',
    licenseName: 'Terms: *ours*',
    keywords: ['null', '2022-01-11', '- a'],
    citation: '```\nend',
  },
}

function file(path: string, rows: number | null) {
  return { path, bytes: 1000, sha256: 'ab'.repeat(32), rows }
}
