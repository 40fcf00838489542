/** A size in the largest unit that leaves a number of at least one, in powers of 1000: `1.2 MB`. */
export function showBytes(bytes: number): string {
  const power = UNITS.findLastIndex((_, index) => bytes >= 1000 ** index)
  const value = bytes / 1000 ** Math.max(0, power)
  return `${value < 10 && power > 0 ? value.toFixed(1) : String(Math.round(value))} ${UNITS[Math.max(0, power)]}`
}

const UNITS = ['B', 'kB', 'MB', 'GB', 'TB', 'PB']
