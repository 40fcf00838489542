import { countMatches } from '../count-matches.ts'
import type { Rule } from '../rule.ts'

/** Asks that no markup is left in a text. */
export const textMarkup: Rule = {
  id: 'text-markup',
  severity: 'warning',
  scope: 'document',
  description: 'Tags and character references are the markup of a page, not words of its author.',
  help: 'Make text of the page with an extractor before it becomes a raw file.',
  *check({ document }) {
    for (const field of ['headline', 'text'] as const) {
      const found = countMatches(document[field] ?? '', MARKUP, LEADS)
      if (!found) continue
      yield {
        message: `Unexpected markup \`${found.value}\` (${found.count} in all), expected text alone`,
        pointer: `/${field}`,
        span: found.span,
        actual: found.value,
      }
    }
  },
  good: ['AT&T sails\n\nAT&T moved its office to the harbour; a < b and c > d, said the engineer on the pier.'],
  bad: [
    {
      text: 'Ferry resumes\n\nThe ferry<br/> sailed at dawn, three weeks after the storm, and the crew sang.',
      line: 3,
      column: 10,
    },
  ],
}

/** Tags by the names of HTML elements that text holds, and references (HTML Living Standard, 13.5). */
const MARKUP =
  /<\/?(?:a|b|blockquote|br|div|em|figure|figcaption|h[1-6]|i|iframe|img|li|ol|p|script|span|strong|style|table|td|tr|u|ul)(?:\s[^<>]{0,300})?\/?>|&(?:amp|lt|gt|quot|apos|nbsp|[lr][sd]quo|[mn]dash|hellip|#\d{2,6}|#x[\da-f]{2,5});/iu
const LEADS = ['<', '&']
