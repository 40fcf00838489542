import { pad } from './calendar.ts'
import { findPhrase } from './find-phrase.ts'
import type { Token } from './tokenise.ts'

export interface TimeMatch {
  /** `T14:30+02:00`, as far as the text gives it; empty for a time that can't be. */
  readonly value: string
  /** The index of the token behind it. */
  readonly end: number
}

/**
 * Matches a time with its zone that begins at a token: `14:30`, `2.30 p.m. ET`, `14h30`, `14 Uhr`, `下午2时30分`, `T14:30:00+01:00`. Numeric offsets and UTC are understood, letters
 * (`ET`, `MEZ`) are passed over. With `isDotted`, `14.30` is a time too.
 */
export function matchTime(tokens: readonly Token[], at: number, isDotted: boolean): TimeMatch | undefined {
  const before = halfBefore(tokens, at)
  let index = before ? before.end : at
  if (tokens[index]?.value === 't' && isGlued(tokens, index)) index++
  const clock = clockAt(tokens, index, isDotted || before !== undefined)
  if (!clock) return undefined
  const behind = before ? undefined : halfAt(tokens, clock.end)
  if (!clock.isSure && !behind && !before) return undefined
  const unit = behind?.end ?? clock.end
  const zone = zoneAt(tokens, tokens[unit] && UNITS.has(tokens[unit].value) ? unit + 1 : unit)
  const half = (before ?? behind)?.value
  const hour = half === undefined || clock.hour > 12 ? clock.hour : (clock.hour % 12) + half * 12
  const exists = hour < 24 && clock.minute < 60 && (clock.second ?? 0) < 60
  const seconds = clock.second === undefined ? '' : `:${pad(clock.second)}`
  return { value: exists ? `T${pad(hour)}:${pad(clock.minute)}${seconds}${zone.value}` : '', end: zone.end }
}

/** `下午2时`, `오후 2:30`, `PM 2:30`; `am 12.` is German for a day. */
function halfBefore(tokens: readonly Token[], at: number): ReturnType<typeof halfAt> {
  const half = halfAt(tokens, at)
  const isLatin = (tokens[at]?.value ?? '') < LATIN_END
  return half && isLatin && tokens[half.end + 1]?.value !== ':' ? undefined : half
}

const LATIN_END = '\u0250'

interface Clock {
  readonly hour: number
  readonly minute: number
  readonly second: number | undefined
  readonly end: number
  /** Whether it is a time by itself; `8` needs `p.m.`. */
  readonly isSure: boolean
}

function clockAt(tokens: readonly Token[], at: number, isDotted: boolean): Clock | undefined {
  const hour = tokens[at]
  if (hour?.kind !== 'number') return undefined
  if (hour.value.length === 4) return militaryAt(tokens, at)
  if (hour.value.length > 2) return undefined
  const sign = tokens[at + 1]
  const minute = tokens[at + 2]
  const isMinute = minute?.kind === 'number' && minute.value.length === 2
  const base = { hour: Number(hour.value), minute: 0, second: undefined }
  if (sign && HOURS.has(sign.value)) {
    if (!minute || !MINUTES.has(tokens[at + 3]?.value ?? '') || minute.kind !== 'number')
      return isMinute && sign.value === 'h'
        ? { ...base, minute: Number(minute.value), end: at + 3, isSure: true }
        : { ...base, end: at + 2, isSure: true }
    return { ...base, minute: Number(minute.value), end: at + 4, isSure: true }
  }
  if (isMinute && (sign?.value === ':' || sign?.value === '.')) {
    const second = tokens[at + 4]
    const hasSecond = tokens[at + 3]?.value === sign.value && second?.kind === 'number' && second.value.length === 2
    const end = hasSecond ? fractionEnd(tokens, at + 5) : at + 3
    const isSure = sign.value === ':' || isDotted || UNITS.has(tokens[end]?.value ?? '')
    return { ...base, minute: Number(minute.value), second: hasSecond ? Number(second.value) : undefined, end, isSure }
  }
  return { ...base, end: at + 1, isSure: sign?.value === 'uhr' || sign?.value === 'น' }
}

