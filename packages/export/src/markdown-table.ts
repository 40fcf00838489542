import { markdownText } from './markdown-text.ts'

/** Writes a table; the first column is left, the others are right. Cells are text, and are escaped. */
export function markdownTable(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const toLine = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`
  const rule = heads.map((_, at) => (at === 0 ? '---' : '---:'))
  const escaped = rows.map((row) => row.map((cell) => (typeof cell === 'number' ? cell : markdownText(cell))))
  return [heads, rule, ...escaped].map(toLine).join('\n')
}
