import { findOpener } from './find-opener.ts'
import { isAgency } from './is-agency.ts'
import { isGivenName } from './is-given-name.ts'
import { isTime } from './is-time.ts'
import type { Line } from './line.ts'
import { readBareNames } from './read-bare-names.ts'
import { readByline } from './read-byline.ts'
import { isJoining, type Names, readNames } from './read-names.ts'
import type { Reading } from './reading.ts'

/**
 * Finds the bylines of a header, and the lines that belong to them, by what stands around each line: an opener alone and the names below it, names
 * without an opener beside a date or a role, the same names again, roles, handles and biographies. One reading, or none, for each line.
 */
export function findCredits(lines: readonly Line[], language: string): readonly (Reading | undefined)[] {
  const found: (Reading | undefined)[] = lines.map(({ text }) => readByline(text, language))
  belowOpeners(lines, found, language)
  const isSigned = found.some((reading) => reading?.kind === 'byline' && reading.authors.length > 0)
  let last = -Infinity
  for (const [index, { text }] of lines.entries()) {
    if (index === 0 || isSigned || found[index]) continue
    const names = readBareNames(text, language)
    const score = names ? evidenceFor(names, lines, index, found, language) : 0
    if (!names || score < (last < index - ADJACENT && last > 0 ? SURE : ENOUGH)) continue
    found[index] = { kind: 'byline', authors: names.authors, rule: 'byline-names', confidence: confidenceOf(score) }
    last = index
  }
  return besides(lines, found, language)
}

/** How much must speak for names without an opener; for those of a second byline that does not stand close to the first one, more. */
const ENOUGH = 3
const SURE = 5

/** Lines. */
const ADJACENT = 2

function confidenceOf(score: number): number {
  return score >= SURE ? 0.9 : score >= 4 ? 0.8 : 0.65
}

/** An opener alone on its line, and the names below it, up to the last that a joining word brings (`By`, `Ada Marlowe`, `and`, `Tom Vane`) or that has a role. */
function belowOpeners(lines: readonly Line[], found: (Reading | undefined)[], language: string): void {
  for (let index = 0; index + 1 < lines.length; index++) {
    const text = lines[index]?.text ?? ''
    if (text.length > LONGEST_OPENER || findOpener(text, language) !== text.length) continue
    for (let at = index + 1; at < lines.length; at++) {
      const isJoin = at > index + 1 && isJoining(lines[at]?.text ?? '', language)
      const below = lines[isJoin ? at + 1 : at]?.text ?? ''
      const names =
        below.length <= LONGEST_NAMES ? readNames(below, { start: 0, end: below.length }, language) : undefined
      if (!names || (at > index + 1 && !isJoin && (names.roles === 0 || names.authors.length === 0))) break
      if (at === index + 1) found[index] = OPENER_ALONE
      if (isJoin) found[at++] = OPENER_ALONE
      const known = found[at]
      found[at] =
        known?.kind === 'byline' && known.authors.length > 0
          ? known
          : { kind: 'byline', authors: names.authors, rule: 'byline-below-opener', confidence: 0.95 }
    }
  }
}

/** UTF-16 units. */
const LONGEST_OPENER = 40
const LONGEST_NAMES = 120

const OPENER_ALONE: Reading = { kind: 'byline', authors: [], rule: 'byline-opener-alone', confidence: 0.95 }

/** How much speaks for bare names being those of authors; 3 is enough. */
function evidenceFor(
  { authors, roles }: Names,
  lines: readonly Line[],
  index: number,
  found: readonly (Reading | undefined)[],
  language: string,
): number {
  const names = authors.map(({ value }) => value)
  const first = names[0] ?? ''
  const text = lines[index]?.text ?? ''
  const next = neighbourOf(lines, index, 1)
  const previous = neighbourOf(lines, index, -1)
  const given = names.filter((name) => isGivenName(name.split(' ')[0] ?? '')).length
  if (given === 0 && text === text.toUpperCase() && text !== text.toLowerCase()) return 0
  const isTimed = isTime(next, language) || isTime(previous, language) || isTime(text, language)
  const isPlaced = isTimed || index <= 2 || isBeside(next)
  const isRepeated = lines.slice(index + 1, index + 1 + NEAR).some((line) => line.text === text)
  const hasBiography = lines.slice(index + 1, index + 1 + NEAR).some((line) => isBiography(line.text, first))
  return (
    (given > 0 ? 2 : 0) +
    (given > 1 ? 1 : 0) +
    (roles > 0 ? (/\p{Lu}/u.test(first) ? 2 : 4) : 0) +
    (isTimed ? 2 : 0) +
    (index === 1 ? 1.5 : index === 2 ? 1 : 0) +
    (SENTENCE_CASE.has(language) && isPlaced ? 1.5 : 0) +
    (isBeside(next) || found[index + 1]?.kind === 'byline' ? 2 : 0) +
    (next.length > PARAGRAPH ? 1 : 0) +
    (isRepeated ? 2 : 0) +
    (hasBiography ? 3 : 0) -
    (PICTURES.test(next) || PICTURES.test(previous) ? 3 : 0) -
    (previous.endsWith(',') ? 3 : 0) -
    (isSubject(first, lines.slice(0, Math.min(index, TITLES))) ? 4 : 0)
  )
}

