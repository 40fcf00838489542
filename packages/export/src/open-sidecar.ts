import type { FileChunk } from './file-chunk.ts'
import type { ShardInfo } from './shard-info.ts'
import { sidecarPath } from './sidecar-path.ts'
import type { SidecarTable } from './sidecar-tables.ts'

/** A sidecar that is being written. */
export interface OpenSidecar {
  /** Takes the canonical JSON of the next row, without a line end. Gives the bytes that are ready, often none. */
  write(line: string): Iterable<FileChunk>
  /** Gives the rest: at least one chunk where nothing was written, so that the file is there. */
  end(): Iterable<FileChunk>
}

/** Opens one shard of a sidecar table: plain JSON Lines. */
export function openSidecar(table: SidecarTable, info: ShardInfo): OpenSidecar {
  const path = sidecarPath(table, info)
  let text = ''
  let rows = 0
  const flush = (): FileChunk => {
    const chunk = { path, bytes: Buffer.from(text), rows }
    text = ''
    rows = 0
    return chunk
  }
  return {
    write(line) {
      text += `${line}\n`
      rows++
      return text.length < CHUNK_LENGTH ? [] : [flush()]
    },
    end: () => [flush()],
  }
}

/** In UTF-16 units. */
const CHUNK_LENGTH = 65_536
