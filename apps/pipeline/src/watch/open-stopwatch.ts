import type { Stage } from './stage.ts'

/** How long a stage took, in seconds. */
export interface StageTime {
  readonly stage: Stage
  readonly seconds: number
}

/** Measures stages, each of which lasts until the next begins. */
export interface Stopwatch {
  begin(stage: Stage): void
  /** Ends the last stage and gives all. */
  end(): readonly StageTime[]
}

/** Opens a stopwatch. */
export function openStopwatch(): Stopwatch {
  const begun: { readonly stage: Stage; readonly time: number }[] = []
  return {
    begin: (stage) => void begun.push({ stage, time: performance.now() }),
    end() {
      const end = performance.now()
      return begun.map(({ stage, time }, index) => ({
        stage,
        seconds: ((begun[index + 1]?.time ?? end) - time) / 1000,
      }))
    },
  }
}
