/** A text with typewriter punctuation and no other character beyond ASCII. */
export function straighten(text) {
  return text
    .replace(/[“”„]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[–—]/g, '-')
    .replace(/[^\0-\x7f]/g, '')
}
