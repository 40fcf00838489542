import { formatOf } from './format-of.ts'

/** Derives a document's id from its escaped path: the path less the extensions that say how it is read. */
export function idOf(path: string): string {
  return formatOf(path).stem
}
