import type { Span } from '@copydesk/source-text'
import { findOpener } from './find-opener.ts'
import { type HeaderLine, openHeaderLine } from './header-line.ts'
import { isTime } from './is-time.ts'
import { partOfLine } from './line.ts'
import { readBareNames } from './read-bare-names.ts'
import { readByline } from './read-byline.ts'
import type { BylineReading } from './reading.ts'

/**
 * Splits header lines that hold several credits (`May 8, 2023 | By Ada Marlowe`, `By Ada Marlowe May 8, 2023 4 min read`): around dates, and at the signs between parts where a part reads
 * as a date or a byline. The signs become lines of their own, so that the parts are the whole line, in order.
 */
export function splitCredits(lines: readonly HeaderLine[], language: string): readonly HeaderLine[] {
  const split: HeaderLine[] = []
  for (const [index, line] of lines.entries()) {
    const credits = index === 0 ? undefined : creditsIn(line, language)
    if (credits) split.push(...credits)
    else split.push(line)
  }
  return split
}

/** The parts of a line that holds several credits. */
function creditsIn(line: HeaderLine, language: string): readonly HeaderLine[] | undefined {
  if (line.text.length > LONGEST || isDate(line)) return undefined
  const dates = datesOf(line, language)
  if (dates.length === 0 && (!BETWEEN.test(line.text) || isByline(line.text, line.byline, language))) return undefined
  const parts = partsOf(line, dates, language)
  const isCredit = (part: HeaderLine) => part.byline !== undefined || isTime(part)
  return parts.length > 1 && (dates.length > 0 || parts.some(isCredit)) ? parts : undefined
}

/** UTF-16 units. */
const LONGEST = 160

function isDate({ dates: { dates, isWhole } }: HeaderLine): boolean {
  return isWhole && dates.length === 1
}

/** Where the dates stand around which a line comes apart: what is before them and behind them must look like a credit or a label, not like a sentence. */
function datesOf({ text, dates: { dates } }: HeaderLine, language: string): readonly Span[] {
  const [first, last] = [dates[0], dates.at(-1)]
  if (!first || !last) return []
  const before = text.slice(0, first.span.start).replace(/[\s,|/–—-]+$/u, '')
  const behind = text.slice(last.span.end).trimStart()
  const isBehind =
    (behind.length <= SHORT && (last.isLabelled || !/^(?:[,;:]|\p{Ll})/u.test(behind)) && !SENTENCE.test(behind)) ||
    findOpener(behind, language) === behind.length ||
    readByline(behind, language) !== undefined
  return isBehind && isCreditLike(before, language) ? dates.map(({ span }) => span) : []
}

/** UTF-16 units. */
const SHORT = 60

/** Five words or more, and a full stop. */
const SENTENCE = /\s.*\s.*\s.*\s.*[.。]["”’»]?$/u

function isByline(text: string, byline: BylineReading | undefined, language: string): boolean {
  return byline !== undefined || readBareNames(text, language) !== undefined
}

function isCreditLike(text: string, language: string): boolean {
  if (text === '' || isByline(text, readByline(text, language), language)) return true
  return TITLED.test(text) || (text.length <= CASELESS && !/[\p{Lu}\p{Ll}]/u.test(text))
}

/** Words with capitals, and short ones between them: names with titles, papers, sections. */
const TITLED = /^(?:\p{Lu}\S{0,30}(?:\s(?:[\p{Lu}|@/&-]\S{0,30}|\p{Ll}{1,3}(?=\s)))*)$/u

/** The length of a name with a title in a script without capitals; UTF-16 units. */
const CASELESS = 24

const BETWEEN = /[|｜·•∙]/

/** The dates, and what the signs between the other parts leave, each a line. */
function partsOf({ text, span }: HeaderLine, dates: readonly Span[], language: string): readonly HeaderLine[] {
  const parts: HeaderLine[] = []
  const push = (start: number, end: number) => {
    const part = text.slice(start, end)
    const from = start + part.length - part.trimStart().length
    const to = from + part.trim().length
    if (from === to) return
    const within = { start: span.start + from, end: span.start + to }
    parts.push(openHeaderLine(partOfLine(text.slice(from, to), within, span), language))
  }
  const pushOther = (start: number, end: number) => {
    let at = start
    for (const { 0: sign, index } of text.slice(start, end).matchAll(AT_SIGNS)) {
      push(at, start + index)
      push(start + index, start + index + sign.length)
      at = start + index + sign.length
    }
    push(at, end)
  }
  let at = 0
  for (const { start, end } of dates) {
    pushOther(at, start)
    push(start, end)
    at = end
  }
  pushOther(at, text.length)
  return parts
}

/** Signs between parts, anywhere or at the edge of a date. */
const AT_SIGNS = /[|｜·•∙]+|^\s*[,/–—-]+(?=\s)|[,/–—-]+\s*$/gu
