import type { Document, Part, PartKind } from '@copydesk/document'
import { sourceText } from '@copydesk/source-text'
import { describe, expect, test } from 'vitest'
import { type NormaliseOptions, normaliseDocument } from '../src/index.ts'
import { rawFile } from './raw-file.ts'
import { BODY } from './read-article.ts'

describe('a raw text that tells its parts apart', () => {
  test('fills the record with what it gives, and reads the rest', () => {
    const { document } = read([
      ['datePublished', 'January 12, 2022'],
      ['text', `By Somebody Else\nPORT ELLIAN (Northwind) — ${BODY}`],
      ['headline', '  Ferry\n sails  again '],
      ['authors', 'Ada Marlowe', 'Tom Petrie'],
      ['language', 'EN_gb'],
    ])
    expect(document).toMatchObject({
      headline: 'Ferry sails again',
      byline: 'Ada Marlowe, Tom Petrie',
      authors: ['Ada Marlowe', 'Tom Petrie'],
      datePublished: '2022-01-12',
      dateline: 'PORT ELLIAN (Northwind) —',
      language: 'en-GB',
      text: BODY,
    })
  })

  test('loses nothing: what is given counts, what was read as the same is set aside', () => {
    const { document, removed } = read([
      ['headline', 'Ferry sails again'],
      ['byline', 'By Ada Marlowe'],
      ['text', `Ferry sails again\nBy Tom Petrie\n${BODY}`],
      ['html', '<hr>'],
    ])
    expect(document).toMatchObject({ headline: 'Ferry sails again', authors: ['Ada Marlowe'], text: BODY })
    expect(removed).toEqual(['html <hr>', 'headline Ferry sails again', 'byline By Tom Petrie'])
  })

  test('has a body that may begin with a short line', () => {
    const { document } = read([
      ['headline', 'Ferry sails again'],
      ['text', `It rang.\n${BODY}`],
    ])
    expect(document).toMatchObject({ headline: 'Ferry sails again', deck: null, text: `It rang.\n\n${BODY}` })
  })

  test.each([
    ['2022-01-11', '2022-01-11'],
    ['2022-01-11T14:30:00.123Z', '2022-01-11T14:30:00Z'],
    ['2022-01-11 14:30 +0100', '2022-01-11T14:30+01:00'],
    ['2022-01-11T14:30:59-05:00', '2022-01-11T14:30:59-05:00'],
    ['11. Januar 2022', '2022-01-11'],
    ['2022-02-30', null],
    ['2022-13-01', null],
    ['last Tuesday', null],
  ])('may give the date %s: %s', (given, value) => {
    expect(
      read([
        ['datePublished', given],
        ['text', BODY],
      ]).document.datePublished,
    ).toBe(value)
  })

  test.each([
    ['month-first', '2022-04-03'],
    ['day-first', '2022-03-04'],
  ] as const)('may give a date of numbers, %s', (dateOrder, value) => {
    const { document } = read(
      [
        ['datePublished', '04/03/2022'],
        ['text', BODY],
      ],
      { dateOrder },
    )
    expect(document.datePublished).toBe(value)
  })

  test.each([
    ['Ada Marlowe', ['Ada Marlowe']],
    ['By Ada Marlowe and Tom Petrie', ['Ada Marlowe', 'Tom Petrie']],
    ['Ada Marlowe; Tom Petrie', ['Ada Marlowe', 'Tom Petrie']],
    ['ada42', ['ada42']],
  ])('may give its authors as %j', (given, authors) => {
    expect(
      read([
        ['authors', given],
        ['text', BODY],
      ]).document.authors,
    ).toEqual(authors)
  })
})

/** Normalises a file that holds these parts and nothing else, in this order. */
function read(
  given: readonly (readonly [PartKind, ...string[]])[],
  options: NormaliseOptions = {},
): { document: Document; removed: string[] } {
  const value = given.flatMap(([, ...texts]) => texts).join('|')
  const file = rawFile(value)
  let at = 0
  const parts = given.map(
    ([kind, ...texts]): Part => ({
      kind,
      sources: texts.map((text) => {
        const source = sourceText(text, at)
        at += text.length + 1
        return source
      }),
    }),
  )
  if (file.data.raw) file.data.raw = { ...file.data.raw, parts }
  const document = normaliseDocument(file, options)
  const removed = (file.data.removed ?? []).map((node) => {
    const text = node.children.map((child) => child.value).join('')
    return `${node.type === 'boilerplate' ? node.kind : node.type} ${text}`
  })
  return { document, removed }
}
