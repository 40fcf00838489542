import { createHash } from 'node:crypto'
import type { RawDocument } from '@copydesk/document'
import { openLocator, type RawText } from '@copydesk/source-text'
import { VFile } from 'vfile'
import { decode } from './decode.ts'

/**
 * Makes a raw document of a file's bytes: a VFile whose value is the decoded text, with `data.raw`. Bytes that can't be decoded give a
 * fatal message with the byte offset, and an empty value.
 */
export function rawDocument(bytes: Buffer, { id, path }: { readonly id: string; readonly path: string }): RawDocument {
  const decoded = decode(bytes)
  const problem = 'rule' in decoded ? decoded : undefined
  const text: RawText =
    'rule' in decoded ? { value: '', width: 'one', byteStart: 0, byteLength: bytes.length } : decoded.text
  const file = new VFile({ path, value: text.value })
  file.data.raw = {
    id,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    encoding: 'rule' in decoded ? 'unknown' : decoded.encoding,
    mediaType: 'text/plain',
    text,
    locator: openLocator(text),
  }
  if (problem) {
    const point = { line: 1, column: 1, offset: 0, byte: problem.byte }
    const message = file.message(problem.message, {
      place: { start: point, end: point },
      ruleId: problem.rule,
      source: 'copydesk',
    })
    message.fatal = true
    message.pointer = null
  }
  return file
}
