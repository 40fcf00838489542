import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runBuild } from './run-build.mjs'

const MOST = 10

/** The functions in which a cold build with one job spends most of its time, as a table in Markdown. */
export async function profileBuild({ folder, raw }) {
  const file = join(folder, 'build.cpuprofile')
  await runBuild(folder, raw, { name: 'profiled', jobs: 1, cold: true, flags: ['--profile', file] })
  const times = selfTimes(JSON.parse(readFileSync(file, 'utf8')))
  const total = [...times.values()].reduce((sum, time) => sum + time, 0)
  const rows = [...times]
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST)
    .map(([name, time]) => `| ${((time / total) * 100).toFixed(1)} % | ${name} |`)
  return ['| of the time | in |', '| ---: | --- |', ...rows].join('\n')
}

/** Microseconds spent in each function itself, by its name and file; waiting is left out. */
function selfTimes({ nodes, samples, timeDeltas }) {
  const names = new Map(nodes.map(({ id, callFrame }) => [id, nameOf(callFrame)]))
  const times = new Map()
  for (const [index, id] of samples.entries()) {
    const name = names.get(id)
    if (name !== '`(idle)`') times.set(name, (times.get(name) ?? 0) + timeDeltas[index])
  }
  return times
}

function nameOf({ functionName, url }) {
  const file = url.split(/(?:node_modules|packages|apps)\//).at(-1)
  return `\`${functionName || '(anonymous)'}\`${file ? ` of ${file}` : ''}`
}
