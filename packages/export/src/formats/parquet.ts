import { assertWellFormed } from '../assert-well-formed.ts'
import type { Exporter } from '../exporter.ts'
import { openParquet } from '../open-parquet.ts'
import { shardPath } from '../shard-path.ts'

/** Parquet: see `openParquet`. Throws for text with half a surrogate pair, too. */
export const parquet: Exporter = {
  id: 'parquet',
  async open(info) {
    const { write, end } = await openParquet(shardPath('data', info, 'parquet'), info.schema)
    return {
      write(document, line) {
        assertWellFormed(document.id, line)
        return write(document, line.length)
      },
      end,
    }
  },
}
