import type { Article, ArticleContent } from '@copydesk/document'
import { type Processor, unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { detectLanguage, normalise, normaliseDocument } from '../src/index.ts'
import { rawFile } from './raw-file.ts'
import { BODY } from './read-article.ts'

const TEXT = `Old bell tower is heard again\nBy Ada Marlowe\nJanuary 11, 2022\n${BODY}\nThe bell and the frost\n${BODY}`

describe('normalise', () => {
  test('is a unified plugin whose result is the document', () => {
    const file = unified().use(normalise).processSync(rawFile(TEXT))
    expect(file.result).toMatchObject({ headline: 'Old bell tower is heard again', authors: ['Ada Marlowe'] })
    expect(file.result).toBe(file.data.document)
  })

  test('a transformer of one’s own sees the article, and can relabel a node', () => {
    const seen: string[] = []
    const promoteCrossheads = () => (tree: unknown) => {
      const { children } = tree as Article
      seen.push(...children.map(({ type }) => type))
      for (const [index, node] of children.entries()) {
        if (node.type === 'crosshead') children[index] = { ...node, type: 'boilerplate', kind: 'stray' }
      }
    }
    const file = rawFile(TEXT)
    unified().use(normalise).use(promoteCrossheads).processSync(file)
    expect(seen).toEqual(['headline', 'byline', 'date', 'paragraph', 'crosshead', 'paragraph'])
    expect(file.data.document?.text).toBe(`${BODY}\n\n${BODY}`)
    expect(normaliseDocument(rawFile(TEXT)).text).toBe(`${BODY}\n\nThe bell and the frost\n\n${BODY}`)
  })

  test('takes the language that it is told, in place of the one that the words show', () => {
    expect(normaliseDocument(rawFile(TEXT)).language).toBe('en')
    expect(normaliseDocument(rawFile(TEXT), { language: 'en-GB' }).language).toBe('en-GB')
    expect(unified().use(normalise, { language: 'de' }).processSync(rawFile(TEXT)).result).toMatchObject({
      language: 'de',
    })
  })

  test('loses no line: what no field holds is named', () => {
    const header =
      'Old bell tower is heard again\nBy Ada Marlowe\nBy Tom Petrie\nFebruary 31, 2022\nJanuary 11, 2022\n3 min read'
    const file = rawFile(`${header}\n${BODY}\n© 2022 The Courier`)
    expect(normaliseDocument(file)).toMatchObject({
      byline: 'By Ada Marlowe By Tom Petrie',
      authors: ['Ada Marlowe', 'Tom Petrie'],
      datePublished: '2022-01-11',
      text: BODY,
    })
    expect(file.data.removed?.map(({ type, children }) => [type, children[0]?.value])).toEqual([
      ['date', 'February 31, 2022'],
      ['boilerplate', '3 min read'],
      ['boilerplate', '© 2022 The Courier'],
    ])
  })

  test('takes text steps in place of the usual ones', () => {
    const shout = () => [{ span: { start: 0, end: 3 }, value: 'OLD', rule: 'shout' }]
    const document = unified()
      .use(normalise, { textSteps: [shout] })
      .processSync(rawFile(TEXT)).result
    expect(document).toMatchObject({ headline: 'OLD bell tower is heard again' })
  })

  test.each<[name: string, processor: () => Processor]>([
    ['normalise', () => unified().use(normalise)],
    ['a frozen processor', () => unified().use(normalise).freeze()],
  ])('%s: a file without `data.raw` throws', (_, processor) => {
    expect(() => processor().processSync(new VFile(TEXT))).toThrow(
      new TypeError('Expected a raw document with `data.raw`, got a file without; make one with `rawDocument`'),
    )
  })

  test('normaliseDocument puts all it finds into the data of the file, and no message', () => {
    const file = rawFile(TEXT)
    expect(normaliseDocument(file)).toBe(file.data.document)
    expect(Object.keys(file.data).sort()).toEqual([
      'article',
      'document',
      'locate',
      'raw',
      'removed',
      'sourceMap',
      'text',
    ])
    expect(file.messages).toEqual([])
  })

  test('the members of a document are always the same, in the order of the schema', () => {
    const members = (text: string) => Object.keys(normaliseDocument(rawFile(text)))
    expect(members(TEXT)).toEqual(members(''))
    expect(normaliseDocument(rawFile(''))).toMatchObject({ headline: null, byline: null, authors: [], text: '' })
  })
})

describe('offsets in a document', () => {
  test('are code points', () => {
    const { text, paragraphs } = normaliseDocument(
      rawFile(`Old bell tower 🔔\nBy Ada Marlowe\n🔔🔔 ${BODY}\n𠮷 ${BODY}`),
    )
    const points = [...text]
    expect(paragraphs.map(({ start, end }) => points.slice(start, end).join(''))).toEqual([
      `🔔🔔 ${BODY}`,
      `𠮷 ${BODY}`,
    ])
  })
})

describe('data.locate', () => {
  const text = `Old bell tower is heard again\r\nBy Ada Marlowe\r\n🔔 ${BODY}\r\n${BODY}`
  const file = rawFile(text)
  normaliseDocument(file)
  const locate = file.data.locate as NonNullable<typeof file.data.locate>

  test('finds fields and spans of them, in any order', () => {
    const found = [
      locate('/authors/0'),
      locate('/text', { start: 2, end: 5 }),
      locate('/text', { start: 0, end: 1 }),
      locate('/headline', { start: 4, end: 8 }),
    ].map(({ start, end }) => [start.line, start.column, text.slice(start.offset, end.offset)])
    expect(found).toEqual([
      [2, 4, 'Ada Marlowe'],
      [3, 4, 'The'],
      [3, 1, '🔔'],
      [1, 5, 'bell'],
    ])
  })

  test('a member of a field is found at the field, one without an origin at the beginning of the file', () => {
    expect(locate('/headline/0')).toEqual(locate('/headline'))
    expect(locate('/source/sha256')).toEqual(locate('/deck'))
    expect(locate('/deck').start).toMatchObject({ line: 1, column: 1, offset: 0, byte: 0 })
  })
})

describe('detectLanguage', () => {
  test.each<[language: string, text: string]>([
    ['en', BODY],
    ['de', 'Die größte der vier Glocken hat am Dienstag um zwölf Uhr geläutet, und auf dem Markt blieben alle stehen.'],
    ['fr', 'La plus grande des quatre cloches a sonné mardi à midi, et sur la place personne ne bougeait plus.'],
    ['ru', 'Самый большой из четырёх колоколов прозвенел во вторник в полдень, и на площади все остановились.'],
    ['ka', 'ოთხი ზარიდან ყველაზე დიდმა სამშაბათს შუადღისას დარეკა, და მოედანზე ყველა გაჩერდა.'],
    ['und', ''],
    ['und', '1 2 3'],
  ])('%s', (language, text) => {
    expect(detectLanguage(text)).toBe(language)
  })
})

test('an article is made of every kind of node that the grammar knows, but once each in its header', () => {
  const kinds = (children: readonly ArticleContent[]) => children.map(({ type }) => type)
  const file = rawFile(
    `LOCAL HISTORY\nOld bell tower of Lower Wexcombe is heard again\nA frame that was cracked by frost, and a sexton who kept a secret for nine years\nBy Ada Marlowe\nJanuary 11, 2022\nGENEVA (NWA) — ${BODY}\nThe bell and the frost\n${BODY}\nShare`,
  )
  normaliseDocument(file)
  expect(kinds((file.data.article as Article).children)).toEqual([
    'kicker',
    'headline',
    'deck',
    'byline',
    'date',
    'dateline',
    'paragraph',
    'crosshead',
    'paragraph',
    'boilerplate',
  ])
})
