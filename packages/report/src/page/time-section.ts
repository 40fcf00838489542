import type { Statistics } from '@copydesk/document'
import { barTable } from './bar-table.ts'
import { definitionOf } from './definition-of.ts'
import { type Html, html } from './html.ts'
import { prose } from './prose.ts'
import type { Section } from './section.ts'
import { showNumber } from './show-number.ts'
import { timePlot } from './time-plot.ts'

/** Shows when documents were published. */
export function timeSection({ dates, counts }: Statistics): Section {
  return {
    id: 'time',
    title: 'Over time',
    definition: html`<p>${prose(definitionOf('dates'))}</p>`,
    body:
      dates.first === null || dates.last === null
        ? html`<p>No document has a date of publication.</p>`
        : plotted(dates, counts.accepted),
  }
}

function plotted({ first, last, undated, months }: Statistics['dates'], documents: number): Html {
  return html`<figure>
<div class="wide">${timePlot(months, { width: 800, height: 220 })}</div>
<div class="narrow">${timePlot(months, { width: 340, height: 180 })}</div>
<figcaption>${first === last ? html`The only date is <b>${first}</b>` : html`The first is of <b>${first}</b>, the last of <b>${last}</b>`}. ${undatedOf(undated, documents)}</figcaption>
</figure>
<details><summary>Documents by year</summary>
${barTable('Documents by year', { name: 'Year', unit: 'Documents', bars: yearsOf(months), whole: documents })}
</details>`
}

function undatedOf(undated: number, documents: number): string {
  if (undated === 0) return 'Every document has a date.'
  return `${showNumber(undated)} of ${showNumber(documents)} ${undated === 1 ? 'has' : 'have'} no date.`
}

function yearsOf(months: Statistics['dates']['months']): readonly { name: string; count: number }[] {
  const years = new Map<string, number>()
  for (const { value, count } of months) years.set(value.slice(0, 4), (years.get(value.slice(0, 4)) ?? 0) + count)
  return Array.from(years, ([name, count]) => ({ name, count }))
}
