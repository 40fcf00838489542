import { findOpener } from './find-opener.ts'
import type { HeaderLine } from './header-line.ts'
import { isBesideByline } from './is-beside-byline.ts'
import { isBiography } from './is-biography.ts'
import { readBareNames } from './read-bare-names.ts'
import { isJoining, type Names, readNames } from './read-names.ts'
import type { Reading } from './reading.ts'
import { weighNames } from './weigh-names.ts'

/**
 * Finds the bylines of a header, and the lines that belong to them, by what stands around each line: an opener alone and the names below it, names
 * without an opener beside a date or a role, the same names again, roles, handles and biographies. One reading, or none, for each line.
 */
export function findCredits(lines: readonly HeaderLine[], language: string): readonly (Reading | undefined)[] {
  const found: (Reading | undefined)[] = lines.map(({ byline }) => byline)
  belowOpeners(lines, found, language)
  const isSigned = found.some((reading) => reading?.kind === 'byline' && reading.authors.length > 0)
  let last = -Infinity
  for (const [index, { text }] of lines.entries()) {
    if (index === 0 || isSigned || found[index]) continue
    const names = readBareNames(text, language)
    const score = names ? weighNames(names, lines, index, language) : 0
    if (!names || score < (last < index - ADJACENT && last > 0 ? SURE : ENOUGH)) continue
    for (const at of [index - 2, index - 1]) if (at > 0) found[at] ??= nameAbove(lines, at, language)
    found[index] = { kind: 'byline', authors: names.authors, rule: 'byline-names', confidence: confidenceOf(score) }
    last = index
  }
  return besides(lines, found, language)
}

/** Reads a name close above one that is an author's: of several authors, each on a line, only the last stands beside a date. */
function nameAbove(lines: readonly HeaderLine[], index: number, language: string): Reading | undefined {
  const names = readBareNames((lines[index] as HeaderLine).text, language)
  const isLikely = names !== undefined && weighNames(names, lines, index, language) >= LIKELY
  return isLikely ? { kind: 'byline', authors: names.authors, rule: 'byline-names', confidence: 0.65 } : undefined
}

/** How much must speak for names without an opener; close above others less, for those of a second byline that does not stand close to the first one, more. */
const LIKELY = 2
const ENOUGH = 3
const SURE = 5

/** Lines. */
const ADJACENT = 2

function confidenceOf(score: number): number {
  return score >= SURE ? 0.9 : score >= 4 ? 0.8 : 0.65
}

/** An opener alone on its line, and the names below it, up to the last that a joining word brings (`By`, `Ada Marlowe`, `and`, `Tom Vane`) or that has a role. */
function belowOpeners(lines: readonly HeaderLine[], found: (Reading | undefined)[], language: string): void {
  for (let index = 0; index + 1 < lines.length; index++) {
    const text = lines[index]?.text ?? ''
    if (!opensNames(text, found[index], language)) continue
    for (let at = index + 1; at < lines.length; at++) {
      const isJoin = at > index + 1 && isJoining(lines[at]?.text ?? '', language)
      const below = lines[isJoin ? at + 1 : at]?.text ?? ''
      const names =
        below.length <= LONGEST_NAMES ? readNames(below, { start: 0, end: below.length }, language) : undefined
      if (!names || (at > index + 1 && !isJoin && (names.roles === 0 || names.authors.length === 0))) break
      if (at === index + 1) found[index] ??= OPENER_ALONE
      if (isJoin) found[at++] = OPENER_ALONE
      const known = found[at]
      found[at] =
        known?.kind === 'byline' && known.authors.length > 0
          ? known
          : { kind: 'byline', authors: names.authors, rule: 'byline-below-opener', confidence: 0.95 }
    }
  }
}

/** Whether the names of a byline begin, or go on, on the line below: it is an opener alone, or ends in a word that joins two names. */
function opensNames(text: string, reading: Reading | undefined, language: string): boolean {
  if (reading?.kind === 'byline' && reading.authors.length > 0) {
    return isJoining(text.slice(text.lastIndexOf(' ') + 1), language)
  }
  return text.length <= LONGEST_OPENER && findOpener(text, language) === text.length
}

/** UTF-16 units. */
const LONGEST_OPENER = 40
const LONGEST_NAMES = 120

const OPENER_ALONE: Reading = { kind: 'byline', authors: [], rule: 'byline-opener-alone', confidence: 0.95 }

/** Adds the lines that go with a byline: the names again, a role, a handle, a biography. They belong to nobody. */
function besides(
  lines: readonly HeaderLine[],
  found: readonly (Reading | undefined)[],
  language: string,
): readonly (Reading | undefined)[] {
  const names = new Set<string>()
  let last = -Infinity
  return found.map((reading, index) => {
    const { text } = lines[index] as HeaderLine
    if (reading?.kind === 'byline') {
      if (reading.rule === 'byline-opener' && names.size > 0 && isFar(lines.slice(last + 1, index))) return STRAYS.other
      last = index
      if (isRepeated(reading.authors, names)) return STRAYS.repeated
      for (const { value } of reading.authors) names.add(value)
      return reading
    }
    if (repeats(text, names, language)) {
      last = index
      return STRAYS.repeated
    }
    if (index - last > NEAR) return reading
    for (const name of names) if (isBiography(text, name)) return STRAYS.biography
    if (index - last <= ADJACENT && isBesideByline(text)) return STRAYS.role
    return reading
  })
}

/** Lines. */
const NEAR = 8

/** Whether a line holds nothing but names that are known. One with numbers is a date or a sentence as a rule. */
function repeats(text: string, names: ReadonlySet<string>, language: string): boolean {
  if (text.length > LONGEST_NAMES || names.size === 0 || /\d/.test(text)) return false
  const small = text.toLowerCase()
  for (const name of names) {
    if (small.includes(name.toLowerCase())) return isRepeated(readBareNames(text, language)?.authors ?? [], names)
  }
  return false
}

/** Whether sentences stand between two bylines: the second one is that of another story. */
function isFar(between: readonly HeaderLine[]): boolean {
  return between.length > ADJACENT && between.some(({ text }) => text.length > SENTENCE)
}

/** UTF-16 units. */
const SENTENCE = 80

function isRepeated(authors: Names['authors'], known: ReadonlySet<string>): boolean {
  return authors.length > 0 && authors.every(({ value }) => known.has(value))
}

const STRAYS = {
  repeated: { kind: 'stray', rule: 'byline-repeated', confidence: 0.9 },
  other: { kind: 'stray', rule: 'byline-of-another-story', confidence: 0.9 },
  role: { kind: 'stray', rule: 'byline-role', confidence: 0.8 },
  biography: { kind: 'stray', rule: 'byline-biography', confidence: 0.85 },
} as const satisfies Readonly<Record<string, Reading>>
