/** Says whether a line can be nothing but a paragraph by its shape: longer than a headline, and ending as a sentence or a quotation does. */
export function isSureParagraph(text: string): boolean {
  return text.length > LONG || (text.length >= LONG_ENOUGH && SENTENCE_ENDS.has(text.charCodeAt(text.length - 1)))
}

/** UTF-16 units. Nothing but a paragraph is longer than the first; hardly a headline or a caption that ends in a full stop than the second. */
const LONG = 400
const LONG_ENOUGH = 140

/** What sentences and quotations end with. */
const SENTENCE_ENDS = new Set(Array.from('.!?…"”’»)。！？」』।؟', (sign) => sign.charCodeAt(0)))
