import type { Document, JsonSchema } from '@copydesk/document'
import type { FileChunk } from './file-chunk.ts'
import type { ShardInfo } from './shard-info.ts'

/** A format of the dataset: yields bytes for named files and never touches the disk. */
export interface Exporter {
  open(info: ExportInfo): Promise<OpenExport>
}

/** One shard that is to be written: what its rows look like, and which of the shards it is. */
export interface ExportInfo extends ShardInfo {
  readonly schema: JsonSchema
  /** The name of the corpus: what its ids are unique in. */
  readonly name: string
}

/** A shard that is being written. */
export interface OpenExport {
  /**
   * Takes the next row; `line` is its canonical JSON without a line end, `sourceMap` that of its row in `source-maps`. Gives the bytes
   * that are ready, often none.
   */
  write(document: Document, line: string, sourceMap: string): Iterable<FileChunk>
  /** Gives the rest. Without any row, too, the file is a whole one; a format with one file for each document then has none. */
  end(): Iterable<FileChunk>
}
