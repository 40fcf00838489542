import type { RejectStatistics } from '@copydesk/document'
import type { ReportContent } from '../report-content.ts'
import { definitionOf } from './definition-of.ts'
import { fileLink } from './file-link.ts'
import { type Html, html } from './html.ts'
import { part } from './part.ts'
import { prose } from './prose.ts'
import { ruleText } from './rule-text.ts'
import type { Section } from './section.ts'
import { showNumber } from './show-number.ts'
import { table } from './table.ts'

/** Shows what is not among the documents, and why. */
export function rejectsSection({ statistics: { rejects }, describeRule }: ReportContent): Section {
  return {
    id: 'rejects',
    title: 'Left out',
    definition: html`<p>${prose(definitionOf('rejects'))} All of them are in <code>rejects/</code>.</p>`,
    body:
      rejects.length === 0
        ? html`<p class="none">Nothing was left out.</p>`
        : html`${reasonTable(rejects)}
${part('Which they are', 'For each reason the first five inputs, by the bytes of their ids.', html`${rejects.map((row) => reasonDetails(row, ruleText(describeRule(row.reason))))}`)}`,
  }
}

function reasonTable(rejects: readonly RejectStatistics[]): Html {
  return table(
    'Inputs by the reason for which they were left out',
    [{ title: 'Reason' }, { title: 'Outcome' }, { title: 'Inputs', numeric: true }],
    rejects.map(({ reason, outcome, inputs }) => [
      html`<a href="#${idOf(outcome, reason)}"><code>${reason}</code></a>`,
      outcome,
      showNumber(inputs),
    ]),
  )
}

function reasonDetails({ reason, outcome, inputs, examples }: RejectStatistics, text: Html): Html {
  return html`<details id="${idOf(outcome, reason)}"><summary><code>${reason}</code> <span class="note">${showNumber(inputs)} ${outcome}</span></summary>
${text}
<ul class="places">
${examples.map((example) => html`<li>${fileLink(example.path, example)}<br>${prose(example.message)}</li>\n`)}</ul>
</details>
`
}

function idOf(outcome: string, reason: string): string {
  return `${outcome}-${reason.replace('/', '-')}`
}
