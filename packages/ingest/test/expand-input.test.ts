import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { type ExpandOptions, expandInput, type Input } from '../src/index.ts'
import { type MadeMember, makeTar, makeZip } from './make-archives.ts'

const folder = mkdtempSync(join(tmpdir(), 'copydesk-expand-'))
afterAll(() => rmSync(folder, { recursive: true }))

const TEXT = 'Ferry sails again\n\nThe ferry sailed at dawn.\n'

/** Members of every kind, and what becomes of each: its id and text, or the rule that turns it away. */
const MEMBERS: readonly (MadeMember & { readonly becomes: string | readonly string[] | null })[] = [
  { name: '2022/', kind: 'folder', becomes: null },
  { name: '2022/ferry.txt', content: TEXT, becomes: ['a/2022/ferry'] },
  { name: 'größe.MD', content: '# Größe', becomes: ['a/größe'] },
  { name: 'v1.2', content: '', becomes: ['a/v1.2'] },
  { name: 'two\nlines.txt', content: TEXT, becomes: ['a/two%0Alines'] },
  { name: 'rows.jsonl', content: '{"text":"x"}\n{"text":"y"}\n', becomes: ['a/rows/000001', 'a/rows/000002'] },
  { name: 'packed.csv.gz', content: gzipSync('text\nx\n'), becomes: ['a/packed/000001'] },
  { name: '.DS_Store', content: 'x', becomes: 'file-hidden' },
  { name: '__MACOSX/._ferry.txt', content: 'x', becomes: 'file-hidden' },
  { name: '../up.txt', content: TEXT, becomes: 'member-path' },
  { name: '2022/../../up.txt', content: TEXT, becomes: 'member-path' },
  { name: '/etc/motd', content: TEXT, becomes: 'member-path' },
  { name: 'C:/motd.txt', content: TEXT, becomes: 'member-path' },
  { name: 'link.txt', kind: 'link', becomes: 'member-link' },
  { name: 'pipe.txt', kind: 'pipe', becomes: 'file-special' },
  { name: 'inner.zip', content: makeZip([{ name: 'x.txt' }]), becomes: 'archive-nested' },
  { name: 'inner.tgz', content: 'x', becomes: 'archive-nested' },
  { name: 'empty.jsonl', content: '\n \n', becomes: 'container-empty' },
  { name: 'damaged.txt.csv', content: 'a,b\n1,2\n', becomes: 'table-header' },
  { name: 'twice.txt', content: TEXT, becomes: ['a/twice'] },
  { name: 'twice.txt', content: TEXT, becomes: ['a/twice'] },
  { name: 'last.txt', content: TEXT, becomes: ['a/last'] },
]

const EXPECTED = MEMBERS.flatMap(({ becomes }) => becomes ?? [])

describe('expandInput gives each member of', () => {
  test('a ZIP archive', async () => {
    expect((await expand('a.zip', makeZip(MEMBERS))).map(idOrRule)).toEqual(EXPECTED)
  })

  test.each(['a.tar', 'a.tar.gz', 'a.tgz'])('%s', async (path) => {
    const bytes = await makeTar(MEMBERS)
    expect((await expand(path, path === 'a.tar' ? bytes : gzipSync(bytes))).map(idOrRule)).toEqual(EXPECTED)
  })

  test('with the path and the bytes that it has', async () => {
    const [input] = await expand('x/a.zip', makeZip([{ name: 'b\\c.txt', content: TEXT }]))
    expect(input).toEqual({
      id: 'x/a/b/c',
      path: 'x/a.zip/b/c.txt',
      content: { bytes: new Uint8Array(Buffer.from(TEXT)) },
      problem: null,
      encoding: null,
    })
  })

  test('though others are encrypted, damaged or packed in an unknown way', async () => {
    const inputs = await expand(
      'a.zip',
      makeZip([
        { name: 'secret.txt', content: TEXT, encrypted: true },
        { name: 'sum.txt', content: TEXT, damaged: true },
        { name: 'lzma.txt', content: TEXT, method: 14 },
        { name: 'stored.txt', content: TEXT, method: 0 },
      ]),
    )
    expect(inputs.map(idOrRule)).toEqual(['member-encrypted', 'archive-damaged', 'archive-damaged', 'a/stored'])
  })
})

describe('a bomb', () => {
  const bomb = { name: 'bomb.txt', content: Buffer.alloc(40 * 2 ** 20) }
  const after = { name: 'after.txt', content: TEXT }

  test('among the members of a ZIP archive spoils no other', async () => {
    expect((await expand('a.zip', makeZip([bomb, bomb, after]))).map(idOrRule)).toEqual([
      'archive-bomb',
      'archive-bomb',
      'a/after',
    ])
  })

  test('ends a stream, and that is said', async () => {
    const inputs = await expand('a.tar.gz', gzipSync(await makeTar([after, bomb, after])))
    expect(inputs.map(idOrRule)).toEqual(['a/after', 'archive-bomb', 'archive-bomb'])
    expect(inputs.map(({ path }) => path)).toEqual(['a.tar.gz/after.txt', 'a.tar.gz/bomb.txt', 'a.tar.gz'])
  })
})

