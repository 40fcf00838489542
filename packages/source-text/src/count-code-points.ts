/**
 * Makes a function from offsets in UTF-16 units to offsets in code points, for one string.
 *
 * Offsets must be asked for in ascending order (a smaller one starts over), so that a pass over a text takes one pass in all.
 */
export function countCodePoints(value: string): (offset: number) => number {
  if (!SURROGATE.test(value)) return (offset) => offset
  let at = 0
  let points = 0
  return (offset) => {
    if (offset < at) at = points = 0
    for (; at < offset; points++) at += (value.codePointAt(at) as number) > 0xffff ? 2 : 1
    return points
  }
}

const SURROGATE = /[\ud800-\udfff]/
