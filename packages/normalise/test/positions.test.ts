import type { Article } from '@copydesk/document'
import { originOf, type SourceText, sourceText } from '@copydesk/source-text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  collapseWhiteSpace,
  composeCharacters,
  normaliseDocument,
  removeControls,
  repairMojibake,
  runTextSteps,
  unifyLineEnds,
} from '../src/index.ts'
import { anyText } from './hostile-text.ts'
import { rawFile } from './raw-file.ts'

const RUN = 3

describe('the position of a node', () => {
  test('gives back its text from the raw file when it was copied', () => {
    let copied = 0
    fc.assert(
      fc.property(anyText, (value) => {
        const file = rawFile(value)
        normaliseDocument(file)
        for (const node of nodesOf(file.data.article as Article)) {
          const { start, end } = node.position
          expect(start.offset).toBeLessThanOrEqual(end.offset)
          expect(end.offset).toBeLessThanOrEqual(value.length)
          if (!isCopied(file.data.text as SourceText, node.data.span)) continue
          expect(value.slice(start.offset, end.offset)).toBe(node.value)
          expect(Buffer.from(value).subarray(start.byte, end.byte).toString()).toBe(node.value)
          copied++
        }
      }),
      { numRuns: 1000 },
    )
    expect(copied).toBeGreaterThan(1000)
  })

  test('agrees with its span in the normalised text', () => {
    fc.assert(
      fc.property(anyText, (value) => {
        const file = rawFile(value)
        normaliseDocument(file)
        const text = file.data.text as SourceText
        let from = 0
        for (const node of nodesOf(file.data.article as Article)) {
          const { span } = node.data
          expect(text.value.slice(span.start, span.end)).toBe(node.value)
          expect(node.position.start.offset).toBe(originOf(text, span).start)
          expect(span.start).toBeGreaterThanOrEqual(from)
          from = node.type === 'dateline' ? span.start : span.end
        }
      }),
      { numRuns: 500 },
    )
  })

  test('is a line and a column that an editor finds', () => {
    const file = rawFile('Old bell tower\r\rBy  Ada Marlowe\r\n\tThe largest of the four bells rang at noon.\u2028')
    normaliseDocument(file)
    const at = (file.data.article as Article).children.map(({ type, position: { start, end } }) => [
      type,
      `${start.line}:${start.column}–${end.line}:${end.column}`,
    ])
    expect(at).toEqual([
      ['headline', '1:1–1:15'],
      ['byline', '3:1–3:16'],
      ['paragraph', '4:2–4:45'],
    ])
  })
})

describe('a document', () => {
  test.each([
    { by: 'the grammar', header: undefined },
    { by: 'a profile', header: PROFILE },
  ])(
    'read by $by holds every character of its raw file that is neither space nor control, once, damaged ones repaired',
    ({ header }) => {
      fc.assert(
        fc.property(anyText, (raw) => {
          const file = rawFile(raw)
          const { value } = runTextSteps(sourceText(raw), [
            composeCharacters,
            repairMojibake,
            unifyLineEnds,
            removeControls,
            // A damaged character may show only when the space before it is an ordinary one.
            collapseWhiteSpace,
          ])
          normaliseDocument(file, { header })
          const nodes = nodesOf(file.data.article as Article).filter(
            // A byline inside a dateline is part of it.
            ({ data }, index, all) => !all.slice(0, index).some((before) => before.data.span.end > data.span.start),
          )
          const visible = (text: string) =>
            text.normalize('NFC').replace(/[\s\p{Cc}\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
          expect(visible(nodes.map((node) => node.value).join('\n'))).toBe(visible(value))
        }),
        { numRuns: 1000 },
      )
    },
  )
})

/** Any text follows it. */
const PROFILE = [
  'kicker?',
  { 'headline?': '[A-Za-z](?<headline>.+)$' },
  { 'byline?': '^By (?<authors>[^,]+)' },
  { 'skip*': '^.{1,10}$' },
]

function nodesOf({ children }: Article) {
  return children.flatMap((node) => node.children.map(({ value }) => ({ ...node, value })))
}

/** Whether one run holds all of a span. */
function isCopied({ runs }: SourceText, span: { readonly start: number; readonly end: number }): boolean {
  for (let at = 0; at < runs.length; at += RUN) {
    const start = runs[at] as number
    if (start <= span.start && span.end <= start + (runs[at + 1] as number)) return true
  }
  return false
}
