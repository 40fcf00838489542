import type { RemovedExample, Statistics } from '@copydesk/document'
import { categoryPart } from './category-part.ts'
import { definitionOf } from './definition-of.ts'
import { fileLink } from './file-link.ts'
import { type Html, html } from './html.ts'
import { part } from './part.ts'
import type { Section } from './section.ts'
import { showNumber } from './show-number.ts'
import { table } from './table.ts'

/** Shows what was read, what was changed and what was taken out on the way from raw text to document. */
export function processingSection({ counts, encodings, mediaTypes, edits, removed }: Statistics): Section {
  const documents = counts.accepted
  return {
    id: 'processing',
    title: 'How it was made',
    definition: html`<p>From the raw texts to the documents: how they were read, what was changed in them, and which lines are in no field.</p>`,
    body: html`<div class="columns">
${[
  categoryPart({
    title: 'Encodings',
    definition: definitionOf('encodings'),
    name: 'Encoding',
    categories: encodings,
    documents,
  }),
  categoryPart({
    title: 'Media types',
    definition: definitionOf('mediaTypes'),
    name: 'Media type',
    categories: mediaTypes,
    documents,
  }),
]}</div>
${part('Edits', definitionOf('edits'), editTable(edits))}${part('Removed lines', definitionOf('removed'), removedTable(removed))}`,
  }
}

function editTable(edits: Statistics['edits']): Html {
  if (edits.length === 0) return html`<p class="none">No step changed anything.</p>`
  return table(
    'Edits by text step',
    [{ title: 'Step' }, { title: 'Edits', numeric: true }, { title: 'Documents', numeric: true }],
    edits.map(({ step, edits: places, documents }) => [
      html`<code><bdi>${step}</bdi></code>${noteOf(STEPS.get(step))}`,
      showNumber(places),
      showNumber(documents),
    ]),
  )
}

function noteOf(text: string | undefined): Html | null {
  return text === undefined ? null : html` <span class="note">${text}</span>`
}

/** What the text steps of `@copydesk/normalise` do; those of plugins are told by their names alone. */
const STEPS: ReadonlyMap<string, string> = new Map([
  ['compose-characters', 'Letters and accents are put together (Unicode normalisation form C).'],
  ['repair-mojibake', 'Text that was read in a wrong encoding is repaired.'],
  ['unify-line-ends', 'All line ends become one kind.'],
  ['remove-controls', 'Controls, soft hyphens and characters without a width go.'],
  ['separate-paragraphs', 'Paragraphs that only their indentation marks are parted by an empty line.'],
  ['collapse-white-space', 'A run of white space becomes one space, line end or empty line.'],
  ['unwrap-lines', 'The lines of a hard-wrapped paragraph are joined.'],
  ['straighten-punctuation', 'Curly quotation marks, dashes and ellipses become straight ones.'],
])

function removedTable(removed: Statistics['removed']): Html {
  if (removed.length === 0) return html`<p class="none">Every line is in a field.</p>`
  return table(
    'Removed lines by kind',
    [{ title: 'Kind' }, { title: 'Lines', numeric: true }, { title: 'Documents', numeric: true }],
    removed.map(({ kind, lines, documents, examples }) => [
      html`<code>${kind}</code>${examples.slice(0, 1).map(exampleOf)}`,
      showNumber(lines),
      showNumber(documents),
    ]),
  )
}

function exampleOf(example: RemovedExample): Html {
  return html`<br><q><bdi>${example.text}</bdi></q> <span class="note">${fileLink(example.path, example)}</span>`
}
