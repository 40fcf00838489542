import type { Finding } from '@copydesk/document'
import { findIdCollisions, ID_COLLISION } from './find-id-collisions.ts'
import type { Severity } from './rule.ts'

/** The id of the check for texts that another document has, too. */
export const DUPLICATE_EXACT = 'duplicate-exact'

export interface RepeatOptions {
  /** All files of the corpus, also those that are not checked. */
  readonly files: Iterable<{ readonly id: string; readonly path: string }>
  /** The documents of the dataset that are not checked now: by id, a digest of the text. */
  readonly known: Iterable<readonly [id: string, text: string]>
  /** Says whether a file was there when the dataset was built. */
  readonly isKnown: (path: string) => boolean
  /** Of `duplicate-exact`; without it, `warning`. An id that two documents share is an error: neither can be told from the other. */
  readonly severity?: Severity | 'off'
}

/** A document as far as others may repeat it. */
export interface Repeatable {
  readonly id: string
  readonly path: string
  /** A digest of its text, equal for equal texts; null where there is none. */
  readonly text: string | null
}

/** Opens a comparison of documents, one after the other, with those before them, with the files of their corpus, and with its dataset. */
export function openRepeats({ files, known, isKnown, severity = 'warning' }: RepeatOptions): {
  /** What a document repeats. */
  check(document: Repeatable): readonly Finding[]
} {
  const listed = [...files]
  const idsOfFiles = new Set<string>()
  const shared = new Set<string>()
  for (const { id } of listed) (idsOfFiles.has(id) ? shared : idsOfFiles).add(id)
  const sharing = listed.filter(({ id }) => shared.has(id))
  const collisions = new Map(findIdCollisions(sharing).map(({ path, message }) => [path, message]))
  const idsOfDataset = new Set<string>()
  const byText = new Map<string, string>()
  for (const [id, text] of known) {
    idsOfDataset.add(id)
    byText.set(text, id)
  }
  const seen = new Set<string>()

  function idTakenBy({ id, path }: Repeatable): string | undefined {
    const collision = collisions.get(path)
    if (collision !== undefined) return collision
    if (seen.has(id)) return takenId(id, 'another document of this check does')
    const inDataset = idsOfDataset.has(id) && !idsOfFiles.has(id) && !isKnown(path)
    return inDataset ? takenId(id, 'the dataset does') : undefined
  }

  return {
    check(document) {
      const { id, text } = document
      const collision = idTakenBy(document)
      const original = text === null ? undefined : byText.get(text)
      seen.add(id)
      if (text !== null && original === undefined) byText.set(text, id)
      return [
        ...(collision === undefined ? [] : [findingOf(document, ID_COLLISION, 'error', collision)]),
        ...(original === undefined || original === id || severity === 'off'
          ? []
          : [findingOf(document, DUPLICATE_EXACT, severity, repeatedText(original))]),
      ]
    },
  }
}

function takenId(id: string, others: string): string {
  return `Unexpected id \`${id}\`, expected one that ${others} not have too`
}

function repeatedText(original: string): string {
  return `Unexpected text that \`${original}\` has already, expected one of its own`
}

function findingOf({ id, path }: Repeatable, rule: string, severity: Severity, message: string): Finding {
  return { id, path, rule, severity, message, pointer: null, place: { start: START, end: START }, url: null }
}

const START = { line: 1, column: 1, offset: 0, byte: 0 }
