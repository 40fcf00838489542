import { applyEdits, type Edit, type SourceText } from '@copydesk/source-text'

/**
 * Looks at a text and proposes edits, in order and without overlap; it changes nothing itself, so it can't lose a position.
 * Running a step twice equals running it once.
 */
export type TextStep = (text: SourceText) => readonly Edit[]

/** Runs steps one after the other, each on what the one before left; `onEdits` is told what each proposes. */
export function runTextSteps(
  text: SourceText,
  steps: readonly TextStep[],
  onEdits?: (text: SourceText, edits: readonly Edit[]) => void,
): SourceText {
  return steps.reduce((current, step) => {
    const edits = step(current)
    onEdits?.(current, edits)
    return applyEdits(current, edits)
  }, text)
}
