import type { SourceMap } from '@copydesk/document'
import { assertWellFormed } from '../assert-well-formed.ts'
import type { Exporter, ExportInfo } from '../exporter.ts'
import type { FileChunk } from '../file-chunk.ts'
import { shardPath } from '../shard-path.ts'
import { xmlElement as element } from '../xml-element.ts'
import { TEI_NAMESPACE, teiDocument } from './tei-document.ts'

/**
 * TEI P5, a `teiCorpus` for each shard, written document by document. Where there are several shards, `tei-corpus/corpus.xml` takes them
 * together by XInclude. TEI has no corpus without a text, so a shard without documents has no file.
 */
export const teiCorpus: Exporter = {
  id: 'tei-corpus',
  async open(info) {
    const path = shardPath('tei-corpus', info, 'xml')
    let text = openingOf(info)
    let rows = 0
    const flush = (): FileChunk => {
      const bytes = Buffer.from(text)
      text = ''
      return { path, bytes }
    }
    return {
      write(document, line, sourceMap) {
        assertWellFormed(document.id, line)
        text += `${teiDocument(document, info, JSON.parse(sourceMap) as SourceMap)}\n`
        rows++
        return text.length < CHUNK_LENGTH ? [] : [flush()]
      },
      end() {
        text += '</teiCorpus>\n'
        return [...(rows > 0 ? [flush()] : []), ...(info.shard === 0 && info.shards > 1 ? [wholeOf(info)] : [])]
      },
    }
  },
}

/** In UTF-16 units. */
const CHUNK_LENGTH = 1_000_000

/** The corpus of all shards. */
function wholeOf(info: ExportInfo): FileChunk {
  const includes = Array.from({ length: info.shards }, (_, shard) => {
    const [, name] = shardPath('tei-corpus', { ...info, shard }, 'xml').split('/')
    return `${element('xi:include', { href: name as string, 'xmlns:xi': XINCLUDE }, element('xi:fallback', {}))}\n`
  })
  return { path: 'tei-corpus/corpus.xml', bytes: Buffer.from(`${openingOf(info)}${includes.join('')}</teiCorpus>\n`) }
}

const XINCLUDE = 'http://www.w3.org/2001/XInclude'

function openingOf({ name }: ExportInfo): string {
  const titles = element('titleStmt', {}, element('title', {}, name))
  const publication = element('publicationStmt', {}, element('distributor', {}, name))
  const source = element('sourceDesc', {}, element('p', {}, 'Each text names the raw file that it was made from.'))
  const header = element('teiHeader', {}, element('fileDesc', {}, titles + publication + source))
  return `<?xml version="1.0" encoding="UTF-8"?>\n<teiCorpus xmlns="${TEI_NAMESPACE}">\n${header}\n`
}
