/** Says what a file of a dataset is, by its name. */
export function mediaTypeOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const [, type = 'application/octet-stream'] = MEDIA_TYPES.find(([ending]) => name.endsWith(ending)) ?? []
  return type
}

/**
 * Endings and what they stand for: XML is TEI (RFC 6129). Parquet and JSON Lines have the names that Croissant's reader knows; that of
 * JSON Lines is the same under gzip, which readers see by the ending.
 */
const MEDIA_TYPES: readonly (readonly [ending: string, type: string])[] = [
  ['.parquet', 'application/x-parquet'],
  ['.jsonl', 'application/jsonlines'],
  ['.jsonl.gz', 'application/jsonlines'],
  ['.json', 'application/json'],
  ['.jsonld', 'application/ld+json'],
  ['.md', 'text/markdown'],
  ['.html', 'text/html'],
  ['.csv', 'text/csv'],
  ['.xml', 'application/tei+xml'],
  ['.vrt', 'text/plain'],
  ['.sqlite', 'application/vnd.sqlite3'],
]
