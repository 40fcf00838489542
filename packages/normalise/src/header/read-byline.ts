import { findOpener } from './find-opener.ts'
import { isAgency } from './is-agency.ts'
import { isGivenName } from './is-given-name.ts'
import { type Names, readNames } from './read-names.ts'
import type { BylineReading } from './reading.ts'

/**
 * Reads a byline that says it is one: an opener (`By`, `Von`, `Автор:`, `文／`) and names, a name in lenticular brackets, or an agency alone. Names without
 * an opener are found by what stands around them: see `findCredits`. `language` is BCP 47.
 */
export function readByline(text: string, language: string): BylineReading | undefined {
  if (text.length > LONGEST) return readDescribed(text, language)
  const reporters = text.length <= LONGEST_REPORTED ? REPORTED.exec(text) : null
  if (reporters) {
    const start = (reporters[1] as string).length
    const names = readNames(text, { start, end: start + (reporters[2] as string).length }, language)
    if (names) return bylineOf(names, 'byline-opener')
  }
  if (text.startsWith('【') && text.endsWith('】')) return inBrackets(text, language)
  const before = BEFORE.exec(text)?.[0].length ?? 0
  const opener = toldEnd(text) ?? findOpener(before === 0 ? text : text.slice(before), language)
  if (opener !== undefined) {
    const end = before > 0 && text.endsWith(')') ? text.length - 1 : text.length
    const names = namesBehind(text, before + opener, end, language)
    if (names) return bylineOf(names, 'byline-opener')
    const described = readDescribed(text, language)
    if (described) return described
  }
  return isAgency(text) ? { kind: 'byline', authors: [], rule: 'byline-agency', confidence: 0.85 } : undefined
}

/** Reads a byline that goes on with who the author is: `By Ada Marlowe, a deputy editor who has covered bells for over a decade.` */
function readDescribed(text: string, language: string): BylineReading | undefined {
  const [, line] = text.length <= LONGEST_DESCRIBED ? (DESCRIBED.exec(text) ?? []) : []
  const opener = line === undefined ? undefined : findOpener(line, language)
  if (line === undefined || opener === undefined) return undefined
  const names = readNames(line, { start: opener, end: line.length }, language)
  return names?.authors.length === 1 && names.authors[0]?.value.includes(' ')
    ? bylineOf({ ...names, roles: 1 }, 'byline-opener')
    : undefined
}

/** UTF-16 units. */
const LONGEST_DESCRIBED = 400
const DESCRIBED = /^(\S{1,12} [^,.;:]{3,50}), (?:an?|the|one of|who|our) \p{Ll}/u

/** Reads the byline inside a Chinese dateline, where names follow `记者` without a space. */
export function readReporters(text: string, language: string): BylineReading | undefined {
  const opener = /^记者\s*/u.exec(text)?.[0] ?? ''
  const names = readNames(text, { start: opener.length, end: text.length }, language)
  return names && bylineOf(names, 'byline-dateline')
}

/** A byline of more than a few names is shorter than this; UTF-16 units. */
const LONGEST = 240

/** As papers of Taiwan and Hong Kong print it: `記者林安／石坪報導`, in brackets or without. */
const REPORTED =
  /^([〔【（(［[]?(?:\p{sc=Han}{0,6}?)(?:記者|记者) ?)(\p{sc=Han}{2,4}(?:[、,，]\p{sc=Han}{2,4})*)[／/]\p{sc=Han}{2,12}(?:報導|报道|報道|專訪|专访|特稿|攝影|摄影|電|电)[〕】）)］\]]?$/u
const LONGEST_REPORTED = 48

/** The end of what stands before who wrote: where from (`Aus Lohburg berichtet Greta Amberg`), or what somebody told. */
function toldEnd(text: string): number | undefined {
  const from = FROM.exec(text)?.[0].length
  if (from !== undefined) return from
  const told = text.indexOf(TOLD, 1)
  return told === -1 ? undefined : told + TOLD.length
}

const FROM = /^Aus (?:der |dem )?\p{Lu}[\p{L}-]{1,24}(?: \p{Lu}[\p{L}-]{1,24})? (?:berichtet|berichten) /u
const TOLD = ' as told to '

/** A byline below the body may stand in parentheses or behind a dash. */
const BEFORE = /^(?:[(（]|[—–-] ?)/u

function inBrackets(text: string, language: string): BylineReading | undefined {
  const names = readNames(text, { start: 1, end: text.length - 1 }, language)
  return names && bylineOf(names, 'byline-brackets')
}

/** The names of all clauses that say who wrote (`Reporting by Ada Marlowe; Writing by Tom Vane; Editing by Jo Ann Pell`). */
function namesBehind(text: string, start: number, end: number, language: string): Names | undefined {
  const clause = text.indexOf(';', start)
  const first = readNames(text, { start, end: clause === -1 ? end : clause }, language)
  if (!first) return undefined
  if (first.authors.length === 1 && INITIALS.test(first.authors[0]?.value ?? '')) return { ...first, authors: [] }
  if (first.authors.length === 1 && !isPlausible(first, text.slice(0, start))) return undefined
  if (clause === -1) return first
  const next = clause + 1 + (text.charAt(clause + 1) === ' ' ? 1 : 0)
  const opener = findOpener(text.slice(next, end), language)
  const others = namesBehind(text, next + (opener ?? 0), end, language)
  const isPlainList = opener === undefined && others !== undefined && others.roles === 0
  return {
    authors: [...first.authors, ...(others && (opener !== undefined || isPlainList) ? others.authors : [])],
    roles: first.roles + (others?.roles ?? 1),
    others: first.others + (others?.others ?? 0),
  }
}

/** A name of one word in small print (`Von Lohburg`) is as likely a place or a noun. */
function isPlausible({ authors, others }: Names, opener: string): boolean {
  const name = authors[0]?.value ?? ''
  return (
    name.includes(' ') ||
    isGivenName(name) ||
    !/^\p{Lu}/u.test(name) ||
    (others === 0 && /^by:? ?$|[:：／/] ?$/iu.test(opener))
  )
}

/** Of an agency or a paper. */
const INITIALS = /^\p{Lu}{2,5}$/u

function bylineOf({ authors, roles, others }: Names, rule: string): BylineReading {
  return { kind: 'byline', authors, rule, confidence: roles + others === 0 ? 0.97 : 0.9 }
}
