import { type Document, type SourceMap, sourceMapSchema } from '@copydesk/document'
import { type Name, readDocument } from '@copydesk/ingest'
import { type HeaderStep, normaliseDocument } from '@copydesk/normalise'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

/** What a user has in hand: a row of the dataset, its row of the sidecar, and the raw file. */
interface Record {
  readonly document: Document
  readonly sourceMap: SourceMap
  readonly bytes: Buffer
  /** Where these bytes begin in the file that the sidecar counts in: a row does not stand at the beginning. */
  readonly byteStart?: number
}

describe('law 5: everything traces', () => {
  test.each([
    ['\n\n', [310]],
    ['\n', [88, 106, 112]],
    ['\r\n\r\n', [88, 106, 112]],
    ['\r\r', [88, 106, 112]],
  ])('a clean article costs one run a paragraph, or one in all (%j between two)', (between, lengths) => {
    const lines = [
      'Ferry service to Tarn Island resumes',
      'By Ada Marlowe and Tom Petrie',
      'Tuesday, January 11, 2022',
      'PORT ELLIAN (Northwind) — The ferry sailed at dawn, and for the first time in a month all of its seats were taken.',
      '“We are glad,” the captain said, and pointed at the queue that reached from the pier to the market square.',
      'A second boat will follow in the spring, when the old pier has been repaired and the dredgers have left the bay.',
    ]
    const record = build(Buffer.from(lines.join(between)))
    expect(record?.document).toMatchObject({
      headline: lines[0],
      byline: lines[1],
      authors: ['Ada Marlowe', 'Tom Petrie'],
      datePublished: '2022-01-11',
      dateline: 'PORT ELLIAN (Northwind) —',
      location: 'PORT ELLIAN',
    })
    const body = record?.sourceMap.fields.find(({ pointer }) => pointer === '/text')
    expect(body?.runs.map(([, length]) => length)).toEqual(lengths)
    expectTraced(record as Record)
  })

  test('two paragraphs may meet in characters that were put there', () => {
    const record = build(
      Buffer.from('Ferry sails again\r\rThey met at the cafe\u0301\re\u0301mile came late, and left early.\r'),
    )
    expect(record?.document.text).toContain('café\n\némile')
    expectTraced(record as Record)
  })

  test.each([
    ...ENCODINGS.map((encoding) => ({ encoding, header: undefined })),
    ...ENCODINGS.map((encoding) => ({ encoding, header: PROFILE })),
  ])('hostile articles in $encoding trace to their bytes (header: $header)', ({ encoding, header }) => {
    let seen = 0
    fc.assert(
      fc.property(articleText, (text) => {
        const bytes = ENCODERS[encoding](text)
        const record = build(bytes, { header })
        // A hostile text may read more like another encoding than like its own: then its bytes mean another text.
        if (!record || record.document.source.encoding !== encoding.split(' ')[0]) return
        expectTraced(record)
        seen++
      }),
      { numRuns: 300 },
    )
    expect(seen).toBeGreaterThan(100)
  })

  test.each(['jsonl', 'jsonl with escapes', 'csv', 'markdown'] as const)(
    'hostile rows and files of %s trace to their bytes',
    (format) => {
      let seen = 0
      fc.assert(
        fc.property(articleText, fc.tuple(hostileLine, hostileLine, hostileLine), fc.nat(5000), (text, lines, byte) => {
          const { bytes, name } = FORMATS[format](text, lines)
          const row = name.row && { ...name.row, byte, line: 7 }
          const record = build(bytes, { name: row ? { ...name, row } : name })
          if (!record) return
          expectTraced(record)
          seen++
        }),
        { numRuns: 120 },
      )
      expect(seen).toBeGreaterThan(50)
    },
  )
})

const ENCODINGS = ['utf-8', 'utf-8 with mark', 'utf-16le', 'utf-16be', 'windows-1252'] as const