/** The text of the line above or below, past those that hold signs alone. */
function neighbourOf(lines: readonly Line[], index: number, step: 1 | -1): string {
  for (let at = index + step; at > 0 && at < lines.length; at += step) {
    const { text } = lines[at] as Line
    if (/[\p{L}\p{N}]/u.test(text)) return text
  }
  return ''
}

/** Lines. */
const NEAR = 8

/** Longer than a header line; UTF-16 units. */
const PARAGRAPH = 200

/** Languages that write titles and the names of sections as sentences: two capitals are a name there. */
const SENTENCE_CASE = new Set(
  'fr es it pt ca ro nl sv da no is fi et lv lt pl cs sk hr sr bg ru uk hu tr el'.split(' '),
)

/** What stands beside the name of an author: a role, an agency, a handle, a button to follow. */
function isBeside(text: string): boolean {
  return (
    text.length <= LONGEST_ROLE &&
    (/^@\w+$|^(?:follow|close|and others)\b/iu.test(text) || isAgency(text) || isRoleLine(text))
  )
}

/** UTF-16 units. */
const LONGEST_ROLE = 80

function isRoleLine(text: string): boolean {
  const names =
    /^\p{L}/u.test(text) && !/[.!?]$/.test(text) ? readNames(text, { start: 0, end: text.length }, 'en') : undefined
  return names !== undefined && names.authors.length === 0 && names.roles > 0
}

/** Says what an author does: `Ada Marlowe writes about …`, `Ms. Marlowe is …`. */
function isBiography(text: string, name: string): boolean {
  if (text.length <= name.length + 4) return false
  const surname = name.slice(name.lastIndexOf(' ') + 1)
  return (
    ((text.startsWith(`${name} `) || text.startsWith(`${name}, `)) &&
      /^\p{Ll}/u.test(text.slice(name.length).replace(/^(?:, [^,]{1,40},)? /u, ''))) ||
    (/^(?:Mr|Ms|Mrs|Dr|Prof)\.? /u.test(text) && text.slice(0, surname.length + 8).includes(` ${surname} `))
  )
}

/** Who made a picture stands beside the name of an agency. */
const PICTURES = /^(?:getty images|ap photo|ap images|shutterstock|istock|alamy|imago)\b|getty images/iu

/** A headline and a deck; lines. */
const TITLES = 2

/** Whether the headline or the deck names the person: then the story is about them. */
function isSubject(name: string, above: readonly Line[]): boolean {
  const surname = name.slice(name.lastIndexOf(' ') + 1)
  return surname.length > 2 && above.some(({ text }) => text.length > name.length && text.includes(surname))
}

/** Adds the lines that go with a byline: the names again, a role, a handle, a biography. They belong to nobody. */
function besides(
  lines: readonly Line[],
  found: readonly (Reading | undefined)[],
  language: string,
): readonly (Reading | undefined)[] {
  const names = new Set<string>()
  let last = -Infinity
  return found.map((reading, index) => {
    const { text } = lines[index] as Line
    if (reading?.kind === 'byline') {
      if (last > 0 && names.size > 0 && isFar(lines.slice(last + 1, index))) return STRAYS.other
      last = index
      if (isRepeated(reading.authors, names)) return STRAYS.repeated
      for (const { value } of reading.authors) names.add(value)
      return reading
    }
    if (names.size > 0 && isRepeated(readBareNames(text, language)?.authors ?? [], names)) return STRAYS.repeated
    if (index - last > NEAR) return reading
    if ([...names].some((name) => isBiography(text, name))) return STRAYS.biography
    if (index - last <= 2 && isBeside(text)) return STRAYS.role
    return reading
  })
}

/** Whether sentences stand between two bylines: the second one is that of another story. */
function isFar(between: readonly Line[]): boolean {
  return between.length > ADJACENT && between.some(({ text }) => text.length > LONGEST_ROLE)
}

function isRepeated(authors: Names['authors'], known: ReadonlySet<string>): boolean {
  return authors.length > 0 && authors.every(({ value }) => known.has(value))
}

const STRAYS = {
  repeated: { kind: 'stray', rule: 'byline-repeated', confidence: 0.9 },
  other: { kind: 'stray', rule: 'byline-of-another-story', confidence: 0.9 },
  role: { kind: 'stray', rule: 'byline-role', confidence: 0.8 },
  biography: { kind: 'stray', rule: 'byline-biography', confidence: 0.85 },
} as const satisfies Readonly<Record<string, Reading>>
