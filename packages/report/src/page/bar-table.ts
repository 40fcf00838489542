import { type Html, html, type Piece } from './html.ts'
import { showNumber } from './show-number.ts'
import { showShare } from './show-share.ts'
import { table } from './table.ts'

/** A row of such a table. */
export interface Bar {
  readonly name: Piece
  readonly count: number
}

/** A table of counts in which each share of the whole is a bar. Of very many rows the first are shown. */
export function barTable(
  caption: string,
  {
    name,
    unit,
    bars,
    whole,
    foot = null,
  }: {
    /** What the rows are named by, and what is counted. */
    readonly name: string
    readonly unit: string
    readonly bars: readonly Bar[]
    readonly whole: number
    readonly foot?: Piece
  },
): Html {
  const shown = bars.slice(0, MOST_ROWS)
  const rest = bars.slice(MOST_ROWS)
  const more = rest.length === 0 ? null : `${showNumber(rest.length)} more in statistics.json`
  return table(
    caption,
    [{ title: name }, { title: unit, numeric: true }, { title: 'Share', numeric: true }],
    shown.map((bar) => [
      bar.name,
      showNumber(bar.count),
      html`<span class="share"><span${barOf(bar.count, whole)}></span>${showShare(bar.count, whole)}</span>`,
    ]),
    more === null && foot === null ? null : html`${more}${more !== null && foot !== null ? '; ' : null}${foot}`,
  )
}

const MOST_ROWS = 200

/** How long the bar is; where there is nothing, there is none. */
function barOf(count: number, whole: number): Html | null {
  return count === 0 ? null : html` class="bar" style="--share:${Math.round((10_000 * count) / whole) / 10_000}"`
}
