import type { Rule } from '../rule.ts'

/** Asks that paragraphs end where a sentence does. */
export const paragraphCut: Rule = {
  id: 'paragraph-cut',
  severity: 'warning',
  scope: 'document',
  description:
    'A paragraph that breaks off within a word or a sentence and goes on in the next, or nowhere, was cut by a program.',
  help: 'Look at the end of the paragraph in the file: a page break, a length limit or an advertisement may stand there.',
  *check({ document: { text, paragraphs } }) {
    const points = ASTRAL.test(text) ? Array.from(text) : text
    for (const [index, { start, end }] of paragraphs.entries()) {
      if (end - start < LONG_ENOUGH) continue
      const before = at(points, end - 1)
      const next = paragraphs[index + 1]
      const cut = next ? isCutBefore(before, at(points, next.start)) : isTruncated(points, end)
      if (!cut) continue
      yield {
        message: `Unexpected end of the paragraph behind \`${tail(points, end)}\`, expected the end of a sentence`,
        pointer: '/text',
        span: { start: end - 1, end },
      }
    }
  },
  good: [
    'Ferry resumes\n\nThe ferry sailed at dawn, three weeks after the storm had torn the pier away:\n\nno one complained of the cold, and nobody missed the old one.',
    'Ferry resumes\n\nThe ferry sailed at dawn, three weeks after the storm had torn the pier away.',
  ],
  bad: [
    {
      text: 'Ferry resumes\nBy Ada Marlowe\n\nThe ferry sailed at dawn, three weeks after the storm had torn the pi\n\ner away, and nobody complained of the cold that day.',
      line: 4,
      column: 69,
    },
    {
      text: 'Ferry resumes\n\nThe ferry sailed at dawn, three weeks after the storm had torn … [+1234 chars]',
      line: 3,
      column: 78,
    },
  ],
}

/** Code points. A shorter line is a heading, an item of a list or a verse. */
const LONG_ENOUGH = 60

const ASTRAL = /[\ud800-\udfff]/

function at(points: string | readonly string[], index: number): string {
  return points[index] ?? ''
}

function tail(points: string | readonly string[], end: number): string {
  const last = points.slice(Math.max(0, end - 24), end)
  return typeof last === 'string' ? last : last.join('')
}

/** A letter or a hyphen, and then a small letter: the sentence goes on. */
function isCutBefore(before: string, after: string): boolean {
  return /[\p{L}-]/u.test(before) && /\p{Ll}/u.test(after)
}

/** What programs write where they cut a text (NewsAPI gives the number of characters it left out). */
function isTruncated(points: string | readonly string[], end: number): boolean {
  return /\[\+\d+ chars\]$|\p{L}-$/u.test(tail(points, end))
}
