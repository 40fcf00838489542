import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inTurn, runFloor } from './figures.mjs'
import { runBuild } from './run-build.mjs'
import { runProcess } from './run-process.mjs'
import { tableOf } from './table-of.mjs'

/** The first core: where all of them run, one after the other. */
const CORE = 0

/** What else makes a dataset of a folder of texts: a Python module that must be there, and a program that reads a folder and writes to another. */
const PEERS = [{ name: 'datatrove', module: 'datatrove', script: 'datatrove_build.py' }]

/** Runs other tools on the same files, each pinned to the same core as we, in turn. What is not installed is named. */
export async function measurePeers({ folder, raw, files, rounds, tell }, python) {
  const lines = []
  const rows = []
  for (const { name, module, script } of PEERS) {
    const version = await versionOf(python, module)
    if (version === null) {
      lines.push(`${name}: left out, \`${python}\` has no module \`${module}\`.`)
      continue
    }
    tell(`${name} ${version}`)
    const output = join(folder, `peer-${module}`)
    const program = fileURLToPath(new URL(script, import.meta.url))
    const { peer, build, floor } = await inTurn(rounds, {
      floor: () => runFloor(folder, raw, { core: CORE }),
      peer: () => {
        rmSync(output, { recursive: true, force: true })
        return runProcess([python, program, raw, output], { core: CORE })
      },
      build: () => runBuild(folder, raw, { name: 'pinned', jobs: 1, cold: true, core: CORE }),
    })
    rmSync(output, { recursive: true, force: true })
    const rate = ({ seconds }) => `${Math.round(files / seconds)}/s`
    rows.push({
      name: `cold build, \`--jobs 1\`: documents/s against ${name} ${version}, one core`,
      asked: 0.8,
      value: peer.seconds / build.seconds,
      from: `${rate(build)} against ${rate(peer)} (the floor on that core: ${rate(floor)})`,
    })
  }
  return [...(rows.length > 0 ? [tableOf(rows), ''] : []), ...lines].join('\n')
}

async function versionOf(python, module) {
  const print = `import ${module}, importlib.metadata as m; print(m.version(m.packages_distributions()["${module}"][0]))`
  try {
    return (await runProcess([python, '-c', print])).stdout.trim().split('\n').at(-1)
  } catch {
    return null
  }
}
