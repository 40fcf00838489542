/** How a file is to be read, as its name says. */
export interface Format {
  readonly kind: FormatKind
  /** Whether it is compressed as a whole. */
  readonly gzip: boolean
  /** The path less the extensions that say so: `v1.2` keeps its `.2`, and `.txt` alone is a name. */
  readonly stem: string
}

/** `zip` and `tar` hold members, `jsonl`, `csv` and `tsv` hold rows; `text` is whatever has no other name. */
export type FormatKind = 'text' | 'markdown' | 'jsonl' | 'csv' | 'tsv' | 'zip' | 'tar'

/** Finds the format of a file by its path or name. */
export function formatOf(path: string): Format {
  const outer = extensionOf(path)
  const gzip = outer === '.gz' || outer === '.tgz'
  const name = gzip ? path.slice(0, -outer.length) + (outer === '.tgz' ? '.tar' : '') : path
  const extension = gzip ? extensionOf(name) : outer
  const kind = KINDS.get(extension)
  return { kind: kind ?? 'text', gzip, stem: kind ? name.slice(0, -extension.length) : name }
}

/** What stands from the last dot on, in lower case; nothing where that begins the name. */
function extensionOf(path: string): string {
  const dot = path.lastIndexOf('.')
  return dot <= path.lastIndexOf('/') + 1 ? '' : path.slice(dot).toLowerCase()
}

const KINDS: ReadonlyMap<string, FormatKind> = new Map([
  ['.txt', 'text'],
  ['.text', 'text'],
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
  ['.jsonl', 'jsonl'],
  ['.ndjson', 'jsonl'],
  ['.csv', 'csv'],
  ['.tsv', 'tsv'],
  ['.zip', 'zip'],
  ['.tar', 'tar'],
])
