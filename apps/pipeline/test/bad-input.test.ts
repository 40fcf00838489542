import { execFileSync } from 'node:child_process'
import { hash } from 'node:crypto'
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findingsOf } from '../src/document/outcome.ts'
import { processInput } from '../src/document/process-input.ts'
import { buildHere } from './build-here.ts'
import { article, temporaryFolder, writeFiles } from './raw-folder.ts'
import { expectWhole, readFolder, readManifest, readTable } from './read-dataset.ts'
import { type Ran, runCopydesk } from './run-copydesk.ts'

/** A name of 255 bytes, the most that file systems take. */
const LONG = `${'long-'.repeat(50)}x.txt`

/** What can't be accepted, by path below the input folder: its bytes, the rule that turns it away, and what the message says. */
const REJECTED = {
  'empty.txt': { content: '', reason: 'text-empty', message: 'Unexpected empty text' },
  'blank.txt': { content: ' \n\t\n\u00a0\r\n', reason: 'text-empty', message: 'Unexpected empty text' },
  'image.txt': {
    content: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
    reason: 'file-binary',
    message: 'at byte 8',
  },
  'page.txt': { content: '%PDF-1.7\n', reason: 'file-binary', message: 'PDF file at byte 0' },
  'damaged.txt': {
    content: Buffer.concat([
      Buffer.from('Café reopens\n\nThe café at the pier '),
      Buffer.from([0xe2, 0x80]),
      Buffer.from(' opened.\n'),
    ]),
    reason: 'encoding-invalid',
    message: 'Unexpected byte E2 at byte 37, expected valid UTF-8',
  },
  'half.txt': {
    content: Buffer.from('\ufeffPier opens \ud83d again\n', 'utf16le'),
    reason: 'encoding-invalid',
    message: 'Unexpected lone surrogate at byte 24, expected valid UTF-16LE',
  },
  'nothing-there.txt': { link: 'gone.txt', reason: 'link-dangling', message: 'Unexpected link to nothing' },
  'itself.txt': { link: 'itself.txt', reason: 'link-dangling', message: 'Unexpected link to nothing' },
  'outside.txt': { link: '../outside.txt', reason: 'link-outside', message: 'Unexpected link out of the corpus' },
  loop: { link: '.', reason: 'link-to-folder', message: 'Unexpected link to a folder' },
  'pipe.txt': { pipe: true, reason: 'file-special', message: 'Unexpected device, pipe or socket' },
  'twin.text': {
    content: article('for once'),
    reason: 'id-collision',
    message: 'Unexpected id `twin`, expected one that `twin.txt` does not have too',
  },
  'twin.txt': {
    content: article('for twice'),
    reason: 'id-collision',
    message: 'Unexpected id `twin`, expected one that `twin.text` does not have too',
  },
} satisfies Record<string, { content?: string | Buffer; link?: string; pipe?: true; reason: string; message: string }>

/** What is accepted under an unusual name: the id and the path in the dataset, by the name (latin1, one character a byte). */
const ACCEPTED = {
  'v1.2': { id: 'v1.2', path: 'v1.2' },
  'report.final.txt': { id: 'report.final', path: 'report.final.txt' },
  'a%b.txt': { id: 'a%25b', path: 'a%25b.txt' },
  'two\nlines.txt': { id: 'two%0Alines', path: 'two%0Alines.txt' },
  'red\u001b[31m.txt': { id: 'red%1B[31m', path: 'red%1B[31m.txt' },
  [LONG]: { id: LONG.slice(0, -4), path: LONG },
  'plain.TXT': { id: 'plain', path: 'plain.TXT' },
  'inside.txt': { id: 'inside', path: 'inside.txt' },
  ...(process.platform === 'linux' && { 'caf\u00e9.txt': { id: 'caf%E9', path: 'caf%E9.txt' } }),
}

const FILTERED = { '.hidden.txt': 'file-hidden', '.git': 'file-hidden', 'corpus.yaml': 'file-configuration' }

const folder = temporaryFolder(afterAll)
const dataset = join(folder, 'dataset')
let ran: Ran

