import { RUN } from './source-text.ts'

/** Finds the first run that ends after `offset` (UTF-16 units of the text); gives `runs.length` where there is none. */
export function findRun(runs: readonly number[], offset: number): number {
  let low = 0
  let high = runs.length / RUN
  while (low < high) {
    const middle = (low + high) >>> 1
    const at = middle * RUN
    if ((runs[at] as number) + (runs[at + 1] as number) > offset) high = middle
    else low = middle + 1
  }
  return low * RUN
}
