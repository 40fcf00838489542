import type { Span } from '@copydesk/source-text'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { lexicons } from '../lexicon/lexicons.ts'

/** The place line at the beginning of a paragraph. Spans are UTF-16 units of the paragraph. */
export interface DatelineReading {
  readonly span: Span
  readonly location: Span
  /** A byline inside it, as Chinese agencies print it. */
  readonly byline: Span | null
  /** Where the paragraph goes on. */
  readonly bodyStart: number
  readonly rule: string
  readonly confidence: number
}

/**
 * Reads a dateline: a place in capitals, or a place with an agency in parentheses, perhaps a date, and a dash (wire style, `GENEVA (AP) —`); a place
 * and a day with a full stop (German newspapers); place, day and an agency between slashes (Russian); agency, place and day run together (Chinese).
 */
export function readDateline(paragraph: string): DatelineReading | undefined {
  const beginning = paragraph.slice(0, LONGEST)
  for (const { rule, pattern, confidence } of PATTERNS) {
    const found = pattern.exec(beginning)
    const place = found?.indices?.groups?.place
    if (!found || !place) continue
    const byline = found.indices?.groups?.byline
    return {
      span: { start: 0, end: found[0].trimEnd().length },
      location: { start: place[0], end: place[1] },
      byline: byline ? { start: byline[0], end: byline[1] } : null,
      bodyStart: found[0].length,
      rule,
      confidence,
    }
  }
  return undefined
}

/** A dateline is shorter than this; UTF-16 units. */
const LONGEST = 120

/** Two letters at least: `I —` begins a sentence. */
const CAPITALS = "\\p{Lu}[.'’-]?\\p{Lu}[\\p{Lu}.'’-]*(?:[ ,/]{1,2}[\\p{Lu}\\d][\\p{Lu}.'’-]*){0,5}"
const TITLED =
  "\\p{Lu}[\\p{L}.'’-]*(?:,? \\p{Lu}[\\p{L}.'’-]*| (?:de|del|der|di|du|la|las|los|le|les|am|an|im|sur|of|the|do|da)){0,5}"
/** Up to three words of a script without capitals. */
const CASELESS = '[\\p{Lo}\\p{Script=Georgian}][\\p{L}\\p{M}]*(?: [\\p{Lo}\\p{Script=Georgian}][\\p{L}\\p{M}]*){0,2}'
const REGION = '(?:, (?:\\p{Lu}[\\p{L}.]*)(?: \\p{Lu}[\\p{L}.]*)?)?'
const DAY = `(?:,? (?:${monthsOf(lexicons)})\\.? \\d{1,2}|,? (?:den |le )?\\d{1,2}(?:\\.|er)?(?: de)? (?:${monthsOf(lexicons)})\\.?)`
const AGENCY = '[(/]\\p{L}[^()/\\n]{1,40}[)/]'
const DASH = '(?:[—–]|--|-|\\.-|\\. ?[—–-])'

const PATTERNS = [
  {
    rule: 'dateline-wire',
    confidence: 0.95,
    // `NASA — which was asked — said` is no dateline: after the dash a sentence begins, unless an agency makes it sure.
    source: `^(?<place>${CAPITALS})(?<!\\p{Lu}{4}\\.)${REGION}${DAY}?(?: ${AGENCY} ?${DASH} | ?${DASH} (?!\\p{Ll}))`,
  },
  {
    rule: 'dateline-agency',
    confidence: 0.9,
    source: `^(?<place>${TITLED}|${CASELESS})${DAY}? ${AGENCY} ?[:]?(?:${DASH})? ?(?<=[—–-] ?)`,
  },
  {
    rule: 'dateline-slashes',
    confidence: 0.9,
    source: `^(?<place>${CAPITALS}|${TITLED})${DAY}\\.? /\\p{L}[^/\\n]{1,40}/\\. `,
  },
  {
    rule: 'dateline-day',
    confidence: 0.8,
    source: `^(?<place>${CAPITALS}|${TITLED})${DAY} ?(?:${DASH}|\\.|:) ?(?= ?[\\p{Lu}„“"«»])`,
  },
  {
    rule: 'dateline-chinese',
    confidence: 0.95,
    source:
      '^\\p{Script=Han}{1,6}社(?<place>\\p{Script=Han}{2,8}?)(?:\\d{4}年)?(?:\\d{1,2}月)?\\d{1,2}日(?:电|讯|電)(?:[（(](?<byline>记者[^（）()]{1,30})[）)])? ?',
  },
].map(({ source, ...rest }) => ({ ...rest, pattern: new RegExp(source, 'du') }))

/** The names of the months as they are printed: as in the lexicons, and with a capital. */
function monthsOf(all: readonly Lexicon[]): string {
  const forms = new Set(
    all.flatMap(({ months }) => months.flatMap((entry) => entry.split('|'))).filter((form) => form !== ''),
  )
  return [...forms]
    .flatMap((form) => [form, form.charAt(0).toUpperCase() + form.slice(1)])
    .sort((a, b) => b.length - a.length)
    .join('|')
}
