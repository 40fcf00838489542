import { gzipSync } from 'node:zlib'
import type { FileChunk } from './file-chunk.ts'
import { openText } from './open-text.ts'

/** A file of lines that is being compressed. */
export interface OpenGzipLines {
  /** Takes the next line, without a line end. Gives the bytes that are ready, often none. */
  write(line: string): Iterable<FileChunk>
  /** Gives the rest: at least one chunk where nothing was written, so that the file is there. */
  end(): Iterable<FileChunk>
}

/**
 * Opens a file of lines, each of them a row, in gzip members of about 1 MB of text each, one after the other: a reader sees one file, and
 * the writer holds no more than one member.
 */
export function openGzipLines(path: string): OpenGzipLines {
  const { write, end } = openText(path, { table: true, encode: gzip })
  return { write: (line) => write(`${line}\n`), end }
}

/** Level 6 with the header of RFC 1952 fixed: no time (Node writes none), an unknown system (Node writes its own). */
function gzip(text: string): Uint8Array {
  const bytes = gzipSync(text, { level: 6 })
  bytes.fill(0, 4, 8)
  bytes[9] = 255
  return bytes
}
