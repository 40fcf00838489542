import type { Article, Document } from '@copydesk/document'
import type { Processor } from 'unified'
import type { VFile } from 'vfile'
import { compileDocument } from './compile-document.ts'
import { parseArticle } from './parse-article.ts'
import type { TextStep } from './run-text-steps.ts'
import { textSteps } from './text-steps.ts'

export interface NormaliseOptions {
  /** The steps to run before the lines are read, in place of `textSteps`. */
  readonly textSteps?: readonly TextStep[]
}

/**
 * A unified plugin that parses a raw document (a VFile with `data.raw`) into an `Article` and compiles it to a `Document` in
 * `file.result`. Add transformers of your own with `.use()`: they see the article before it is compiled.
 */
export function normalise(this: Processor, { textSteps: steps = textSteps }: NormaliseOptions = {}): undefined {
  this.parser = (_: string, file: VFile) => parseArticle(file, steps)
  this.compiler = (article, file) => compileDocument(article as Article, file)
}

declare module 'unified' {
  interface CompileResultMap {
    copydesk: Document
  }
}