/** `1430 GMT`, `1430hrs`. */
function militaryAt(tokens: readonly Token[], at: number): Clock | undefined {
  const { value, text } = tokens[at] as Token
  const next = tokens[at + 1]
  if (!next || text.length !== 4 || !(next.value === 'gmt' || next.value === 'utc' || HOUR_WORDS.has(next.value)))
    return undefined
  return {
    hour: Number(value.slice(0, 2)),
    minute: Number(value.slice(2)),
    second: undefined,
    end: at + 1,
    isSure: true,
  }
}

/** The fraction of a second is passed over. */
function fractionEnd(tokens: readonly Token[], at: number): number {
  const [sign, digits] = [tokens[at], tokens[at + 1]]
  return sign?.value === '.' && digits?.kind === 'number' && digits.start === sign.end ? at + 2 : at
}

const HOURS = new Set(['h', '時', '时', '点', '點', '시'])
const MINUTES = new Set(['分', '분'])
const HOUR_WORDS = new Set(['hrs', 'hours', 'h'])

/** What may follow a time: `Uhr`, `h`, `ч.`. */
const UNITS = new Set(['uhr', 'h', 'hrs', 'hs', 'ч', 'น', 'uur', 'ora', '分'])

interface Zone {
  readonly value: string
  readonly end: number
}

function zoneAt(tokens: readonly Token[], at: number): Zone {
  const open = tokens[at]?.value === '(' || tokens[at]?.value === ',' ? at + 1 : at
  const zone = namedZone(tokens, open) ?? (open === at ? offsetAt(tokens, at, false) : undefined)
  if (!zone) return { value: '', end: at }
  const isParenthesis = tokens[at]?.value === '('
  if (isParenthesis && tokens[zone.end]?.value !== ')') return { value: '', end: at }
  return { value: zone.value, end: isParenthesis ? zone.end + 1 : zone.end }
}

/** `Z`, `UTC`, `GMT+2`, and up to two groups of capitals that name no offset we could know. */
function namedZone(tokens: readonly Token[], at: number): Zone | undefined {
  const token = tokens[at]
  if (!token) return undefined
  if (token.value === 'utc' || token.value === 'gmt')
    return offsetAt(tokens, at + 1, true) ?? { value: 'Z', end: at + 1 }
  if (token.value === 'z' && token.start === tokens[at - 1]?.end) return { value: 'Z', end: at + 1 }
  const isLetters = LETTERS.test(token.text) && !IS_NO_ZONE.some((meaning) => findPhrase(tokens, at, meaning, ''))
  return isLetters ? { value: '', end: at + 1 } : undefined
}

const LETTERS = /^(?:[A-Z]{2,5}|МСК|мск)$/
const IS_NO_ZONE = ['month', 'weekday', 'published', 'modified', 'half'] as const

/** `+02:00`, `-0500`, `+2` behind `UTC`. A bare minus may join the times of an interval, so it needs four digits. */
function offsetAt(tokens: readonly Token[], at: number, isNamed: boolean): Zone | undefined {
  const [sign, number, colon, minutes] = tokens.slice(at, at + 4)
  if (!sign || !number || (sign.value !== '+' && sign.value !== '-') || number.kind !== 'number') return undefined
  if (number.start !== sign.end) return undefined
  const mark = sign.value
  if (number.value.length === 4)
    return { value: `${mark}${number.value.slice(0, 2)}:${number.value.slice(2)}`, end: at + 2 }
  if (number.value.length > 2) return undefined
  const hours = pad(Number(number.value))
  if (
    colon?.value === ':' &&
    minutes?.kind === 'number' &&
    minutes.value.length === 2 &&
    (isNamed || mark === '+' || sign.start === tokens[at - 1]?.end)
  )
    return { value: `${mark}${hours}:${minutes.value}`, end: at + 4 }
  return isNamed || mark === '+' ? { value: `${mark}${hours}:00`, end: at + 2 } : undefined
}

function halfAt(tokens: readonly Token[], at: number): { readonly value: number; readonly end: number } | undefined {
  const found = findPhrase(tokens, at, 'half', '')
  if (!found) return undefined
  const isAbbreviated = tokens[found.end]?.value === '.' && found.phrase.tail.length > 0
  return { value: found.phrase.value, end: isAbbreviated ? found.end + 1 : found.end }
}

/** Whether a letter stands between two numbers without a space. */
function isGlued(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.end === tokens[at]?.start && tokens[at]?.end === tokens[at + 1]?.start
}
