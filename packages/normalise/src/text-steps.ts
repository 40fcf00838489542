import type { TextStep } from './run-text-steps.ts'
import { collapseWhiteSpace } from './text-steps/collapse-white-space.ts'
import { composeCharacters } from './text-steps/compose-characters.ts'
import { removeControls } from './text-steps/remove-controls.ts'
import { repairMojibake } from './text-steps/repair-mojibake.ts'
import { unifyLineEnds } from './text-steps/unify-line-ends.ts'
import { unwrapLines } from './text-steps/unwrap-lines.ts'

/** The text steps that every document goes through, in order. */
export const textSteps: readonly TextStep[] = [
  // First, for controls and odd spaces may be bytes of a damaged character.
  repairMojibake,
  // Early, so that the steps below know one line end only.
  unifyLineEnds,
  // Before composition: a soft hyphen between a letter and its accent would keep them apart.
  removeControls,
  composeCharacters,
  // Before unwrapping, which measures lines and must not count their indentation.
  collapseWhiteSpace,
  unwrapLines,
]
