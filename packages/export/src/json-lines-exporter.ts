import type { Document } from '@copydesk/document'
import type { Exporter, ExportInfo } from './exporter.ts'
import { openGzipLines } from './open-gzip-lines.ts'
import { shardPath } from './shard-path.ts'

/**
 * Makes an exporter of gzipped JSON Lines, `<id>/train-00000-of-00001.jsonl.gz`, from a function that gives the lines of a document.
 */
export function jsonLinesExporter(
  id: string,
  linesOf: (document: Document, line: string, info: ExportInfo) => readonly string[],
): Exporter {
  return {
    async open(info) {
      const { write, end } = openGzipLines(shardPath(id, info, 'jsonl.gz'))
      return {
        write: (document, line) => linesOf(document, line, info).flatMap((each) => [...write(each)]),
        end,
      }
    },
  }
}
