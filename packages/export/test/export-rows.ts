import { type Document, documentSchema } from '@copydesk/document'
import { type ExportInfo, exporters, type FileChunk } from '../src/index.ts'
import { sourceMapOf } from './sample-articles.ts'

/** Writes documents with one exporter, and gives its chunks, all of its bytes, and the bytes of each file. */
export async function exportRows(
  id: keyof typeof exporters,
  documents: readonly Document[],
  change: Partial<ExportInfo> = {},
): Promise<{ chunks: readonly FileChunk[]; bytes: Buffer; files: Readonly<Record<string, Buffer>> }> {
  const info = { schema: documentSchema, name: 'harbour-news', split: 'train', shard: 0, shards: 1, ...change }
  const open = await exporters[id].open(info)
  const chunks = documents.flatMap((document) => [
    ...open.write(document, JSON.stringify(document), JSON.stringify(sourceMapOf(document))),
  ])
  chunks.push(...open.end())
  const files: Record<string, Buffer> = {}
  for (const { path, bytes } of chunks) files[path] = Buffer.concat([files[path] ?? Buffer.alloc(0), bytes])
  return { chunks, bytes: Buffer.concat(chunks.map((chunk) => chunk.bytes)), files }
}