/** A header that any article of the generator follows: all of its lines may be missing. */
const PROFILE: readonly HeaderStep[] = [
  'kicker?',
  { 'headline?': '^[A-Z](?<headline>.+)$' },
  { 'byline?': '^(?:By|BY) (?<authors>.+)$' },
  { 'date?': '^(?:Published: )?(?<date>.*)$' },
  { 'modified?': '^Updated (?<modified>.*)$' },
  { 'skip*': '^(?:What|Read)' },
]

type Lines = readonly [headline: string, author: string, section: string]

/** One article as files of a format hold it, with fields before and behind the text. */
const FORMATS = {
  jsonl: (text: string, lines: Lines) => ({ bytes: Buffer.from(jsonOf(text, lines)), name: rowName(null) }),
  'jsonl with escapes': (text: string, lines: Lines) => ({
    bytes: Buffer.from(escapeAll(jsonOf(text, lines))),
    name: rowName(null),
  }),
  csv: (text: string, [headline, author, section]: Lines) => ({
    bytes: Buffer.from(
      [headline, author, '2022-01-11', text, section].map((field) => `"${field.replaceAll('"', '""')}"`).join(';'),
    ),
    name: rowName({ columns: ['title', 'author', 'date', 'text', 'section'], delimiter: ';' }),
  }),
  markdown: (text: string, [headline, author, section]: Lines) => ({
    bytes: Buffer.from(
      `---\ntitle: ${JSON.stringify(headline)}\nauthor: '${author.replaceAll("'", "''")}'\nsection: >-\n  ${section}\n  again\ntags: [a, "b"]\nwords: 12\n---\n${text}`,
    ),
    name: { id: 'a', path: 'a.md' } as Name,
  }),
}

function rowName(header: NonNullable<Name['row']>['header']): Name {
  return { id: 'a', path: 'a.csv', row: { line: 1, byte: 0, header } }
}

function jsonOf(text: string, [headline, author, section]: Lines): string {
  return JSON.stringify({
    section,
    title: headline,
    text,
    authors: [author, 'Tom Petrie'],
    tags: ['a', section],
    words: 12,
  })
}

