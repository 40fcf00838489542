import { compareBytes, type Statistics } from '@copydesk/document'

/** The languages of a dataset as BCP 47 tags, less `und`, by their bytes. */
export function knownLanguages({ languages }: Statistics): readonly string[] {
  return languages.values
    .map(({ value }) => value)
    .filter((language) => language !== 'und')
    .sort(compareBytes)
}
