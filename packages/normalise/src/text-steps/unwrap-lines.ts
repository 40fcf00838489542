import type { Edit, SourceText } from '@copydesk/source-text'
import { isFull, UNSPACED } from './is-full.ts'

/**
 * Joins the lines of hard-wrapped paragraphs, as mail programs, terminals and narrow columns of print leave them.
 *
 * Lines of wrapped text are full: the next line's first word would not have fitted. The width of a text is that at which most lines of its blocks
 * (lines between empty lines) are full. A block is joined where all its lines but the last are full. Where only most are, each full line is joined to
 * the next, so that short lines end paragraphs and the lines of a header stay. Expects LF line ends and no indentation.
 */
export function unwrapLines({ value }: SourceText): readonly Edit[] {
  if (!mayBeWrapped(value)) return []
  const isWord = openWords(value)
  const edits: Edit[] = []
  // What is joined changes what the rest looks like: a letter quoted in another width is found when the article around it is joined.
  for (let blocks = blocksOf(value); ; ) {
    const joins = joinsOf(blocks)
    if (joins.size === 0) break
    blocks = blocks.map((lines) => joined(lines, joins, isWord, edits)).filter((lines) => lines.length > 1)
  }
  return edits.sort((one, other) => one.span.start - other.span.start)
}

/** The columns between which text is wrapped: print from 20 on, typewriters from 50 on, mail at 78 (RFC 3676). */
const MIN_WIDTH = 20
const USUAL_WIDTH = 40
const MAX_WIDTH = 120

/** Fewer full lines than this are chance, which is likelier in narrow columns. */
const MIN_JOINS = 3
const MIN_NARROW_JOINS = 8

/** The part of a block's lines that must be full; in a long block, which may hold several paragraphs, less will do. */
const MOST = 2 / 3
const HALF = 1 / 2
const LONG = 10

interface Line {
  readonly start: number
  readonly text: string
}

/** Lines without an empty one between them. */
type Block = readonly Line[]

/** Whether there are lines in a row that fit a column; in most texts a paragraph is one long line. */
function mayBeWrapped(value: string): boolean {
  let joints = 0
  let before = false
  for (let start = 0; start < value.length; ) {
    const end = lineEnd(value, start)
    const fits = end > start && end - start <= MAX_WIDTH
    if (fits && before) joints++
    if (joints === MIN_JOINS) return true
    before = fits
    start = end + 1
  }
  return false
}

function lineEnd(value: string, start: number): number {
  const end = value.indexOf('\n', start)
  return end === -1 ? value.length : end
}

function blocksOf(value: string): readonly Block[] {
  const blocks: Line[][] = [[]]
  for (let start = 0; start < value.length; ) {
    const end = lineEnd(value, start)
    if (end > start) blocks.at(-1)?.push({ start, text: value.slice(start, end) })
    else blocks.push([])
    start = end + 1
  }
  return blocks.filter((lines) => lines.length > 1)
}

/** The widths at which blocks were wrapped beyond doubt, that of most lines first; a short block may be a little wider. */
function widthsOf(blocks: readonly Block[]): readonly number[] {
  const wrapped = blocks
    .map((lines) => ({ lines: lines.length, width: ownWidthOf(lines) ?? 0 }))
    .filter(({ width }) => width > 0)
  const certain = wrapped.filter(({ lines }) => lines > 2)
  return [...new Set(certain.map(({ width }) => width))]
    .map((width) => ({ width, lines: linesIn(certain.filter((block) => isNear(block.width, width))) }))
    .sort((one, other) => other.lines - one.lines || other.width - one.width)
    .map(({ width }) => Math.max(...wrapped.map((block) => block.width).filter((wider) => isNear(width, wider))))
}

function linesIn(blocks: readonly { readonly lines: number }[]): number {
  return blocks.reduce((sum, { lines }) => sum + lines, 0)
}

/** Whether a block is narrower than the text only because no line of it happened to be of the greatest length. */
function isNear(block: number, width: number): boolean {
  return block <= width && block >= width - RAGGED
}

const RAGGED = 12

/** The width at which most lines of a block are full: as wide as its longest line, but for a few lines that were not wrapped. */
function ownWidthOf(lines: Block): number | undefined {
  const lengths = new Set(lines.filter(isBreakable).map(({ text }) => text.length))
  return [...lengths]
    .sort((one, other) => other - one)
    .slice(0, lines.length < MIN_MIXED ? 1 : MAX_TRIES)
    .find((width) => width >= MIN_WIDTH && width <= MAX_WIDTH && isMostlyFull(lines, width))
}

const MAX_TRIES = 6

function isBreakable({ text }: Line): boolean {
  return BREAKABLE.test(text)
}

const BREAKABLE = new RegExp(` |${UNSPACED}`, 'u')

