/** Makes the function that cuts a span (code points) out of a text. A text of one UTF-16 unit a character is cut as it stands. */
export function slicerOf(text: string): (start: number, end: number) => string {
  if (!SURROGATE.test(text)) return (start, end) => text.slice(start, end)
  const points = Array.from(text)
  return (start, end) => points.slice(start, end).join('')
}

const SURROGATE = /[\ud800-\udfff]/
