import { openLocator, type RawText } from '@copydesk/source-text'
import iconv from 'iconv-lite'
import { byteWidths } from './byte-widths.ts'
import type { Decoded, Undecodable } from './decoded.ts'
import { detectEncoding, type Verdict } from './detect-encoding.ts'
import { findInvalidUtf8 } from './find-invalid-utf8.ts'
import { formatByte } from './format-byte.ts'
import { type LegacyEncoding, legacyEncodings, namedEncodings } from './legacy-encodings.ts'
import { looksLikeWindows1252 } from './looks-like-windows-1252.ts'

/** Decodes bytes without NUL that are not valid UTF-8: damaged UTF-8 is refused, an older encoding is found by what its text looks like. */
export function decodeLegacy(bytes: Buffer): Decoded | Undecodable {
  const { first, invalid, sequences } = findInvalidUtf8(bytes)
  if (sequences >= invalid) return invalidAt(bytes, first, 'UTF-8', bytes.toString('utf8', 0, first))
  const verdict = beyondAscii(bytes) < FEW ? guessWestern(bytes) : (detectEncoding(bytes) ?? guessWestern(bytes))
  if (verdict) return decodeAs(bytes, verdict)
  const message = `Unexpected byte ${formatByte(bytes, first)} at ${first}, expected text in an encoding that can be recognised`
  return { rule: 'encoding-unknown', message, byte: first }
}

/** Decodes bytes in the older encoding of that name. Throws a `RangeError` where none is called so. */
export function decodeNamed(bytes: Buffer, name: string): Decoded | Undecodable {
  const encoding = [...legacyEncodings, ...namedEncodings].find((known) => known.name === name)
  if (!encoding) throw new RangeError(`Expected the name of an encoding, got \`${name}\``)
  return decodeAs(bytes, { encoding, confidence: 1 })
}

/** So few characters beyond ASCII say nothing about a language. */
const FEW = 6

/** How sure one can be of windows-1252 when it is only the likeliest. */
const LIKELIEST = 0.4

function guessWestern(bytes: Buffer): Verdict | null {
  return looksLikeWindows1252(bytes) ? { encoding: legacyEncodings[0] as LegacyEncoding, confidence: LIKELIEST } : null
}

function beyondAscii(bytes: Buffer): number {
  let count = 0
  for (let at = 0; at < bytes.length && count < FEW; at++) if ((bytes[at] as number) >= 0x80) count++
  return count
}

function decodeAs(bytes: Buffer, { encoding, confidence }: Verdict): Decoded | Undecodable {
  const value = iconv.decode(bytes, encoding.codec)
  const width = encoding.lengthOf === null ? 'one' : byteWidths(bytes, value.length, encoding)
  const text: RawText = { value, width, byteStart: 0, byteLength: bytes.length }
  const lost = value.indexOf('\ufffd')
  if (lost !== -1) return invalidAt(bytes, openLocator(text).byteAt(lost), encoding.name, value.slice(0, lost))
  return { text, encoding: encoding.name, confidence }
}

function invalidAt(bytes: Buffer, byte: number, encoding: string, before: string): Undecodable {
  const message = `Unexpected byte ${formatByte(bytes, byte)} at byte ${byte}, expected valid ${encoding}`
  return { rule: 'encoding-invalid', message, byte, before }
}
