/**
 * Makes a file name or path (its bytes, as the file system has them) printable and unmistakable: what is not printable UTF-8, and
 * `%` itself, becomes `%XX` for each byte. So two names never become one, and a terminal is never disturbed.
 */
export function escapeName(name: Uint8Array): string {
  const bytes = Buffer.from(name.buffer, name.byteOffset, name.byteLength)
  const text = bytes.toString('utf8')
  if (!text.includes('\ufffd')) return text.replace(NOT_PRINTABLE, escapeCharacter)
  return Array.from(decodable(bytes), (part) =>
    typeof part === 'string' ? part.replace(NOT_PRINTABLE, escapeCharacter) : escapeByte(part),
  ).join('')
}

/** Control and format characters (bidirectional marks among them), line separators, surrogates, private use; and the escape itself. */
const NOT_PRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}%]/gu

function escapeCharacter(character: string): string {
  return Array.from(Buffer.from(character), escapeByte).join('')
}

function escapeByte(byte: number): string {
  return `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
}

/** Takes bytes apart into UTF-8 characters and bytes that belong to none. */
function* decodable(bytes: Buffer): Iterable<string | number> {
  for (let at = 0; at < bytes.length; ) {
    const length = [1, 2, 3, 4].find((size) => isCharacter(bytes.subarray(at, at + size)))
    if (length === undefined) yield bytes[at++] as number
    else {
      yield bytes.toString('utf8', at, at + length)
      at += length
    }
  }
}

function isCharacter(bytes: Buffer): boolean {
  const text = bytes.toString('utf8')
  return [...text].length === 1 && Buffer.from(text).equals(bytes)
}
