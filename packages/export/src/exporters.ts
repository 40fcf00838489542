import type { Exporter } from './exporter.ts'
import { csv } from './formats/csv.ts'
import { datatrove } from './formats/datatrove.ts'
import { dolma } from './formats/dolma.ts'
import { jsonl } from './formats/jsonl.ts'
import { jsonld } from './formats/jsonld.ts'
import { markdown } from './formats/markdown.ts'
import { ninjs } from './formats/ninjs.ts'
import { parquet } from './formats/parquet.ts'
import { sqlite } from './formats/sqlite.ts'
import { tei } from './formats/tei.ts'
import { teiCorpus } from './formats/tei-corpus.ts'
import { vrt } from './formats/vrt.ts'
import { webanno } from './formats/webanno.ts'

/** Every exporter by its id. */
export const exporters = {
  parquet,
  jsonl,
  tei,
  'tei-corpus': teiCorpus,
  vrt,
  ninjs,
  jsonld,
  dolma,
  datatrove,
  markdown,
  csv,
  webanno,
  sqlite,
} as const satisfies Readonly<Record<string, Exporter>>
