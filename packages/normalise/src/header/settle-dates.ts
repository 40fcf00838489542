import { type DayOrder, dayOrderOf } from './day-order.ts'
import type { ReadLine } from './read-lines.ts'
import type { DateReading, Reading } from './reading.ts'

/**
 * Settles dates of numbers alone that can be read in two ways (`1/11/2022`): by the order that is given, else by that of the language, else by the dates of the text that can be read in
 * one way only. Where the text holds none, dates with the name of a month say which way is likelier, and the other one stays as `alternative`.
 */
export function settleDates(
  read: readonly ReadLine[],
  text: string,
  language: string,
  given: DayOrder | undefined,
): readonly ReadLine[] {
  if (!read.some(({ reading }) => isInDoubt(reading))) return read
  const { order: usual, isCertain } = dayOrderOf(language)
  const shown = given ?? (isCertain ? usual : shownBy(text, NUMBERS))
  const order = shown ?? shownBy(text, NAMES) ?? usual
  const settle = (date: DateReading) => settled(date, order, usual, shown !== undefined)
  return read.map(({ span, reading }) => {
    if (reading.kind === 'date') return { span, reading: settle(reading) }
    if (reading.kind !== 'opening' || !reading.date) return { span, reading }
    return { span, reading: { ...reading, date: { ...reading.date, reading: settle(reading.date.reading) } } }
  })
}

function isInDoubt(reading: Reading): boolean {
  if (reading.kind === 'opening') return reading.date !== null && isInDoubt(reading.date.reading)
  return reading.kind === 'date' && reading.alternative !== null
}

/** A date was read in the usual order. */
function settled(date: DateReading, order: DayOrder, usual: DayOrder, isSure: boolean): DateReading {
  if (date.alternative === null) return date
  const [value, other] = order === usual ? [date.value, date.alternative] : [date.alternative, date.value]
  return { ...date, value, alternative: isSure ? null : other }
}

/** The order of the dates that an expression finds; none where they differ. */
function shownBy(text: string, expression: RegExp): DayOrder | undefined {
  const orders = new Set<DayOrder>()
  for (const { groups = {} } of text.matchAll(expression)) {
    const isDayFirst = groups.name === undefined ? Number(groups.first) > 12 : groups.day !== undefined
    const isMonthFirst = groups.name === undefined ? Number(groups.second) > 12 : groups.day === undefined
    if (isDayFirst !== isMonthFirst) orders.add(isDayFirst ? 'day-first' : 'month-first')
  }
  return orders.size === 1 ? [...orders][0] : undefined
}

const NUMBERS = /(?<![\d/-])(?<first>\d{1,2})[/-](?<second>\d{1,2})[/-](?:\d{4}|\d{2})(?![\d/-])/g

/** English alone is written in both orders. */
const NAMES =
  /(?<![\p{L}\d])(?:(?<day>\d{1,2})(?:st|nd|rd|th)? )?(?<name>January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4}| \d{1,2}(?:st|nd|rd|th)?, \d{4})(?!\d)/gu
