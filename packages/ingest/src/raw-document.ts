import { hash } from 'node:crypto'
import type { RawDocument } from '@copydesk/document'
import { openLocator, type Place, type Point, type RawText } from '@copydesk/source-text'
import { VFile } from 'vfile'
import { decode } from './decode.ts'
import type { Undecodable } from './decoded.ts'

/**
 * Makes a raw document of a file's bytes: a VFile whose value is the decoded text, with `data.raw`. Bytes that can't be decoded give a
 * fatal message with the byte offset, and an empty value; an encoding that is in doubt gives the warning `encoding-doubtful`.
 */
export function rawDocument(bytes: Buffer, { id, path }: { readonly id: string; readonly path: string }): RawDocument {
  const decoded = decode(bytes)
  const undecodable = 'rule' in decoded
  const text: RawText = undecodable ? { value: '', width: 'one', byteStart: 0, byteLength: bytes.length } : decoded.text
  const locator = openLocator(text)
  const file = new VFile({ path, value: text.value })
  file.data.raw = {
    id,
    bytes: bytes.length,
    sha256: hash('sha256', bytes),
    encoding: undecodable ? 'unknown' : decoded.encoding,
    encodingConfidence: undecodable ? 0 : decoded.confidence,
    mediaType: 'text/plain',
    text,
    locator,
  }
  if (undecodable) {
    const start = pointOf(decoded)
    addMessage(file, decoded.rule, true, decoded.message, { start, end: start })
  } else if (decoded.confidence < DOUBT) {
    const first = Math.max(0, text.value.search(BEYOND_ASCII))
    const percent = Math.round(decoded.confidence * 100)
    const message = `Unexpected bytes that \`${decoded.encoding}\` reads with a confidence of ${percent} %, expected UTF-8`
    addMessage(file, 'encoding-doubtful', false, message, locator.placeOf({ start: first, end: first + 1 }))
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

function addMessage(file: VFile, ruleId: string, fatal: boolean, reason: string, place: Place): void {
  Object.assign(file.message(reason, { place, ruleId, source: 'copydesk' }), { fatal, pointer: null })
}
