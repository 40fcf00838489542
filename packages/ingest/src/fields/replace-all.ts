import { applyEdits, type SourceText } from '@copydesk/source-text'

/** Replaces what an expression (with the flag `g`) finds by what `replace` makes of it; all else keeps its origin. */
export function replaceAll(text: SourceText, pattern: RegExp, replace: (found: string) => string): SourceText {
  const edits = Array.from(text.value.matchAll(pattern), ({ 0: found, index }) => ({
    span: { start: index, end: index + found.length },
    value: replace(found),
    rule: 'unescape',
  }))
  return applyEdits(text, edits)
}
