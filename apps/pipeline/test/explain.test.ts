import { readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { findingSchema } from '@copydesk/document'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { temporaryFolder, writeFiles } from './raw-folder.ts'
import { runCopydesk } from './run-copydesk.ts'

const QUAY = [
  'CITY HALL',
  'Old quay of Tarn to be a garden by the spring of next year',
  'The harbour office gives up the last of its three sheds on the island',
  'By Ada Marlowe, Harbour Editor, and TOM PETRIE',
  'Monday, January 11, 2022',
  'Share this article',
  'PORT ELLIAN (Northwind) —\u00a0The quay was sold at noon, three weeks after the storm, and by one o’clock\tall of its bollards had been painted.',
  '“We are glad,” the harbour master said, and pointed at the queue that reached from the pier to the cafe\u0301 on the market square.',
  '© 2022 The Courier. All rights reserved.',
  '',
].join('\r\n')

const CORPUS = {
  'corpus.yaml': 'name: harbour\nrules:\n  byline-missing: off\n',
  'raw/2022/quay.txt': QUAY,
  'raw/2022/ferry.txt': 'Ferry sails again\r\nIt left at dawn, and nobody was on it.\r\n',
  'raw/scan.txt': '%PDF-1.4\n',
  'raw/same.txt': 'Same\n\nOne text of two.\n',
  'raw/same.text': 'Same\n\nThe other one.\n',
  'raw/.hidden': 'x',
}

/** Documents that are no files, and files that are read otherwise. */
const CONTAINERS = {
  'corpus.yaml': 'name: harbour\n',
  'raw/news.csv': 'title,text,author\nFerry  sails,It left at dawn.,Ada Marlowe\nQuay sold,It went at noon.,\n',
  'raw/one.jsonl': '{"key":"a-1","headline":"Ferry sails","text":"It left at dawn."}\n',
  'raw/old.txt.gz': gzipSync(QUAY),
  'raw/front.md':
    '---\ntitle: Ferry sails\nauthor: [Ada Marlowe, Tom Petrie]\ndate: 2022-01-11\n---\nIt left *at dawn*.\n',
}

describe.concurrent('copydesk explain', () => {
  test('shows a document as the golden file has it', async ({ expect, onTestFinished }) => {
    const cwd = writeFiles(temporaryFolder(onTestFinished), CORPUS)
    const { status, stdout, stderr } = await runCopydesk(['explain', 'raw/2022/quay.txt'], { cwd })
    expect([status, stderr]).toEqual([0, ''])
    const golden = new URL('fixtures/explained-quay.txt', import.meta.url)
    if (process.env.UPDATE) writeFileSync(golden, stdout)
    expect(stdout).toBe(readFileSync(golden, 'utf8'))
  })

  test.for([
    { what: 'a file of a corpus', args: ['raw/2022/ferry.txt'], id: '2022/ferry' },
    { what: 'an id of the corpus here', args: ['2022/ferry'], id: '2022/ferry' },
    { what: 'a path of the corpus here', args: ['2022/ferry.txt'], id: '2022/ferry' },
    { what: 'an id of a named corpus', args: ['2022/ferry', '.'], id: '2022/ferry' },
    { what: 'an id below --input', args: ['ferry', '--input', 'raw/2022'], id: 'ferry' },
    { what: 'a file in no corpus', args: ['../alone.txt'], id: 'alone' },
  ])('takes $what', async ({ args, id }, { expect, onTestFinished }) => {
    const folder = temporaryFolder(onTestFinished)
    const cwd = writeFiles(join(folder, 'corpus'), CORPUS)
    writeFiles(folder, { 'alone.txt': QUAY })
    const { status, stdout } = await runCopydesk(['explain', ...args, '--json'], { cwd })
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ id, status: 'accepted', language: 'en' })
  })

  test('takes a file through links to it, its folder or its corpus', async ({ expect, onTestFinished }) => {
    const folder = temporaryFolder(onTestFinished)
    const { 'corpus.yaml': yaml, ...raw } = CORPUS
    writeFiles(folder, { 'corpus/corpus.yaml': yaml })
    for (const [path, text] of Object.entries(raw)) writeFiles(join(folder, 'elsewhere'), { [path]: text })
    symlinkSync('../elsewhere/raw', join(folder, 'corpus/raw'))
    symlinkSync('2022/ferry.txt', join(folder, 'elsewhere/raw/sails.txt'))
    symlinkSync('corpus', join(folder, 'harbour'))
    for (const [file, id] of [
      ['corpus/raw/2022/ferry.txt', '2022/ferry'],
      ['harbour/raw/sails.txt', 'sails'],
    ] as const) {
      const { stdout } = await runCopydesk(['explain', file, '--json'], { cwd: folder })
      expect(JSON.parse(stdout)).toMatchObject({ id, findings: [{ rule: 'date-missing' }] })
    }
  })

  test.for([
    { what: 'a row', args: ['news/000001'], id: 'news/000001', fields: ['Ferry sails', 'Ada Marlowe', 'Ada Marlowe'] },
    { what: 'a table of one row', args: ['raw/one.jsonl'], id: 'one/000001', fields: ['Ferry sails'] },
    { what: 'a packed file', args: ['raw/old.txt.gz'], id: 'old', fields: expect.arrayContaining(['CITY HALL']) },
    {
      what: 'front matter',
      args: ['front'],
      id: 'front',
      fields: ['Ferry sails', 'Ada Marlowe, Tom Petrie', 'Ada Marlowe', 'Tom Petrie', '2022-01-11'],
    },
  ])('takes $what', async ({ args, id, fields }, { expect, onTestFinished }) => {
    const cwd = writeFiles(temporaryFolder(onTestFinished), CONTAINERS)
    const { status, stdout, stderr } = await runCopydesk(['explain', ...args, '--json'], { cwd })
    expect([status, stderr]).toEqual([0, ''])
    const explanation = JSON.parse(stdout)
    expect(schemaErrors(explanation)).toEqual([])
    expect(explanation).toMatchObject({ id, status: 'accepted' })
    expect(explanation.fields.map(({ value }: { value: string }) => value)).toEqual(fields)
  })

  test('takes the id that a column gives a row', async ({ expect, onTestFinished }) => {
    const files = { 'corpus.yaml': 'columns:\n  id: key\n', 'raw/one.jsonl': CONTAINERS['raw/one.jsonl'] }
    const cwd = writeFiles(temporaryFolder(onTestFinished), files)
    const { status, stdout } = await runCopydesk(['explain', 'a-1', '--json'], { cwd })
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ id: 'a-1', path: 'one.jsonl', status: 'accepted' })
  })

  test('asks for one document of a table', async ({ expect, onTestFinished }) => {
    const cwd = writeFiles(temporaryFolder(onTestFinished), CONTAINERS)
    const table = await runCopydesk(['explain', 'raw/news.csv'], { cwd })
    expect(table.stderr).toContain('got `news.csv`, which holds several; name one, such as `news/000001`')
    const row = await runCopydesk(['explain', 'news/000003'], { cwd })
    expect(row.stderr).toContain('got `news/000003`; near it are `news/000001`, `news/000002`')
    expect([table.status, row.status]).toEqual([2, 2])
  })

  test('heeds the configuration of the corpus around a file, and of none', async ({ expect, onTestFinished }) => {
    const folder = temporaryFolder(onTestFinished)
    writeFiles(join(folder, 'corpus'), CORPUS)
    writeFiles(folder, { 'ferry.txt': CORPUS['raw/2022/ferry.txt'] })
    const rulesOf = async (file: string) => {
      const { stdout } = await runCopydesk(['explain', file, '--json'], { cwd: folder })
      return JSON.parse(stdout).findings.map(({ rule }: { rule: string }) => rule)
    }
    expect(await rulesOf('corpus/raw/2022/ferry.txt')).toEqual(['date-missing'])
    expect(await rulesOf('ferry.txt')).toEqual(['byline-missing', 'date-missing'])
  })

  test.for([
    { what: 'a file that is no text', args: ['scan'], status: 'rejected', rule: 'file-binary' },
    { what: 'one of two with the same id', args: ['raw/same.text'], status: 'rejected', rule: 'id-collision' },
    { what: 'a hidden file', args: ['.hidden'], status: 'filtered', rule: 'file-hidden' },
  ])('says why $what is not in the dataset', async ({ args, status, rule }, { expect, onTestFinished }) => {
    const cwd = writeFiles(temporaryFolder(onTestFinished), CORPUS)
    const json = await runCopydesk(['explain', ...args, '--json'], { cwd })
    const explanation = JSON.parse(json.stdout)
    expect(explanation).toMatchObject({ status, reason: { rule } })
    expect(schemaErrors(explanation)).toEqual([])
    const plain = await runCopydesk(['explain', ...args], { cwd })
    expect(plain.stdout).toContain(`  outcome        ${status}: `)
    expect([json.status, plain.status]).toEqual([0, 0])
  })

  test.for([
    { args: ['ferrie'], says: 'Expected a file or the id of a document, got `ferrie`; near it are `2022/ferry`' },
    { args: ['zebra crossing'], says: 'Expected a file or the id of a document, got `zebra crossing`' },
    { args: ['/dev/null'], says: 'Expected a file at `/dev/null`, got a device, pipe or socket' },
    { args: ['raw/2022'], says: 'Expected a file or the id of a document, got `raw/2022`' },
    { args: ['ferry', 'nowhere'], says: 'Expected a folder of raw files at' },
    { args: ['ferry', '.', '--input', 'raw'], says: 'got both' },
    { args: [], says: "missing required argument 'document'" },
  ])('explain $args ends with 2 and one line', async ({ args, says }, { expect, onTestFinished }) => {
    const cwd = writeFiles(temporaryFolder(onTestFinished), CORPUS)
    const { status, stdout, stderr } = await runCopydesk(['explain', ...args], { cwd })
    expect(stderr).toContain(says)
    expect(stderr).toMatch(/^copydesk: [^\n]+\n$/)
    expect([status, stdout]).toEqual([2, ''])
  })

  test('where there is neither file nor corpus it says so', async ({ expect, onTestFinished }) => {
    const { status, stderr } = await runCopydesk(['explain', 'ferry'], { cwd: temporaryFolder(onTestFinished) })
    expect(stderr).toContain('Expected a file or the id of a document, got `ferry`, and no corpus here')
    expect(status).toBe(2)
  })
})

