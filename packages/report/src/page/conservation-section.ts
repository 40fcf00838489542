import type { Counts, Statistics } from '@copydesk/document'
import { definitionOf } from './definition-of.ts'
import { type Html, html } from './html.ts'
import { prose } from './prose.ts'
import type { Section } from './section.ts'
import { showNumber } from './show-number.ts'
import { showShare } from './show-share.ts'

/** Shows that every input is accounted for. */
export function conservationSection({ counts }: Statistics): Section {
  const { inputs, accepted, duplicates, filtered, rejected } = counts
  return {
    id: 'inputs',
    title: 'Every input',
    definition: html`<p>Each input ends in exactly one of four ways. <span class="sum">${showNumber(inputs)} = ${[accepted, duplicates, filtered, rejected].map(showNumber).join(' + ')}</span></p>`,
    body: html`${inputs === 0 ? null : flow(counts)}
<div class="scroll"><table>
<caption>What became of the inputs</caption>
<thead><tr><th scope="col">Outcome</th><th scope="col" class="number">Inputs</th><th scope="col" class="number">Share</th></tr></thead>
<tbody>
${OUTCOMES.map(
  (outcome) =>
    html`<tr><th scope="row"><span class="key-colour ${outcome}"></span>${TITLES[outcome]} <span class="note">${prose(definitionOf(`counts.${outcome}`))}</span></th><td class="number">${showNumber(counts[outcome])}</td><td class="number">${showShare(counts[outcome], inputs)}</td></tr>\n`,
)}</tbody>
<tfoot><tr><th scope="row">Inputs <span class="note">${prose(definitionOf('counts.inputs'))}</span></th><td class="number">${showNumber(inputs)}</td><td class="number">${showShare(inputs, inputs)}</td></tr></tfoot>
</table></div>`,
  }
}

type OutcomeName = Exclude<keyof Counts, 'inputs'>

const OUTCOMES: readonly OutcomeName[] = ['accepted', 'duplicates', 'filtered', 'rejected']

const TITLES: Readonly<Record<OutcomeName, string>> = {
  accepted: 'Accepted',
  duplicates: 'Duplicates',
  filtered: 'Filtered',
  rejected: 'Rejected',
}

/** All inputs at the top flow into their outcomes at the bottom. The table below says the same. */
function flow(counts: Counts): Html {
  const streams = OUTCOMES.filter((outcome) => counts[outcome] > 0)
  const gaps = GAP * (streams.length - 1)
  const widths = streams.map((outcome) => Math.max(LEAST, ((WIDTH - gaps) * counts[outcome]) / counts.inputs))
  const scale = (WIDTH - gaps) / widths.reduce((sum, width) => sum + width, 0)
  let from = 0
  let to = 0
  const drawn = streams.map((outcome, index) => {
    const width = (widths[index] as number) * scale
    const above = (WIDTH * width) / (WIDTH - gaps)
    const [x0, x1] = [round(from), round(from + above)]
    const [y0, y1] = [round(to), round(to + width)]
    from += above
    to += width + GAP
    return html`<g class="${outcome}"><path class="stream" d="M${x0},${TOP}C${x0},${MIDDLE} ${y0},${MIDDLE} ${y0},${BOTTOM}L${y1},${BOTTOM}C${y1},${MIDDLE} ${x1},${MIDDLE} ${x1},${TOP}Z"/><path d="M${y0},${BOTTOM}H${y1}V${HEIGHT}H${y0}Z"/></g>\n`
  })
  return html`<svg class="flow" aria-hidden="true" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none">
<path class="inputs" d="M0,0H${WIDTH}V${TOP}H0Z"/>
${drawn}</svg>`
}

const WIDTH = 1000
const HEIGHT = 120
const TOP = 16
const BOTTOM = 104
const MIDDLE = (TOP + BOTTOM) / 2
const GAP = 12

/** A single reject among a million can be seen. */
const LEAST = 4

function round(value: number): number {
  return Math.round(10 * value) / 10
}
