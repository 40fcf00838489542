import { hash } from 'node:crypto'
import type { RawDocument } from '@copydesk/document'
import { type Locator, openLocator, type Point, type RawText } from '@copydesk/source-text'
import { VFile } from 'vfile'
import { addMessage } from './add-message.ts'
import { decode } from './decode.ts'
import type { Undecodable } from './decoded.ts'
import { type FormatKind, formatOf } from './format-of.ts'
import type { Row } from './input.ts'

/** What is known of a document besides its bytes. */
export interface Name {
  readonly id: string
  readonly path: string
  /** Where it stands, if it is a row of a table. */
  readonly row?: Row | undefined
  /** Its encoding, if somebody knows it (see `encodings`). */
  readonly encoding?: string | null | undefined
  /** The SHA-256 of its bytes (lower-case hexadecimal), if somebody has counted it. */
  readonly sha256?: string | undefined
}

/**
 * Makes a raw document of a file's bytes: a VFile whose value is the decoded text, with `data.raw`. Bytes that can't be decoded give a
 * fatal message with the byte offset, and an empty value; an encoding that is in doubt gives the warning `encoding-doubtful`.
 */
export function rawDocument(
  bytes: Buffer,
  { id, path, row, encoding, sha256 = hash('sha256', bytes) }: Name,
): RawDocument {
  const decoded = decode(bytes, encoding)
  const undecodable = 'rule' in decoded
  const text: RawText = undecodable ? { value: '', width: 'one', byteStart: 0, byteLength: bytes.length } : decoded.text
  const locator = row ? locatorIn(row, openLocator(text)) : openLocator(text)
  const file = new VFile({ path, value: text.value })
  file.data.raw = {
    id,
    bytes: bytes.length,
    sha256,
    encoding: undecodable ? 'unknown' : decoded.encoding,
    encodingConfidence: undecodable ? 0 : decoded.confidence,
    mediaType: MEDIA_TYPES[formatOf(path).kind],
    text,
    locator,
  }
  if (undecodable) {
    const start = shift(pointOf(decoded), row)
    addMessage(file, { rule: decoded.rule, fatal: true, message: decoded.message, place: { start, end: start } })
  } else if (decoded.confidence < DOUBT) {
    const first = Math.max(0, text.value.search(BEYOND_ASCII))
    const percent = Math.round(decoded.confidence * 100)
    const message = `Unexpected bytes that \`${decoded.encoding}\` reads with a confidence of ${percent} %, expected UTF-8`
    addMessage(file, {
      rule: 'encoding-doubtful',
      fatal: false,
      message,
      place: locator.placeOf({ start: first, end: first + 1 }),
    })
  }
  return file
}

/** A verdict that is less sure than this is told. */
const DOUBT = 0.5

/** Where the fault is: behind the text before it, as far as that could be read. */
function pointOf({ before = '', byte }: Undecodable): Point {
  const text: RawText = { value: before, width: 'one', byteStart: 0, byteLength: before.length }
  return { ...openLocator(text).pointAt(before.length), byte }
}

const BEYOND_ASCII = /[\u0080-\uffff]/

/** As registered with IANA, or (JSON Lines) proposed. */
const MEDIA_TYPES: Readonly<Record<FormatKind, string>> = {
  text: 'text/plain',
  markdown: 'text/markdown',
  jsonl: 'application/jsonl',
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
  zip: 'application/zip',
  tar: 'application/x-tar',
}

/** A locator in a row: lines and bytes are those of the file, offsets those of the row. */
function locatorIn(row: Row, locator: Locator): Locator {
  const pointAt = (offset: number) => shift(locator.pointAt(offset), row)
  return {
    byteAt: (offset) => locator.byteAt(offset) + row.byte,
    pointAt,
    placeOf: ({ start, end }) => ({ start: pointAt(start), end: pointAt(end) }),
  }
}

function shift(point: Point, row: Row | undefined): Point {
  return row ? { ...point, line: point.line + row.line - 1, byte: point.byte + row.byte } : point
}
