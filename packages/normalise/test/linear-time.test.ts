import { openLocator, sourceText } from '@copydesk/source-text'
import { describe, expect, test } from 'vitest'
import { articleFromText, detectLanguage, normaliseDocument, textSteps } from '../src/index.ts'
import { rawFile } from './raw-file.ts'

/** What a line is made of that a careless expression stumbles over. */
const PIECES = [
  '.',
  '”',
  '😀',
  'a ',
  '1',
  '((',
  '“',
  ' ',
  ',',
  'A',
  'A ',
  'A.',
  '. ”',
  'By A, ',
  '1.1.',
  '—',
  '/a',
  '漢',
  'e\u0301',
  '\u0301',
  '-',
]
const EDGES: readonly (readonly [before: string, behind: string])[] = [
  ['', ''],
  ['', 'x'],
  ['By ', '!'],
  ['GENEVA (', ' —'],
  ['January 1', ' 2022'],
]

const FUNCTIONS: Readonly<Record<string, (text: string) => unknown>> = {
  ...Object.fromEntries(textSteps.map((step) => [step.name, (text: string) => step(sourceText(text))])),
  articleFromText: (text) => articleFromText(sourceText(text), { language: 'en', locator: locatorOf(text) }),
  detectLanguage,
  normaliseDocument: (text) => normaliseDocument(rawFile(text)),
  locate: (text) => {
    const file = rawFile(text)
    const points = normaliseDocument(file).text.length / 2
    for (let start = 0; start < points; start += 50) file.data.locate?.('/text', { start, end: start + 1 })
  },
}

const SIZE = 200_000
const FACTOR = 4

/** Seconds: a thousand times what a linear reading takes. */
const BOUND = 15

describe('one line of many characters takes time in proportion', () => {
  test.each(Object.entries(FUNCTIONS))('%s', (_, read) => {
    for (const piece of PIECES) {
      for (const [before, behind] of EDGES) {
        const line = (size: number) => before + piece.repeat(size / piece.length) + behind
        expectLinear(read, line, `${JSON.stringify(piece)} between ${JSON.stringify([before, behind])}`)
      }
    }
  })
})

describe('many lines take time in proportion', () => {
  test.each(Object.entries(FUNCTIONS))('%s', (_, read) => {
    for (const line of [
      '\n',
      ' \n',
      'a\n',
      '\r',
      'By Ada Marlowe\n',
      'January 11, 2022\n',
      'e\u0301\u2029',
      '“a\n\n',
    ]) {
      expectLinear(read, (size) => line.repeat(size / line.length), JSON.stringify(line))
    }
  })
})

describe('within the length of a header line, time grows at most as its square', () => {
  const read = FUNCTIONS.articleFromText as (text: string) => unknown

  test.each(['A ', 'Aa ', 'A, ', 'A/', '1', '1 ', '1:', 'By A, ', '(', '/a', '. ”', 'a ', '漢', 'A and '])(
    '%j',
    (piece) => {
      for (const [before, behind] of [...EDGES, ['Updated: ', ''], ['北社', '日'], ['2022-01-11 ', '']]) {
        const lines = (size: number) => `${before}${piece.repeat(size / piece.length)}${behind}\n`.repeat(100)
        const allowed = () => fastest(read, lines(20)) * FACTOR * FACTOR + 5
        const holds = () => fastest(read, lines(20 * FACTOR)) <= allowed()
        expect([before, piece, behind, holds() || holds() || holds()]).toEqual([before, piece, behind, true])
      }
    },
  )
})

/** Reads 200,000 characters: in milliseconds where time is in proportion, in minutes where it grows as the square; no load of a machine blurs that. */
function expectLinear(read: (text: string) => unknown, make: (size: number) => string, label: string): void {
  const text = make(SIZE)
  const start = performance.now()
  read(text)
  const seconds = (performance.now() - start) / 1000
  if (seconds > BOUND) expect.fail(`${label} does not scale: ${SIZE} characters took ${Math.round(seconds)} s`)
}

function fastest(read: (text: string) => unknown, text: string): number {
  let best = Infinity
  for (let run = 0; run < 3; run++) {
    const start = performance.now()
    read(text)
    best = Math.min(best, performance.now() - start)
  }
  return best
}

function locatorOf(value: string) {
  return openLocator({ value, width: 'utf-8', byteStart: 0, byteLength: Buffer.byteLength(value) })
}