beforeAll(async () => {
  const raw = writeFiles(join(folder, 'raw'), { 'corpus.yaml': 'name: bad-input\n', '.hidden.txt': article() })
  writeFiles(join(raw, '.git'), { HEAD: 'main\n' })
  writeFiles(folder, { 'outside.txt': article() })
  for (const [path, row] of Object.entries(REJECTED)) {
    if ('link' in row) symlinkSync(row.link, join(raw, path))
    else if ('pipe' in row) execFileSync('sh', ['-c', 'mkfifo "$0"', join(raw, path)])
    else writeFileSync(join(raw, path), row.content)
  }
  for (const name of Object.keys(ACCEPTED)) {
    const file = Buffer.concat([Buffer.from(`${raw}/`), Buffer.from(name, 'latin1')])
    if (name === 'inside.txt') symlinkSync('v1.2', file)
    else writeFileSync(file, article(`after ${escape(name)}`))
  }
  ran = await runCopydesk(['build', folder, '--no-cache', '--jobs', '1'])
})

describe('bad input', () => {
  test.each(Object.entries(REJECTED))('%j is rejected', (path, { reason, message }) => {
    const rows = readTable(dataset, 'rejects').filter((reject) => reject.path === path)
    expect(rows).toMatchObject([{ outcome: 'rejected', reason, message: expect.stringContaining(message) }])
    expect(rows[0]?.findings).toContainEqual(expect.objectContaining({ rule: reason, severity: 'error', path }))
    expect(ran.stderr).toContain(message)
  })

  test.each(Object.entries(ACCEPTED))('%j is accepted', (_, { id, path }) => {
    const document = readTable(dataset, 'jsonl').find((row) => row.id === id)
    expect(document).toMatchObject({ source: { path }, headline: 'Ferry service to Tarn Island resumes' })
  })

  test.each(Object.entries(FILTERED))('%j is left out, and said so', (path, reason) => {
    const rows = readTable(dataset, 'rejects').filter((reject) => reject.path === path)
    expect(rows).toMatchObject([{ outcome: 'filtered', reason, findings: [] }])
  })

  test('the rest is built, and the exit status is 1', () => {
    expect(ran.status).toBe(1)
    expect(ran.stdout).toContain('written: ')
    expect(readTable(dataset, 'jsonl')).toHaveLength(Object.keys(ACCEPTED).length)
  })

  test('nothing is replaced by U+FFFD', () => {
    const said = [ran.stdout, ran.stderr, JSON.stringify(readTable(dataset, 'jsonl'))]
    const files = Object.entries(readFolder(dataset)).filter(([path]) => !/\.(gz|parquet)$/.test(path))
    for (const text of [...said, ...files.map(([, bytes]) => bytes.toString())]) expect(text).not.toContain('\ufffd')
  })

  test('no name moves the cursor', () => {
    expect(ran.stderr).toContain('twin.text')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(ran.stdout + ran.stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/)
  })
})

describe('law 1: conservation', () => {
  test('the counts add up and are those of the rows', () => {
    const [rejected, accepted, filtered] = [REJECTED, ACCEPTED, FILTERED].map((rows) => Object.keys(rows).length)
    const inputs = Number(rejected) + Number(accepted) + Number(filtered)
    expect(readManifest(dataset).counts).toEqual({ inputs, accepted, duplicates: 0, filtered, rejected })
    expect(ran.stdout).toContain(
      `${inputs} inputs = ${accepted} accepted + 0 duplicates + ${filtered} filtered + ${rejected} rejected\n`,
    )
  })

  test('every input is in the documents or in the rejects, once', () => {
    const documents = readTable(dataset, 'jsonl').map(({ source }) => source.path)
    const rejects = readTable(dataset, 'rejects').map(({ path }) => path)
    const accepted = Object.values(ACCEPTED).map(({ path }) => path)
    const all = [...accepted, ...Object.keys(REJECTED), ...Object.keys(FILTERED)]
    expect([...documents, ...rejects].sort()).toEqual(all.sort())
    expect(readTable(dataset, 'source-maps').map(({ id }) => id)).toEqual(
      readTable(dataset, 'jsonl').map(({ id }) => id),
    )
  })
})

