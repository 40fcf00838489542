import type { Exporter } from './exporter.ts'
import { jsonl } from './jsonl.ts'
import { parquet } from './parquet.ts'

/** Every exporter by its id. The first that a dataset has is what loaders are pointed at: Parquet keeps the types. */
export const exporters = { parquet, jsonl } as const satisfies Readonly<Record<string, Exporter>>
