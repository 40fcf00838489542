import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { outputPlace, siblingKind } from './output-place.ts'

/**
 * Lists the paths that belong to an output: itself, and the datasets and drafts beside it that `openDraft` makes. None of them is an input where
 * the output lies in the input folder.
 */
export function outputPaths(output: string): readonly string[] {
  const place = outputPlace(output)
  const names = existsSync(place.parent) ? readdirSync(place.parent) : []
  const ours = names.filter((name) => siblingKind(place, name) !== null)
  return [place.output, ...ours.map((name) => join(place.parent, name))]
}
