import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import {
  type Block,
  loadSchema,
  openBlockCheck,
  openGroups,
  type RecordFinding,
  validateRecords,
} from '../src/index.ts'
import { folderOf, openFinder } from './open-finder.ts'

const book = {
  type: 'object',
  required: ['title', 'author'],
  additionalProperties: false,
  properties: { title: { type: 'string' }, author: { type: 'string' }, pages: { type: 'integer', minimum: 1 } },
}

describe('records are split on LF bytes alone', () => {
  const right = '{"title":"Tides","author":"A. Marlowe"}'
  test.for([
    ['a last line without LF', `${right}\n${right}`],
    ['a byte order mark', `\ufeff${right}\n`],
    ['CR LF', `${right}\r\n${right}\r\n`],
    ['blank lines', `\n${right}\n\r\n \t \n${right}\n\n`],
    ['U+2028 and U+0085 in a string', `${right.replace('Tides', 'Ti\u2028d\u0085es')}\n`],
    ['no record', ''],
    ['nothing but a byte order mark', '\ufeff'],
  ] as const)('%s is fine', async ([, data]) => {
    expect(await openFinder(book)(data)).toEqual([])
  })

  test('CR alone ends a line of the file, but no record', async () => {
    const [found] = await openFinder(book)(`${right}\n{"title":"Tides",\r"author":7}\n{}`)
    expect(found).toMatchObject({ record: 2, finding: { place: { start: { line: 3, column: 10 } } } })
    const [, , last] = await openFinder(book)(`${right}\n{"title":"Tides",\r"author":7}\n{}`)
    expect(last?.finding.place.start).toMatchObject({ line: 4, column: 1 })
  })
})

test('all violations of a record are found, each at the value or key that it is about', async () => {
  const data = '{"title":"Tides","author":"A"}\n{"title":7,\t"pages":0,"colour":"red"}\n'
  const found = await openFinder(book)(data)
  expect(
    found.map(({ finding: { id, rule, pointer, message, place } }) => [
      id,
      rule,
      pointer,
      message,
      place.start.column,
      place.end.column,
    ]),
  ).toEqual([
    ['data/000002', 'schema/required', '', 'Unexpected object without `author`, expected one with it', 1, 38],
    [
      'data/000002',
      'schema/additionalProperties',
      '/colour',
      'Unexpected property `colour`, expected none but those of the schema',
      23,
      31,
    ],
    ['data/000002', 'schema/type', '/title', 'Unexpected `7`, expected it to be string', 10, 11],
    ['data/000002', 'schema/minimum', '/pages', 'Unexpected `0`, expected it to be >= 1', 21, 22],
  ])
})

describe('what a violation says', () => {
  test.for([
    [{ const: { a: 1 } }, '2', 'Unexpected `2`, expected `{"a":1}`'],
    [{ enum: ['a', null] }, '2', 'Unexpected `2`, expected one of `"a"`, `null`'],
    [{ enum: Array.from({ length: 30 }, (_, n) => n) }, '"x"', '`9` … (30 in all)'],
    [{ type: ['string', 'null'] }, '2', 'expected it to be string or null'],
    [false, '2', 'Unexpected `2`, expected nothing here'],
    [{ properties: { a: false } }, '{"a":[1, 2]}', 'Unexpected `[1, 2]`, expected nothing here'],
    [
      { propertyNames: { maxLength: 1 } },
      '{"ab":1}',
      'Unexpected property name `ab`, expected it to not have more than 1 characters',
    ],
    [
      { dependentRequired: { a: ['b'] } },
      '{"a":1}',
      'Unexpected object without `b`, expected one with it, for it has `a`',
    ],
    [{ unevaluatedProperties: false }, '{"a":1}', 'Unexpected property `a`, expected none but'],
    [{ pattern: '^a{1,2}$' }, '"aaa"', 'Unexpected `"aaa"`, expected it to match pattern "^a{1,2}$"'],
    [{ format: 'date' }, '"2022-02-30"', 'expected it to match format "date"'],
    [
      { maxLength: 3 },
      `"${'x'.repeat(1000)}"`,
      `Unexpected \`"${'x'.repeat(56)}…\`, expected it to not have more than 3 characters`,
    ],
  ] as const)('%j', async ([schema, data, message]) => {
    const found = await openFinder(schema)(data)
    expect(found.map(({ finding }) => finding.message).join('\n')).toContain(message)
  })
})

test.each([2, 3, 4])('length keywords count code points (limit %i)', async (limit) => {
  const units = ['', 'a', '😀', '\ud83d', '\ude00', 'é']
  const texts = units.flatMap((a) => units.flatMap((b) => units.flatMap((c) => units.map((d) => a + b + c + d))))
  const data = texts.map((text) => `${JSON.stringify(text)}\n`).join('')
  const wanted = (isWrong: (length: number) => boolean) =>
    texts.flatMap((text, index) => (isWrong(Array.from(text).length) ? [index + 1] : []))
  const recordsOf = async (schema: unknown) => (await openFinder(schema)(data)).map(({ record }) => record)
  expect(await recordsOf({ maxLength: limit })).toEqual(wanted((length) => length > limit))
  expect(await recordsOf({ minLength: limit })).toEqual(wanted((length) => length < limit))
})

test('names that every object of JavaScript has are properties like others', async () => {
  const schema = {
    required: ['constructor'],
    properties: { toString: { type: 'number' }, constructor: { type: 'string' } },
  }
  const found = await openFinder(schema)('{}\n{"constructor":"Lotus"}\n{"constructor":1,"toString":"x"}')
  expect(found.map(({ record, finding }) => [record, finding.rule, finding.pointer])).toEqual([
    [1, 'schema/required', ''],
    [3, 'schema/type', '/toString'],
    [3, 'schema/type', '/constructor'],
  ])
})

