import { applyEdits, type Edit, type SourceText } from '@copydesk/source-text'

/**
 * Looks at a text and proposes edits, in order and without overlap; it changes nothing itself, so it can't lose a position.
 * Running a step twice equals running it once.
 */
export type TextStep = (text: SourceText) => readonly Edit[]

/** Runs steps one after the other, each on what the one before left. */
export function runTextSteps(text: SourceText, steps: readonly TextStep[]): SourceText {
  return steps.reduce((current, step) => applyEdits(current, step(current)), text)
}
