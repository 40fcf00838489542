import type { Document, SourceMap } from '@copydesk/document'
import { sampleDocument } from '../../document/test/sample-document.ts'

/** A document with this text, whose paragraphs stand where its empty lines say. */
export function articleOf(text: string, change: Partial<Document> = {}): Document {
  let next = 0
  const paragraphs = text.split('\n\n').map((paragraph) => {
    const start = next
    const end = start + Array.from(paragraph).length
    next = end + 2
    return { start, end }
  })
  return sampleDocument({ text, paragraphs: text === '' ? [] : paragraphs, ...change })
}

/** Every field has a value; the text has what markup languages take for theirs. */
export const fullArticle = articleOf(
  [
    'The ferry sailed at dawn, and for the first time in a month all of its seats were taken.',
    '“We’re glad,” the captain said: 3.5 kn, <b>no</b> more & no less ]]> than *planned*. # 1',
    '1. 東京 and café 👩‍👩‍👧 — =cmd()|’!A1',
  ].join('\n\n'),
  {
    id: '2022/Ferry',
    kicker: 'CITY HALL',
    deck: 'Two boats will run until the old pier is repaired.',
    byline: 'By Ada Marlowe and Tom Petrie',
    authors: ['Ada Marlowe', 'Tom Petrie'],
    dateline: 'PORT ELLIAN (Northwind) —',
    location: 'PORT ELLIAN',
    datePublished: '2022-01-11T14:30+01:00',
    dateModified: '2022-01-12',
  },
)

/** What breaks formats: nothing at all, one script or none, controls, what looks like markup, like a formula, like a path. */
export const hostileArticles: readonly Document[] = [
  fullArticle,
  articleOf('', { id: 'nothing', headline: null, byline: null, authors: [], datePublished: null }),
  articleOf('😀 👩‍👩‍👧\n\n🇬🇪', { id: '😀', headline: '😀' }),
  articleOf('أبحرت العبارة فجرا.\n\n\u200f«نحن سعداء»\u200e', { id: 'ar/عبارة', language: 'ar', authors: ['ليلى'] }),
  articleOf(' \ttabs\tand  spaces \n\n\u00a0\u2003wide\u3000', { id: '../up', headline: '  a\tb\r\nc  ' }),
  articleOf('nul \0 bell \u0007 bom \ufeff not \ufffe\uffff c1 \u0085 line \u2028', {
    id: 'con/aux.txt.',
    kicker: '\0',
  }),
  articleOf('# no heading\n\n---\n\n> no quote\n\n- no list\n\n```\n\n<!-- -->\n\n&amp; [a](b) ~~c~~ \\ `d`', {
    id: 'a/B',
  }),
  articleOf('one\ntwo\r\nthree', { id: 'A/b', headline: '=cmd()', deck: "'+1", kicker: '@x', dateline: '-1,"a"' }),
  articleOf(']]> <p> </p> "quoted" \'single\' & &lt;', { id: `a/${'long'.repeat(100)}/…`, byline: '</byline>' }),
]

/** The row of the sidecar for a document whose fields were copied from the raw text, one after the other, in UTF-8. */
export function sourceMapOf({ id, kicker, headline, deck, byline, authors, dateline, text }: Document): SourceMap {
  let point = 0
  let byte = 0
  const fields = Object.entries({ kicker, headline, deck, byline, dateline, text }).flatMap(([name, value]) => {
    if (!value) return []
    const length = Array.from(value).length
    const bounds = [point, point + length, byte, byte + Buffer.byteLength(value)]
    const runs = [[0, length, point, byte]]
    const field = { pointer: `/${name}`, bounds, runs }
    const names =
      name === 'byline' ? authors.map((_, index) => ({ pointer: `/authors/${index}`, bounds, runs: [] })) : []
    point += length + 1
    byte += Buffer.byteLength(value) + 1
    return [field, ...names]
  })
  return { id, fields } as SourceMap
}
