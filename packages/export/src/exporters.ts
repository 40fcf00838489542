import { assertWellFormed } from './assert-well-formed.ts'
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

/**
 * Every exporter by its id, which is what `formats` in `corpus.yaml` and `--format` call it. Its files stand in the folder of this name (those
 * of `parquet` in `data`). Each throws for text with half a surrogate pair.
 */
export const exporters = withWellFormed({
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
})

function withWellFormed<Id extends string>(formats: Readonly<Record<Id, Exporter>>): Readonly<Record<Id, Exporter>> {
  const checked = Object.entries<Exporter>(formats).map(([id, exporter]) => [id, wellFormed(exporter)])
  return Object.fromEntries(checked) as Record<Id, Exporter>
}

function wellFormed(exporter: Exporter): Exporter {
  return {
    async open(info) {
      const { write, end } = await exporter.open(info)
      return {
        write(document, line, sourceMap) {
          assertWellFormed(document.id, line)
          return write(document, line, sourceMap)
        },
        end,
      }
    },
  }
}
