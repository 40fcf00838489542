import { pad } from './calendar.ts'
import type { DatelineReading } from './reading.ts'

/**
 * Reads a dateline as the agencies of East Asia print it: agency, place and day run together (`北风社石坪1月11日电`), in lenticular brackets (`【ジュネーブ＝山根葉子】`), or place and agency with an
 * equals sign (`(서울=연합뉴스) 홍길동 기자 =`).
 */
export function readEasternDateline(beginning: string): DatelineReading | undefined {
  if (!EASTERN.test(beginning)) return undefined
  for (const { rule, pattern } of PATTERNS) {
    const found = pattern.exec(beginning)
    if (!found?.indices?.groups) continue
    const { place, byline } = found.indices.groups
    const { month, day } = found.groups ?? {}
    return {
      span: { start: 0, end: found[0].trimEnd().length },
      location: place ? { start: place[0], end: place[1] } : null,
      byline: byline ? { start: byline[0], end: byline[1] } : null,
      day: month && day ? `--${pad(Number(month))}-${pad(Number(day))}` : null,
      bodyStart: found[0].length,
      rule,
      confidence: 0.95,
    }
  }
  return undefined
}

/** A quick test: what each of the forms has. */
const EASTERN = /日(?:电|電|讯|訊)|^【|^[(（[［][^\s)）\]］]{1,12}[ =＝]/

const PATTERNS = [
  {
    rule: 'dateline-chinese',
    source:
      '^(?:\\p{Script=Han}{1,6}[社网網]|本[报報])(?<place>\\p{Script=Han}{2,8}?)?(?:\\d{4}年)?(?:(?<month>\\d{1,2})月)?(?<day>\\d{1,2})日(?:电|電|讯|訊)(?: ?[（(](?<byline>[记記]者[^（）()]{1,30})[）)])? ?',
  },
  {
    // Names of three characters are the rule, and the place follows without a space.
    rule: 'dateline-chinese',
    source:
      '^[（(]\\p{Script=Han}{1,6}社(?<byline>[记記]者\\p{Script=Han}{3})(?<place>\\p{Script=Han}{2,6}?)(?:(?<month>\\d{1,2})月)?(?<day>\\d{1,2})日(?:综合外)?[电電][）)] ?',
  },
  {
    rule: 'dateline-japanese',
    source: '^【(?<place>[^【】＝=]{1,12}?)(?:[＝=](?<byline>[^【】＝=]{2,20})|時事|共同|ロイター|AFP時事)】 ?(?=\\S)',
  },
  {
    rule: 'dateline-japanese',
    source:
      '^[［[](?<place>[^\\d\\]］ ]{1,12}) (?:(?<month>\\d{1,2})月)?(?<day>\\d{1,2})日 ?[^\\]］]{2,10}[］\\]] ?[-–—] ?',
  },
  {
    rule: 'dateline-korean',
    source:
      '^[(（[［](?<place>[\\p{Script=Hangul}·]{1,12})[=＝][^)）\\]］]{2,12}[)）\\]］] ?(?:(?<byline>\\p{Script=Hangul}{2,4}(?:[·,] ?\\p{Script=Hangul}{2,4})*) ?기자 ?)?[=＝] ?',
  },
].map(({ source, rule }) => ({ rule, pattern: new RegExp(source, 'du') }))
