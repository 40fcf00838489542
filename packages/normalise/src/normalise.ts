import type { Article, Document } from '@copydesk/document'
import type { Processor } from 'unified'
import type { VFile } from 'vfile'
import { compileDocument } from './compile-document.ts'
import { type NormaliseOptions, parseArticle } from './parse-article.ts'

/**
 * A unified plugin that parses a raw document (a VFile with `data.raw`) into an `Article` and compiles it to a `Document` in
 * `file.result`. Add transformers of your own with `.use()`: they see the article before it is compiled.
 */
export function normalise(this: Processor, options: NormaliseOptions = {}): undefined {
  this.parser = (_: string, file: VFile) => parseArticle(file, options)
  this.compiler = (article, file) => compileDocument(article as Article, file)
}

declare module 'unified' {
  interface CompileResultMap {
    copydesk: Document
  }
}
