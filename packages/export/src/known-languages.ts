import type { Statistics } from '@copydesk/document'
import { comparePaths } from './compare-paths.ts'

/** The languages of a dataset as BCP 47 tags, less `und`, by their bytes. */
export function knownLanguages({ languages }: Statistics): readonly string[] {
  return languages.values
    .map(({ value }) => value)
    .filter((language) => language !== 'und')
    .sort(comparePaths)
}