/** Letters of ASCII stay, so that they must still be copied. */
function escapeAll(json: string): string {
  return json.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** Runs the stages; what is no text gives nothing. The rows go through JSON, as the dataset does. */
function build(
  bytes: Buffer,
  { name = { id: 'a', path: 'a.txt' }, header }: { name?: Name; header?: readonly HeaderStep[] | undefined } = {},
): Record | undefined {
  const file = readDocument(bytes, name, { metadata: { section: 'string', tags: 'strings', words: 'integer' } })
  if (file.messages.some(({ fatal }) => fatal)) return undefined
  const document = normaliseDocument(file, { header })
  return JSON.parse(JSON.stringify({ document, sourceMap: file.data.sourceMap }), (key, value) =>
    key === '' ? { ...value, bytes, byteStart: name.row?.byte ?? 0 } : value,
  )
}

const validate = new Ajv2020({ strict: false }).compile(sourceMapSchema)

/** Checks a record against its sidecar and its raw file, with nothing but the format's specification in hand. */
function expectTraced({ document, sourceMap, bytes, byteStart = 0 }: Record): void {
  expect(validate(sourceMap), JSON.stringify(validate.errors)).toBe(true)
  const raw = decodeIndependently(bytes, document.source.encoding, byteStart)
  expect(raw.byteAt.at(-1)).toBe(byteStart + bytes.length)
  expect(sourceMap.fields.map(({ pointer }) => pointer)).toEqual([...stringsOf(document).keys()])
  for (const { pointer, bounds, runs } of sourceMap.fields) {
    const value = [...(stringsOf(document).get(pointer) as string)]
    const [rawStart, rawEnd, byteStart, byteEnd] = bounds
    expect(rawStart).toBeLessThanOrEqual(rawEnd)
    expect(rawEnd).toBeLessThanOrEqual(raw.characters.length)
    expect([byteStart, byteEnd]).toEqual([raw.byteAt[rawStart], raw.byteAt[rawEnd]])
    const copied = new Set<number>()
    let out = 0
    let from = rawStart
    for (const [outStart, length, charStart, runByte] of runs) {
      expect(outStart).toBeGreaterThanOrEqual(out)
      expect(length).toBeGreaterThan(0)
      expect(charStart).toBeGreaterThanOrEqual(from)
      expect(runByte).toBe(raw.byteAt[charStart])
      out = outStart + length
      from = charStart + length
      expect(value.slice(outStart, out).join('')).toBe(raw.characters.slice(charStart, from).join(''))
      for (let at = outStart; at < out; at++) copied.add(at)
    }
    expect(out).toBeLessThanOrEqual(value.length)
    expect(from).toBeLessThanOrEqual(rawEnd)
    if (COPIED_FIELDS.has(pointer)) {
      const lost = value.filter(
        (character, at) => /\w/.test(character) && !/\p{M}/u.test(value[at + 1] ?? '') && !copied.has(at),
      )
      expect(lost).toEqual([])
    }
  }
}

/** Fields whose letters stand in the raw file as they are; names and dates may be written otherwise. */
const COPIED_FIELDS = new Set(['/kicker', '/headline', '/deck', '/byline', '/dateline', '/text'])

/** The strings of a document that came from its raw file, by pointer, in the order of the schema; an empty body came from nowhere. */
function stringsOf(document: Document): ReadonlyMap<string, string> {
  const {
    kicker,
    headline,
    deck,
    byline,
    authors,
    dateline,
    location,
    datePublished,
    dateModified,
    text,
    metadata = {},
  } = document
  const strings: readonly (readonly [string, string | null])[] = [
    ['/kicker', kicker],
    ['/headline', headline],
    ['/deck', deck],
    ['/byline', byline],
    ...authors.map((name, index) => [`/authors/${index}`, name] as const),
    ['/dateline', dateline],
    ['/location', location],
    ['/datePublished', datePublished],
    ['/dateModified', dateModified],
    ['/text', text === '' ? null : text],
    ...Object.entries(metadata).flatMap(([name, value]) =>
      Array.isArray(value)
        ? value.map((item, index) => [`/metadata/${name}/${index}`, item] as const)
        : [[`/metadata/${name}`, value === null ? null : String(value)] as const],
    ),
  ]
  return new Map(strings.filter((entry): entry is readonly [string, string] => entry[1] !== null))
}

interface Decoded {
  readonly characters: readonly string[]
  /** The byte of each character, and of the end. */
  readonly byteAt: readonly number[]
}

function decodeIndependently(bytes: Buffer, encoding: string, byteStart: number): Decoded {
  const marks: { readonly [encoding: string]: string } = { 'utf-8': 'efbbbf', 'utf-16le': 'fffe', 'utf-16be': 'feff' }
  const mark = Buffer.from(marks[encoding] ?? '', 'hex')
  const start = mark.length > 0 && bytes.subarray(0, mark.length).equals(mark) ? mark.length : 0
  const content = bytes.subarray(start)
  const characters = [...decodeContent(content, encoding)]
  const byteAt = [byteStart + start]
  for (const character of characters) {
    const width =
      encoding === 'utf-8' ? Buffer.byteLength(character) : encoding === 'windows-1252' ? 1 : character.length * 2
    byteAt.push((byteAt.at(-1) as number) + width)
  }
  return { characters, byteAt }
}

function decodeContent(content: Buffer, encoding: string): string {
  switch (encoding) {
    case 'utf-8':
      return content.toString('utf8')
    case 'utf-16le':
      return content.toString('utf16le')
    case 'utf-16be':
      return Buffer.from(content).swap16().toString('utf16le')
    case 'windows-1252':
      return Array.from(content, (byte) => WINDOWS_1252[byte] as string).join('')
    default:
      throw new Error(`Expected an encoding of the generator, got \`${encoding}\``)
  }
}

/** The characters of windows-1252 (Unicode's CP1252.TXT) in the order of their bytes; what it leaves undefined is a control here. */
const WINDOWS_1252 = [
  ...Array.from({ length: 0x80 }, (_, byte) => String.fromCharCode(byte)),
  ...'€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ',
  ...Array.from({ length: 0x60 }, (_, index) => String.fromCharCode(0xa0 + index)),
]

const ENCODERS = {
  'utf-8': (text: string) => Buffer.from(text),
  'utf-8 with mark': (text: string) => Buffer.from(`\ufeff${text}`),
  'utf-16le': (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'utf-16be': (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  'windows-1252': (text: string) =>
    Buffer.from(Array.from(text, (character) => WINDOWS_1252.indexOf(character)).filter((byte) => byte > 0)),
}

/** Lines of every kind that a newspaper prints. */
const LINES = [
  'CITY HALL',
  'Ferry service to Tarn Island resumes',
  'Two boats will run until the old pier is repaired.',
  'By Ada Marlowe',
  'BY ADA MARLOWE AND TOM PETRIE',
  'Ada Marlowe, Staff Writer',
  'Von Ada Marlowe',
  'Par Ada Marlowe et Tom Petrie',
  'Tuesday, January 11, 2022',
  'Monday, January 11, 2022',
  'Published: February 30, 2022',
  'Updated January 12, 2022 3:40 pm',
  '11. Januar 2022',
  '2022-01-11',
  'PORT ELLIAN (Northwind) — The ferry sailed at dawn, and all of its seats were taken.',
  'TARN, Jan. 11 — Nobody slept.',
  '“We are glad,” the captain said. “It’s been a cold winter, and a longer one than the naïve among us had thought.”',
  'A second boat will follow in the spring, when the old pier has been repaired and the dredgers have left the bay for good.',
  'The queue reached\nfrom the pier to\nthe market',
  `${'The harbour master counted sails, ropes and gulls until the\n'.repeat(4)}evening bell.`,
  'What comes next',
  '© 2022 The Courier. All rights reserved.',
  'Read also: Gulls take over the fish market',
  'Photo: Tom Petrie',
  '港務局は十一日、渡し船が再開したと発表した。',
  'პორტი გაიხსნა, თქვა კაპიტანმა.',
  '',
]

/** What is strewn into them: what composes, what nobody sees, what is a space, what breaks lines. */
const STREWN = [
  'e\u0301',
  '\u0301',
  'q\u0307\u0323',
  '\u0344',
  '\u2126',
  '\u1112\u1161\u11ab',
  '\u0958',
  '😀',
  '👩‍🚒',
  '𝒜\u0301',
  '\u00ad',
  '\ufeff',
  '\u200b',
  '\u200d',
  '\u2060',
  '\u202e',
  '\u0007',
  '\u0092',
  '\ufffd',
  '  ',
  '\t',
  '\u00a0',
  '\u2003',
  '\u3000',
  'â€™',
  'Ã©',
  '”',
  '«',
  '\r',
  '\v',
  '\f',
  '\u0085',
]

const LINE_ENDS = ['\n', '\r\n', '\r', '\n\n', '\r\n\r\n', '\r\r', '\n\r\n', ' \n \n', '\u2028', '\u2029', '\n\n\n\n']

const articleText: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...LINE_ENDS),
    fc.array(
      fc.record({
        line: fc.constantFrom(...LINES),
        strewn: fc.array(fc.tuple(fc.nat(150), fc.constantFrom(...STREWN)), { maxLength: 3 }),
        lineEnd: fc.option(fc.constantFrom(...LINE_ENDS), { freq: 2 }),
      }),
      { minLength: 1, maxLength: 12 },
    ),
  )
  .map(([usual, lines]) => lines.map(({ line, strewn, lineEnd }) => strew(line, strewn) + (lineEnd ?? usual)).join(''))

function strew(line: string, strewn: readonly (readonly [number, string])[]): string {
  const characters = [...line]
  for (const [where, what] of strewn) characters.splice(where % (characters.length + 1), 0, what)
  return characters.join('')
}

const hostileLine: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('Ferry sails', 'Ada Marlowe', 'It’s “late”', 'a "quoted" word', 'x: y # z'),
    fc.array(fc.tuple(fc.nat(20), fc.constantFrom(...STREWN)), { maxLength: 2 }),
  )
  .map(([line, strewn]) => strew(line, strewn).replace(/[\r\v\f\u0085]/g, ' '))
