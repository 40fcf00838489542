import type { Document, RawDocument } from '@copydesk/document'
import { compileDocument } from './compile-document.ts'
import { type NormaliseOptions, parseArticle } from './parse-article.ts'

/**
 * Normalises a raw document in place: `data` then holds its text, article, document and source map. Gives the document. It does what the plugin `normalise`
 * does in a unified processor, without the processor.
 */
export function normaliseDocument(file: RawDocument, options: NormaliseOptions = {}): Document {
  return compileDocument(parseArticle(file, options), file)
}
