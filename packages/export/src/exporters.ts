import { assertWellFormed } from './assert-well-formed.ts'
import type { Exporter } from './exporter.ts'

/**
 * Every exporter by its id, which is what `formats` in `corpus.yaml` and `--format` call it. Its files stand in the folder of this name (those
 * of `parquet` in `data`). Each throws for text with half a surrogate pair. What writes a format is imported when it is opened.
 */
export const exporters = openedLate({
  parquet: async () => (await import('./formats/parquet.ts')).parquet,
  jsonl: async () => (await import('./formats/jsonl.ts')).jsonl,
  tei: async () => (await import('./formats/tei.ts')).tei,
  'tei-corpus': async () => (await import('./formats/tei-corpus.ts')).teiCorpus,
  vrt: async () => (await import('./formats/vrt.ts')).vrt,
  ninjs: async () => (await import('./formats/ninjs.ts')).ninjs,
  jsonld: async () => (await import('./formats/jsonld.ts')).jsonld,
  dolma: async () => (await import('./formats/dolma.ts')).dolma,
  datatrove: async () => (await import('./formats/datatrove.ts')).datatrove,
  markdown: async () => (await import('./formats/markdown.ts')).markdown,
  csv: async () => (await import('./formats/csv.ts')).csv,
  webanno: async () => (await import('./formats/webanno.ts')).webanno,
  sqlite: async () => (await import('./formats/sqlite.ts')).sqlite,
})

function openedLate<Id extends string>(
  formats: Readonly<Record<Id, () => Promise<Exporter>>>,
): Readonly<Record<Id, Exporter>> {
  const late = Object.entries<() => Promise<Exporter>>(formats).map(([id, load]) => [id, wellFormed(load)])
  return Object.fromEntries(late) as Record<Id, Exporter>
}

function wellFormed(load: () => Promise<Exporter>): Exporter {
  return {
    async open(info) {
      const { write, end } = await (await load()).open(info)
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
