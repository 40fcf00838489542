import { lexicons } from '../lexicon/lexicons.ts'

/** Which stands first in a date of numbers alone, where the year stands last. */
export type DayOrder = 'day-first' | 'month-first'

/**
 * The order in which a language (BCP 47) writes day and month, and whether it is the only one: English without a region is written both ways, and languages that begin with the
 * year have none of their own.
 */
export function dayOrderOf(language: string): { readonly order: DayOrder; readonly isCertain: boolean } {
  const [base = '', ...subtags] = language.split('-')
  const region = subtags.find((subtag) => /^[A-Z]{2}$/.test(subtag))
  if (region !== undefined && MONTH_FIRST.get(base)?.has(region)) return { order: 'month-first', isCertain: true }
  if (base === 'en')
    return {
      order: region === undefined ? 'month-first' : 'day-first',
      isCertain: region !== undefined && region !== 'CA',
    }
  const isKnown = DAY_FIRST.has(base)
  return { order: isKnown ? 'day-first' : 'month-first', isCertain: isKnown }
}

/** The language that a tag begins with: that of the words, whatever the region. */
export function baseOf(language: string): string {
  const hyphen = language.indexOf('-')
  return hyphen === -1 ? language : language.slice(0, hyphen)
}

/** The regions that put the month first (CLDR 48, `yMd`). Those of English that begin with the year still put the day first where they do not, but for Canada. */
const MONTH_FIRST: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['en', new Set('AS BI GU MH MP PH PR UM US VI'.split(' '))],
  ['es', new Set(['PA', 'PR'])],
])

const DAY_FIRST = new Set(lexicons.filter(({ dayFirst }) => dayFirst).map(({ language }) => language))