test.concurrent('a field of two lines is explained by the first', async ({ expect, onTestFinished }) => {
  const text = 'Ferry sails again\n\nBy Ada Marlowe\n\nReuters\n\nIt left at dawn, and nobody was on it.\n'
  const cwd = writeFiles(temporaryFolder(onTestFinished), { 'ferry.txt': text })
  const { stdout } = await runCopydesk(['explain', 'ferry.txt', '--json'], { cwd })
  const byline = JSON.parse(stdout).fields.find(({ pointer }: Explained) => pointer === '/byline')
  expect(byline).toMatchObject({ value: 'By Ada Marlowe Reuters', raw: 'By Ada Marlowe', rule: 'byline-opener' })
  expect(byline.place).toMatchObject({ start: { line: 3 }, end: { line: 5 } })
})

test.concurrent('copydesk explain shows the header that corpus.yaml asks for, and where a text does not follow it', async ({
  expect,
  onTestFinished,
}) => {
  const cwd = writeFiles(temporaryFolder(onTestFinished), {
    'corpus.yaml': 'header:\n  - headline\n  - byline: "^Words: (?<authors>.+)$"\n  - skip*: ^Section\n',
    'raw/follows.txt':
      'Ferry sails again\nWords: Ada Marlowe\nSection: harbour\n\nIt left at dawn, and nobody was on it.\n',
    'raw/strays.txt': 'Ferry sails again\nBy Ada Marlowe\n\nIt left at dawn, and nobody was on it.\n',
  })
  const follows = JSON.parse((await runCopydesk(['explain', 'follows', '--json'], { cwd })).stdout)
  expect(schemaErrors(follows)).toEqual([])
  expect(follows).toMatchObject({
    header: { steps: ['headline', 'byline: ^Words: (?<authors>.+)$', 'skip*: ^Section'], followed: true },
    removed: [{ kind: 'skipped', text: 'Section: harbour', why: 'the header of the corpus skips it' }],
  })
  expect(
    follows.fields.map((field: Explained & { decidedBy: string }) => [field.value, field.rule, field.decidedBy]),
  ).toEqual([
    ['Ferry sails again', 'profile-headline', 'profile'],
    ['Words: Ada Marlowe', 'profile-byline', 'profile'],
    ['Ada Marlowe', 'profile-byline', 'profile'],
  ])
  const { stdout } = await runCopydesk(['explain', 'strays'], { cwd })
  expect(stdout).toContain(
    '  header         not as corpus.yaml has it: headline · byline: ^Words: (?<authors>.+)$ · skip*: ^Section\n',
  )
  expect(stdout).toMatch(
    /2:1 {2}warning {2}Unexpected `By Ada Marlowe`, expected a line of the header: `byline: .*` {2}header-profile\n/,
  )
  expect(stdout).toContain('authors/0      Ada Marlowe\n')
})

