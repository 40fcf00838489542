import { type Html, html, type Piece } from './html.ts'

/** A column of a table. Numbers stand at the right. */
export interface Column {
  readonly title: string
  readonly numeric?: boolean
}

/** Writes a table, which the page's script makes sortable by its columns. The first cell of a row is its head. */
export function table(
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly Piece[])[],
  foot: Piece = null,
): Html {
  const numeric = (index: number) => (columns[index]?.numeric ? html` class="number"` : null)
  return html`<div class="scroll"><table class="sortable">
<caption>${caption}</caption>
<thead><tr>${columns.map(({ title }, index) => html`<th scope="col"${numeric(index)}>${title}</th>`)}</tr></thead>
<tbody>
${rows.map(
  ([head = null, ...cells]) =>
    html`<tr><th scope="row"${numeric(0)}>${head}</th>${cells.map((cell, index) => html`<td${numeric(index + 1)}>${cell}</td>`)}</tr>\n`,
)}</tbody>${foot === null ? null : html`<tfoot><tr><td colspan="${columns.length}">${foot}</td></tr></tfoot>`}
</table></div>`
}
