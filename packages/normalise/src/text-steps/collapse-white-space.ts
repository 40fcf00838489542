import type { Edit, SourceText } from '@copydesk/source-text'
import { scanText } from './scan-text.ts'

/**
 * Leaves one kind of space: a run of white space becomes one space, one LF where it holds a line end, two where it holds an empty
 * line, and nothing at the ends of the text. Expects LF as the only line end. No-break spaces (before French `:` and inside `« »`, in
 * numbers, between a number and its unit) become spaces like any other: where lines may break is no matter of a text that has no lines.
 */
export function collapseWhiteSpace(text: SourceText): readonly Edit[] {
  const { value } = text
  const start = value.length - value.trimStart().length
  const end = Math.max(start, value.trimEnd().length)
  const inside = scanText(text).spacing ? Array.from(value.slice(start, end).matchAll(RUN)) : []
  return [
    edit(0, value.slice(0, start), ''),
    ...inside.map(({ 0: found, index }) => edit(start + index, found, collapsed(found))),
    edit(end, value.slice(end), ''),
  ].filter(({ span, value: proposed }) => proposed !== value.slice(span.start, span.end))
}

/** White space but one space or one line end. */
const RUN = /\s{2,}|[^\S \n]/g

function edit(at: number, found: string, value: string): Edit {
  return { span: { start: at, end: at + found.length }, value, rule: 'collapse-white-space' }
}

function collapsed(found: string): string {
  const first = found.indexOf('\n')
  if (first === -1) return ' '
  return found.indexOf('\n', first + 1) === -1 ? '\n' : '\n\n'
}
