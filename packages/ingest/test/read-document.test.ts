import type { Part, Raw } from '@copydesk/document'
import type { SourceText } from '@copydesk/source-text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ColumnOptions, type Name, readDocument } from '../src/index.ts'

describe('front matter', () => {
  test.each([
    ['title: Ferry sails', 'headline', 'Ferry sails'],
    ['Title: Ferry sails # not this', 'headline', 'Ferry sails'],
    ["headline: 'It''s sailing'", 'headline', "It's sailing"],
    ['title: "A \\"quoted\\" \\u2014 line\\tand \\x41"', 'headline', 'A "quoted" — line\tand A'],
    ['title: "folded\n  over\n\n  lines \\\n  and joined"', 'headline', 'folded over\nlines and joined'],
    ['title: plain text\n  that goes on', 'headline', 'plain text that goes on'],
    ['title: plain\r\n  with carriage returns', 'headline', 'plain with carriage returns'],
    [
      'description: >\n  Folded over\n  two lines.\n\n  And another.\n',
      'deck',
      'Folded over two lines.\nAnd another.\n',
    ],
    ['description: |-\n    Two lines\n      as they stand.\n', 'deck', 'Two lines\n  as they stand.'],
    ['author: Ada Marlowe', 'authors', 'Ada Marlowe'],
    ['authors: [Ada Marlowe, "Tom Petrie"]', 'authors', 'Ada Marlowe|Tom Petrie'],
    ['authors:\n  - Ada Marlowe\n  - name: Tom Petrie\n    email: x', 'authors', 'Ada Marlowe|Tom Petrie'],
    ['date: 2022-01-11', 'datePublished', '2022-01-11'],
    ['lastmod: 2022-01-12T10:00:00Z', 'dateModified', '2022-01-12T10:00:00Z'],
    ['lang: pt_BR', 'language', 'pt_BR'],
    ['kicker: CITY HALL', 'kicker', 'CITY HALL'],
    ['title: 1984', 'headline', '1984'],
    ['x: &name Ada Marlowe\nauthor: *name', 'authors', 'Ada Marlowe'],
  ] as const)('%j is %s', (yaml, kind, value) => {
    const { raw, messages } = read('a.md', `---\n${yaml}\n---\nBody.\n`)
    expect(messages).toEqual([])
    const part = raw.parts?.find((candidate) => candidate.kind === kind)
    expect(part?.sources.map((source) => source.value).join('|')).toBe(value)
    expectCopied(raw, yaml.includes('*name') ? 0 : 0.5, part)
    expect(texts(raw, 'text')).toEqual(['Body.'])
  })

  test.each([
    ['title: [Ferry]', 'field-type 2:8 false /headline'],
    ['title: true', 'field-type 2:8 false /headline'],
    ['lang: English of England', 'field-type 2:7 false /language'],
    ['authors: [[Ada]]', 'field-type 2:10 false /authors'],
    ['title: "unclosed', 'front-matter-invalid 3:1 true null'],
    ['- a list', 'front-matter-invalid 2:1 true null'],
    ['title: "\\ud83d"', 'front-matter-invalid 2:9 true null'],
  ])('%j is told with its place', (yaml, message) => {
    expect(read('a.md', `---\n${yaml}\n---\nBody.\n`).messages).toEqual([message])
  })

  test.each(['Body.\n', '---\n\nBody.\n', '---\nBody.\n', '', '\n---\ntitle: x\n---\n'])('%j has none', (markdown) => {
    const { raw, messages } = read('a.markdown', markdown)
    expect(messages).toEqual([])
    expect(raw.parts?.every(({ kind }) => kind === 'text')).toBe(true)
  })

  test('a byte order mark where the body begins shifts nothing', () => {
    const { raw } = read('a.md', '---\ntitle: x\n---\n\ufeffFerry sails\n\nThe ferry sailed.\n')
    const text = raw.parts?.find(({ kind }) => kind === 'text')
    expect(texts(raw, 'text')).toEqual(['Ferry sails\n\nThe ferry sailed.'])
    expectCopied(raw, 0.9, text)
  })

  test.each([
    ['deep', '['],
    ['long', 'x'],
  ])('that is too %s is told', (_, sign) => {
    const { messages } = read('a.md', `---\ntitle: ${sign.repeat(70_000)}\n---\nBody.\n`)
    expect(messages).toEqual(['front-matter-invalid 2:1 true null'])
    const [message] = read('a.md', `---\ntitle: ${sign.repeat(60_000)}\n---\nBody.\n`).messages
    if (sign === '[') expect(message).toMatch(/^front-matter-invalid 2:\d+ true null$/)
    else expect(message).toBeUndefined()
  })

  test('does not grow with aliases', () => {
    const bomb = Array.from(
      { length: 9 },
      (_, index) =>
        `x${index}: &x${index} [${
          index === 0
            ? 'a'
            : Array(9)
                .fill(`*x${index - 1}`)
                .join(', ')
        }]`,
    )
    expect(read('a.md', `---\n${bomb.join('\n')}\nauthor: *x8\n---\nBody.\n`).messages).toEqual([
      'field-type 11:9 false /authors',
    ])
  })
})

