import type { Edit, SourceText } from '@copydesk/source-text'

/**
 * Puts the characters of a typewriter for those of print: straight quotation marks and apostrophes for curly ones, hyphens for dashes, three dots for
 * an ellipsis. Guillemets and corner brackets stay, for no typewriter has them. It is no step of every document, for what it takes away can't
 * be told from the result: add it behind `textSteps` where a model or a tool wants nothing else.
 */
export function straightenPunctuation({ value }: SourceText): readonly Edit[] {
  return Array.from(value.matchAll(TYPOGRAPHIC), ({ 0: found, index }) => ({
    span: { start: index, end: index + found.length },
    value: STRAIGHT.get(found) ?? found,
    rule: 'straighten-punctuation',
  }))
}

const STRAIGHT: ReadonlyMap<string, string> = new Map([
  ...Array.from('“”„‟', (mark) => [mark, '"'] as const),
  ...Array.from('‘’‚‛', (mark) => [mark, "'"] as const),
  ...Array.from('‐‑‒–', (dash) => [dash, '-'] as const),
  ...Array.from('—―', (dash) => [dash, '--'] as const),
  ['…', '...'],
])

const TYPOGRAPHIC = new RegExp(`[${[...STRAIGHT.keys()].join('')}]`, 'g')
