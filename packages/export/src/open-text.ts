import type { FileChunk } from './file-chunk.ts'

/** A file of text that is being written. */
export interface OpenText {
  /** Takes the next piece, which ends so many rows. Gives the bytes that are ready, often none. */
  write(piece: string, rows?: number): Iterable<FileChunk>
  /** Gives the rest: at least one chunk where nothing was written, so that the file is there. */
  end(): Iterable<FileChunk>
}

/** How text becomes a file. */
export interface TextOptions {
  /** Whether it has rows: then each piece is one, unless it says otherwise. */
  readonly table: boolean
  /** UTF-8 unless given. */
  readonly encode?: (text: string) => Uint8Array
}

/** Opens a file of text that is given on whenever there is enough of it; no more than that is held. */
export function openText(path: string, { table, encode = (text) => Buffer.from(text) }: TextOptions): OpenText {
  let text = ''
  let rows = 0
  let chunks = 0
  const flush = (): FileChunk => {
    const chunk = { path, bytes: encode(text), ...(table && { rows }) }
    text = ''
    rows = 0
    chunks++
    return chunk
  }
  return {
    write(piece, ended = 1) {
      text += piece
      rows += ended
      return text.length < CHUNK_LENGTH ? [] : [flush()]
    },
    end: () => (text !== '' || chunks === 0 ? [flush()] : []),
  }
}

/** In UTF-16 units: enough to be compressed well, little enough to hold. */
const CHUNK_LENGTH = 1_000_000
