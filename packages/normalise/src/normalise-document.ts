import type { Document, RawDocument } from '@copydesk/document'
import { type Processor, unified } from 'unified'
import { normalise } from './normalise.ts'

/** Normalises a raw document in place: `data` then holds its text, article, document and source map. Gives the document. */
export function normaliseDocument(file: RawDocument): Document {
  processor.processSync(file)
  return file.data.document as Document
}

const processor: Processor = unified().use(normalise).freeze()
