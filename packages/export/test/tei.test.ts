import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Document, SourceMap } from '@copydesk/document'
import { documentSchema } from '@copydesk/document'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { ParseOption, RelaxNGValidator, XmlDocument, XmlElement } from 'libxml2-wasm'
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs'
import { afterAll, expect, test } from 'vitest'
import { sampleDocument } from '../../document/test/sample-document.ts'
import { exporters } from '../src/index.ts'
import { expectGolden } from './expect-golden.ts'
import { exportRows } from './export-rows.ts'
import { articleOf, fullArticle, hostileArticles } from './sample-articles.ts'
import { temporaryFolder } from './temporary-folder.ts'

const TEI = { tei: 'http://www.tei-c.org/ns/1.0' }

const grammar = XmlDocument.fromString(readFileSync(new URL('fixtures/article.rng', import.meta.url), 'utf8'))
const validator = RelaxNGValidator.fromDoc(grammar)
afterAll(() => {
  validator.dispose()
  grammar.dispose()
})

test('is a file for each document, valid, with every field', async () => {
  const { files, chunks } = await exportRows('tei', [fullArticle])
  const [path] = Object.keys(files)
  expect(path).toBe('tei/train-00000-of-00001/2022/Ferry~be3152d00da37fd3.xml')
  expect(chunks[0]).not.toHaveProperty('rows')
  expectGolden('article.xml', String(files[path as string]))
})

test('a parser gives the fields and the text of hostile documents back', async () => {
  for (const document of hostileArticles) {
    const { bytes } = await exportRows('tei', [document])
    read(bytes, (xml) => {
      validator.validate(xml)
      expect(textsAt(xml, '//tei:body//tei:p')).toEqual(
        document.paragraphs.length === 0 ? [] : document.text.split('\n\n'),
      )
      expect(textsAt(xml, '//tei:body//tei:head[@type="main"]')).toEqual(
        document.headline === null ? [] : [document.headline],
      )
      expect(textsAt(xml, '//tei:head[@type="kicker"]')).toEqual(document.kicker === null ? [] : [document.kicker])
      expect(textsAt(xml, '//tei:head[@type="sub"]')).toEqual(document.deck === null ? [] : [document.deck])
      expect(textsAt(xml, '//tei:byline')).toEqual(document.byline === null ? [] : [document.byline])
      expect(textsAt(xml, '//tei:dateline').join('')).toBe(document.dateline ?? '')
      expect(textsAt(xml, '//tei:author')).toEqual(document.authors)
      expect(textsAt(xml, '//tei:publicationStmt/tei:idno')).toEqual([document.id])
      expect(textsAt(xml, '//tei:bibl/tei:idno')).toEqual([document.source.path, document.source.sha256])
    })
  }
})

test('a parser gives any characters back', async () => {
  const any = fc.string({ unit: 'binary', minLength: 1 }).filter((text) => !text.includes('\n\n'))
  await fc.assert(
    fc.asyncProperty(any, any, async (text, headline) => {
      const { bytes } = await exportRows('tei', [articleOf(text, { headline })])
      read(bytes, (xml) => {
        expect(textsAt(xml, '//tei:body//tei:p')).toEqual([text])
        expect(textsAt(xml, '//tei:body//tei:head')).toEqual([headline])
      })
    }),
    { numRuns: 500 },
  )
})

test('marks the names in the byline and the place in the dateline', async () => {
  const { bytes } = await exportRows('tei', [{ ...fullArticle, authors: ['Somebody Else', 'Tom Petrie'] }])
  read(bytes, (xml) => {
    expect(textsAt(xml, '//tei:docAuthor')).toEqual(['Tom Petrie'])
    expect(textsAt(xml, '//tei:byline')).toEqual(['By Ada Marlowe and Tom Petrie'])
    expect(textsAt(xml, '//tei:dateline/tei:placeName')).toEqual(['PORT ELLIAN'])
  })
})

test('keeps declared columns as JSON', async () => {
  const metadata = { section: 'a < b & "c" \0\ufffe', words: 3, tags: ['x', 'y'], paid: null }
  const { bytes } = await exportRows('tei', [{ ...fullArticle, metadata }])
  read(bytes, (xml) => {
    validator.validate(xml)
    expect(JSON.parse(String(textsAt(xml, '//tei:xenoData')[0]))).toEqual(metadata)
  })
})

test.each([
  'utf-8',
  'utf-16le',
  'utf-16be',
  'utf-32le',
  'windows-1252',
  'koi8-r',
  'shift_jis',
  'euc-jp',
  'euc-kr',
  'gb18030',
  'big5',
])('in %s, each paragraph names its bytes', async (encoding) => {
  const written = fc.constantFrom(
    ...LETTERS.filter((letter) => iconv.decode(iconv.encode(letter, encoding), encoding) === letter),
  )
  const paragraph = fc.string({ unit: written, minLength: 1, maxLength: 12 })
  await fc.assert(
    fc.asyncProperty(
      fc.array(paragraph, { minLength: 1, maxLength: 5 }),
      fc.constantFrom('\n\n', '\r\n\r\n', '\n'),
      async (paragraphs, between) => {
        const raw = iconv.encode(paragraphs.join(between), encoding)
        const document = articleOf(paragraphs.join('\n\n'), { source: { ...sampleDocument().source, encoding } })
        const bytes = await writeTei(document, { id: document.id, fields: [textMap(paragraphs, between, encoding)] })
        read(bytes, (xml) => {
          const pieces = elementsAt(xml, '//tei:body//tei:p').map((node) => {
            const [, start, end] = /^raw:(\d+)-(\d+)$/.exec(node.attr('source')?.value ?? '') ?? []
            return iconv.decode(raw.subarray(Number(start), Number(end)), encoding)
          })
          expect(pieces).toEqual(paragraphs)
        })
      },
    ),
  )
})

