import type { Dates } from '@copydesk/document'
import { scaleUtc } from 'd3-scale'
import { axisWidth, barPlot } from './bar-plot.ts'
import type { Html } from './html.ts'
import { periodsOf } from './periods-of.ts'
import { showNumber } from './show-number.ts'

/** Draws documents over time. There must be a month. */
export function timePlot(months: Dates['months'], { width, height }: { width: number; height: number }): Html {
  const { unit, start, end, periods } = periodsOf(months)
  const x = scaleUtc([start, end], [0, axisWidth(width)])
  const label = x.tickFormat()
  const largest = periods.reduce((most, period) => (period.count > most.count ? period : most))
  return barPlot({
    label: `Documents by ${unit}, from ${periods[0]?.name} to ${periods.at(-1)?.name}; most in ${largest.name}: ${showNumber(largest.count)}`,
    width,
    height,
    bars: periods.map((period) => ({
      start: x(period.start),
      end: x(period.end),
      count: period.count,
      title: `${period.name}: ${showNumber(period.count)}`,
    })),
    ticks: x
      .ticks(Math.max(FEWEST_TICKS, Math.floor(width / TICK_WIDTH)))
      .map((tick) => ({ at: x(tick), label: label(tick) })),
  })
}

/** In the units of the page: so that the names of months do not run into one another. */
const TICK_WIDTH = 130
const FEWEST_TICKS = 3
