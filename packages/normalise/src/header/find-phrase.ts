import { lexicons } from '../lexicon/lexicons.ts'
import { spelledDays } from '../lexicon/spelled-days.ts'
import { type Token, tokenise } from './tokenise.ts'

/** What a word, or several, can mean in a date. */
export type Meaning = 'month' | 'iranian-month' | 'day' | 'weekday' | 'published' | 'modified' | 'between' | 'half'

export interface Phrase {
  readonly meaning: Meaning
  /** The month or the day from 1, the weekday from Monday 0, the era or half of a day that the number stands for. */
  readonly value: number
  /** BCP 47; empty for what belongs to no one language. */
  readonly languages: string[]
  /** The first word as the lexicon spells it, and the others folded. */
  readonly head: string
  readonly tail: readonly string[]
}

/**
 * Finds the phrase of a meaning that stands at a token, the longest first; where languages disagree (`listopad`), the one of `language`. Gives it with the index behind it.
 */
export function findPhrase(
  tokens: readonly Token[],
  at: number,
  meaning: Meaning,
  language: string,
): { readonly phrase: Phrase; readonly end: number } | undefined {
  const first = tokens[at]
  const known = first && PHRASES.get(first.value)
  if (!known) return undefined
  let found: Phrase | undefined
  let most = -1
  for (const phrase of known) {
    if (phrase.meaning !== meaning || !phrase.tail.every((word, index) => tokens[at + 1 + index]?.value === word))
      continue
    const isOwn = phrase.languages.includes(language)
    if (isOwnOnly(phrase, first) && !isOwn) continue
    const weight = phrase.tail.length * 4 + (isOwn ? 2 : 0) + (phrase.head === first.text.toLowerCase() ? 1 : 0)
    if (weight > most) found = phrase
    most = Math.max(most, weight)
  }
  return found && { phrase: found, end: at + 1 + found.tail.length }
}

/** Whether a phrase, other than one that joins two parts, begins with this word. */
export function isPhrase(word: string): boolean {
  return PHRASES.get(word)?.some(({ meaning }) => meaning !== 'between') ?? false
}

/** `so`, `to`, `sam`: short for a weekday in one language, and a common word of many others; so are days in words (`on`, `six`). */
function isOwnOnly({ meaning, tail }: Phrase, { value }: Token): boolean {
  return meaning === 'day' || (meaning === 'weekday' && tail.length === 0 && value.length <= 3 && value < LATIN_END)
}

const LATIN_END = '\u0250'

/** By first word. */
const PHRASES = new Map<string, Phrase[]>()

for (const { language, months, weekdays, published, modified } of lexicons) {
  for (const [index, forms] of months.entries()) addForms(forms, 'month', index + 1, language)
  for (const [index, forms] of weekdays.entries()) addForms(forms, 'weekday', index, language)
  for (const label of published) addPhrase(label, 'published', 0, language)
  for (const label of modified) addPhrase(label, 'modified', 0, language)
}

for (const [language, days] of Object.entries(spelledDays)) {
  for (const [index, forms] of days.entries()) addForms(forms, 'day', index + 1, language)
}

/** The months of the Iranian solar calendar (CLDR 48, `fa`), which the press of Iran dates by. */
const IRANIAN_MONTHS = 'فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند'
for (const [index, name] of IRANIAN_MONTHS.split('|').entries()) addPhrase(name, 'iranian-month', index + 1, 'fa')

/** Words that join the parts of a date and of a time, as the press prints them; languages in the order of their codes. */
const BETWEEN = [
  'ساعت الساعة في الموافق', // ar, fa
  'в о об от у във ч г година года року р', // bg, ru, uk
  'a las les', // ca, es
  'v ve dne', // cs
  'kl den d', // da, nb, sv
  'um den dem uhr der ca gegen', // de
  'στις ώρα', // el
  'at on the of as', // en
  'a las el de del hs hrs horas', // es
  'kell', // et
  'klo kello', // fi
  'à le vers', // fr
  'u sati h', // hr, sr
  'órakor óra', // hu
  'pukul jam pkl tanggal wib wita wit', // id
  'alle ore il', // it
  'val', // lt
  'plkst gada', // lv
  'pada jam', // ms
  'om op uur', // nl
  'o godz godzina r', // pl
  'às as em de', // pt
  'ora la orele', // ro
  'o hod', // sk, cs
  'เวลา ที่ น', // th
  'saat tarihinde günü', // tr
  'lúc ngày vào', // vi
  'ב בשעה', // he
  'को बजे', // hi
  'এ', // bn
  'அன்று', // ta
  'کو بوقت', // ur
  'ngo nge', // xh, zu
  'の',
]
for (const word of BETWEEN.join(' ').split(' ')) addPhrase(word, 'between', 0, '')

/** The halves of a day: 0 before noon, 1 after (CLDR 48, and `a.m.` as it is printed). */
const HALVES = ['am|a.m|上午|午前|凌晨|早上|오전|π.μ|ص|ق.ظ|sa|pg', 'pm|p.m|下午|午後|晚上|中午|오후|μ.μ|م|ب.ظ|ch|ptg']
for (const [value, forms] of HALVES.entries()) for (const form of forms.split('|')) addPhrase(form, 'half', value, '')

function addForms(forms: string, meaning: Meaning, value: number, language: string): void {
  for (const form of forms.split('|')) if (form !== '') addPhrase(form, meaning, value, language)
}

function addPhrase(form: string, meaning: Meaning, value: number, language: string): void {
  const [first, ...others] = tokenise(form)
  if (!first) return
  const tail = others.map((token) => token.value)
  const known = PHRASES.get(first.value) ?? []
  PHRASES.set(first.value, known)
  const same = known.find(
    (one) =>
      one.meaning === meaning && one.value === value && one.head === first.text && one.tail.join() === tail.join(),
  )
  if (same) same.languages.push(language)
  else known.push({ meaning, value, languages: [language], head: first.text, tail })
}
