import type { RepeatedText, Statistics } from '@copydesk/document'
import { definitionOf } from './definition-of.ts'
import { type Html, html } from './html.ts'
import { prose } from './prose.ts'
import type { Section } from './section.ts'
import { showNumber } from './show-number.ts'
import { table } from './table.ts'

/** Shows which documents say the same. */
export function duplicatesSection({ duplicates: { texts, repeats, largest } }: Statistics): Section {
  return {
    id: 'duplicates',
    title: 'Repeated texts',
    definition: html`<p>${prose(definitionOf('duplicates'))}</p>`,
    body:
      texts === 0
        ? html`<p class="none">No two documents have the same text.</p>`
        : html`<p>${showNumber(texts)} ${texts === 1 ? 'text stands' : 'texts stand'} in more than one document. Without losing a text, ${showNumber(repeats)} ${repeats === 1 ? 'document' : 'documents'} could be left out.</p>
${repeatedTable(largest)}`,
  }
}

function repeatedTable(largest: readonly RepeatedText[]): Html {
  return table(
    'The texts that most documents have',
    [{ title: 'Ids' }, { title: 'Documents', numeric: true }],
    largest.map(({ documents, ids }) => [
      html`<ul class="ids">${ids.map((id) => html`<li><bdi>${id}</bdi></li>`)}${documents > ids.length ? html`<li class="note">and ${showNumber(documents - ids.length)} more</li>` : null}</ul>`,
      showNumber(documents),
    ]),
  )
}
