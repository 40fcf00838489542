import type { Stage } from './stage.ts'

/** How long a stage took, in seconds. */
export interface StageTime {
  readonly stage: Stage
  readonly seconds: number
}

/** Measures stages, each of which lasts until the next begins. */
export interface Stopwatch {
  begin(stage: Stage): void
  /** Ends the last stage and gives all; one that was begun again, with the time of both. */
  end(): readonly StageTime[]
}

/** Opens a stopwatch. */
export function openStopwatch(): Stopwatch {
  const begun: { readonly stage: Stage; readonly time: number }[] = []
  return {
    begin: (stage) => void begun.push({ stage, time: performance.now() }),
    end() {
      const end = performance.now()
      const seconds = new Map<Stage, number>()
      for (const [index, { stage, time }] of begun.entries())
        seconds.set(stage, (seconds.get(stage) ?? 0) + ((begun[index + 1]?.time ?? end) - time) / 1000)
      return Array.from(seconds, ([stage, taken]) => ({ stage, seconds: taken }))
    },
  }
}
