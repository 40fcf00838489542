/**
 * Takes a text apart for offsets in Unicode code points: the result gives the part between two of them, cut at the bounds of the text. In
 * a text without surrogates a code point is a UTF-16 unit.
 */
export function codePoints(text: string): (start: number, end: number) => string {
  if (!/[\ud800-\udfff]/.test(text)) return (start, end) => text.slice(Math.max(start, 0), end)
  const points = Array.from(text)
  return (start, end) => points.slice(Math.max(start, 0), end).join('')
}
