import type { Line } from './line.ts'
import { readByline } from './read-byline.ts'
import { readDate } from './read-date.ts'

/** Splits header lines that hold several credits (`May 8, 2023 | By Ada Marlowe`) at the signs between them, where a part reads as a date or a byline. */
export function splitCredits(lines: readonly Line[], language: string): readonly Line[] {
  return lines.flatMap((line, index) => {
    if (index === 0 || line.text.length > LONGEST || !BETWEEN.test(line.text)) return [line]
    if (readDate(line.text, language)) return [line]
    const parts = partsOf(line)
    const isCredit = ({ text }: Line) => readDate(text, language) ?? readByline(text, language)
    return parts.some(isCredit) ? parts : [line]
  })
}

/** UTF-16 units. */
const LONGEST = 160

const BETWEEN = / ?[|｜·•∙] ?/

function partsOf({ text, span }: Line): readonly Line[] {
  const parts: Line[] = []
  let start = 0
  for (const part of text.split(new RegExp(`(${BETWEEN.source})`))) {
    const end = start + part.length
    if (!BETWEEN.test(part) && part.trim() !== '')
      parts.push({ text: part, span: { start: span.start + start, end: span.start + end } })
    start = end
  }
  return parts
}
