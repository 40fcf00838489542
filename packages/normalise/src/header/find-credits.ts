import { findOpener } from './find-opener.ts'
import { isAgency } from './is-agency.ts'
import { isGivenName } from './is-given-name.ts'
import { isTime } from './is-time.ts'
import type { Line } from './line.ts'
import { readBareNames } from './read-bare-names.ts'
import { readByline } from './read-byline.ts'
import { type Names, readNames } from './read-names.ts'
import type { Reading } from './reading.ts'

/**
 * Finds the bylines of a header, and the lines that belong to them, by what stands around each line: an opener alone and the names below it, names
 * without an opener beside a date or a role, the same names again, roles, handles and biographies. One reading, or none, for each line.
 */
export function findCredits(lines: readonly Line[], language: string): readonly (Reading | undefined)[] {
  const found: (Reading | undefined)[] = lines.map(({ text }) => readByline(text, language))
  belowOpeners(lines, found, language)
  const isSigned = found.some((reading) => reading?.kind === 'byline' && reading.authors.length > 0)
  for (const [index, { text }] of lines.entries()) {
    if (index === 0 || found[index]) continue
    const names = readBareNames(text, language)
    if (!names) continue
    const score = isSigned ? 0 : evidenceFor(names, lines, index, found, language)
    if (score >= 3)
      found[index] = {
        kind: 'byline',
        authors: names.authors,
        rule: 'byline-names',
        confidence: score >= 5 ? 0.9 : score >= 4 ? 0.8 : 0.65,
      }
  }
  return besides(lines, found, language)
}

/** An opener alone on its line, and the names below it, up to the last that a joining word brings (`By`, `Ada Marlowe`, `and`, `Tom Vane`). */
function belowOpeners(lines: readonly Line[], found: (Reading | undefined)[], language: string): void {
  for (let index = 0; index + 1 < lines.length; index++) {
    const text = lines[index]?.text ?? ''
    if (text.length > LONGEST_OPENER || findOpener(text, language) !== text.length) continue
    for (let at = index; at + 1 < lines.length; at += 2) {
      if (at > index && !JOINS.test(lines[at]?.text ?? '')) break
      const below = lines[at + 1]?.text ?? ''
      const names =
        below.length <= LONGEST_NAMES ? readNames(below, { start: 0, end: below.length }, language) : undefined
      if (!names) break
      found[at] = { kind: 'byline', authors: [], rule: 'byline-opener-alone', confidence: 0.95 }
      found[at + 1] = { kind: 'byline', authors: names.authors, rule: 'byline-below-opener', confidence: 0.95 }
    }
  }
}

/** UTF-16 units. */
const LONGEST_OPENER = 40
const LONGEST_NAMES = 120

const JOINS = /^(?:and|und|et|y|e|en|och|og|&|,)$/iu

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
  const next = lines[index + 1]?.text ?? ''
  const previous = lines[index - 1]?.text ?? ''
  const given = names.filter((name) => isGivenName(name.split(' ')[0] ?? '')).length
  const below = lines.slice(index + 1, index + 1 + NEAR)
  return (
    (given > 0 ? 2 : 0) +
    (names.length > 1 && given > 1 ? 1 : 0) +
    (roles > 0 ? 2 : 0) +
    (isTime(next, language) ? 2 : isTime(previous, language) ? 2 : 0) +
    (index === 1 ? 1.5 : index === 2 ? 1 : 0) +
    (SENTENCE_CASE.has(language) ? 1.5 : 0) +
    (isBeside(next) || found[index + 1]?.kind === 'byline' ? 2 : 0) +
    (next.length > PARAGRAPH ? 0.5 : 0) +
    (below.some(({ text }) => text === lines[index]?.text) ? 2 : 0) +
    (below.some(({ text }) => isBiography(text, first)) ? 3 : 0) -
    (PICTURE.test(next) || PICTURE.test(previous) ? 3 : 0) -
    (isSubject(first, lines) ? 4 : 0)
  )
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

/** Who is credited for a picture stands beside a picture agency. */
const PICTURE =
  /^(?:getty images|ap photo|ap images|shutterstock|istock|alamy|imago|reuters|afp)\b|getty images|via getty/iu

/** Whether the headline names the person: then the story is about them. */
function isSubject(name: string, lines: readonly Line[]): boolean {
  const surname = name.slice(name.lastIndexOf(' ') + 1)
  return surname.length > 2 && (lines[0]?.text.includes(surname) ?? false)
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

function isRepeated(authors: Names['authors'], known: ReadonlySet<string>): boolean {
  return authors.length > 0 && authors.every(({ value }) => known.has(value))
}

const STRAYS = {
  repeated: { kind: 'stray', rule: 'byline-repeated', confidence: 0.9 },
  role: { kind: 'stray', rule: 'byline-role', confidence: 0.8 },
  biography: { kind: 'stray', rule: 'byline-biography', confidence: 0.85 },
} as const satisfies Readonly<Record<string, Reading>>
