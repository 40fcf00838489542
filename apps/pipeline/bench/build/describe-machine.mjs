import { availableParallelism, cpus, loadavg, release, totalmem } from 'node:os'

/** The machine, the day, and how busy it is before anything is measured, in a line. */
export function describeMachine() {
  const day = new Date().toISOString().slice(0, 10)
  const load = loadavg()
    .slice(0, 2)
    .map((value) => value.toFixed(1))
    .join(' and ')
  return [
    `Measured on ${day} with Node ${process.version} (V8 ${process.versions.v8}) on ${process.platform} ${release()}:`,
    `${availableParallelism()} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB of memory.`,
    `Load average before (1 and 5 minutes): ${load}.`,
  ].join('\n')
}
