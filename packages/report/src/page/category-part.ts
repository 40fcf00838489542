import type { Categories } from '@copydesk/document'
import { barTable } from './bar-table.ts'
import { type Html, html } from './html.ts'
import { part } from './part.ts'
import { showNumber } from './show-number.ts'

/** Shows how many of the documents have each value. */
export function categoryPart({
  title,
  definition,
  name,
  categories: { values, others },
  documents,
  show = (value) => html`<bdi>${value}</bdi>`,
}: {
  readonly title: string
  readonly definition: string
  /** What a value is called. */
  readonly name: string
  readonly categories: Categories
  /** How many documents there are. */
  readonly documents: number
  readonly show?: (value: string) => Html
}): Html {
  if (values.length === 0) return part(title, definition, html`<p class="none">No document has one.</p>`)
  if (values.length > FEW && values.every(({ count }) => count === 1))
    return part(title, definition, html`<p class="none">No two documents have the same value.</p>`)
  const bars = values.map(({ value, count }) => ({ name: show(value), count }))
  const foot = others === 0 ? null : `${showNumber(others)} documents with other values`
  return part(title, definition, barTable(title, { name, unit: 'Documents', bars, whole: documents, foot }))
}

/** So many values that occur once each are worth a list. */
const FEW = 20
