import type { Edit, SourceText } from '@copydesk/source-text'
import { scanText } from './scan-text.ts'

/**
 * Makes LF the only line end. Of CR LF the CR goes and the LF stays as it is; CR, NEL, VT, FF and LS (the mandatory breaks of UAX #14)
 * become LF, and PS an empty line.
 */
export function unifyLineEnds(text: SourceText): readonly Edit[] {
  if (!scanText(text).lineEnds) return []
  const { value } = text
  return Array.from(value.matchAll(/[\r\v\f\u0085\u2028\u2029]/g), ({ 0: found, index }) => ({
    span: { start: index, end: index + found.length },
    value: found === '\r' && value[index + 1] === '\n' ? '' : found === '\u2029' ? '\n\n' : '\n',
    rule: 'unify-line-ends',
  }))
}
