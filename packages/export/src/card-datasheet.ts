import { compareBytes, type Distribution, type Statistics } from '@copydesk/document'
import type { Column } from './column.ts'
import type { DatasetContent } from './dataset-content.ts'
import { type DatasheetSection, datasheetQuestions } from './datasheet-questions.ts'
import { documentsOf } from './describe-corpus.ts'
import { markdownTable } from './markdown-table.ts'

/**
 * Writes the datasheet of a dataset, in the sections of Gebru et al. What can be counted is answered from the statistics; a question that
 * only a person can answer is answered from `corpus.yaml`, or left open where everybody sees it.
 */
export function cardDatasheet(content: DatasetContent): readonly string[] {
  const asked = (section: DatasheetSection) => questions(section, content)
  return [
    '# Datasheet',
    'After [Datasheets for Datasets](https://arxiv.org/abs/1803.09010). What was counted is in `statistics.json`, too, and `report.html` shows it.',
    '## Motivation',
    ...asked('Motivation'),
    '## Composition',
    ...composition(content),
    ...asked('Composition'),
    '## Collection',
    ...collection(content),
    ...asked('Collection'),
    '## Preprocessing',
    ...preprocessing(content),
    '## Uses',
    ...asked('Uses'),
    '## Distribution',
    ...distribution(content),
    ...asked('Distribution'),
    '## Maintenance',
    ...asked('Maintenance'),
  ]
}

function questions(section: DatasheetSection, { corpus: { datasheet = {} } }: DatasetContent): readonly string[] {
  return datasheetQuestions
    .filter((question) => question.section === section)
    .flatMap(({ key, question }) => [
      `**${question}**`,
      datasheet[key]?.trim() ?? `> _Open: nobody has answered this yet (\`datasheet.${key}\` in \`corpus.yaml\`)._`,
    ])
}

function composition({ statistics, columns }: DatasetContent): readonly string[] {
  const { counts, dates, languages, sources, sections, lengths, fields, metadata, duplicates } = statistics
  return [
    `${documentsOf(counts.accepted)} ${datesOf(dates)} Each is one article: one row of each format.`,
    ...counted('Language (BCP 47; `und`: unknown)', languages),
    ...(counts.accepted > 0 ? [lengthTable(lengths), filledTable(fields, metadata, counts.accepted)] : []),
    ...counted('Source (the folder, archive or table)', sources),
    ...counted('Section (as printed)', sections),
    duplicates.repeats === 0
      ? 'No two documents have the same text.'
      : `${documentsOf(duplicates.repeats).slice(0, -1)} could be left out without losing a text: ${duplicates.texts} texts are there more than once.`,
    'Every field is always present: null or an empty list where there is nothing.',
    columns.flatMap((column) => fieldLines(column, '')).join('\n'),
  ]
}

function datesOf({ first, last, undated }: Statistics['dates']): string {
  if (first === null || last === null) return 'None has a date of publication.'
  const without = undated === 0 ? '' : `; ${undated} have none`
  return `The first date of publication is ${first}, the last ${last}${without}.`
}

/** A page has no room for thousands of values. */
const SHOWN_VALUES = 20

function counted(head: string, { values, others }: Statistics['languages']): readonly string[] {
  if (values.length === 0) return []
  const shown = values.slice(0, SHOWN_VALUES).map(({ value, count }) => [value, count] as const)
  const rest = values.slice(SHOWN_VALUES).reduce((sum, { count }) => sum + count, others)
  return [markdownTable([head, 'Documents'], rest > 0 ? [...shown, ['all others', rest]] : shown)]
}

function lengthTable({ words, characters, paragraphs, bytes }: Statistics['lengths']): string {
  const row = (name: string, { least, median, most, sum }: Distribution) => [
    name,
    least ?? '',
    median ?? '',
    most ?? '',
    sum,
  ]
  return markdownTable(
    ['Length of a document', 'Least', 'Median', 'Most', 'All together'],
    [
      row('words', words),
      row('code points of text', characters),
      row('paragraphs', paragraphs),
      row('bytes of the raw text', bytes),
    ],
  )
}

function filledTable(fields: Statistics['fields'], metadata: Statistics['metadata'], all: number): string {
  const rows = [
    ...fields.map(({ name, documents }) => [`\`${name}\``, documents] as const),
    ...metadata.map(({ name, documents }) => [`metadata.${name}`, documents] as const),
  ]
  return markdownTable([`Field that may have no value`, `Documents (of ${all}) with one`], rows)
}

