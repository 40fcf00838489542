import type { FormatId } from './write-shard.ts'

/** The formats of a corpus that names none: Parquet keeps the types, JSON Lines is read by everything. */
export const defaultFormats: readonly FormatId[] = ['parquet', 'jsonl']
