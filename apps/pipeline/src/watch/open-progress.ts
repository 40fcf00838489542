import { type LiveLineOptions, openLiveLine } from './open-live-line.ts'
import { showDuration } from './show-duration.ts'

/** Tells a person how far a build is. */
export interface Progress {
  /** So many inputs more are done. */
  add(done: Done): void
  /** Clears the line. */
  end(): void
}

/** How much was done. */
export interface Done {
  readonly inputs: number
  /** How many of them were rejected. */
  readonly rejected: number
  /** How many of them the cache knew. */
  readonly cached: number
  readonly bytes: number
}

export interface ProgressOptions extends Omit<LiveLineOptions, 'text'> {
  /** How many inputs there are; null where nobody knows. */
  readonly total: number | null
}

/** Opens the line that tells how far the inputs are: how many are done, how fast, how many were rejected, how long it will take. */
export function openProgress({ total, ...options }: ProgressOptions): Progress {
  const sum = { inputs: 0, rejected: 0, cached: 0, bytes: 0 }
  const recent = [{ time: performance.now(), inputs: 0, bytes: 0 }]
  const text = () => {
    const time = performance.now()
    while (recent.length > 1 && time - (recent[0] as Sample).time > RECENT_MS) recent.shift()
    const from = recent[0] as Sample
    recent.push({ time, inputs: sum.inputs, bytes: sum.bytes })
    const seconds = Math.max(time - from.time, 1) / 1000
    return lineOf(sum, total, (sum.inputs - from.inputs) / seconds, (sum.bytes - from.bytes) / seconds)
  }
  const line = openLiveLine({ ...options, text })
  return {
    add({ inputs, rejected, cached, bytes }) {
      sum.inputs += inputs
      sum.rejected += rejected
      sum.cached += cached
      sum.bytes += bytes
    },
    end: line.end,
  }
}

interface Sample {
  readonly time: number
  readonly inputs: number
  readonly bytes: number
}

/** Speed is that of the last while: what the cache knows goes much faster than what is new. */
const RECENT_MS = 20_000

function lineOf({ inputs, rejected, cached }: Done, total: number | null, rate: number, bytesRate: number): string {
  const done = total === null ? `${inputs} inputs` : `${inputs}/${total} inputs`
  const toGo = total === null || rate === 0 ? [] : [`${showDuration((total - inputs) / rate)} to go`]
  const speed = [`${Math.round(rate)}/s`, `${(bytesRate / 1e6).toFixed(1)} MB/s`]
  return [done, ...speed, `${cached} from the cache`, `${rejected} rejected`, ...toGo].join(', ')
}
