import type { Categories, Statistics } from '@copydesk/document'
import { type Bar, barTable } from './bar-table.ts'
import { definitionOf } from './definition-of.ts'
import { type Html, html, type Piece } from './html.ts'
import { part } from './part.ts'
import type { Section } from './section.ts'
import { showNumber } from './show-number.ts'

/** Shows what documents there are, and which of their fields have a value. */
export function contentSection({ counts, languages, sources, sections, metadata, fields }: Statistics): Section {
  const { accepted } = counts
  return {
    id: 'content',
    title: 'What is in it',
    definition: html`<p>Documents, counted by what is said of them or printed in them.</p>`,
    body: html`<div class="columns">
${categories('Languages', 'Language', definitionOf('languages'), languages, accepted, languageName)}
${categories('Sources', 'Source', definitionOf('sources'), sources, accepted)}
${part('Fields', definitionOf('fields'), barTable('Documents that have a value in each field', { name: 'Field', unit: 'Documents', bars: fields.map(({ name, documents }) => ({ name: html`<code>${name}</code>`, count: documents })), whole: accepted }))}
${categories('Sections', 'Section', definitionOf('sections'), sections, accepted)}
${metadata.map(({ name, documents, values }) =>
  categories(
    `Column ${name}`,
    'Value',
    `Documents by the column \`${name}\`, which the corpus declares: ${showNumber(documents)} have a value.`,
    values,
    accepted,
  ),
)}</div>`,
  }
}

/** The page's script puts the name of the language beside its tag, in words of the reader's browser. */
function languageName(tag: string): Html {
  return html`<bdi data-language="${tag}">${tag}</bdi>`
}

function categories(
  title: string,
  name: string,
  definition: string,
  { values, others }: Categories,
  whole: number,
  show: (value: string) => Piece = (value) => html`<bdi>${value}</bdi>`,
): Html {
  const bars: readonly Bar[] = values.map(({ value, count }) => ({ name: show(value), count }))
  const foot = others === 0 ? null : `${showNumber(others)} documents with other values`
  return part(
    title,
    definition,
    bars.length === 0
      ? html`<p class="none">No document has one.</p>`
      : barTable(title, { name, unit: 'Documents', bars, whole, foot }),
  )
}
