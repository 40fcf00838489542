/**
 * Whether the time of a regular expression is sure to grow no faster than the text: it repeats one character at most, from the beginning of the text, or
 * chooses once and repeats nothing. Of others nothing is said.
 */
export function isLinear(pattern: string): boolean {
  const bare = pattern.replace(ATOM, 'x')
  const repeats = bare.match(REPEAT)?.length ?? 0
  const groups = bare.match(/\(/g)?.length ?? 0
  return repeats === 0 ? groups <= 1 : repeats === 1 && groups === 0 && bare.startsWith('^') && !bare.includes('|')
}

/** A class or an escape; the number of a back reference is one, too, but then there is a group. */
const ATOM = /\[(?:\\.|[^\]\\])*\]|\\[pPu]\{[^}]*\}|\\./gsu

/** A quantifier that leaves a choice; `{4}` leaves none. */
const REPEAT = /[*+?]|\{\d+,\d*\}/g
