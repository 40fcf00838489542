import { isUtf8 } from 'node:buffer'
import { openLocator, type RawText } from '@copydesk/source-text'
import { decodeLegacy, decodeNamed } from './decode-legacy.ts'
import { decodeUtf16, decodeUtf32 } from './decode-wide.ts'
import type { Decoded, Undecodable } from './decoded.ts'
import { findInvalidUtf8 } from './find-invalid-utf8.ts'
import { formatByte } from './format-byte.ts'
import { guessWide } from './guess-wide.ts'
import { MAX_DOCUMENT } from './max-document.ts'
import { utf8Text } from './utf8-text.ts'

/**
 * Decodes the bytes of a text file: by its byte order mark, else as UTF-8, UTF-16 or UTF-32 without a mark, or the older encoding
 * whose text reads most like a language. Never puts U+FFFD for what it can't decode: that is `Undecodable`. With a `fixed` encoding (its name as
 * `encodings` has it) nothing is guessed. Throws a `RangeError` for one that is not among them.
 */
export function decode(bytes: Buffer, fixed: string | null = null): Decoded | Undecodable {
  if (bytes.length > MAX_DOCUMENT)
    return { rule: 'file-size', message: `Unexpected ${bytes.length} bytes, expected at most ${MAX_DOCUMENT}`, byte: 0 }
  const mark = markOf(bytes)
  if (mark && (fixed ?? mark.encoding) === mark.encoding) return decodeAs(mark.encoding, bytes, mark.bytes.length)
  if (fixed?.startsWith('utf-')) return decodeAs(fixed, bytes, 0)
  const magic = magicOf(bytes)
  if (magic) return binary(`${magic.name} file`, 0)
  const nul = bytes.indexOf(0)
  if (nul !== -1) {
    const wide = fixed === null ? guessWide(bytes) : undefined
    return wide ? decodeAs(wide, bytes, 0) : binary('byte 00', nul)
  }
  if (fixed === null && isUtf8(bytes)) return decodeAs('utf-8', bytes, 0)
  const control = manyControls(bytes.toString('latin1', 0, SAMPLE))
  if (control !== -1) return binary(`byte ${formatByte(bytes, control)}`, control)
  return fixed === null ? decodeLegacy(bytes) : decodeNamed(bytes, fixed)
}

function markOf(bytes: Buffer): (typeof MARKS)[number] | undefined {
  return FIRST_OF_MARKS.has(bytes[0])
    ? MARKS.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte))
    : undefined
}

/** The Unicode byte order marks; the longer of two that begin alike stands first. */
const MARKS = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-32le', bytes: [0xff, 0xfe, 0, 0] },
  { encoding: 'utf-32be', bytes: [0, 0, 0xfe, 0xff] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
]
const FIRST_OF_MARKS = new Set<number | undefined>(MARKS.map(({ bytes }) => bytes[0]))

function magicOf(bytes: Buffer): (typeof MAGIC)[number] | undefined {
  return FIRST_OF_MAGIC.has(bytes[0])
    ? MAGIC.find(({ start }) => bytes.toString('latin1', 0, start.length) === start)
    : undefined
}

/** Formats that may pass for text, by their first bytes (each format's own specification). */
const MAGIC = [
  { name: 'PDF', start: '%PDF-' },
  { name: 'PostScript', start: '%!PS' },
  { name: 'RTF', start: '{\\rtf' },
  { name: 'gzip', start: '\x1f\x8b' },
  { name: 'ZIP', start: 'PK\x03\x04' },
]
const FIRST_OF_MAGIC = new Set<number | undefined>(MAGIC.map(({ start }) => start.charCodeAt(0)))

function decodeAs(encoding: string, bytes: Buffer, byteStart: number): Decoded | Undecodable {
  const content = bytes.subarray(byteStart)
  const result = decodeContent(encoding, content)
  if ('invalid' in result) {
    const before = decodeContent(encoding, content.subarray(0, result.invalid))
    return {
      ...invalid(encoding, bytes, byteStart + result.invalid),
      ...('value' in before && { before: before.value }),
    }
  }
  const { value } = result
  const astral = encoding === 'utf-8' ? hasFourBytes(content, value) : SURROGATE.test(value)
  const text: RawText = { value, width: widthOf(encoding), astral, bytes, byteStart, byteLength: bytes.length }
  const nul = text.value.indexOf('\0')
  const control = nul === -1 ? manyControls(text.value) : nul
  if (control === -1) return { text, encoding, confidence: 1 }
  return binary(
    `character U+${text.value.charCodeAt(control).toString(16).toUpperCase().padStart(4, '0')}`,
    openLocator(text).byteAt(control),
  )
}

/** Whether UTF-8 holds a character beyond U+FFFF. Of as many bytes as its text has units, it is ASCII. */
function hasFourBytes(content: Buffer, value: string): boolean {
  return content.length > value.length && FOUR_BYTES.some((byte) => content.includes(byte))
}

/** What begins a character beyond U+FFFF in UTF-8. */
const FOUR_BYTES = [0xf0, 0xf1, 0xf2, 0xf3, 0xf4]

const SURROGATE = /[\ud800-\udfff]/

function decodeContent(encoding: string, content: Buffer): { value: string } | { invalid: number } {
  if (encoding.startsWith('utf-16')) return decodeUtf16(content, encoding === 'utf-16be')
  if (encoding.startsWith('utf-32')) return decodeUtf32(content, encoding === 'utf-32be')
  return isUtf8(content) ? { value: utf8Text(content) } : { invalid: findInvalidUtf8(content).first }
}

function widthOf(encoding: string): RawText['width'] {
  if (encoding.startsWith('utf-16')) return 'utf-16'
  if (encoding.startsWith('utf-32')) return 'utf-32'
  return encoding === 'utf-8' ? 'utf-8' : 'one'
}

/** The first control character where more than a tenth of the beginning is control characters, else -1. */
function manyControls(value: string): number {
  const sample = value.slice(0, SAMPLE)
  const first = sample.search(CONTROL)
  return first !== -1 && (sample.match(CONTROLS)?.length ?? 0) > sample.length / 10 ? first : -1
}

/** UTF-16 units, or bytes. */
const SAMPLE = 1024

/** C0 controls but tab, line ends, VT and FF. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it looks for
const CONTROL = /[\0-\x08\x0e-\x1f]/
const CONTROLS = new RegExp(CONTROL, 'g')

function binary(found: string, byte: number): Undecodable {
  return { rule: 'file-binary', message: `Unexpected ${found} at byte ${byte}, expected text`, byte }
}

function invalid(encoding: string, bytes: Buffer, byte: number): Undecodable {
  const message = `Unexpected ${faultAt(encoding, bytes, byte)} at byte ${byte}, expected valid ${encoding.toUpperCase()}`
  return { rule: 'encoding-invalid', message, byte }
}

function faultAt(encoding: string, bytes: Buffer, byte: number): string {
  if (encoding === 'utf-8') return `byte ${formatByte(bytes, byte)}`
  const size = encoding.startsWith('utf-16') ? 2 : 4
  if (byte + size > bytes.length) return 'end of the file'
  return size === 2 ? 'lone surrogate' : `bytes ${bytes.toString('hex', byte, byte + size).toUpperCase()}`
}
