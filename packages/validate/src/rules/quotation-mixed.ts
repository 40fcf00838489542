import { countMatches } from '../count-matches.ts'
import type { Rule } from '../rule.ts'

/** Asks that a text keeps to one kind of quotation marks. */
export const quotationMixed: Rule = {
  id: 'quotation-mixed',
  severity: 'info',
  scope: 'document',
  description:
    'Straight and typographic quotation marks in one text say that it was put together from several sources.',
  help: 'The text is taken as it is. Who counts quotations should know both kinds, or switch `normalise.straighten` on.',
  *check({ document: { text } }) {
    if (!text.includes('"') || !TYPOGRAPHIC.some((mark) => text.includes(mark))) return
    const found = countMatches(text, STRAIGHT)
    if (!found || found.count < 2) return
    yield {
      message: `Unexpected straight quotation marks (${found.count}) beside typographic ones, expected one kind`,
      pointer: '/text',
      span: found.span,
    }
  },
  good: [
    'Ferry resumes\n\n“We are glad,” she said. “At last,” said the crew, and everybody went home.',
    'Ferry resumes\n\nThe 6" pipe held, and “that was that”, he said to those who stood on the pier.',
  ],
  bad: [
    {
      text: 'Ferry resumes\n\n“We are glad,” she said. "At last," said the crew, and everybody went home.',
      line: 3,
      column: 26,
    },
  ],
}

const TYPOGRAPHIC = ['“', '”', '„', '«', '»']

/** Not the sign for inches. */
const STRAIGHT = /(?<!\p{Nd})"/u
