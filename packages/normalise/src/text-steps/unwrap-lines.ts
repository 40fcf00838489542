import type { Edit, SourceText } from '@copydesk/source-text'

/**
 * Joins the lines of hard-wrapped paragraphs, as mail programs and terminals of 50 to 120 columns leave them.
 *
 * A block (lines between empty lines) is joined where each line but its last is full: the next line's first word would not have fitted. So
 * a headline above a byline stays two lines. Expects LF line ends and no indentation.
 */
export function unwrapLines({ value }: SourceText): readonly Edit[] {
  const width = longestLine(value)
  if (width < MIN_WIDTH || width > MAX_WIDTH) return []
  const blocks = [...blocksOf(value)].filter((lines) => lines.length > 1)
  const wrapped = blocks.filter((lines) => lines.every((line, at) => isFull(line.text, lines[at + 1]?.text, width)))
  const joins = wrapped.reduce((count, lines) => count + lines.length - 1, 0)
  if (joins < MIN_JOINS) return []
  return wrapped.flatMap((lines) =>
    lines.slice(1).map((line, at) => ({
      span: { start: line.start - 1, end: line.start },
      value: joint((lines[at] as Line).text, line.text),
      rule: 'unwrap-lines',
    })),
  )
}

/** The columns between which text is wrapped by habit (RFC 3676 wraps at 78, typewriters from 50 on). */
const MIN_WIDTH = 40
const MAX_WIDTH = 120
/** Fewer full lines than this are chance. */
const MIN_JOINS = 3

interface Line {
  readonly start: number
  readonly text: string
}

function longestLine(value: string): number {
  let longest = 0
  for (let start = 0; start <= value.length && longest <= MAX_WIDTH; ) {
    const end = lineEnd(value, start)
    longest = Math.max(longest, end - start)
    start = end + 1
  }
  return longest
}

function* blocksOf(value: string): Iterable<readonly Line[]> {
  let lines: Line[] = []
  for (let start = 0; start <= value.length; ) {
    const end = lineEnd(value, start)
    if (end > start) lines.push({ start, text: value.slice(start, end) })
    else {
      yield lines
      lines = []
    }
    start = end + 1
  }
  yield lines
}

function lineEnd(value: string, start: number): number {
  const end = value.indexOf('\n', start)
  return end === -1 ? value.length : end
}

function isFull(line: string, next: string | undefined, width: number): boolean {
  return next === undefined || line.length + 1 + firstWord(next) > width
}

/** The length of a line's first word; scripts without spaces break after any character. */
function firstWord(line: string): number {
  const unspaced = FIRST_CHARACTER.exec(line)?.[0]
  return unspaced ? unspaced.length - 1 : Math.min(FIRST_WORD.exec(line)?.[0].length ?? 0, MAX_WORD)
}

/** A word with the signs that French sets a no-break space apart from it. */
const FIRST_WORD = /^(?:[«‹] )?\S+(?: [»›:;!?%])*/u

/** Letters of the scripts without spaces. */
const UNSPACED =
  '[\\p{scx=Han}\\p{scx=Hiragana}\\p{scx=Katakana}\\p{scx=Thai}\\p{scx=Lao}\\p{scx=Khmer}\\p{scx=Myanmar}]'
/** One of them with the punctuation that a line break can't part from it. */
const FIRST_CHARACTER = new RegExp(`^[\\p{Ps}\\p{Pi}]{0,2}${UNSPACED}[\\p{Po}\\p{Pe}\\p{Pf}]{0,3}`, 'u')
/** A mark is left apart from the line above, for it would compose with what stands there. */
const BEGINS_UNSPACED = new RegExp(`^\\p{P}{0,3}(?!\\p{M})${UNSPACED}`, 'u')
const ENDS_UNSPACED = new RegExp(`${UNSPACED}\\p{P}{0,3}$`, 'u')
const MAX_WORD = 20

/** What stands between two joined lines: nothing after a hyphenated compound and between characters of scripts without spaces, else a space. */
function joint(line: string, next: string): string {
  if (/\p{L}-$/u.test(line) && /^\p{L}/u.test(next)) return ''
  return BEGINS_UNSPACED.test(next) && ENDS_UNSPACED.test(line) ? '' : ' '
}