describe('what is cut', () => {
  const rows = Array.from({ length: 400 }, (_, index) => `{"text":"Row ${index} ${'x'.repeat((index * 7919) % 300)}"}`)

  test('gives every row before the cut, wherever it is, and says where it ends', async () => {
    const whole = gzipSync(rows.join('\n'))
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 20, max: whole.length - 1 }), async (length) => {
        const inputs = await expand('rows.jsonl.gz', whole.subarray(0, length))
        const last = inputs.pop() as Input
        expect(inputs.map(textOf)).toEqual(rows.slice(0, inputs.length))
        expect(last).toMatchObject({ id: 'rows', path: 'rows.jsonl.gz', problem: { rule: 'archive-damaged' } })
        const start = rows.slice(0, inputs.length).join('\n').length + (inputs.length > 0 ? 1 : 0)
        if (inputs.length > 0) expect(last.problem?.at).toEqual({ line: inputs.length + 1, byte: start })
        // The same cut gives the same rows.
        expect(await expand('rows.jsonl.gz', whole.subarray(0, length))).toHaveLength(inputs.length + 1)
      }),
      { numRuns: 30 },
    )
  })

  test('gives every member of a tar archive before the cut', async () => {
    const whole = await makeTar(rows.slice(0, 20).map((content, index) => ({ name: `${index}.txt`, content })))
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 20 * 1024 - 1 }), async (length) => {
        const inputs = await expand('a.tar', whole.subarray(0, length))
        expect(inputs.at(-1)).toMatchObject({ path: 'a.tar', problem: { rule: 'archive-damaged' } })
        const whole20 = inputs.filter(({ content }) => content !== null)
        expect(whole20.map(textOf)).toEqual(
          rows.slice(0, Math.floor((length + 512 - 1) / 1024)).slice(0, whole20.length),
        )
        expect(inputs.length - whole20.length).toBeLessThanOrEqual(2)
      }),
      { numRuns: 30 },
    )
  })

  test('is no ZIP archive', async () => {
    const whole = makeZip([{ name: 'a.txt', content: TEXT }])
    const inputs = await expand('a.zip', whole.subarray(0, whole.length - 10))
    expect(inputs.map(idOrRule)).toEqual(['archive-damaged'])
  })
})

test('law: whatever its bytes are, a container ends in inputs or in a problem', async () => {
  const whole: Readonly<Record<string, Buffer>> = {
    'a.zip': makeZip(MEMBERS),
    'a.tar': await makeTar(MEMBERS),
    'a.tgz': gzipSync(await makeTar(MEMBERS)),
    'a.jsonl.gz': gzipSync('{"text":"x"}\n{"text":"y"}\n'),
    'a.csv': Buffer.from('id,text\n1,"a\n""b"""\n2,c\n'),
  }
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...Object.keys(whole)),
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 8 }),
      async (path, changes) => {
        const bytes = Buffer.from(whole[path] as Buffer)
        for (const [at, byte] of changes) bytes[at % bytes.length] = byte
        const inputs = await expand(path, bytes)
        expect(inputs.length).toBeGreaterThan(0)
        for (const { content, problem } of inputs) expect(content === null).toBe(problem !== null)
      },
    ),
    { numRuns: 400 },
  )
})

test.each([
  ['a.zip', 'no archive at all', 'archive-damaged'],
  ['a.zip', makeZip([]), 'container-empty'],
  ['a.zip', makeZip([{ name: 'folder/', kind: 'folder' }]), 'container-empty'],
  ['a.tar', 'no archive at all'.repeat(100), 'archive-damaged'],
  ['a.tar', Buffer.alloc(1024), 'container-empty'],
  ['a.tar.gz', 'not packed', 'archive-damaged'],
  ['a.zip.gz', gzipSync(makeZip([{ name: 'a.txt' }])), 'archive-nested'],
  ['a.jsonl', '', 'container-empty'],
  ['a.csv', '', 'container-empty'],
  ['a.csv', 'id,text\n', 'container-empty'],
  ['a.csv', 'id,words\n1,2\n', 'table-header'],
  ['a.csv', 'text,text\n1,2\n', 'table-header'],
  ['a.csv', 'text,"words\n1,2\n', 'table-header'],
])('%s with %j is itself the input: %s', async (path, content, rule) => {
  expect(await expand(path, content)).toMatchObject([{ id: 'a', path, content: null, problem: { rule } }])
})

test('what is left out or passed over is never read', async () => {
  const zip = makeZip([
    { name: 'drafts/a.txt', content: TEXT, damaged: true },
    { name: 'b.txt', content: TEXT, damaged: true },
    { name: 'c.txt', content: TEXT },
  ])
  const problem = { rule: 'file-excluded', message: 'drafts', outcome: 'filtered' } as const
  const inputs = await expand('a.zip', zip, {
    leavesOut: (path) => (path.startsWith('a.zip/drafts/') ? problem : null),
    skips: (path) => path.endsWith('/b.txt'),
    encodingOf: (path) => (path.endsWith('c.txt') ? 'koi8-r' : null),
  })
  expect(inputs).toMatchObject([
    { id: 'a/drafts/a', problem },
    { id: 'a/c', problem: null, encoding: 'koi8-r' },
  ])
})

test('a file that is gone is a problem', async () => {
  for (const path of ['gone.zip', 'gone.tar', 'gone.jsonl']) {
    const content = { file: Buffer.from(join(folder, path)) }
    const inputs: Input[] = []
    for await (const input of expandInput({ id: 'gone', path, content, problem: null })) inputs.push(input)
    expect(inputs).toMatchObject([{ id: 'gone', path, content: null, problem: { rule: 'file-unreadable' } }])
  }
})

/** Writes a file, and gives what it expands to. */
async function expand(path: string, content: string | Buffer, options: ExpandOptions = {}): Promise<Input[]> {
  const file = join(folder, path.replaceAll('/', '-'))
  writeFileSync(file, content)
  const id = path.replace(/\..*/, '')
  const inputs: Input[] = []
  for await (const input of expandInput({ id, path, content: { file: Buffer.from(file) }, problem: null }, options)) {
    inputs.push(input)
  }
  return inputs
}

function idOrRule({ id, problem }: Input): string {
  return problem?.rule ?? id
}

function textOf({ content }: Input): string {
  return content && 'bytes' in content ? Buffer.from(content.bytes).toString() : ''
}
