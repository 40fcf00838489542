import type { Exporter } from '../exporter.ts'
import { openGzipLines } from '../open-gzip-lines.ts'
import { shardPath } from '../shard-path.ts'

/**
 * The documents and attributes of the Dolma toolkit, two files with the same name, the same rows and the same order. Spans are code points,
 * as Python slices text; each has the score 1. Source: docs/data-format.md of allenai/dolma.
 */
export const dolma: Exporter = {
  async open(info) {
    const documents = openGzipLines(shardPath('dolma/documents', info, 'jsonl.gz'))
    const attributes = openGzipLines(shardPath('dolma/attributes/copydesk', info, 'jsonl.gz'))
    const source = info.name
    return {
      write({ id, text, paragraphs, ...metadata }) {
        const created = metadata.datePublished
        // The toolkit reads no null here, but passes over a field that is missing.
        const document = { id, text, source, ...(created !== null && { created }), metadata }
        const spans = paragraphs.map(({ start, end }) => [start, end, 1])
        return [
          ...documents.write(JSON.stringify(document)),
          ...attributes.write(JSON.stringify({ id, source, attributes: { [PARAGRAPHS]: spans } })),
        ]
      },
      end: () => [...documents.end(), ...attributes.end()],
    }
  },
}

/** Experiment, tagger and label, as the toolkit takes a name apart. */
const PARAGRAPHS = 'copydesk__paragraphs__paragraph'
