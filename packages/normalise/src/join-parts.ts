import type { Part, PartKind } from '@copydesk/document'
import { applyEdits, joinTexts, type SourceText, type Span } from '@copydesk/source-text'
import type { Observer } from './observer.ts'
import { runTextSteps, type TextStep } from './run-text-steps.ts'

/** Parts of a raw text after the text steps, as one text. */
export interface JoinedParts {
  readonly text: SourceText
  readonly parts: readonly JoinedPart[]
}

/** Where a part stands in that text: one span (UTF-16 units), of a list of authors one for each. */
export interface JoinedPart {
  readonly kind: PartKind
  readonly spans: readonly Span[]
}

/** Runs text steps over each part by itself, and joins what is left of them, in the order of the raw text; a field is one line. */
export function joinParts(parts: readonly Part[], steps: readonly TextStep[], observer?: Observer): JoinedParts {
  const texts: SourceText[] = []
  const joined: JoinedPart[] = []
  let at = 0
  for (const { kind, sources } of parts) {
    const done = sources.map((source) => runTextSteps(source, steps, observer?.onEdits))
    const lines = (kind === 'text' ? done : done.map(onOneLine)).filter(({ value }) => value !== '')
    if (lines.length === 0) continue
    if (texts.length > 0) at += BETWEEN.length
    const spans = lines.map(({ value }, index) => {
      const start = index === 0 ? at : at + NAMES.length
      at = start + value.length
      return { start, end: at }
    })
    texts.push(joinTexts(lines, NAMES))
    joined.push({ kind, spans })
  }
  return { text: joinTexts(texts, BETWEEN), parts: joined }
}

/** What stands between two parts, and between two authors. */
const BETWEEN = '\n\n'
const NAMES = ', '

function onOneLine(text: SourceText): SourceText {
  const edits = Array.from(text.value.matchAll(/\n+/g), ({ 0: found, index }) => ({
    span: { start: index, end: index + found.length },
    value: ' ',
    rule: 'field-line',
  }))
  return applyEdits(text, edits)
}
