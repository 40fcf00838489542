import { isoOf, pad } from './calendar.ts'
import { baseOf } from './day-order.ts'
import { findPhrase } from './find-phrase.ts'
import { matchDate } from './match-date.ts'
import { readEasternDateline } from './read-eastern-dateline.ts'
import type { DatelineReading } from './reading.ts'
import { type Token, tokenise } from './tokenise.ts'

/**
 * Reads a dateline: a place in capitals, or a place with an agency in parentheses or slashes, perhaps a region and a day, and a dash (wire style, `GENEVA (AP) —`); a place and a day with a
 * full stop (German newspapers); an agency alone or before the place (`(ANSA) - ROMA, 12 MAG -`); and the forms of East Asian agencies. Words of `language` (BCP 47) go before those of others.
 */
export function readDateline(paragraph: string, language: string): DatelineReading | undefined {
  const beginning = paragraph.slice(0, LONGEST)
  if (!OPENS.test(beginning)) return undefined
  return readEasternDateline(beginning) ?? (MARKS.test(beginning) ? readWire(beginning, language) : undefined)
}

/** A dateline is shorter than this; UTF-16 units. */
const LONGEST = 120

/** A place and what may come behind its first word: another with a capital, a particle, a number, a bracket, a dash; or what stands before an agency. */
const OPENS =
  /^(?:[(（[［【/—–]|[\p{Lu}\p{Lo}\p{Script=Georgian}]\S*(?:[,.:] | [\p{Lu}\p{Lo}\p{Script=Georgian}\d([/—–-]|\p{Script=Han}| \p{Ll}{1,4} )|\p{Script=Han})/u

/** What ends a dateline, somewhere in its length; with the first words, nearly all sentences are passed over here. */
const MARKS = /[—–/)]|--| - |\.-|^.{3,50}[,.] \D{0,12}\d/u

interface Context {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly language: string
}

/** Indexes of tokens, half-open. */
interface Range {
  readonly start: number
  readonly end: number
}

function readWire(text: string, language: string): DatelineReading | undefined {
  const context = { text, tokens: tokenise(text), language: baseOf(language) }
  const first = agencyAt(context, 0)
  const dash = first === undefined ? undefined : dashAt(context, first)
  const isLed = dash === undefined && context.tokens[0]?.value === '–'
  if (first !== undefined && dash === undefined) return undefined
  const found = placeLine(context, dash ?? (isLed ? 1 : 0), dash !== undefined)
  if (found) return found
  return dash === undefined ? undefined : reading(context, { end: dash, rule: 'dateline-agency', confidence: 0.9 })
}

/** From the place to the mark that ends the dateline. */
function placeLine(context: Context, at: number, hasAgencyBefore: boolean): DatelineReading | undefined {
  const place = placeAt(context, at, PLACE_WORDS)
  if (!place || isNoPlace(context, place)) return undefined
  const isCapitals = isUpper(context, place)
  const region = regionEnd(context, place.end)
  const before = dayAt(context, region)
  const agency = agencyAt(context, stopEnd(context, before?.end ?? region))
  const behind = agency === undefined || before ? undefined : dayAt(context, agency)
  const day = before ?? behind
  const end = behind?.end ?? agency ?? before?.end ?? region
  const dash = dashAt(context, end)
  const isSure = agency !== undefined || hasAgencyBefore
  const base = { place, day: day?.value ?? null }
  if (dash !== undefined) {
    const isOpen = isSure || day !== undefined || !startsSmall(context, dash)
    if (isCapitals && isOpen && (isSure || day || place.end - place.start > 1 || lengthOf(context, place) > 1))
      return reading(context, {
        ...base,
        end: agencyBehindDash(context, dash),
        rule: 'dateline-wire',
        confidence: 0.95,
      })
    if (isSure && !startsSmall(context, dash))
      return reading(context, { ...base, end: dash, rule: 'dateline-agency', confidence: 0.9 })
    if (isDotted(context, end)) return reading(context, { ...base, end: dash, rule: 'dateline-wire', confidence: 0.8 })
    return day && !startsSmall(context, dash)
      ? reading(context, { ...base, end: agencyBehindDash(context, dash), rule: 'dateline-day', confidence: 0.8 })
      : undefined
  }
  const mark = context.tokens[end]?.value
  if (agency !== undefined && (mark === '.' || mark === ':'))
    return reading(context, {
      ...base,
      end: end + 1,
      rule: mark === '.' ? 'dateline-slashes' : 'dateline-agency',
      confidence: 0.9,
    })
  if (agency !== undefined && (day || isCapitals) && startsLarge(context, end))
    return reading(context, { ...base, end, rule: 'dateline-agency', confidence: 0.85 })
  if (day && agency === undefined && (mark === '.' || (mark === ':' && isCapitals)) && startsLarge(context, end + 1))
    return reading(context, { ...base, end: agencyBehindStop(context, end + 1), rule: 'dateline-day', confidence: 0.8 })
  return undefined
}

/** One word that opens a day (`Am 11. Januar`) or a label (`OPINION —`). */
function isNoPlace({ tokens, language }: Context, { start, end }: Range): boolean {
  if (end - start > 1) return false
  const isOpener = (['published', 'between'] as const).some((meaning) => findPhrase(tokens, start, meaning, language))
  return isOpener || LABELS.has(tokens[start]?.value ?? '')
}

const LABELS = new Set(
  'analysis breaking comment commentary correction editorial exclusive explainer factbox file opinion photos review update video watch'.split(
    ' ',
  ),
)

/** The words that a place has at most. */
const PLACE_WORDS = 7
const REGION_WORDS = 4

interface Found {
  readonly place?: Range
  readonly day?: string | null
  /** The index of the token behind the dateline. */
  readonly end: number
  readonly rule: string
  readonly confidence: number
}

function reading(
  { text, tokens }: Context,
  { place, day = null, end, rule, confidence }: Found,
): DatelineReading | undefined {
  const last = tokens[end - 1]
  const next = tokens[end]
  if (!last || !next) return undefined
  const first = place && tokens[place.start]
  return {
    span: { start: 0, end: last.end },
    location: first && place ? { start: first.start, end: placeEnd(tokens, place) } : null,
    byline: null,
    day,
    bodyStart: last.end + (text.slice(last.end).match(/^\s*/)?.[0].length ?? 0),
    rule,
    confidence,
  }
}

function placeEnd(tokens: readonly Token[], { end }: Range): number {
  return tokens[end - 1]?.end ?? 0
}

/** Words with capitals, particles between them, and the signs inside names (`ST. ORRIN`, `WEXCOMBE/GENEVA`, `Aix-les-Bains`); or up to three words of a script without capitals. */
function placeAt({ tokens, language }: Context, start: number, most: number): Range | undefined {
  let end = start
  let words = 0
  for (let at = start; at < tokens.length && words < most; at++) {
    const token = tokens[at] as Token
    if (token.kind === 'word') {
      const isMonth = words > 0 && isMonthBeforeDay(tokens, at, language)
      if (isMonth || !(isTitled(token) || (words > 0 && isInside(tokens, at)))) break
      words++
      end = at + 1
    } else if (isSignInside(tokens, at)) {
      if (token.value === '.') end = at + 1
    } else break
  }
  const isCaseless = words > CASELESS_WORDS && tokens.slice(start, end).some(({ text }) => CASELESS.test(text))
  return end === start || isCaseless ? undefined : { start, end }
}

/** `LONDON Jan 11`, but not `RIO DE JANEIRO`. */
function isMonthBeforeDay(tokens: readonly Token[], at: number, language: string): boolean {
  const month = findPhrase(tokens, at, 'month', language)
  return month !== undefined && numberAt(tokens, skip(tokens, month.end, BEHIND_MONTH)) !== undefined
}

const CASELESS_WORDS = 3
const CASELESS = /^[\p{Lo}\p{Script=Georgian}]/u

function isTitled({ text }: Token): boolean {
  return /^[\p{Lu}\p{Lo}\p{Script=Georgian}]/u.test(text)
}

/** A particle, or a part of a name that a sign joins: `Frankfurt am Main`, `Aix-les-Bains`. */
function isInside(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  const isJoined = tokens[at - 1]?.kind === 'sign' && tokens[at - 1]?.end === token.start
  return isJoined || (PARTICLES.has(token.value) && tokens[at + 1]?.kind === 'word')
}

const PARTICLES = new Set(
  'de del der di du da do dos la las los le les am im den ob sur sous of the upon and y e et und al el na nad'.split(
    ' ',
  ),
)

function isSignInside(tokens: readonly Token[], at: number): boolean {
  const [before, { value, start, end }, next] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1]]
  const isGlued = before?.end === start
  if (value === '.' && next?.start === end && next.kind === 'word') return isGlued
  if (value === '.') return isGlued && before?.kind === 'word' && before.text.length <= ABBREVIATION && !isDash(next)
  if (value === '/') return next?.kind === 'word' && before?.kind === 'word' && (isGlued ? next.start === end : true)
  return isGlued && next?.start === end && (value === '-' || value === "'")
}

/** `ST.`, `D.C.`, `Vt.`; UTF-16 units. */
const ABBREVIATION = 3

function isDash(token: Token | undefined): boolean {
  return token?.value === '–' || token?.value === '-'
}

/** Behind up to two regions: `, Vt.`, `, New Hampshire`. */
function regionEnd(context: Context, at: number): number {
  const { tokens } = context
  let end = at
  for (let regions = 0; regions < 2 && tokens[end]?.value === ','; regions++) {
    if (dayAt(context, end)) break
    const region = placeAt(context, end + 1, REGION_WORDS)
    if (!region) break
    const isShortened = tokens[region.end]?.value === '.' && tokens[region.end + 1]?.value === ','
    end = isShortened ? region.end + 1 : region.end
  }
  return end
}

/** A day, perhaps with a year and a weekday. */
function dayAt(
  { tokens, language }: Context,
  at: number,
): { readonly value: string; readonly end: number } | undefined {
  let start = tokens[at]?.value === ',' || tokens[at]?.value === '.' ? at + 1 : at
  if (DAY_WORDS.has(tokens[start]?.value ?? '')) start++
  const full = matchDate(tokens, start, language, true)
  if (full) return { value: isoOf(full), end: weekdayEnd(tokens, full.end, language) }
  const month = findPhrase(tokens, start, 'month', language)
  if (month) {
    const day = numberAt(tokens, skip(tokens, month.end, BEHIND_MONTH))
    return day && { value: monthDay(month.phrase.value, day.value), end: day.end }
  }
  const day = numberAt(tokens, start)
  const behind = day && findPhrase(tokens, skip(tokens, day.end, BEHIND_DAY), 'month', language)
  if (!day || !behind) return undefined
  const isShortened = tokens[behind.end]?.value === '.' && !isSentence(tokens, behind.end + 1)
  return { value: monthDay(behind.phrase.value, day.value), end: isShortened ? behind.end + 1 : behind.end }
}

/** Words that stand before a day in a dateline: Spanish, Scandinavian, Czech, French, Italian. */
const DAY_WORDS = new Set(['a', 'den', 'dne', 'el', 'il', 'le'])

const BEHIND_MONTH = new Set(['.'])
const BEHIND_DAY = new Set(['.', 'er', 'º', 'o', '°', 'de', 'di', 'd', "'"])

function monthDay(month: number, day: number): string {
  return `--${pad(month)}-${pad(day)}`
}

function numberAt(tokens: readonly Token[], at: number): { readonly value: number; readonly end: number } | undefined {
  const token = tokens[at]
  return token?.kind === 'number' && token.value.length <= 2 ? { value: Number(token.value), end: at + 1 } : undefined
}

function skip(tokens: readonly Token[], at: number, among: ReadonlySet<string>): number {
  let end = at
  while (end < at + 2 && among.has(tokens[end]?.value ?? '')) end++
  return end
}

function weekdayEnd(tokens: readonly Token[], at: number, language: string): number {
  const start = tokens[at]?.value === ',' ? at + 1 : at
  return findPhrase(tokens, start, 'weekday', language)?.end ?? at
}

/** Whether a sentence begins here: a full stop before it ends the dateline, and is no sign of an abbreviation. */
function isSentence(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return token?.kind === 'word' && tokens[at - 1]?.end !== token.start
}

/** The full stop before an agency: `11 января. /СВН/`. */
function stopEnd({ tokens }: Context, at: number): number {
  const isStop = tokens[at]?.value === '.' || tokens[at]?.value === ','
  return isStop && BRACKETS.has(tokens[at + 1]?.value ?? '') ? at + 1 : at
}

/** Behind an agency in brackets: one word, or several with capitals. */
function agencyAt({ tokens }: Context, at: number): number | undefined {
  const open = tokens[at]
  const close = open && BRACKETS.get(open.value)
  if (close === undefined || tokens[at + 1]?.kind !== 'word') return undefined
  for (let end = at + 2; end < at + AGENCY_TOKENS; end++) {
    const token = tokens[end]
    if (token?.value === close) return end + 1
    const isSmall = token?.kind === 'word' && /^\p{Ll}/u.test(token.text) && token.start > (tokens[end - 1]?.end ?? 0)
    if (!token || isSmall) return undefined
  }
  return undefined
}

const BRACKETS = new Map([
  ['(', ')'],
  ['[', ']'],
  ['/', '/'],
])
const AGENCY_TOKENS = 9

/** Behind a dash, perhaps with a full stop before it (`.-`). */
function dashAt({ tokens }: Context, at: number): number | undefined {
  const start = tokens[at]?.value === '.' || tokens[at]?.value === ':' ? at + 1 : at
  const [before, dash, next] = [tokens[start - 1], tokens[start], tokens[start + 1]]
  if (!before || !dash || !isDash(dash)) return undefined
  if (dash.value === '-' && next?.value === '-' && next.start === dash.end) return start + 2
  const isSpaced = next !== undefined && next.start > dash.end
  const isBehindSign = before.kind === 'sign'
  return isSpaced || dash.value === '–' || isBehindSign ? start + 1 : undefined
}

/** `МОСКВА, 11 янв — РИА Новости. `: an agency behind the dash belongs to the dateline. */
function agencyBehindDash(context: Context, at: number): number {
  const { tokens } = context
  const bracketed = agencyAt(context, at)
  if (bracketed !== undefined) return dashAt(context, bracketed) ?? at
  let end = at
  while (end < at + 3 && tokens[end]?.kind === 'word' && isTitled(tokens[end] as Token)) end++
  const first = tokens[at]?.text ?? ''
  const isAgency =
    end > at &&
    tokens[end]?.value === '.' &&
    first.length > 1 &&
    first === first.toUpperCase() &&
    first !== first.toLowerCase()
  return isAgency ? end + 1 : at
}

/** `Москва. 11 января. INTERFAX.RU - `. */
function agencyBehindStop(context: Context, at: number): number {
  const name = placeAt(context, at, REGION_WORDS)
  return (name && isUpper(context, name) && dashAt(context, name.end)) || at
}

function isDotted({ tokens }: Context, at: number): boolean {
  return tokens[at]?.value === '.' && tokens[at + 1]?.value === '-' && tokens[at]?.end === tokens[at + 1]?.start
}

function isUpper({ tokens }: Context, { start, end }: Range): boolean {
  const words = tokens
    .slice(start, end)
    .filter(({ kind, value }, index) => kind === 'word' && (index === 0 || !PARTICLES.has(value)))
  return words.every(({ text }) => text === text.toUpperCase() && text !== text.toLowerCase())
}

function lengthOf({ tokens }: Context, { start, end }: Range): number {
  return (tokens[end - 1]?.end ?? 0) - (tokens[start]?.start ?? 0)
}

function startsSmall({ tokens }: Context, at: number): boolean {
  return /^\p{Ll}/u.test(tokens[at]?.text ?? '') && !/^\p{Script=Georgian}/u.test(tokens[at]?.text ?? '')
}

/** A capital, a letter without case, or a quotation mark. */
function startsLarge({ tokens }: Context, at: number): boolean {
  return /^[\p{Lu}\p{Lo}\p{Script=Georgian}„“"«»”‘]/u.test(tokens[at]?.text ?? '')
}
