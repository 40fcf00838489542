import type { Edit, SourceText } from '@copydesk/source-text'

/**
 * Leaves one kind of space: a run of white space becomes one space, one LF where it holds a line end, two where it holds an empty
 * line, and nothing at the ends of the text. Expects LF as the only line end.
 */
export function collapseWhiteSpace({ value }: SourceText): readonly Edit[] {
  if (!ODD.test(value)) return []
  const edits: Edit[] = []
  for (const { 0: found, index } of value.matchAll(/\s+/g)) {
    const end = index + found.length
    const wanted = index === 0 || end === value.length ? '' : collapsed(found)
    if (wanted !== found) edits.push({ span: { start: index, end }, value: wanted, rule: 'collapse-white-space' })
  }
  return edits
}

/** White space that is not yet as it should be; one pass, no backtracking. */
const ODD = /^\s|\s$|[^\S \n]|[ \n] | \n|\n\n\n/

function collapsed(found: string): string {
  const first = found.indexOf('\n')
  if (first === -1) return ' '
  return found.indexOf('\n', first + 1) === -1 ? '\n' : '\n\n'
}
