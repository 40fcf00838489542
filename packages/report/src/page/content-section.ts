import type { ColumnStatistics, FieldStatistics, Statistics } from '@copydesk/document'
import { barTable } from './bar-table.ts'
import { categoryPart } from './category-part.ts'
import { definitionOf } from './definition-of.ts'
import { type Html, html } from './html.ts'
import { part } from './part.ts'
import type { Section } from './section.ts'
import { showNumber } from './show-number.ts'

/** Shows what documents there are, and which of their fields have a value. */
export function contentSection({ counts, languages, sources, sections, metadata, fields }: Statistics): Section {
  const documents = counts.accepted
  return {
    id: 'content',
    title: 'What is in it',
    definition: html`<p>Documents, counted by what is said of them or printed in them.</p>`,
    body: html`<div class="columns">
${[
  categoryPart({
    title: 'Languages',
    definition: definitionOf('languages'),
    name: 'Language',
    categories: languages,
    documents,
    show: languageName,
  }),
  categoryPart({
    title: 'Sources',
    definition: definitionOf('sources'),
    name: 'Source',
    categories: sources,
    documents,
    show: sourceName,
  }),
  fieldPart(fields, documents),
  categoryPart({
    title: 'Sections',
    definition: definitionOf('sections'),
    name: 'Section',
    categories: sections,
    documents,
  }),
  ...metadata.map((column) => columnPart(column, documents)),
]}</div>`,
  }
}

/** The page's script puts the name of the language beside its tag, in words of the reader's browser. */
function languageName(tag: string): Html {
  return html`<bdi data-language="${tag}">${tag}</bdi>`
}

function sourceName(source: string): Html {
  return source === '.' ? html`. <span class="note">in no folder</span>` : html`<bdi>${source}</bdi>`
}

function fieldPart(fields: readonly FieldStatistics[], documents: number): Html {
  const bars = fields.map(({ name, documents: count }) => ({ name: html`<code>${name}</code>`, count }))
  const shown = barTable('Fields', { name: 'Field', unit: 'Documents', bars, whole: documents })
  return part('Fields', definitionOf('fields'), shown)
}

function columnPart({ name, documents: filled, values }: ColumnStatistics, documents: number): Html {
  return categoryPart({
    title: `Column ${name}`,
    definition: `A column that the corpus declares; ${showNumber(filled)} documents have a value in it. Each item of a list counts.`,
    name: 'Value',
    categories: values,
    documents,
  })
}
