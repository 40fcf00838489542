import type { Article, Document } from '@copydesk/document'
import { sourceText } from '@copydesk/source-text'
import type { Processor } from 'unified'
import type { VFile } from 'vfile'
import { articleFromText } from './article-from-text.ts'
import { compileDocument } from './compile-document.ts'
import { detectLanguage } from './detect-language.ts'
import { runTextSteps, type TextStep } from './run-text-steps.ts'
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
  this.parser = (_: string, file: VFile) => {
    const { raw } = file.data
    if (!raw)
      throw new TypeError('Expected a raw document with `data.raw`, got a file without; make one with `rawDocument`')
    const text = runTextSteps(sourceText(raw.text.value), steps)
    const article = articleFromText(text, { language: detectLanguage(text.value), locator: raw.locator })
    file.data.text = text
    file.data.article = article
    return article
  }
  this.compiler = (article, file) => compileDocument(article as Article, file)
}

declare module 'unified' {
  interface CompileResultMap {
    copydesk: Document
  }
}
