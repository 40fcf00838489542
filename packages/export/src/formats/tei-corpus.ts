import type { SourceMap } from '@copydesk/document'
import type { Exporter, ExportInfo } from '../exporter.ts'
import type { FileChunk } from '../file-chunk.ts'
import { openText } from '../open-text.ts'
import { shardName } from '../shard-name.ts'
import { shardPath } from '../shard-path.ts'
import { teiDocument } from './tei-document.ts'
import { attribute, tei } from './tei-markup.ts'

/**
 * TEI P5, a `teiCorpus` for each shard, written document by document. Where there are several shards, `tei-corpus/corpus.xml` takes them
 * together by XInclude. TEI has no corpus without a text, so a shard without documents has no file.
 */
export const teiCorpus: Exporter = {
  async open(info) {
    const { write, end } = openText(shardPath('tei-corpus', info, 'xml'), { table: false })
    let isOpen = false
    return {
      *write(document, _, sourceMap) {
        if (!isOpen) yield* write(openingOf(info))
        isOpen = true
        yield* write(teiDocument(document, info, JSON.parse(sourceMap) as SourceMap).xml)
      },
      *end() {
        if (isOpen) {
          yield* write(CLOSING)
          yield* end()
        }
        if (info.shard === 0 && info.shards > 1) yield wholeOf(info)
      },
    }
  },
}

/** The corpus of all shards. */
function wholeOf(info: ExportInfo): FileChunk {
  const includes = Array.from({ length: info.shards }, (_, shard) => {
    const file = `${shardName({ ...info, shard })}.xml`
    return tei`<xi:include xmlns:xi="http://www.w3.org/2001/XInclude"${attribute('href', file)}><xi:fallback/></xi:include>\n`
  })
  const text = [openingOf(info), ...includes.map(({ xml }) => xml), CLOSING].join('')
  return { path: 'tei-corpus/corpus.xml', bytes: Buffer.from(text) }
}

function openingOf({ name }: ExportInfo): string {
  return tei`<?xml version="1.0" encoding="UTF-8"?>
<teiCorpus xmlns="http://www.tei-c.org/ns/1.0">
<teiHeader><fileDesc>
<titleStmt><title>${name}</title></titleStmt>
<publicationStmt><distributor>${name}</distributor></publicationStmt>
<sourceDesc><p>Each text names the raw file that it was made from.</p></sourceDesc>
</fileDesc></teiHeader>
`.xml
}

const CLOSING = '</teiCorpus>\n'
