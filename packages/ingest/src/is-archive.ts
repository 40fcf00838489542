import type { Format } from './format-of.ts'

/** Says whether a file holds members. */
export function isArchive({ kind }: Format): boolean {
  return kind === 'zip' || kind === 'tar'
}
