import type { Edit, SourceText } from '@copydesk/source-text'

/**
 * Makes LF the only line end. Of CR LF the CR goes and the LF stays as it is; CR, NEL, VT, FF and LS (the mandatory breaks of UAX #14)
 * become LF, and PS an empty line.
 */
export function unifyLineEnds({ value }: SourceText): readonly Edit[] {
  if (!OTHER_BREAK.test(value)) return []
  return Array.from(value.matchAll(BREAKS), ({ 0: found, index }) => ({
    span: { start: index, end: index + found.length },
    value: found === '\r' && value[index + 1] === '\n' ? '' : found === '\u2029' ? '\n\n' : '\n',
    rule: 'unify-line-ends',
  }))
}

const OTHER_BREAK = /[\r\v\f\u0085\u2028\u2029]/
const BREAKS = new RegExp(OTHER_BREAK, 'g')
