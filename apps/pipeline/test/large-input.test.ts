import { truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Document } from '@copydesk/document'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeZip } from '../../../packages/ingest/test/make-archives.ts'
import { article, temporaryFolder, writeFiles } from './raw-folder.ts'
import { readManifest, readTable } from './read-dataset.ts'
import { type Ran, runCopydesk } from './run-copydesk.ts'

// A tenth, and less, of what the command is made for, so that the tests stay quick.

const MANY = 5000
const SENTENCE = 'The ferry sailed at dawn, and all of its seats were taken. '
const LONG_LINE = SENTENCE.repeat(Math.ceil(20_000_000 / SENTENCE.length)).trimEnd()
const BYLINE = `By ${'Ada Marlowe, '.repeat(310)}and Tom Vane`

const FILES = {
  'line.txt': `Ferry sails again\n\n${LONG_LINE}\n`,
  'blank.txt': '\n'.repeat(1_000_000),
  'gap.txt': article().replaceAll('\n\n', '\n'.repeat(300_000)),
  'members.zip': makeZip(
    Array.from({ length: MANY }, (_, at) => ({
      name: `${at % 9}/${at}.txt`,
      content: article(`for the ${at}th time`),
    })),
  ),
  'byline.txt': article().replace('By Ada Marlowe', BYLINE),
  'directions.txt': article().replace('Tarn Island', '\u202eTarn\u202c \u200fIsland\u200e'),
  'dates.txt': article().replace('11, 2022', '11, 2022\n\nWednesday, January 12, 2022'),
  ...Object.fromEntries(Array.from({ length: MANY }, (_, at) => [`many/${at}.txt`, article(`on day ${at}`)])),
}

/** Bytes of files that no document can be made of: two with holes instead of a text. The second is more than Node can read. */
const TOO_LARGE = { 'large.txt': 500 * 2 ** 20, 'larger.txt': 3 * 2 ** 30 }

/** Megabytes of JavaScript objects: the largest file and its record, a few times. */
const HEAP = 600

const folder = temporaryFolder(afterAll)
const dataset = join(folder, 'dataset')
let ran: Ran
let documents: ReadonlyMap<string, Document>

beforeAll(async () => {
  writeFiles(join(folder, 'raw'), FILES)
  for (const [path, bytes] of Object.entries(TOO_LARGE)) {
    writeFileSync(join(folder, 'raw', path), '')
    truncateSync(join(folder, 'raw', path), bytes)
  }
  const env = { NODE_OPTIONS: `--max-old-space-size=${HEAP}` }
  ran = await runCopydesk(['build', folder, '--no-cache', '--jobs', '1'], { env })
  documents = new Map(readTable(dataset, 'jsonl').map((document) => [document.id, document]))
}, 300_000)

describe('input that is larger than anybody expects', () => {
  test('ends in records and rejects, in bounded time and memory', () => {
    expect(ran.stderr).not.toContain('heap out of memory')
    expect(readManifest(dataset).counts).toMatchObject({ accepted: 2 * MANY + 5, rejected: 3 })
    const rejects = readTable(dataset, 'rejects').sort((one, other) => (one.path < other.path ? -1 : 1))
    expect(rejects).toMatchObject([
      { path: 'blank.txt', reason: 'text-empty' },
      { path: 'large.txt', reason: 'file-size', message: expect.stringContaining('524288000 bytes') },
      { path: 'larger.txt', reason: 'file-size', message: expect.stringContaining('3221225472 bytes') },
    ])
  })

  test('a line of 20 MB is a paragraph, whole', () => {
    const { headline, text } = documentOf('line')
    expect(headline).toBe('Ferry sails again')
    expect(text === LONG_LINE).toBe(true)
  })

  test('empty lines by the hundred thousand part two paragraphs like one', () => {
    expect(documentOf('gap')).toMatchObject({ authors: ['Ada Marlowe'], datePublished: '2022-01-11' })
    expect(documentOf('gap').text).toBe(documentOf('dates').text)
  })

  test.each(['many/4999', 'members/0/0', 'members/4/4999'])('%s is a record like any other', (id) => {
    expect(documentOf(id)).toMatchObject({ headline: 'Ferry service to Tarn Island resumes', authors: ['Ada Marlowe'] })
  })

  test('a byline of thousands of characters is lost nowhere', () => {
    const { headline, byline, deck, text } = documentOf('byline')
    const removed = readTable(dataset, 'removed').filter(({ id }) => id === 'byline')
    const kept = [byline, deck, text, ...removed.map((line) => line.text)].join('\n')
    expect(headline).toBe('Ferry service to Tarn Island resumes')
    expect(kept).toContain(BYLINE)
  })

  test('marks of direction stay, and of two dates the first counts', () => {
    expect(documentOf('directions').headline).toBe('Ferry service to \u202eTarn\u202c \u200fIsland\u200e resumes')
    expect(documentOf('dates').datePublished).toBe('2022-01-11')
    expect(readTable(dataset, 'removed').filter(({ id }) => id === 'dates')).toMatchObject([
      { kind: 'date', text: 'Wednesday, January 12, 2022' },
    ])
  })
})

function documentOf(id: string): Document {
  const document = documents.get(id)
  if (!document) throw new Error(`Expected the record \`${id}\`, got none`)
  return document
}
