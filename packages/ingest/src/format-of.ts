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
  const gzip = GZIP.exec(path)
  const name = gzip ? path.slice(0, gzip.index) + (/^\.tgz$/i.test(gzip[0]) ? '.tar' : '') : path
  const extension = EXTENSION.exec(name)
  const kind = KINDS.get(extension?.[0].toLowerCase() ?? '')
  return { kind: kind ?? 'text', gzip: gzip !== null, stem: kind ? name.slice(0, extension?.index) : name }
}

const GZIP = /(?<=[^/])\.(?:gz|tgz)$/i
const EXTENSION = /(?<=[^/])\.[a-z]+$/i

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