test('what was put at the ends of a paragraph stands for what lies beside it', async () => {
  const document = articleOf('“a b”\n\nc')
  const field: SourceMap['fields'][number] = {
    pointer: '/text',
    bounds: [0, 20, 100, 120],
    runs: [
      [1, 1, 2, 102],
      [3, 1, 5, 105],
    ],
  }
  const sources = async (map: typeof field) =>
    read(await writeTei(document, { id: document.id, fields: [map] }), (xml) =>
      elementsAt(xml, '//tei:body//tei:p').map((node) => node.attr('source')?.value),
    )
  expect(await sources(field)).toEqual(['raw:100-120', 'raw:106-120'])
  expect(await sources({ ...field, runs: [] })).toEqual(['raw:100-120', 'raw:100-120'])
})

test('teiCorpus: one a shard, all of them together by XInclude', async () => {
  const shards = await Promise.all(
    [0, 1].map((shard) =>
      exportRows('tei-corpus', shard === 0 ? hostileArticles : [fullArticle], { shard, shards: 2 }),
    ),
  )
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'tei-corpus'))
  for (const { files } of shards)
    for (const [path, bytes] of Object.entries(files)) writeFileSync(join(folder, path), bytes)
  expect(shards.flatMap(({ files }) => Object.keys(files))).toEqual([
    'tei-corpus/train-00000-of-00002.xml',
    'tei-corpus/corpus.xml',
    'tei-corpus/train-00001-of-00002.xml',
  ])
  read(shards[0]?.files['tei-corpus/train-00000-of-00002.xml'] as Buffer, (xml) => {
    validator.validate(xml)
    expect(textsAt(xml, '/tei:teiCorpus/tei:TEI//tei:publicationStmt/tei:idno')).toEqual(
      hostileArticles.map(({ id }) => id),
    )
  })
  xmlRegisterFsInputProviders()
  const url = join(folder, 'tei-corpus/corpus.xml')
  const whole = XmlDocument.fromBuffer(readFileSync(url), { url, option: ParseOption.XML_PARSE_XINCLUDE })
  expect(whole.find('//tei:teiCorpus/tei:teiCorpus/tei:TEI', TEI)).toHaveLength(hostileArticles.length + 1)
  whole.dispose()
})

test('teiCorpus: has no file without documents, and gives its bytes now and then', async () => {
  expect((await exportRows('tei-corpus', [])).chunks).toEqual([])
  const many = Array.from({ length: 2000 }, (_, row) => articleOf('Fog. '.repeat(100), { id: `2022/${row}` }))
  const { chunks, bytes } = await exportRows('tei-corpus', many)
  expect(chunks.length).toBeGreaterThan(2)
  expect(Math.max(...chunks.map((chunk) => chunk.bytes.length))).toBeLessThan(1_100_000)
  read(bytes, (xml) => expect(xml.find('/tei:teiCorpus/tei:TEI', TEI)).toHaveLength(2000))
})

/** Letters of many scripts and widths. */
const LETTERS = [...'abcé—“”яжあ漢字가', '😀', '𝒳', ' x']

/** How a text maps to a raw file that has `between` where the text has an empty line, in one run where that is the same. */
function textMap(paragraphs: readonly string[], between: string, encoding: string): SourceMap['fields'][number] {
  const pieces = between === '\n\n' ? [paragraphs.join('\n\n')] : paragraphs
  const bytes = (text: string) => iconv.encode(text, encoding).length
  const points = (text: string) => Array.from(text).length
  const runs: number[][] = []
  let [out, rawPoint, rawByte] = [0, 0, 0]
  for (const piece of pieces) {
    runs.push([out, points(piece), rawPoint, rawByte])
    out += points(piece) + 2
    rawPoint += points(piece + between)
    rawByte += bytes(piece + between)
  }
  const raw = paragraphs.join(between)
  return { pointer: '/text', bounds: [0, points(raw), 0, bytes(raw)], runs } as SourceMap['fields'][number]
}

async function writeTei(document: Document, sourceMap: SourceMap): Promise<Buffer> {
  const open = await exporters.tei.open({ schema: documentSchema, name: 'a', split: 'train', shard: 0, shards: 1 })
  const chunks = [...open.write(document, JSON.stringify(document), JSON.stringify(sourceMap))]
  return Buffer.from(chunks[0]?.bytes ?? [])
}

function read<Value>(bytes: Buffer, use: (xml: XmlDocument) => Value): Value {
  const xml = XmlDocument.fromBuffer(bytes, { option: ParseOption.XML_PARSE_HUGE })
  try {
    return use(xml)
  } finally {
    xml.dispose()
  }
}

function elementsAt(xml: XmlDocument, path: string): readonly XmlElement[] {
  return xml.find(path, TEI).filter((node) => node instanceof XmlElement)
}

/** The text of elements; a `g` gives the character that XML cannot hold. */
function textsAt(xml: XmlDocument, path: string): readonly string[] {
  return elementsAt(xml, path).map(textOf)
}

function textOf(element: XmlElement): string {
  if (element.name === 'g') return String.fromCharCode(Number.parseInt(String(element.attr('n')?.value).slice(2), 16))
  let text = ''
  for (let child = element.firstChild; child; child = child.next)
    text += child instanceof XmlElement ? textOf(child) : child.content
  return text
}
