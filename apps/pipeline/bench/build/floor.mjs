/**
 * The floor: one thread that reads every file below a folder, hashes it (SHA-256), decodes it, brings it to form C, splits it, makes a record of it,
 * and writes JSON Lines and Parquet with the exporters of a build (same level, same library): all its input and output, none of its thought.
 * Arguments: the folder, the output.
 */
import { hash } from 'node:crypto'
import { appendFileSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { recordSchema } from '@copydesk/document'
import { exporters } from '@copydesk/export'
import { filesBelow } from './files-below.mjs'

const [input, output] = process.argv.slice(2)
const ROWS_A_SHARD = 2000

const files = [...filesBelow(input)]
const shards = Math.ceil(files.length / ROWS_A_SHARD)
for (let shard = 0; shard < shards; shard++) {
  const documents = files.slice(shard * ROWS_A_SHARD, (shard + 1) * ROWS_A_SHARD).map(recordOf)
  const lines = documents.map((document) => JSON.stringify(document))
  for (const format of ['jsonl', 'parquet']) {
    const open = await exporters[format].open({ split: 'train', shard, shards, schema: recordSchema({}) })
    for (const [index, document] of documents.entries()) write(open.write(document, lines[index]))
    write(open.end())
  }
}

function recordOf(path) {
  const bytes = readFileSync(join(input, path))
  const sha256 = hash('sha256', bytes)
  const [headline, ...paragraphs] = bytes.toString('utf8').normalize('NFC').trimEnd().split('\n\n')
  let end = -2
  return {
    schemaVersion: '0',
    id: path,
    kicker: null,
    headline,
    deck: null,
    byline: null,
    authors: [],
    dateline: null,
    location: null,
    datePublished: null,
    dateModified: null,
    language: 'und',
    text: paragraphs.join('\n\n'),
    paragraphs: paragraphs.map((paragraph) => {
      const start = end + 2
      end = start + paragraph.length
      return { start, end }
    }),
    source: { path, bytes: bytes.length, sha256, encoding: 'utf-8', mediaType: 'text/plain' },
    split: 'train',
  }
}

function write(chunks) {
  for (const { path, bytes } of chunks) {
    mkdirSync(dirname(join(output, path)), { recursive: true })
    appendFileSync(join(output, path), bytes)
  }
}