describe('what the system does not let us read', () => {
  test('a file that is gone when it is read is a reject', async () => {
    const file = Buffer.from(join(folder, 'raw', 'gone.txt'))
    const input = { id: 'gone', path: 'gone.txt', content: { file }, problem: null }
    const processed = await processInput(input, { find: () => undefined, keyOf: () => Buffer.of(), config: {} })
    expect(processed).toMatchObject({ outcome: { status: 'rejected' }, bytes: 0 })
    expect('outcome' in processed && findingsOf(processed.outcome)).toMatchObject([
      { rule: 'file-unreadable', severity: 'error', message: 'Unexpected ENOENT, expected a file that can be read' },
    ])
  })

  test.skipIf(process.getuid?.() === 0)('a file and a folder without permission are rejects', async () => {
    const raw = writeFiles(temporaryFolder(), { 'a.txt': article(), 'b.txt': article('once') })
    const output = join(temporaryFolder(), 'out')
    mkdirSync(join(raw, 'locked'))
    for (const name of ['a.txt', 'locked']) chmodSync(join(raw, name), 0)
    const { status } = await runCopydesk(['build', '--input', raw, '--output', output, '--no-cache', '--jobs', '1'])
    chmodSync(join(raw, 'locked'), 0o700)
    expect(status).toBe(1)
    expect(readTable(output, 'rejects').map(({ path, reason }) => [path, reason])).toEqual([
      ['a.txt', 'file-unreadable'],
      ['locked', 'file-unreadable'],
    ])
  })
})

test('a file that changes once it has been read is the one that was read, and the next build sees the other', async () => {
  const folder = writeFiles(temporaryFolder(), { 'raw/changing.txt': article(), 'raw/other.txt': article('once') })
  const build = async (env: Readonly<Record<string, string>>) => {
    const ran = await runCopydesk(['build', folder, '--cache', join(folder, 'cache'), '--jobs', '1', '--quiet'], {
      env,
    })
    expect(ran).toMatchObject({ status: 0, stderr: '' })
    return readTable(join(folder, 'dataset'), 'jsonl')[0]
  }
  const preload = fileURLToPath(new URL('fixtures/break-build.cjs', import.meta.url))
  const first = await build({
    NODE_OPTIONS: `--require ${JSON.stringify(preload)}`,
    COPYDESK_TEST_FAULT: 'changing',
  })
  expect(first).toMatchObject({
    id: 'changing',
    headline: 'Ferry service to Tarn Island resumes',
    text: expect.stringContaining('three weeks after the storm'),
    source: { sha256: hash('sha256', article()), bytes: Buffer.byteLength(article()) },
  })
  const changed = readFileSync(join(folder, 'raw/changing.txt'))
  expect(changed.toString()).toContain('Another headline')
  expect(await build({})).toMatchObject({ headline: 'Another headline', source: { sha256: hash('sha256', changed) } })
})

test('a folder without files is a dataset without rows, and one file is one row', async () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'raw'))
  for (const accepted of [0, 1]) {
    expect((await buildHere(folder)).manifest.counts).toMatchObject({ inputs: accepted, accepted })
    expectWhole(join(folder, 'dataset'))
    expect(readTable(join(folder, 'dataset'), 'jsonl')).toHaveLength(accepted)
    writeFiles(folder, { 'raw/a.txt': article() })
  }
})

test('an output inside the input folder is no input, in this run, the next and a dry one', async () => {
  const raw = writeFiles(temporaryFolder(), { 'a.txt': article(), '.out-notes.txt': 'kept' })
  const output = join(raw, 'out')
  const first = await buildHere(raw, { input: raw, output })
  expect(first.manifest.counts).toMatchObject({ inputs: 2, accepted: 1, filtered: 1 })
  const args = ['build', '--input', raw, '--output', output, '--no-cache', '--jobs', '1']
  const runs = [await runCopydesk(args), await runCopydesk([...args, '--dry-run'])]
  const counts = '2 inputs = 1 accepted + 0 duplicates + 1 filtered + 0 rejected\n'
  expect(runs.map(({ status, stdout }) => [status, stdout.slice(0, counts.length)])).toEqual(
    runs.map(() => [0, counts]),
  )
  expect(runs[0]?.stdout).toContain('unchanged: ')
  expect(readTable(output, 'rejects').map(({ path }) => path)).toEqual(['.out-notes.txt'])
})
