import type { Edit, SourceText } from '@copydesk/source-text'
import { isFull } from './is-full.ts'
import { scanText } from './scan-text.ts'

/**
 * Puts an empty line between the paragraphs of a hard-wrapped text that marks them by indenting their first lines, as print does. Verse is
 * indented, too, but its lines are not full. Expects LF as the only line end.
 */
export function separateParagraphs(text: SourceText): readonly Edit[] {
  if (!scanText(text).spacing || !INDENTED.test(text.value)) return []
  const lines = linesOf(text.value)
  const width = lines.reduce((longest, { content }) => Math.max(longest, content.length), 0)
  if (width > MAX_WIDTH) return []
  const behind = lines.filter(({ content }, at) => content !== '' && at > 0 && lines[at - 1]?.content !== '')
  const flush = behind.filter(({ indent }) => indent === 0)
  const indented = behind.filter(({ indent }) => indent > 0 && indent <= MAX_INDENT)
  const full = flush.filter(({ content, before }) => isFull(before, content, width))
  if (indented.length < MIN_PARAGRAPHS || full.length < indented.length || full.length < MOST * flush.length) return []
  return indented.map(({ start, indent }) => ({
    span: { start: start - 1, end: start + indent },
    value: '\n\n',
    rule: 'separate-paragraphs',
  }))
}

const INDENTED = /\n[ \t]/

/** No wrapped text is wider, in UTF-16 units. */
const MAX_WIDTH = 130

/** What is set further in is no first line of a paragraph. */
const MAX_INDENT = 10

/** Fewer indented lines are chance. */
const MIN_PARAGRAPHS = 2

/** The part of the other lines that must follow a full line. */
const MOST = 2 / 3

interface Line {
  readonly start: number
  /** The characters of white space it begins with. */
  readonly indent: number
  /** The line less the white space at its end. */
  readonly content: string
  /** The content of the line before. */
  readonly before: string
}

function linesOf(value: string): readonly Line[] {
  const lines: Line[] = []
  let start = 0
  for (const raw of value.split('\n')) {
    const content = raw.trimEnd()
    lines.push({
      start,
      indent: content.length - content.trimStart().length,
      content,
      before: lines.at(-1)?.content ?? '',
    })
    start += raw.length + 1
  }
  return lines
}
