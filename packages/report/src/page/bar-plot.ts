import { scaleLinear } from 'd3-scale'
import { type Html, html } from './html.ts'
import { showNumber } from './show-number.ts'

/** A bar over a stretch of the axis below it. */
interface PlotBar {
  /** In the units of the page, from the left edge of the axis. */
  readonly start: number
  readonly end: number
  readonly count: number
  /** What a pointer that rests on it is told. */
  readonly title: string
}

/** A mark of the axis below the bars. */
export interface PlotTick {
  readonly at: number
  readonly label: string
}

export interface BarPlotOptions {
  /** What the picture shows, for who does not see it. */
  readonly label: string
  readonly width: number
  readonly height: number
  readonly bars: readonly PlotBar[]
  readonly ticks: readonly PlotTick[]
}

/** Draws bars over an axis; how high they are is read off lines behind them. */
export function barPlot({ label, width, height, bars, ticks }: BarPlotOptions): Html {
  const bottom = height - MARGIN.bottom
  const most = Math.max(1, ...bars.map(({ count }) => count))
  const y = scaleLinear([0, most], [bottom, MARGIN.top]).nice(4)
  const levels = y.ticks(4).filter(Number.isInteger)
  return html`<svg class="plot" role="img" aria-label="${label}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
${levels.map(
  (level) =>
    html`<line class="level" x1="${MARGIN.left}" x2="${width}" y1="${round(y(level))}" y2="${round(y(level))}"/><text x="${MARGIN.left - 6}" y="${round(y(level))}" dy=".32em" text-anchor="end">${showNumber(level)}</text>\n`,
)}${bars.map((bar) => {
  const x = MARGIN.left + bar.start
  const top = Math.min(y(bar.count), bottom - LEAST_HEIGHT)
  const between = bar.end - bar.start > 3 ? 1 : 0
  return html`<rect class="bar" x="${round(x)}" y="${round(top)}" width="${round(Math.max(LEAST_WIDTH, bar.end - bar.start - between))}" height="${round(bottom - top)}"><title>${bar.title}</title></rect>\n`
})}<line class="axis" x1="${MARGIN.left}" x2="${width}" y1="${bottom}" y2="${bottom}"/>
${ticks.map(({ at, label: text }) => html`<text x="${round(MARGIN.left + at)}" y="${bottom + 16}" text-anchor="middle">${text}</text>`)}
</svg>`
}

/** How wide the axis is in a plot of this width. */
export function axisWidth(width: number): number {
  return width - MARGIN.left - MARGIN.right
}

/** For the numbers at the left, and half of the last label. */
const MARGIN = { left: 40, right: 18, top: 8, bottom: 24 }

/** What is there can be seen. */
const LEAST_HEIGHT = 1
const LEAST_WIDTH = 1

/** Two digits are finer than a screen, and the same on every machine. */
function round(value: number): number {
  return Math.round(100 * value) / 100
}
