import type { Lexicon } from '../lexicon/lexicon.ts'

export interface DatePattern {
  readonly rule: string
  /** Groups: `label`, `weekday` or `behind`, `year`, then `name` or `month` and `day`, or `first` and `second`; `hour`, `minute` or `minutes`, `seconds`, `meridiem` or `meridiems`, `utc`, `offset`. */
  readonly pattern: RegExp
  /** The same somewhere in a line. */
  readonly inside: RegExp
}

/** The forms that a date line takes in a language, the surest first. */
export function datePatternsOf(lexicon: Lexicon): readonly DatePattern[] {
  const known = PATTERNS.get(lexicon)
  if (known) return known
  const name = words(lexicon.months)
  const named = [
    { rule: 'date-month-day-year', date: `(?<name>${name})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})` },
    {
      rule: 'date-day-month-year',
      date: `(?<day>\\d{1,2})(?:st|nd|rd|th|er|\\.|º|ª)?(?: de| of)? (?<name>${name})\\.?,?(?: de| del)? (?<year>\\d{4})(?: ?г\\.| года)?`,
    },
    { rule: 'date-year-day-month', date: `(?<year>\\d{4})(?: წლის)?,? (?<day>\\d{1,2}) (?<name>${name})` },
  ]
  const patterns = [...(name === '(?!)' ? [] : named), ...NUMBERS].map(({ rule, date }) => {
    const whole = `${labelOf(lexicon)}${weekdayBefore(lexicon)}${date}${weekdayBehind(lexicon)}${TIME}`
    return {
      rule,
      pattern: new RegExp(`^${whole}\\.?$`, 'diu'),
      inside: new RegExp(`(?<![\\p{L}\\p{Nd}.:/-])${whole}(?![\\p{L}\\p{Nd}/])`, 'diu'),
    }
  })
  PATTERNS.set(lexicon, patterns)
  return patterns
}

/** Expressions made of a lexicon; a fixed number of them, for lexicons are constants. */
const PATTERNS = new WeakMap<Lexicon, readonly DatePattern[]>()

const NUMBERS = [
  { rule: 'date-iso', date: '(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})' },
  {
    rule: 'date-cjk',
    date: '(?<year>\\d{4}) ?[年년] ?(?<month>\\d{1,2}) ?[月월] ?(?<day>\\d{1,2}) ?[日일号號]',
  },
  { rule: 'date-year-first', date: '(?<year>\\d{4})[./](?<month>\\d{1,2})[./](?<day>\\d{1,2})' },
  { rule: 'date-dotted', date: '(?<day>\\d{1,2})\\. ?(?<month>\\d{1,2})\\. ?(?<year>\\d{4})' },
  { rule: 'date-slashed', date: '(?<first>\\d{1,2})[/-](?<second>\\d{1,2})[/-](?<year>\\d{4})' },
]

/** A time after the date, with a zone: numeric offsets and UTC are understood, letters (`ET`, `MEZ`) are passed over. */
const TIME =
  '(?:(?:T|[,،]? ?(?:-|–|—|\\||at|um|à|a las|в|um|o|ore|kl\\.?)? ?)(?<hour>\\d{1,2})(?:(?:[:.h](?<minute>\\d{2})(?::(?<seconds>\\d{2})(?:\\.\\d{1,6})?)?|[時时点시] ?(?:(?<minutes>\\d{1,2})[分분])?)(?: ?(?<meridiem>[ap]\\.?m\\.?))?| ?(?<meridiems>[ap]\\.?m\\.?)| ?(?=uhr|h\\b))(?: ?(?:uhr|hrs?\\.?|h|ч\\.?))?(?: ?[(]?(?<utc>z|utc|gmt)?(?<offset>[+−-]\\d{1,2}(?::?\\d{2})?)?[)]?)(?: [(]?[a-z]{2,5}[)]?)?)?'

function labelOf({ published, modified }: Lexicon): string {
  return `(?:(?<label>${alternatives([...published, ...modified])})(?: ?[:：] ?| ))?`
}

function weekdayBefore({ weekdays }: Lexicon): string {
  return `(?:(?<weekday>${words(weekdays)})\\.?[,،]? ?(?:den |the |le )?)?`
}

/** A weekday behind the date, perhaps in parentheses; there it may be of another language. */
function weekdayBehind({ weekdays }: Lexicon): string {
  return `(?:,? ?[（(]?(?<behind>${words(weekdays)})\\.?[)）]?| ?[（(][^）)]{1,3}[）)])?`
}

function words(forms: readonly string[]): string {
  return alternatives(forms.flatMap((entry) => entry.split(' ')).filter((form) => form !== ''))
}

/** Longest first, so that no word is taken for a shorter one that begins it. */
function alternatives(forms: readonly string[]): string {
  if (forms.length === 0) return '(?!)'
  return [...forms].sort((a, b) => b.length - a.length).join('|')
}