describe('Markdown', () => {
  test.each([
    [
      '# Ferry *sails*\n\nThe **ferry** [sailed](http://x.example "now") at `dawn`.',
      ['Ferry sails\n\nThe ferry sailed at dawn.'],
    ],
    ['Ferry sails\n===\n\nOne\nparagraph  \nand a break.', ['Ferry sails\n\nOne paragraph\nand a break.']],
    ['A \\*star\\*, AT&amp;T, &#8212; and &eacute;.', ['A *star*, AT&T, — and é.']],
    ['> Quoted\n> over lines\nand lazily.\n>\n> Again.', ['Quoted over lines and lazily.\n\nAgain.']],
    ['- one\n- two\n  on two lines\n\n1. three', ['one\n\ntwo on two lines\n\nthree']],
    ['```\ncode  stays\n```\n\n    indented', ['code  stays\n\nindented']],
    ['[ref]: http://x.example\n\nA [ref] here.\n\n***\n\nEnd.', ['A ref here.\n\nEnd.']],
    ["“Quotes” stay -- as ... they 'are'.", ["“Quotes” stay -- as ... they 'are'."]],
  ])('%j', (markdown, expected) => {
    const { raw } = read('a.md', markdown)
    expect(texts(raw, 'text')).toEqual(expected)
    for (const part of raw.parts ?? []) expectCopied(raw, 0.6, part)
  })

  test.each([
    ['long', 'x'.repeat(2 ** 20 + 1), 'markdown-size 1:1 true null'],
    ...['> ', '- ', '1. ', '> - '].map((sign) => [
      'deep',
      `Deep\n\n${sign.repeat(100_000)}x`,
      'markdown-size 3:1 true null',
    ]),
    ['deep', `${'*'.repeat(8000)}x${'*'.repeat(8000)}`, 'markdown-size 1:1 true null'],
    ['deep', `${'!['.repeat(100_000)}`, 'markdown-size 1:201 true null'],
    [
      'deep',
      Array.from({ length: 1000 }, (_, at) => `${' '.repeat(at * 2)}- x`).join('\n'),
      'markdown-size 101:1 true null',
    ],
  ])('that is too %s for its parser is refused', (_, markdown = '', message) => {
    expect(read('a.md', markdown).messages).toEqual([message])
  })

  test('may hold a long rule', () => {
    expect(read('a.md', `One.\n\n${'- '.repeat(500)}\n\nTwo.`).messages).toEqual([])
  })

  test('keeps HTML and images apart', () => {
    const { raw } = read('a.md', 'One.\n\n<div>x</div>\n\n![A boat](boat.jpg)\n\nTwo ![icon](i.png) here.')
    expect(raw.parts?.map(({ kind, sources }) => [kind, sources[0]?.value])).toEqual([
      ['text', 'One.'],
      ['html', '<div>x</div>'],
      ['image', '![A boat](boat.jpg)'],
      ['text', 'Two  here.'],
    ])
  })

  test('law: whatever it is, its parts are in order and what was copied is what stands there', () => {
    const piece = fc.constantFrom(
      '# ',
      '> ',
      '- ',
      '1. ',
      '    ',
      '```',
      '`',
      '*',
      '**',
      '_',
      '[',
      '](x)',
      '![',
      '<b>',
      '</b>',
      '<!--',
      '&amp;',
      '&#x1F600;',
      '\\*',
      '\\\\',
      '\n',
      '\r\n',
      '\n\n',
      '\r',
      '  \n',
      'Ferry',
      'é',
      '😀',
      '“',
      '\t',
      '---\n',
      'title: x',
      '...',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const { raw } = read('a.md', pieces.join(''))
        let last = 0
        for (const part of raw.parts ?? []) {
          expectCopied(raw, 0, part)
          expect(part.sources[0]?.bounds.start).toBeGreaterThanOrEqual(last)
          last = part.sources.at(-1)?.bounds.end ?? last
        }
      }),
      { numRuns: 500 },
    )
  })
})

