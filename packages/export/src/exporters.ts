import type { Exporter } from './exporter.ts'
import { csv } from './formats/csv.ts'
import { datatrove } from './formats/datatrove.ts'
import { dolma } from './formats/dolma.ts'
import { jsonl } from './formats/jsonl.ts'
import { markdown } from './formats/markdown.ts'
import { parquet } from './formats/parquet.ts'

/** Every exporter by its id. */
export const exporters = { parquet, jsonl, dolma, datatrove, markdown, csv } as const satisfies Readonly<
  Record<string, Exporter>
>
