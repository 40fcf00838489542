import { jsonLinesExporter } from '../json-lines-exporter.ts'

/**
 * The JSON Lines that `JsonlReader` of datatrove reads with its defaults: `text` and `id`, and every other field of the record in
 * `metadata`. Source: `Document` in datatrove's data.py (0.10).
 */
export const datatrove = jsonLinesExporter('datatrove', ({ text, id, ...metadata }) => [
  JSON.stringify({ text, id, metadata }),
])
