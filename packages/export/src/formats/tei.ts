import type { SourceMap } from '@copydesk/document'
import { fileEachExporter } from '../file-each-exporter.ts'
import { teiDocument } from './tei-document.ts'

/** TEI P5, one file for each document. */
export const tei = fileEachExporter('tei', 'xml', (document, info, sourceMap) => {
  const { xml } = teiDocument(document, info, JSON.parse(sourceMap) as SourceMap)
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}`
})
