import { applyEdits, type Edit, type SourceText } from '@copydesk/source-text'

/**
 * Looks at a text and proposes edits, in order and without overlap; it changes nothing itself, so it can't lose a position.
 * Running a step twice equals running it once.
 */
export type TextStep = (text: SourceText) => readonly Edit[]

/**
 * Runs steps one after the other, each on what the one before left, and then again until none changes anything: what a late step leaves may
 * be work for an early one, as an accent that is composed may be half of a damaged character. `onEdits` is told what each changes.
 */
export function runTextSteps(
  text: SourceText,
  steps: readonly TextStep[],
  onEdits?: (text: SourceText, edits: readonly Edit[]) => void,
): SourceText {
  let current = text
  for (let round = 0; round < MAX_ROUNDS; round++) {
    let isSettled = true
    for (const step of steps) {
      const { value } = current
      const proposed = step(current)
      const edits = proposed.length === 0 ? proposed : proposed.filter((edit) => changes(edit, value))
      onEdits?.(current, edits)
      if (edits.length === 0) continue
      isSettled &&= edits.every((edit) => makesNoWork(edit, value))
      current = applyEdits(current, edits)
    }
    if (isSettled) break
  }
  return current
}

/** Text that was not made to need more settles in two; a step that changes something every time is stopped. */
const MAX_ROUNDS = 8

function changes({ span: { start, end }, value }: Edit, text: string): boolean {
  return value.length !== end - start || !text.startsWith(value, start)
}

/** Whether an edit puts white space for white space and joins no lines. U+FEFF is none, though `trim` takes it for one: it stands between a letter and its accent. */
function makesNoWork({ span, value }: Edit, text: string): boolean {
  const found = text.slice(span.start, span.end)
  const joins = found.includes('\n') && !value.includes('\n') && span.start > 0 && span.end < text.length
  return !joins && !found.includes('\ufeff') && (found + value).trim() === ''
}
