import { type Edit, originOf } from '@copydesk/source-text'
import { expect, test } from 'vitest'
import { normaliseDocument } from '../src/index.ts'
import { rawFile } from './raw-file.ts'
import { BODY } from './read-article.ts'

const TEXT = `OLD TOWN\r\nBell tower of Lower Wexcombe is heard again\r\nBy  Ada Marlowe\r\n${BODY}\r\nThe next day\r\n${BODY} ${BODY}\r\n`

test('an observer is told of each edit, with the text that it changes', () => {
  const edits: (Edit & { found: string; origin: number })[] = []
  const file = rawFile(TEXT)
  normaliseDocument(file, {
    observer: {
      onEdits(text, proposed) {
        for (const edit of proposed) {
          const { start, end } = edit.span
          edits.push({ ...edit, found: text.value.slice(start, end), origin: originOf(text, edit.span).start })
        }
      },
    },
  })
  const ends = [...TEXT.matchAll(/\r/g)].map(({ index }) => index)
  expect(edits.map(({ rule, found, value, origin }) => [rule, found, value, origin])).toEqual([
    ...ends.map((at) => ['unify-line-ends', '\r', '', at]),
    ['collapse-white-space', '  ', ' ', TEXT.indexOf('  ')],
    ['collapse-white-space', '\n', '', TEXT.length - 1],
  ])
})

test('an observer is told of each line what it was read as and what else it may be', () => {
  const lines: [text: string, chosen: string, others: readonly string[]][] = []
  const file = rawFile(TEXT)
  normaliseDocument(file, {
    observer: {
      onLine({ text }, chosen, readings) {
        expect(readings).toContain(chosen)
        lines.push([text, chosen.kind, readings.filter((reading) => reading !== chosen).map(({ kind }) => kind)])
      },
    },
  })
  expect(lines).toEqual([
    ['OLD TOWN', 'kicker', expect.arrayContaining(['headline', 'deck', 'paragraph'])],
    [
      'Bell tower of Lower Wexcombe is heard again',
      'headline',
      expect.arrayContaining(['kicker', 'deck', 'paragraph']),
    ],
    ['By Ada Marlowe', 'byline', expect.arrayContaining(['headline', 'stray'])],
    [BODY, 'paragraph', expect.arrayContaining(['deck'])],
    ['The next day', 'crosshead', expect.arrayContaining(['paragraph'])],
    [`${BODY} ${BODY}`, 'paragraph', expect.anything()],
  ])
})

test('an observer changes nothing', () => {
  const observed = rawFile(TEXT)
  const alone = rawFile(TEXT)
  normaliseDocument(observed, { observer: { onEdits() {}, onLine() {} } })
  normaliseDocument(alone)
  expect(observed.data.article).toEqual(alone.data.article)
  expect(observed.data.document).toEqual(alone.data.document)
})
