import type { Document } from '@copydesk/document'
import { documentPath } from './document-path.ts'
import type { Exporter, ExportInfo } from './exporter.ts'

/**
 * Makes an exporter that writes one file for each document, in a folder for each shard. What it makes throws for two documents that claim
 * one file.
 */
export function fileEachExporter(
  id: string,
  extension: string,
  textOf: (document: Document, info: ExportInfo, sourceMap: string) => string,
): Exporter {
  return {
    async open(info) {
      const owners = new Map<string, string>()
      return {
        write(document, _, sourceMap) {
          const path = documentPath(id, info, document.id, extension)
          const owner = owners.get(path)
          if (owner !== undefined)
            throw new Error(
              `Expected a file of its own for \`${document.id}\`, got \`${path}\`, which is that of \`${owner}\``,
            )
          owners.set(path, document.id)
          return [{ path, bytes: Buffer.from(textOf(document, info, sourceMap)) }]
        },
        end: () => [],
      }
    },
  }
}
