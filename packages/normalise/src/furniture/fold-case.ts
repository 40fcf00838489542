/**
 * Makes words alike that differ in case only: small letters, `ss` for `ß`, whose capitals are `SS`, and one `i` for the two of Turkish, whose small letters
 * and capitals are not those of other languages.
 */
export function foldCase(text: string): string {
  const small = text.toLowerCase()
  return UNLIKE.test(small) ? small.replaceAll('ß', 'ss').replaceAll('ı', 'i').replaceAll('i\u0307', 'i') : small
}

const UNLIKE = /ß|ı|\u0307/
