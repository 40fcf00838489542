import { createHash } from 'node:crypto'
import type { RawDocument } from '@copydesk/document'
import { openLocator, type RawText } from '@copydesk/source-text'
import { VFile } from 'vfile'

/** A raw document made by hand, as if `text` had been read from a UTF-8 file. */
export function rawFile(text: string): RawDocument {
  const bytes = Buffer.from(text)
  const raw: RawText = { value: text, width: 'utf-8', byteStart: 0, byteLength: bytes.length }
  const file = new VFile({ path: 'desk/a.txt', value: text })
  file.data.raw = {
    id: 'desk/a',
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    encoding: 'utf-8',
    encodingConfidence: 1,
    mediaType: 'text/plain',
    text: raw,
    locator: openLocator(raw),
  }
  return file
}