describe('copydesk explain --json', async () => {
  const cwd = writeFiles(
    temporaryFolder(() => {}),
    CORPUS,
  )
  const { stdout } = await runCopydesk(['explain', '2022/quay', '--json'], { cwd })
  const explanation = JSON.parse(stdout)

  test('has the shape of its schema', () => {
    expect(stdout).toBe(`${JSON.stringify(explanation, null, 2)}\n`)
    expect(schemaErrors(explanation)).toEqual([])
    expect(schemaErrors({ ...explanation, nodes: [{ ...explanation.nodes[0], more: 1 }] })).not.toEqual([])
  })

  test('gives for each field its value, where it stands, and what read it', () => {
    expect(
      explanation.fields.map(({ pointer, value, place, rule }: Explained) => [
        pointer,
        value,
        `${place.start.line}:${place.start.column}`,
        rule,
      ]),
    ).toEqual([
      ['/kicker', 'CITY HALL', '1:1', 'kicker-short-line'],
      ['/headline', 'Old quay of Tarn to be a garden by the spring of next year', '2:1', 'headline-first-line'],
      ['/deck', expect.stringMatching(/^The harbour office/), '3:1', 'deck-below-headline'],
      ['/byline', 'By Ada Marlowe, Harbour Editor, and TOM PETRIE', '4:1', expect.stringMatching(/^byline-/)],
      ['/authors/0', 'Ada Marlowe', '4:4', expect.stringMatching(/^byline-/)],
      ['/authors/1', 'Tom Petrie', '4:37', expect.stringMatching(/^byline-/)],
      ['/dateline', 'PORT ELLIAN (Northwind) —', '7:1', 'dateline-wire'],
      ['/location', 'PORT ELLIAN', '7:1', 'dateline-wire'],
      ['/datePublished', '2022-01-11', '5:1', expect.stringMatching(/^date-/)],
    ])
  })

  test('says what a reading beat, and whether the line or the sequence decided', () => {
    const byName = (name: string) => explanation.fields.find(({ pointer }: Explained) => pointer === name)
    expect(byName('/byline')).toMatchObject({ decidedBy: 'line' })
    expect(byName('/byline').beat.map(({ kind }: { kind: string }) => kind)).toContain('headline')
    const deck = byName('/deck')
    expect(deck.decidedBy).toBe('sequence')
    expect(deck.beat[0].confidence).toBeGreaterThan(deck.confidence)
  })

  test('gives each edit with what stood there and its place in the raw file', () => {
    const raw = Buffer.from(QUAY)
    for (const { before, place } of explanation.edits) {
      expect(raw.subarray(place.start.byte, place.end.byte).toString()).toBe(before)
    }
    const kinds = explanation.edits.map(({ rule, before, after }: Edit) => `${rule} ${JSON.stringify([before, after])}`)
    expect(new Set(kinds)).toEqual(
      new Set([
        'unify-line-ends ["\\r",""]',
        'compose-characters ["e\u0301","é"]',
        'collapse-white-space ["\u00a0"," "]',
        'collapse-white-space ["\\t"," "]',
        'collapse-white-space ["\\n",""]',
      ]),
    )
  })

  test('gives all of the raw text but line ends, part by part, and why some of it is in no field', () => {
    const parts = explanation.nodes.map(({ raw }: Explained) => raw).join('')
    expect(parts.replace(/\s/g, '')).toBe(QUAY.replace(/\s/g, ''))
    expect(explanation.removed).toMatchObject([
      { kind: 'share', text: 'Share this article', place: { start: { line: 6, column: 1 } }, why: expect.any(String) },
      { kind: 'copyright', place: { start: { line: 9 } }, why: expect.any(String) },
    ])
  })
})

interface Explained {
  readonly pointer: string
  readonly value: string
  readonly rule: string
  readonly raw: string
  readonly place: { readonly start: { readonly line: number; readonly column: number } }
}

interface Edit {
  readonly rule: string
  readonly before: string
  readonly after: string
}

const schema = JSON.parse(readFileSync(new URL('../schema/explanation.schema.json', import.meta.url), 'utf8'))
const validate = new Ajv2020({ strict: false }).addSchema(findingSchema).compile(schema)

function schemaErrors(value: unknown): readonly unknown[] {
  return validate(value) ? [] : (validate.errors ?? [])
}
