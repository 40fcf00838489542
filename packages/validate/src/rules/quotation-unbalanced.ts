import type { Problem, Rule } from '../rule.ts'

/** Asks that quotation marks come in pairs. */
export const quotationUnbalanced: Rule = {
  id: 'quotation-unbalanced',
  severity: 'warning',
  scope: 'document',
  description:
    'A quotation that opens also closes in its paragraph, or goes on in the next one, which then opens with the mark again.',
  *check({ document: { text } }) {
    if (MARK.test(text)) yield* unbalanced(text)
  },
  good: [
    'Ferry resumes\n\n“We are glad,” she said. “At last.”',
    'Ferry resumes\n\n“We are glad.\n\n“And we are tired,” she said.',
    'Fähre fährt\n\n„Wir sind froh“, sagte sie. „Endlich.“',
    'Färjan går\n\n”Vi är glada”, sade hon.',
    'Færgen sejler\n\n»Vi er glade«, sagde hun.',
    'Le bac repart\n\n« Nous sommes « très » contents », dit-elle.',
    '船が出た\n\n「うれしい」と船長は話した。',
    'Ferry resumes\n\nThe 6" pipe held, and "that was that", he said.',
  ],
  bad: [
    { text: 'Ferry resumes\n\nShe said: “We are glad.\n\nThe ferry sailed.', line: 3, column: 11 },
    { text: 'Ferry resumes\n\nWe are glad,” she said.', line: 3, column: 13 },
    { text: 'Ferry resumes\n\nHe said: "We are glad.', line: 3, column: 10 },
  ],
}

const MARK = /[“”„«»"「」『』]/
const MARKS = /\n\n|[“”„«»"「」『』]/g

/** What closes what: English, German, Polish, Swedish, French, Danish, Japanese (CLDR's delimiters; Wikipedia's table of quotation marks). */
const CLOSES: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '”': '”',
  '«': '»',
  '»': '«»',
  '"': '"',
  '「': '」',
  '『': '』',
}

interface Open {
  readonly mark: string
  readonly index: number
}

function* unbalanced(text: string): Iterable<Problem> {
  const open: Open[] = []
  const point = countPoints(text)
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    const last = open.at(-1)
    if (mark === '\n\n') {
      const first = open[0]
      if (first && !continues(text, index, first.mark)) yield unclosed(first, point(first.index))
      open.length = 0
    } else if (last && CLOSES[last.mark]?.includes(mark)) open.pop()
    else if (opens(text, mark, index)) open.push({ mark, index })
    else if (!isMeasure(text, mark, index)) yield stray(mark, point(index))
  }
  if (open[0]) yield unclosed(open[0], point(open[0].index))
}

/** Whether the next paragraph opens with the mark again, or in the French manner with the closing one. */
function continues(text: string, index: number, mark: string): boolean {
  const next = text.charAt(index + 2)
  return next === mark || (CLOSES[mark]?.includes(next) ?? false)
}

/** Marks that close in one language and open in another open where a word begins; the others always do. */
function opens(text: string, mark: string, index: number): boolean {
  if (mark === '」' || mark === '』') return false
  if (mark !== '”' && mark !== '»' && mark !== '"') return true
  return !/[^\s([{—–-]/u.test(text.charAt(index - 1)) && /\S/.test(text.charAt(index + 1))
}

/** Inches: a straight mark behind a digit. */
function isMeasure(text: string, mark: string, index: number): boolean {
  return mark === '"' && /\d/.test(text.charAt(index - 1))
}

function unclosed({ mark }: Open, start: number): Problem {
  const expected = [...(CLOSES[mark] ?? '')]
  const message = `Unexpected end of the paragraph, expected \`${expected[0]}\` to close the quotation that opens here with \`${mark}\``
  return { message, pointer: '/text', span: { start, end: start + 1 }, actual: mark, expected }
}

function stray(mark: string, start: number): Problem {
  const message = `Unexpected \`${mark}\`, expected it to close a quotation that opens in this paragraph`
  return { message, pointer: '/text', span: { start, end: start + 1 }, actual: mark }
}

/** From UTF-16 units to code points; asked in ascending order (a smaller one starts over), a pass over the text takes one pass in all. */
function countPoints(text: string): (index: number) => number {
  let at = 0
  let points = 0
  return (index) => {
    if (index < at) at = points = 0
    for (; at < index; points++) at += (text.codePointAt(at) as number) > 0xffff ? 2 : 1
    return points
  }
}
