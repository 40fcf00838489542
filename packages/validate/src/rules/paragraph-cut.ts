import type { Rule } from '../rule.ts'
import { slicerOf } from '../slicer-of.ts'

/** Asks that paragraphs end where a sentence does. */
export const paragraphCut: Rule = {
  id: 'paragraph-cut',
  severity: 'warning',
  scope: 'document',
  description:
    'A paragraph that breaks off within a word or a sentence and goes on in the next, or nowhere, was cut by a program.',
  help: 'Look at the end of the paragraph in the file: a page break, a length limit or an advertisement may stand there.',
  *check({ document: { text, paragraphs } }) {
    const slice = slicerOf(text)
    for (const [index, { start, end }] of paragraphs.entries()) {
      if (end - start < LONG_ENOUGH) continue
      const next = paragraphs[index + 1]
      const tail = slice(end - TAIL, end)
      if (next ? !isCutBefore(tail, slice(next.start, next.start + 1)) : !TRUNCATED.test(tail)) continue
      yield {
        message: `Unexpected end of the paragraph behind \`${tail}\`, expected the end of a sentence`,
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

/** Code points that are shown. */
const TAIL = 24

/** A letter or a hyphen, and then a small letter: the sentence goes on. */
function isCutBefore(tail: string, next: string): boolean {
  return /[\p{L}-]$/u.test(tail) && /^\p{Ll}/u.test(next)
}

/** What programs write where they cut a text (NewsAPI gives the number of characters it left out), and the first half of a word. */
const TRUNCATED = /\[\+\d+ chars\]$|\p{L}-$/u