function isMostlyFull(lines: Block, width: number): boolean {
  return fullOf(lines, width).length >= (lines.length < LONG ? MOST : HALF) * (lines.length - 1)
}

/**
 * The lines of a block that stand behind a full one. What is too long was not wrapped, and the first line of a paragraph may lack the columns
 * by which it was indented.
 */
function fullOf(lines: Block, width: number): readonly Line[] {
  return lines.filter((next, at) => {
    const line = lines[at - 1]
    if (!line || (line.text.length > width && isBreakable(line))) return false
    return isFull(line.text, next.text, at === 1 && lines.length > 2 ? width - INDENT : width)
  })
}

const INDENT = 8

/** The lines that are to be joined to the one before, throughout a text. */
function joinsOf(blocks: readonly Block[]): ReadonlySet<Line> {
  for (const width of widthsOf(blocks)) {
    const joins = blocks.flatMap((lines) => joinsIn(lines, width))
    const enough = joins.length >= (width < USUAL_WIDTH ? MIN_NARROW_JOINS : MIN_JOINS)
    if (enough && runsOn(joins)) return new Set(joins)
  }
  return new Set()
}

function joinsIn(lines: Block, width: number): readonly Line[] {
  const joins = fullOf(lines, width)
  if (joins.length === lines.length - 1) return joins
  if (lines.length < MIN_MIXED || !isMostlyFull(lines, width)) return []
  // A headline as long as the lines below it stays where the line behind it is none of them.
  return joins.filter((line, at) => line !== lines[1] || joins[at + 1] === lines[2])
}

/** Whether lines go on in the middle of a sentence: menus, lists and verse begin each with a capital, or are single words. */
function runsOn(lines: readonly Line[]): boolean {
  if (lines.filter(isBreakable).length < lines.length / 2) return false
  const small = lines.filter(({ text }) => /^\P{L}*\p{Ll}/u.test(text.slice(0, MAX_PART))).length
  const capital = lines.filter(({ text }) => /^\P{L}*\p{Lu}/u.test(text.slice(0, MAX_PART))).length
  return small >= capital
}

/** The lines that a block of several paragraphs has at least. */
const MIN_MIXED = 5

/** The block when lines are joined; the edits that do it are added to `edits`. */
function joined(lines: Block, joins: ReadonlySet<Line>, isWord: (word: string) => boolean, edits: Edit[]): Block {
  const left: Line[] = []
  for (const next of lines) {
    const line = left.at(-1)
    if (!line || !joins.has(next)) {
      left.push(next)
      continue
    }
    const dropped = breaksWord(line.text, next.text, isWord) ? 1 : 0
    const value = joint(line.text, next.text)
    edits.push({ span: { start: next.start - 1 - dropped, end: next.start }, value, rule: 'unwrap-lines' })
    left[left.length - 1] = {
      start: line.start,
      text: line.text.slice(0, line.text.length - dropped) + value + next.text,
    }
  }
  return left
}

/** What stands between two joined lines: nothing after a hyphen within a word and between characters of scripts without spaces, else a space. */
function joint(line: string, next: string): string {
  if (/\p{L}-$/u.test(line) && /^\p{L}/u.test(next)) return ''
  return BEGINS_UNSPACED.test(next) && ENDS_UNSPACED.test(line) ? '' : ' '
}

/** A mark is left apart from the line above, for it would compose with what stands there. */
const BEGINS_UNSPACED = new RegExp(`^\\p{P}{0,3}(?!\\p{M})${UNSPACED}`, 'u')
const ENDS_UNSPACED = new RegExp(`${UNSPACED}\\p{P}{0,3}$`, 'u')

/**
 * Whether the hyphen at the end of a line was set there to break a word. It stays unless that is certain: the word stands elsewhere in the text as one,
 * and nowhere with a hyphen; or a part of it has no vowel.
 */
function breaksWord(line: string, next: string, isWord: (word: string) => boolean): boolean {
  const first = /[\p{L}\p{M}-]*\p{L}(?=-$)/u.exec(line.slice(-MAX_PART))?.[0]
  const second = /^[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/u.exec(next.slice(0, MAX_PART))?.[0]
  if (!first || !second) return false
  if (VOWELLESS.test(first) || VOWELLESS.test(second)) return true
  return isWord(first + second) && !isWord(`${first}-${second}`)
}

const MAX_PART = 60

/** Small letters of the Latin alphabet, more than one, that no syllable can be made of. */
const VOWELLESS = /^[bcdfghjklmnpqrstvwxz]{2,}$/

/** Makes the question whether a word stands in a text, capitals aside. The words are gathered when it is first asked. */
function openWords(value: string): (word: string) => boolean {
  let words: ReadonlySet<string> | undefined
  return (word) => {
    words ??= new Set(value.toLowerCase().match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu))
    return words.has(word.toLowerCase())
  }
}