test('bytes that are not UTF-8 are found at line, column and byte, and the rest is validated', async () => {
  const data = Buffer.concat([Buffer.from('"é"\n"é😀\ufffd'), Buffer.from([0xc3, 0x28]), Buffer.from('"\n7\n')])
  const found = await openFinder({ type: 'string' })(data)
  expect(found.map(({ finding: { rule, message, place } }) => [rule, message, place.start])).toEqual([
    [
      'encoding-invalid',
      'Unexpected byte 0xC3 at byte 15, expected UTF-8',
      { line: 2, column: 6, offset: 9, byte: 15 },
    ],
    ['schema/type', 'Unexpected `7`, expected it to be string', { line: 3, column: 1, offset: 13, byte: 19 }],
  ])
})

describe('gzip is known by its bytes', () => {
  const lines = Array.from({ length: 30_000 }, (_, index) => `{"n":${(index * 7919) % 104_729}}\n`)
  const compressed = gzipSync(lines.join(''))

  test('whatever the name, and of several members', async () => {
    const find = openFinder({ properties: { n: { maximum: 0 } } })
    const twice = Buffer.concat([gzipSync(lines.slice(0, 10).join('')), gzipSync(lines.slice(10, 20).join(''))])
    expect(await find(twice)).toHaveLength(19)
  })

  test('data that are cut off are found after the last record that is whole, and what came before is validated', async () => {
    const found = await openFinder({ properties: { n: { maximum: 0 } } })(
      compressed.subarray(0, compressed.length >> 1),
    )
    const last = found.at(-1)
    expect(last?.finding).toMatchObject({
      rule: 'gzip-damaged',
      message: "Unexpected end of file, expected whole gzip data: what would follow here can't be read",
    })
    expect(found.length).toBeGreaterThan(10_000)
    expect(last?.finding.place.start).toMatchObject({ line: found.length + 1, column: 1 })
  })

  test.for([
    ['other bytes after the data', () => Buffer.concat([compressed, Buffer.from('more')])],
    ['a wrong checksum', () => Buffer.concat([compressed.subarray(0, -8), Buffer.alloc(8)])],
    [
      'a damaged middle',
      () => Buffer.concat([compressed.subarray(0, 5000), Buffer.alloc(99), compressed.subarray(5099)]),
    ],
  ] as const)('%s are found', async ([, data]) => {
    const found = await openFinder(true)(data())
    expect(found.map(({ finding }) => finding.rule)).toContain('gzip-damaged')
  })
})

describe('a `.json` file', () => {
  test('is one document', async () => {
    const find = openFinder({ type: 'array', items: book })
    const found = await find('[\n  {"title": "Tides", "author": "A. Marlowe"},\n  {"title": "Tides"}\n]\n', {
      path: 'books.json',
    })
    expect(
      found.map(({ finding: { id, pointer, place } }) => [id, pointer, place.start.line, place.start.column]),
    ).toEqual([['books', '/1', 3, 3]])
  })

  test.for([
    ['', '1:1'],
    ['\n{}\n{}', '3:1'],
  ] as const)('that holds %j is not JSON', async ([data, at]) => {
    const [found] = await openFinder(true)(data, { path: 'books.json' })
    const { line, column } = found?.finding.place.start ?? {}
    expect([found?.finding.rule, `${line}:${column}`]).toEqual(['json-invalid', at])
  })
})

test('groups say how many records have what, and where the first are', async () => {
  const lines = Array.from({ length: 12 }, (_, index) =>
    index % 2 === 0 ? '{"title":"Tides"}' : '{"title":"Tides","author":7}',
  )
  const groups = openGroups()
  for (const found of await openFinder(book)(
    [...lines, '{"title":"Tides","author":"A","pages":0}'].map((line) => Buffer.from(`${line}\n`)),
  ))
    groups.add(found)
  expect(groups.summaries().map(({ finding: { message, place } }) => [place.start.line, message])).toEqual([
    [1, '6 records lack `author`; first 5 at 1:1, 3:1, 5:1, 7:1, 9:1'],
    [2, '6 records have `/author` where the schema expects it to be string; first 5 at 2:27, 4:27, 6:27, 8:27, 10:27'],
    [13, 'Unexpected `0`, expected it to be >= 1'],
  ])
})

test('blocks that are asked for ahead stay as they are, also where records are longer than a block', async () => {
  const folder = folderOf({ 'schema.json': '{"type": "number"}' })
  const path = `${folder}/data.jsonl`
  const letters = Array.from('abcdefghijkl')
  writeFileSync(path, letters.map((letter) => `"${letter.repeat(1e7)}"\n`).join(''))
  const schema = loadSchema(`${folder}/schema.json`)
  const check = openBlockCheck(schema)
  const found: RecordFinding[] = []
  const parts = validateRecords(path, {
    schema,
    blocksAhead: 3,
    async *check(blocks) {
      const held: Block[] = []
      for await (const block of blocks) {
        held.push(block)
        if (held.length === 3) yield check(held.shift() as Block)
      }
      for (const block of held) yield check(block)
    },
  })
  for await (const part of parts) found.push(...part.found)
  expect(found.map(({ record, finding }) => `${record} ${/[a-z]/.exec(finding.message.slice(11))}`)).toEqual(
    letters.map((letter, index) => `${index + 1} ${letter}`),
  )
})