describe('declared columns', () => {
  const options: ColumnOptions = {
    columns: { id: 'nr', text: ['body', 'lead'], headline: 'head' },
    metadata: {
      section: 'string',
      words: 'integer',
      score: 'number',
      paid: 'boolean',
      tags: 'strings',
      'a/b': 'string',
    },
  }
  const row = (cells: object) => readRow(`${JSON.stringify(cells)}`, options)

  test('take their values, typed', () => {
    const { raw, messages } = row({
      nr: 'n%1\n',
      body: 'B.',
      head: 'H',
      section: 'City',
      words: 12,
      score: -0.5,
      paid: true,
      tags: ['a', 'b'],
      'a/b': 7,
    })
    expect(messages).toEqual([])
    expect(raw.id).toBe('n%251')
    expect(valuesOf(raw)).toEqual({ section: 'City', words: 12, score: -0.5, paid: true, tags: ['a', 'b'], 'a/b': '7' })
  })

  test('are all there where the row has none', () => {
    expect(valuesOf(row({ nr: 1, lead: 'L.' }).raw)).toEqual({
      section: null,
      words: null,
      score: null,
      paid: null,
      tags: [],
      'a/b': null,
    })
    expect(
      valuesOf(readDocument(Buffer.from('Text.'), { id: 'a', path: 'a.txt' }, options).data.raw as Raw),
    ).toMatchObject({ section: null, tags: [] })
  })

  test.each([
    [{ words: 'many' }, '/metadata/words'],
    [{ words: 1.5 }, '/metadata/words'],
    [{ words: 2 ** 60 }, '/metadata/words'],
    [{ score: '1,5' }, '/metadata/score'],
    [{ paid: 'yes' }, '/metadata/paid'],
    [{ section: { x: 1 } }, '/metadata/section'],
    [{ tags: [{}] }, '/metadata/tags'],
    [{ 'a/b': [] }, '/metadata/a~1b'],
  ])('%j is of another type: null, and told', (cells, pointer) => {
    const { raw, messages } = row({ nr: 1, body: 'B.', ...cells })
    const value = JSON.stringify(Object.values(cells)[0])
    const at = JSON.stringify({ nr: 1, body: 'B.', ...cells }).lastIndexOf(value) + (value.startsWith('"') ? 1 : 0)
    expect(messages).toEqual([`field-type 1:${at + 1} false ${pointer}`])
    expect(Object.values(valuesOf(raw)).every((value) => value === null || Array.isArray(value))).toBe(true)
  })

  test('that are named take the place of the usual names', () => {
    expect(row({ nr: 1, text: 'T.' }).messages).toEqual(['text-missing 1:1 true null'])
    expect(row({ body: 'B.' }).messages).toEqual(['id-missing 1:1 true null'])
    expect(row({ nr: ' ', body: 'B.' }).messages).toEqual(['id-missing 1:1 true null'])
    expect(
      row({ nr: 1, body: 'B.', title: 'T', head: 'H' }).raw.parts?.find(({ kind }) => kind === 'headline')?.sources[0]
        ?.value,
    ).toBe('H')
  })
})

function readRow(json: string, options: ColumnOptions) {
  return read('a.jsonl', json, { row: { line: 1, byte: 0, header: null } }, options)
}

function read(path: string, text: string, name: Partial<Name> = {}, options: ColumnOptions = {}) {
  const file = readDocument(Buffer.from(text), { id: 'a', path, ...name }, options)
  return {
    raw: file.data.raw as Raw,
    messages: file.messages.map(
      ({ ruleId, line, column, fatal, pointer }) => `${ruleId} ${line}:${column} ${fatal} ${pointer}`,
    ),
  }
}

function texts({ parts = [] }: Raw, kind: Part['kind']): readonly (string | undefined)[] {
  return parts.filter((part) => part.kind === kind).map(({ sources }) => sources[0]?.value)
}

function valuesOf({ metadata = [] }: Raw): Record<string, unknown> {
  return Object.fromEntries(metadata.map(({ name, value }) => [name, value]))
}

/** Expects that what was copied stands in the raw text, in order and in bounds, and that it is at least such a share. */
function expectCopied({ text }: Raw, share: number, part: Part | undefined): void {
  for (const { value, runs, bounds } of part?.sources ?? ([] as readonly SourceText[])) {
    let copied = 0
    let from = bounds.start
    for (let at = 0; at < runs.length; at += 3) {
      const [start, length, raw] = runs.slice(at, at + 3) as [number, number, number]
      expect(value.slice(start, start + length)).toBe(text.value.slice(raw, raw + length))
      expect(raw).toBeGreaterThanOrEqual(from)
      from = raw + length
      copied += length
    }
    expect(from).toBeLessThanOrEqual(bounds.end)
    expect(copied).toBeGreaterThanOrEqual(value.length * share)
  }
}
