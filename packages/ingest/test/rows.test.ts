import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { expandInput, type Row, readDocument, readInput } from '../src/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'copydesk-rows-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A row that was read, with where it begins and what its text is. */
interface ReadRow {
  readonly row: Row
  readonly bytes: Buffer
  readonly text: string | null
  readonly messages: readonly string[]
}

/** Text that makes readers of tables stumble. */
const HOSTILE = fc
  .array(
    fc.constantFrom(
      'a',
      'Ferry',
      ' ',
      '"',
      '""',
      ',',
      ';',
      '\t',
      '\n',
      '\r',
      '\r\n',
      '\\',
      '\\n',
      '\u2028',
      'é',
      '😀',
      '{',
      '}',
      "'",
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => `x${parts.join('')}x`)

/** What stands before a row, so that it begins anywhere in what is read at a time. */
const PADDING = fc.constantFrom(0, 1, 16_370, 262_130, 262_143, 262_144)

describe('law: each row of', () => {
  test('JSON Lines is read, and its place is true', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(HOSTILE, { minLength: 1, maxLength: 8 }),
        PADDING,
        fc.constantFrom('\n', '\r\n', '\n\n  \n'),
        fc.boolean(),
        async (texts, padding, end, escaped) => {
          const rows = [{ text: 'p'.repeat(padding + 1) }, ...texts.map((text) => ({ text, other: [text] }))]
          const lines = rows.map((row) => (escaped ? escapeAll(JSON.stringify(row)) : JSON.stringify(row)))
          await expectRows(
            'rows.jsonl',
            Buffer.from(lines.join(end)),
            rows.map(({ text }) => text),
          )
        },
      ),
      { numRuns: 60 },
    )
  })

  test.each([
    ['rows.csv', ',', 'utf8'],
    ['rows.csv', ';', 'utf8'],
    ['rows.tsv', '\t', 'utf8'],
    ['rows.csv', ',', 'utf16le'],
  ] as const)('%s with "%s" in %s is read, and its place is true', async (path, delimiter, encoding) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(HOSTILE, { minLength: 1, maxLength: 8 }),
        PADDING,
        fc.constantFrom('\n', '\r\n', '\r'),
        async (texts, padding, end) => {
          const all = ['p'.repeat(padding + 1), ...texts]
          const quote = (text: string) => `"${text.replaceAll('"', '""')}"`
          const lines = [
            'id,text,"a ""note"""'.replaceAll(',', delimiter),
            ...all.map((text, index) => [index, quote(text), index % 2 ? '""' : 'bare'].join(delimiter)),
          ]
          await expectRows(path, Buffer.from(`\ufeff${lines.join(end)}${end}`, encoding), all)
        },
      ),
      { numRuns: 40 },
    )
  })
})

describe('a row that is damaged is told with its place, and spoils no other:', () => {
  test.each([
    ['a.jsonl', '{"text":"a"}\n{"text":"b"\n{"text":"c"}', 'row-invalid', 2, 12, 24],
    ['a.jsonl', '{"text":"a"}\n{"text":"b" "c":1}\n{"text":"c"}', 'row-invalid', 2, 13, 25],
    ['a.jsonl', '{"text":"a"}\nnonsense\n{"text":"c"}', 'row-invalid', 2, 1, 13],
    ['a.jsonl', '{"text":"a"}\n[1]\n{"text":"c"}', 'row-invalid', 2, 1, 13],
    ['a.jsonl', '{"text":"a"}\n{"text":"b", // c\n}\n{"text":"c"}', 'row-invalid', 2, 14, 26],
    ['a.jsonl', '{"text":"a"}\n{"title":"b"}\n{"text":"c"}', 'text-missing', 2, 1, 13],
    ['a.jsonl', '{"text":"a"}\n{"text":"\\ud83d b"}\n{"text":"c"}', 'row-invalid', 2, 10, 22],
    ['a.jsonl', `{"text":"a"}\n${'['.repeat(100_000)}\n{"text":"c"}`, 'row-invalid', 2, 1, 13],
    ['a.csv', 'id,text\n1,a\n2,"b\n3,c\n', 'row-invalid', 3, 3, 14],
    ['a.csv', 'id,text\n1,a\n2,"b" x\n3,c\n', 'row-invalid', 3, 6, 17],
    ['a.csv', 'id,text\n1,a\n2,b,c\n3,c\n', 'row-invalid', 3, 5, 16],
    ['a.csv', 'id,text\n1,a\n2\n3,c\n', 'row-invalid', 3, 2, 13],
    ['a.csv', 'id,text\n1,a\n2,"b\nb"b\n3,c\n', 'row-invalid', 3, 3, 14],
  ])('%s %#', async (path, content, rule, line, column, byte) => {
    const found = await readRows(path, Buffer.from(content))
    const texts = found.flatMap(({ text, messages }) => (messages.length === 0 ? [text] : []))
    expect(texts).toEqual(['a', 'c'])
    expect(found.flatMap(({ messages }) => messages)).toContain(`${rule} ${line}:${column} ${byte}`)
  })

  test('an encoding that no row can be decoded in is told, too', async () => {
    const rows = await readRows(
      'a.csv',
      Buffer.concat([Buffer.from('text\na\n'), Buffer.from([0xff, 0x81, 0x0a])]),
      'utf-8',
    )
    expect(rows[1]?.messages).toEqual(['encoding-invalid 3:1 7'])
  })
})

