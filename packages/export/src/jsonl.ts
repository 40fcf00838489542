import { gzipSync } from 'node:zlib'
import { assertWellFormed } from './assert-well-formed.ts'
import type { Exporter } from './exporter.ts'
import type { FileChunk } from './file-chunk.ts'
import { shardPath } from './shard-path.ts'

/**
 * JSON Lines, in gzip members of about 1 MB of text each, one after the other: a reader sees one file, and the writer holds no more
 * than one member. Throws for text with half a surrogate pair.
 */
export const jsonl: Exporter = {
  id: 'jsonl',
  async open(info) {
    const path = shardPath('jsonl', info, 'jsonl.gz')
    let text = ''
    let rows = 0
    let members = 0
    const endMember = (): FileChunk => {
      const chunk = { path, bytes: gzip(text), rows }
      text = ''
      rows = 0
      members++
      return chunk
    }
    return {
      write(document, line) {
        assertWellFormed(document.id, line)
        text += `${line}\n`
        rows++
        return text.length < MEMBER_LENGTH ? [] : [endMember()]
      },
      end: () => (rows > 0 || members === 0 ? [endMember()] : []),
    }
  },
}

/** In UTF-16 units: enough for a good ratio, little enough to hold. */
const MEMBER_LENGTH = 1_000_000

/** Level 6 with the header of RFC 1952 fixed: no time (Node writes none), an unknown system (Node writes its own). */
function gzip(text: string): Uint8Array {
  const bytes = gzipSync(text, { level: 6 })
  bytes.fill(0, 4, 8)
  bytes[9] = 255
  return bytes
}
