import { jsonLinesExporter } from '../json-lines-exporter.ts'

/** JSON Lines: the canonical JSON of each document as it stands. */
export const jsonl = jsonLinesExporter('jsonl', (_, line) => [line])
