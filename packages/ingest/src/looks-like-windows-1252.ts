/**
 * Says whether bytes that are not UTF-8 look like a Western language in windows-1252: no byte that it leaves undefined, few letters beyond
 * ASCII, and hardly a sign inside a word.
 */
export function looksLikeWindows1252(bytes: Uint8Array): boolean {
  let letters = 0
  let highLetters = 0
  let signs = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number
    if (isAsciiLetter(byte)) letters++
    if (byte < 0x80) continue
    if (UNDEFINED.has(byte)) return false
    if (isLetter(byte)) highLetters++
    else if (!IN_WORDS.has(byte) && isLetter(bytes[at - 1] ?? 0) && isLetter(bytes[at + 1] ?? 0)) signs++
  }
  return highLetters <= (letters + highLetters) * 0.3 && signs <= Math.max(1, highLetters * 0.05)
}

/** What windows-1252 leaves undefined (Unicode's mapping table CP1252.TXT). */
const UNDEFINED = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d])

/** What may stand between two letters: single quotation marks, hyphen and dashes, ellipsis, soft hyphen, middle dot, no-break space. */
const IN_WORDS = new Set([0x85, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0xa0, 0xad, 0xb7])

function isAsciiLetter(byte: number): boolean {
  return (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a)
}

function isLetter(byte: number): boolean {
  return isAsciiLetter(byte) || (byte >= 0xc0 && byte !== 0xd7 && byte !== 0xf7) || LETTERS_BELOW_C0.has(byte)
}

/** ƒ Š Œ Ž š œ ž Ÿ ª º */
const LETTERS_BELOW_C0 = new Set([0x83, 0x8a, 0x8c, 0x8e, 0x9a, 0x9c, 0x9e, 0x9f, 0xaa, 0xba])
