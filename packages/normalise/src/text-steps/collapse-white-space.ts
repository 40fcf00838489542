import type { Edit, SourceText } from '@copydesk/source-text'

/**
 * Leaves one kind of space: a run of white space becomes one space, one LF where it holds a line end, two where it holds an empty
 * line, and nothing at the ends of the text. Expects LF as the only line end.
 */
export function collapseWhiteSpace({ value }: SourceText): readonly Edit[] {
  const start = value.length - value.trimStart().length
  const end = Math.max(start, value.trimEnd().length)
  const inside = ODD.test(value)
    ? Array.from(value.slice(start, end).matchAll(/\s+/g), (run) => edit(start + run.index, run[0]))
    : []
  const edges = [
    { at: 0, found: value.slice(0, start) },
    { at: end, found: value.slice(end) },
  ].map(({ at, found }) => ({ ...edit(at, found), value: '' }))
  const edits = [edges[0] as Edit, ...inside, edges[1] as Edit]
  return edits.filter((proposed) => proposed.value !== value.slice(proposed.span.start, proposed.span.end))
}

/** White space that may not be as it should be; one pass, no backtracking. */
const ODD = /[^\S \n]|[ \n] | \n|\n\n\n/

function edit(at: number, found: string): Edit {
  return { span: { start: at, end: at + found.length }, value: collapsed(found), rule: 'collapse-white-space' }
}

function collapsed(found: string): string {
  const first = found.indexOf('\n')
  if (first === -1) return ' '
  return found.indexOf('\n', first + 1) === -1 ? '\n' : '\n\n'
}
