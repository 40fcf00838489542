import type { Distribution } from '@copydesk/document'
import { scaleLinear } from 'd3-scale'
import { axisWidth, barPlot, type PlotTick } from './bar-plot.ts'
import { type Class, classesOf } from './classes-of.ts'
import type { Html } from './html.ts'
import { showNumber } from './show-number.ts'

/** Draws how a measure is distributed. Something must have been measured. */
export function histogram(name: string, distribution: Distribution): Html {
  const { classes, scale } = classesOf(distribution)
  const x = scaleLinear([0, classes.length], [0, axisWidth(WIDTH)])
  const largest = classes.reduce((most, each) => (each.documents > most.documents ? each : most))
  return barPlot({
    label: `${name}: ${showNumber(distribution.documents)} documents, ${showNumber(largest.documents)} of them ${rangeOf(largest)}`,
    width: WIDTH,
    height: HEIGHT,
    bars: classes.flatMap((each, index) =>
      each.documents === 0
        ? []
        : [
            {
              start: x(index),
              end: x(index + 1),
              count: each.documents,
              title: `${rangeOf(each)}: ${showNumber(each.documents)}`,
            },
          ],
    ),
    ticks: (scale === 'linear' ? linearTicks(classes) : logarithmicTicks(classes)).map(({ at, label }) => ({
      at: x(at),
      label,
    })),
  })
}

const WIDTH = 280
const HEIGHT = 140

function rangeOf({ from, to }: Class): string {
  return to === from + 1 ? showNumber(from) : `from ${showNumber(from)} to below ${showNumber(to)}`
}

/** Ticks count in classes from the first. */
function linearTicks(classes: readonly Class[]): readonly PlotTick[] {
  const [first, last] = [classes[0] as Class, classes.at(-1) as Class]
  const width = first.to - first.from
  // A class of one value has it in its middle.
  const offset = width === 1 ? 0.5 : 0
  return scaleLinear([first.from, last.to - offset], [0, 1])
    .ticks(5)
    .filter(Number.isInteger)
    .map((value) => ({ at: (value - first.from) / width + offset, label: showNumber(value) }))
}

function logarithmicTicks(classes: readonly Class[]): readonly PlotTick[] {
  const edges = classes.map(({ from }, at) => ({ at, label: shorten(from), from }))
  const powers = edges.filter(({ from }) => /^10*$/.test(String(from)))
  return powers.length > 2 ? powers : edges.filter(({ from }) => /^[125]0*$/.test(String(from)))
}

function shorten(value: number): string {
  if (value < 1000) return showNumber(value)
  return value < 1_000_000 ? `${showNumber(value / 1000)}k` : `${showNumber(value / 1_000_000)}M`
}
