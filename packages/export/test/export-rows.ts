import { type Document, documentSchema } from '@copydesk/document'
import { type ExportInfo, exporters, type FileChunk } from '../src/index.ts'

/** Writes documents with one exporter, and gives its chunks and all of its bytes. */
export async function exportRows(
  id: keyof typeof exporters,
  documents: readonly Document[],
  change: Partial<ExportInfo> = {},
): Promise<{ chunks: readonly FileChunk[]; bytes: Buffer }> {
  const open = await exporters[id].open({ schema: documentSchema, split: 'train', shard: 0, shards: 1, ...change })
  const chunks = documents.flatMap((document) => [...open.write(document, JSON.stringify(document))])
  chunks.push(...open.end())
  return { chunks, bytes: Buffer.concat(chunks.map((chunk) => chunk.bytes)) }
}
