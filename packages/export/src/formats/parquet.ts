import type { Exporter } from '../exporter.ts'
import { openParquet } from '../open-parquet.ts'
import { shardPath } from '../shard-path.ts'

/** Parquet: see `openParquet`. */
export const parquet: Exporter = {
  async open(info) {
    const { write, end } = await openParquet(shardPath('data', info, 'parquet'), info.schema)
    return {
      write: (document, line) => write(document, line.length),
      end,
    }
  },
}
