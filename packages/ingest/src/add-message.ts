import type { Place } from '@copydesk/source-text'
import type { VFile } from 'vfile'

/** Something that ingest found in a file. */
export interface Told {
  readonly rule: string
  /** Whether the file can't be read for it. */
  readonly fatal: boolean
  readonly message: string
  readonly place: Place
  /** The field, as a JSON Pointer; without one it is about the file. */
  readonly pointer?: string | null
}

/** Adds a message to a file, with all that becomes of it in a finding. */
export function addMessage(file: VFile, { rule, fatal, message, place, pointer = null }: Told): void {
  Object.assign(file.message(message, { place, ruleId: rule, source: 'copydesk' }), { fatal, pointer })
}
