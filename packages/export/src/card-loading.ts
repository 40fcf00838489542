import type { DatasetContent } from './dataset-content.ts'
import { formatNotes } from './format-notes.ts'

/** Writes the paragraphs of a dataset card that say how to load it, with programs that can be copied. */
export function cardLoading({ statistics: { counts }, files }: DatasetContent): readonly string[] {
  const has = (folder: string) => files.some(({ path }) => path.startsWith(`${folder}/`))
  const notes = [
    has('data') ? PARQUET : [],
    has('data') && counts.rejected + counts.filtered > 0 ? REJECTS : [],
    has('jsonl') ? JSONL : [],
    otherFormats(has),
    has('data') && counts.accepted === 0 ? EMPTY : [],
  ]
  return notes.flat()
}

/** The formats that need no program here, one a line: those with a folder. One with a file for each document has none without documents. */
function otherFormats(has: (folder: string) => boolean): readonly string[] {
  const notes = Object.entries(formatNotes).filter(([id]) => has(id))
  if (notes.length === 0) return []
  return [
    'The documents are here in other formats, too:',
    notes.map(([id, note]) => `- \`${id}/\`: ${note}`).join('\n'),
  ]
}

const PARQUET = [
  'With `datasets` (Python):',
  fenced('python', [
    'from datasets import load_dataset',
    '',
    'documents = load_dataset("path/to/this/folder", split="train")',
  ]),
  'With pandas:',
  fenced('python', ['import pandas', '', 'documents = pandas.read_parquet("data")']),
  'With DuckDB:',
  fenced('sql', [
    'SELECT language, count(*) AS documents',
    "FROM read_parquet('data/*.parquet')",
    'GROUP BY language',
    'ORDER BY documents DESC;',
  ]),
]

const REJECTS = [
  'The inputs that were left out, with the reasons, have a configuration of their own:',
  fenced('python', ['rejects = load_dataset("path/to/this/folder", "rejects", split="train")']),
]

const JSONL = [
  '`jsonl` has the same rows in the same order, one JSON object a line:',
  fenced('python', [
    'import glob, gzip, json',
    '',
    'paths = sorted(glob.glob("jsonl/*.jsonl.gz"))',
    'documents = [json.loads(line) for path in paths for line in gzip.open(path, "rt", encoding="utf-8", newline="\\n")]',
  ]),
  'Loaders that guess types (`datasets`, `pandas.read_json`, DuckDB) take a column of JSON Lines in which every value looks like a date for dates, and may shift it to another time zone; in Parquet dates stay text.',
]

const EMPTY = [
  'This dataset has no documents. Its files are whole and have their columns, and all other readers give a table without rows, but `load_dataset` refuses a split without rows. It takes `streaming=True`; or:',
  fenced('python', [
    'import datasets, pyarrow.parquet',
    '',
    'documents = datasets.Dataset(pyarrow.parquet.read_table("data"))',
  ]),
]

function fenced(language: string, lines: readonly string[]): string {
  return [`\`\`\`${language}`, ...lines, '```'].join('\n')
}