function fieldLines(column: Column, indent: string): string[] {
  const { name, type, nullable, description } = column
  const item = type === 'list' ? ` of ${column.item?.type}` : ''
  const line = `${indent}- \`${name}\` (${type}${item}${nullable ? ' or null' : ''})${description ? `: ${description}` : ''}`
  const fields = column.fields ?? column.item?.fields ?? []
  return [line.replace(/\s*\n\s*/g, ' '), ...fields.flatMap((field) => fieldLines(field, `${indent}  `))]
}

function collection({
  corpus,
  statistics: { counts, encodings, mediaTypes, bytes },
}: DatasetContent): readonly string[] {
  const collected = corpus.collected === undefined ? '' : ` The last day of collection was ${corpus.collected}.`
  return [
    `${counts.inputs} raw texts were found: files, members of archives, rows of tables. Those of the documents have ${bytes} bytes.${collected}`,
    ...counted('Encoding of the raw text', encodings),
    ...counted('Media type of the raw file', mediaTypes),
  ]
}

function preprocessing({ statistics }: DatasetContent): readonly string[] {
  const { counts, edits, removed, findings, rejects } = statistics
  const { inputs, accepted, duplicates, filtered, rejected } = counts
  return [
    'A program did all of this, the same for each raw text: decode it; correct its characters, line ends and spaces (the steps below); read headline, byline, date and the other fields from the lines above the body; take out lines that belong to no field; check the record against its JSON Schema and against rules. What it was told besides is in `provenance.intoto.json`. The raw files are not part of the dataset: `source` has the path and the SHA-256 of each, `source-maps` the bytes that each character stands for.',
    ...listed(
      ['Text step', 'Places changed', 'Documents'],
      edits.map(({ step, edits: places, documents }) => [`\`${step}\``, places, documents]),
      'No text step changed anything.',
    ),
    ...listed(
      ['Lines in no field, in `removed`', 'Lines', 'Documents'],
      removed.map(({ kind, lines, documents }) => [kind, lines, documents]),
      'Every line of the raw texts is in a field.',
    ),
    ...listed(
      ['Rule that found something', 'Severity', 'Findings', 'Inputs'],
      findings.map(({ rule, severity, findings: number, inputs: some }) => [`\`${rule}\``, severity, number, some]),
      'No rule found anything.',
    ),
    markdownTable(
      ['What became of the inputs', 'How many'],
      [
        ['accepted: the documents of this dataset', accepted],
        ['duplicates', duplicates],
        ['filtered: left out on purpose', filtered],
        ['rejected', rejected],
      ],
    ),
    `Nothing is dropped in silence: ${inputs} = ${accepted} + ${duplicates} + ${filtered} + ${rejected}. Each input that was left out is in \`rejects\`, with the reason:`,
    ...listed(
      ['Reason', 'Outcome', 'Inputs'],
      rejects.map(({ reason, outcome, inputs: some }) => [`\`${reason}\``, outcome, some]),
      'None was left out.',
    ),
  ]
}

function listed(
  heads: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  none: string,
): readonly string[] {
  return [rows.length === 0 ? none : markdownTable(heads, rows)]
}

function distribution({ files, digest }: DatasetContent): readonly string[] {
  return [
    markdownTable(['Folder or file', 'Files', 'Rows', 'Bytes'], folders(files)),
    'To check every file, run `sha256sum --check SHA256SUMS` in this folder. `manifest.json` lists them with their sizes and rows; `provenance.intoto.json` says what they were made from. `croissant.json` and `datapackage.json` describe the tables for programs.',
    `The content digest of the documents, which is the same however they are packed, is \`${digest}\`.`,
  ]
}

/** A dataset has up to thousands of files, a page does not. */
function folders(files: DatasetContent['files']): readonly (readonly (string | number)[])[] {
  const found = new Map<string, { files: number; rows: number | null; bytes: number }>()
  for (const { path, rows, bytes } of files) {
    const folder = path.includes('/') ? `${path.slice(0, path.indexOf('/'))}/` : path
    const sum = found.get(folder) ?? { files: 0, rows: null, bytes: 0 }
    found.set(folder, {
      files: sum.files + 1,
      rows: rows === null ? sum.rows : (sum.rows ?? 0) + rows,
      bytes: sum.bytes + bytes,
    })
  }
  return [...found]
    .sort(([one], [other]) => compareBytes(one, other))
    .map(([folder, sum]) => [`\`${folder}\``, sum.files, sum.rows ?? '', sum.bytes])
}
