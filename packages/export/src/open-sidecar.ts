import type { FileChunk } from './file-chunk.ts'
import { openText } from './open-text.ts'
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
  const { write, end } = openText(sidecarPath(table, info), { table: true })
  return { write: (line) => write(`${line}\n`), end }
}
