/**
 * The n-grams of the words of a text, in UTF-8, each once: of a word four bytes from every third on, and its last four; at the beginning and at the end of
 * a word the blank there is one more byte. Each is a number: its bytes, the first the most significant.
 */
export function ngramsOf(text: string): Float64Array {
  const words = wordsOf(text)
  const ngrams = new Float64Array(words.length)
  let count = 0
  for (let start = 1; start < words.length; ) {
    const end = words.indexOf(BLANK, start)
    const last = Math.min(end, start + LONGEST)
    let at = start
    for (; at + 4 < last; at += 3) ngrams[count++] = numberOf(words, at === start ? at - 1 : at, at + 4)
    ngrams[count++] = numberOf(words, at === start ? at - 1 : last - 4, end + 1)
    start = end + 1
  }
  return withoutRepeats(ngrams.subarray(0, count))
}

const BLANK = 0x20

/** Of a longer word (in bytes), which is a clause in a script without blanks, the rest is one n-gram that nobody knows. */
const LONGEST = 70

/** The first words in small letters, each behind one blank, and one more blank. */
function wordsOf(text: string): Buffer {
  let words = ' '
  for (const [word] of text.matchAll(WORD)) {
    words += `${word.toLowerCase()} `
    if (words.length > MOST) break
  }
  const bytes = Buffer.from(words)
  // The word that goes beyond the first bound is the last, and ends at the second.
  const end = bytes.indexOf(BLANK, 1 + ENOUGH)
  let most = 1 + MOST
  while (isInside(bytes[most])) most++
  if (end === -1) return bytes
  if (end > most) bytes[most] = BLANK
  return bytes.subarray(0, Math.min(end, most) + 1)
}

/** Letters, also with an apostrophe before them. */
const WORD = /['`’]*\p{L}+(?:['`’]+(?:\p{L}+|$))*/gu

/** In bytes. */
const ENOUGH = 351
const MOST = 381

/** Whether a byte is inside a character. */
function isInside(byte = 0): boolean {
  return byte >= 0x80 && byte < 0xc0
}

function numberOf(bytes: Buffer, start: number, end: number): number {
  let number = 0
  for (let at = start; at < end; at++) number = number * 256 + (bytes[at] as number)
  return number
}

function withoutRepeats(numbers: Float64Array): Float64Array {
  let count = 0
  for (const number of numbers.sort()) if (count === 0 || number !== numbers[count - 1]) numbers[count++] = number
  return numbers.subarray(0, count)
}
