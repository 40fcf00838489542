import type { TextStep } from './run-text-steps.ts'
import { collapseWhiteSpace } from './text-steps/collapse-white-space.ts'
import { composeCharacters } from './text-steps/compose-characters.ts'
import { removeControls } from './text-steps/remove-controls.ts'
import { repairMojibake } from './text-steps/repair-mojibake.ts'
import { separateParagraphs } from './text-steps/separate-paragraphs.ts'
import { unifyLineEnds } from './text-steps/unify-line-ends.ts'
import { unwrapLines } from './text-steps/unwrap-lines.ts'

/** The text steps that every document goes through, in order. */
export const textSteps: readonly TextStep[] = [
  // First, for a damaged character may have been decomposed since.
  composeCharacters,
  // Early, for line ends, controls and odd spaces may be bytes of a damaged character.
  repairMojibake,
  // So that the steps below know one line end only.
  unifyLineEnds,
  removeControls,
  // Before white space is collapsed, and indentation with it.
  separateParagraphs,
  // Before unwrapping, which measures lines and must not count their indentation.
  collapseWhiteSpace,
  unwrapLines,
]
