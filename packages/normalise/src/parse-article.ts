import type { Article } from '@copydesk/document'
import { type SourceText, sourceText } from '@copydesk/source-text'
import type { VFile } from 'vfile'
import { articleFromText } from './article-from-text.ts'
import { detectLanguage } from './detect-language.ts'
import type { DayOrder } from './header/day-order.ts'
import type { HeaderStep } from './header/header-profile.ts'
import { type JoinedPart, joinParts } from './join-parts.ts'
import type { Observer } from './observer.ts'
import { runTextSteps, type TextStep } from './run-text-steps.ts'
import { textSteps } from './text-steps.ts'

export interface NormaliseOptions {
  /** The steps to run before the lines are read, in place of `textSteps`. */
  readonly textSteps?: readonly TextStep[] | undefined
  /** The language of texts that don't say it themselves (BCP 47), in place of the one that their words show. */
  readonly language?: string | undefined
  /** How the corpus prints the lines above the body; without it, the text itself shows. */
  readonly header?: readonly HeaderStep[] | undefined
  /** Which stands first in dates of numbers alone (`1/11/2022`), in place of what the language and the text show. */
  readonly dateOrder?: DayOrder | undefined
  readonly observer?: Observer | undefined
}

/** Runs text steps over a raw document, finds its language, and parses it. Leaves `text` and `article` in `data`. */
export function parseArticle(file: VFile, options: NormaliseOptions): Article {
  const { textSteps: steps = textSteps, header, dateOrder, observer } = options
  const { raw } = file.data
  if (!raw)
    throw new TypeError('Expected a raw document with `data.raw`, got a file without; make one with `rawDocument`')
  const { text, parts } = raw.parts
    ? joinParts(raw.parts, steps, observer)
    : { text: runTextSteps(sourceText(raw.text.value), steps, observer?.onEdits), parts: undefined }
  const language = givenLanguage(text, parts) ?? options.language ?? detectLanguage(text.value)
  const article = articleFromText(text, {
    language,
    locator: raw.locator,
    header,
    dateOrder,
    observer,
    parts,
  })
  file.data.text = text
  file.data.article = article
  return article
}

/** As BCP 47 writes it: the language in small letters, a country in capitals, parts joined by hyphens. */
function givenLanguage({ value }: SourceText, parts: readonly JoinedPart[] = []): string | undefined {
  const span = parts.find(({ kind }) => kind === 'language')?.spans[0]
  if (!span) return undefined
  const [language = '', ...others] = value.slice(span.start, span.end).split(/[-_]/)
  return [language.toLowerCase(), ...others.map((part) => (part.length === 2 ? part.toUpperCase() : part))].join('-')
}