test('a row of more than 64 MiB is not read, and the next ones are', async () => {
  const content = gzipSync(
    Buffer.concat([Buffer.from('{"text":"a"}\n{"text":"'), Buffer.from(noise(66)), Buffer.from('"}\n{"text":"c"}\n')]),
    { level: 1 },
  )
  const file = join(folder, 'long.jsonl.gz')
  writeFileSync(file, content)
  const found: unknown[] = []
  for await (const { id, problem } of expandInput({
    id: 'long',
    path: 'long.jsonl.gz',
    content: { file: Buffer.from(file) },
    problem: null,
  }))
    found.push([id, problem?.rule ?? null, problem?.at?.line ?? null])
  expect(found).toEqual([
    ['long/000001', null, null],
    ['long/000002', 'file-size', 2],
    ['long/000003', null, null],
  ])
})

/** So many mebibytes that can't be packed to nothing. */
function noise(mebibytes: number): string {
  const block = Array.from({ length: 4096 }, (_, index) => ((index * 7919 * 31) % 65521).toString(36)).join(' ')
  return block.repeat(Math.ceil((mebibytes * 2 ** 20) / block.length))
}

/** Expects the rows of a table: their texts, each at the place where its bytes stand. */
async function expectRows(path: string, bytes: Buffer, texts: readonly string[]): Promise<void> {
  const found = await readRows(path, bytes)
  expect(found.map(({ text }) => text)).toEqual(texts)
  const wide = bytes[0] === 0xff
  for (const { row, bytes: own } of found) {
    expect(bytes.subarray(row.byte, row.byte + own.length).equals(own)).toBe(true)
    const before = bytes.subarray(0, row.byte).toString(wide ? 'utf16le' : 'utf8')
    expect(row.line).toBe(before.split(/\r\n|\r|\n/).length)
  }
}

async function readRows(path: string, content: Buffer, encoding: string | null = null): Promise<ReadRow[]> {
  const file = join(folder, path)
  writeFileSync(file, content)
  const rows: ReadRow[] = []
  for await (const input of expandInput(
    { id: 'rows', path, content: { file: Buffer.from(file) }, problem: null },
    { encodingOf: () => encoding },
  )) {
    const read = await readInput(input)
    const row = input.content && 'row' in input.content ? input.content.row : undefined
    if ('problem' in read || !row) throw new Error(`Expected a row, got \`${input.problem?.rule}\``)
    const document = readDocument(read.bytes, { ...input, row }, {})
    const text = document.data.raw?.parts?.find(({ kind }) => kind === 'text')?.sources[0]?.value ?? null
    rows.push({ row, bytes: read.bytes, text, messages: document.messages.map(describeMessage) })
  }
  return rows
}

function describeMessage({
  ruleId,
  line,
  column,
  place,
}: {
  ruleId?: string | undefined
  line?: number | undefined
  column?: number | undefined
  place?: unknown
}): string {
  const { start } = place as { start: { byte: number } }
  return `${ruleId} ${line}:${column} ${start.byte}`
}

function escapeAll(json: string): string {
  return json.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
