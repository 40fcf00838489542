import { formatOf } from '@copydesk/ingest/listing'

/** Says whether a file holds other inputs, nobody knows how many: an archive, or a table. */
export function isContainer({ path }: { readonly path: string }): boolean {
  const { kind } = formatOf(path)
  return kind !== 'text' && kind !== 'markdown'
}
