import type { CardContent } from './card-content.ts'
import { cardLoading } from './card-loading.ts'
import type { Column } from './column.ts'
import { comparePaths } from './compare-paths.ts'

/** Writes the page of a dataset card for people, in Markdown. Every number in it was counted. */
export function cardBody(content: CardContent): string {
  const { config, files } = content
  const sections = [
    `# ${config.title ?? config.name}`,
    config.description?.trim() ?? '',
    credits(content),
    '## What is in it',
    summary(content),
    counted(content),
    ...languageTable(content),
    '## Fields',
    'Every field is always present: null or an empty list where there is nothing.',
    content.columns.flatMap((column) => fieldLines(column, '')).join('\n'),
    '## How to load it',
    ...cardLoading(content),
    '## Files',
    table(['Folder or file', 'Files', 'Rows', 'Bytes'], folders(files)),
    'To check every file, run `sha256sum --check SHA256SUMS` in this folder. `manifest.json` lists them with their sizes and rows. What was rejected, and why, is in `rejects`; what was found in accepted documents is in `findings`; where each character comes from in the raw files is in `source-maps`; the lines that belong to no field are in `removed`.',
  ]
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`
}

function credits({ config }: CardContent): string {
  const lines = [
    config.creators?.length ? `- Made by: ${config.creators.join(', ')}` : [],
    config.homepage ? `- Homepage: <${config.homepage}>` : [],
    `- Licence of the texts: ${config.license ?? 'not stated'}`,
  ]
  return lines.flat().join('\n')
}

function summary({ counts, dates }: CardContent): string {
  const documents = `${counts.accepted} ${counts.accepted === 1 ? 'document' : 'documents'}`
  if (!dates) return `${documents}. None has a date of publication.`
  return `${documents}. The first date of publication is ${dates.first}, the last ${dates.last}.`
}

function counted({ counts }: CardContent): string {
  const { inputs, accepted, duplicates, filtered, rejected } = counts
  const rows = [
    ['Inputs', inputs],
    ['Accepted (the documents of this dataset)', accepted],
    ['Duplicates', duplicates],
    ['Filtered (left out on purpose)', filtered],
    ['Rejected', rejected],
  ]
  const sum = `${inputs} = ${accepted} + ${duplicates} + ${filtered} + ${rejected}`
  return `${table(['What', 'How many'], rows)}\n\nNothing is dropped in silence: ${sum}.`
}

function languageTable({ languages }: CardContent): readonly string[] {
  const rows = Object.entries(languages).sort(
    ([one, count], [other, otherCount]) => otherCount - count || comparePaths(one, other),
  )
  if (rows.length === 0) return []
  return ['## Languages', table(['Language (BCP 47; `und`: unknown)', 'Documents'], rows)]
}

function fieldLines(column: Column, indent: string): string[] {
  const { name, type, nullable, description } = column
  const item = type === 'list' ? ` of ${column.item?.type}` : ''
  const line = `${indent}- \`${name}\` (${type}${item}${nullable ? ' or null' : ''})${description ? `: ${description}` : ''}`
  const fields = column.fields ?? column.item?.fields ?? []
  return [line.replace(/\s*\n\s*/g, ' '), ...fields.flatMap((field) => fieldLines(field, `${indent}  `))]
}

/** A dataset has up to thousands of files, a page does not. */
function folders(files: CardContent['files']): readonly (readonly (string | number)[])[] {
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
    .sort(([one], [other]) => comparePaths(one, other))
    .map(([folder, sum]) => [`\`${folder}\``, sum.files, sum.rows ?? '', sum.bytes])
}

function table(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const toLine = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`
  const rule = heads.map((_, at) => (at === 0 ? '---' : '---:'))
  return [heads, rule, ...rows].map(toLine).join('\n')
}
