import type { Distribution, Lengths, Statistics } from '@copydesk/document'
import { classesOf } from './classes-of.ts'
import { definitionOf } from './definition-of.ts'
import { histogram } from './histogram.ts'
import { type Html, html } from './html.ts'
import { part } from './part.ts'
import type { Section } from './section.ts'
import { showNumber } from './show-number.ts'
import { table } from './table.ts'

/** Shows how long documents are. */
export function lengthsSection({ lengths }: Statistics): Section {
  return {
    id: 'lengths',
    title: 'How long it is',
    definition: html`<p>How many documents have which length. Where the longest are more than ten times the median, the axis is logarithmic. The median is rounded down to two digits.</p>`,
    body: html`<div class="columns small">
${LENGTHS.map(([name, title]) => part(title, definitionOf(`lengths.${name}`), measured(title, lengths[name])))}</div>`,
  }
}

const LENGTHS: readonly (readonly [name: keyof Lengths, title: string])[] = [
  ['characters', 'Characters'],
  ['words', 'Words'],
  ['paragraphs', 'Paragraphs'],
  ['headline', 'Headline'],
  ['bytes', 'Raw bytes'],
]

function measured(title: string, distribution: Distribution): Html {
  const { documents, sum, least, median, most } = distribution
  if (least === null || median === null || most === null) return html`<p class="none">There is nothing to measure.</p>`
  const figures = [
    ['least', least],
    ['median', median],
    ['mean', meanOf(sum, documents)],
    ['most', most],
  ] as const
  return html`<figure>${histogram(title, distribution)}</figure>
<dl class="figures">${figures.map(([name, value]) => html`<div><dt>${name}</dt><dd>${showNumber(value)}</dd></div>`)}</dl>
<details><summary>As a table</summary>
${table(
  title,
  [
    { title: 'Length', numeric: true },
    { title: 'Documents', numeric: true },
  ],
  classesOf(distribution)
    .classes.filter(({ documents }) => documents > 0)
    .map(({ from, to, documents: counted }) => [
      to - from === 1 ? showNumber(from) : `${showNumber(from)}–${showNumber(to - 1)}`,
      showNumber(counted),
    ]),
)}
</details>`
}

/** Digits behind the point say something of small numbers only. */
function meanOf(sum: number, documents: number): number {
  const mean = sum / documents
  return mean < 100 ? mean : Math.round(mean)
}
