import type { HeaderLine } from './header-line.ts'
import { isBesideByline } from './is-beside-byline.ts'
import { isBiography } from './is-biography.ts'
import { isCased } from './is-cased.ts'
import { isGivenName } from './is-given-name.ts'
import { isSureParagraph } from './is-sure-paragraph.ts'
import { isTime } from './is-time.ts'
import type { Names } from './read-names.ts'

/**
 * Weighs how much speaks for bare names in a header being those of the authors, and how much for a person whom the story is about, a topic, a photographer,
 * or two words with capitals: 3 is enough. `index` is that of their line.
 */
export function weighNames(
  { authors, roles }: Names,
  lines: readonly HeaderLine[],
  index: number,
  language: string,
): number {
  const names = authors.map(({ value }) => value)
  const first = names[0] ?? ''
  const line = lines[index] as HeaderLine
  const lineBelow = neighbourOf(lines, index, 1)
  const lineAbove = neighbourOf(lines, index, -1)
  const [text, next, previous] = [line.text, lineBelow?.text ?? '', lineAbove?.text ?? '']
  const below = lines.slice(index + 1, index + 1 + NEAR)
  const given = names.filter((name) => isGivenName(name.split(' ')[0] ?? '')).length
  if (given === 0 && isCapitals(text)) return 0
  const isTimed = [lineBelow, lineAbove, line].some((one) => one && isTime(one))
  const isBeside = isBesideByline(next)
  const isLast = isSureParagraph(next)
  const isAmong = isTimed || isBeside || isLast || lineBelow?.boilerplate !== undefined
  return sum([
    [given > 0, 2],
    [given > 1, 1],
    [roles > 0, isCased(first) ? 2 : 4],
    [isTimed, 2],
    [isPlace(next) && isTimeAt(lines, index + 2), 1],
    [isBeside, 2],
    [isLast, 1],
    [index === 1 && (isAmong || given === names.length), isAmong ? 1.5 : 1],
    [index === 2 && isAmong, 1],
    [SENTENCE_CASE.has(language) && (isAmong || index <= 2), 1.5],
    [below.some((line) => line.text === text), 2],
    [below.some((line) => isBiography(line.text, first)), 3],
    [CREDITS.has(line.boilerplate?.boilerplate), -3],
    [PICTURES.test(next) || PICTURES.test(previous), -3],
    [previous.endsWith(','), -3],
    [isSubject(first, lines, index), -4],
  ])
}

function sum(weights: readonly (readonly [holds: boolean, weight: number])[]): number {
  return weights.reduce((all, [holds, weight]) => (holds ? all + weight : all), 0)
}

/** The line above or below, past those that hold signs alone. */
function neighbourOf(lines: readonly HeaderLine[], index: number, step: 1 | -1): HeaderLine | undefined {
  for (let at = index + step; at > 0 && at < lines.length; at += step) {
    if (/[\p{L}\p{N}]/u.test(lines[at]?.text ?? '')) return lines[at]
  }
  return undefined
}

/** Whether a line may be where the author writes from: one word or two, with capitals. */
function isPlace(text: string): boolean {
  return /^\p{Lu}\p{Ll}[\p{L}-]{1,24}(?: \p{Lu}[\p{L}-]{2,24})?$/u.test(text)
}

function isTimeAt(lines: readonly HeaderLine[], index: number): boolean {
  const line = lines[index]
  return line !== undefined && isTime(line)
}

/** Lines. */
const NEAR = 8

/** Languages that write titles and the names of sections as sentences: two capitals are a name there. */
const SENTENCE_CASE = new Set(
  'fr es it pt ca ro nl sv da no is fi et lv lt pl cs sk hr sr bg ru uk hu tr el'.split(' '),
)

function isCapitals(text: string): boolean {
  return isCased(text) && text === text.toUpperCase()
}

/** Who made a picture stands beside the name of an agency. */
const PICTURES = /^(?:getty images|ap photo|ap images|shutterstock|istock|alamy|imago)\b|getty images/iu

/** A line that ends as those of pictures do names who is to be seen, or the photographer. */
const CREDITS = new Set<string | undefined>(['credit', 'caption'])

/** Whether the headline or the deck names the person: then the story is about them. */
function isSubject(name: string, lines: readonly HeaderLine[], index: number): boolean {
  const surname = name.slice(name.lastIndexOf(' ') + 1)
  if (surname.length < 3) return false
  const [headline, deck] = lines
  const isInDeck = index > 1 && deck !== undefined && deck.text.length > name.length && deck.text.includes(surname)
  return isInDeck || headline?.text.includes(surname) === true
}
