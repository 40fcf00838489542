import { readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeCorpus } from '../corpus/write-corpus.mjs'
import { filesBelow } from './files-below.mjs'
import { removeBuild, runBuild } from './run-build.mjs'
import { runNode } from './run-process.mjs'

/**
 * What is promised of a build. `measure` takes the corpus and gives the `value`, and where it comes `from`; `asked` is the least of it or, with
 * `most`, the most. What is compared takes turns, so that a noisy moment meets both; medians.
 */
export const figures = [
  {
    name: 'cold build, `--jobs 1`: documents/s against the floor',
    asked: 0.4,
    async measure({ folder, raw, files, rounds }) {
      const { floor, build } = await inTurn(rounds, {
        floor: () => runFloor(folder, raw),
        build: () => runBuild(folder, raw, { name: 'one', jobs: 1, cold: true }),
      })
      const rates = [build, floor].map(({ seconds }) => `${Math.round(files / seconds)}/s`)
      return { value: floor.seconds / build.seconds, from: `${rates[0]} against ${rates[1]}` }
    },
  },
  {
    name: '`--jobs 2`: documents/s against two `--jobs 1` at the same time on halves',
    asked: 0.8,
    async measure({ folder, raw, halves, rounds }) {
      const { two, apart } = await inTurn(rounds, {
        two: () => runBuild(folder, raw, { name: 'two', jobs: 2, cold: true }),
        apart: async () => {
          const runs = halves.map((half, index) =>
            runBuild(folder, half, { name: `half${index}`, jobs: 1, cold: true }),
          )
          return { seconds: Math.max(...(await Promise.all(runs)).map(({ seconds }) => seconds)) }
        },
      })
      return { value: apart.seconds / two.seconds, from: `${secondsOf(two)} against ${secondsOf(apart)}` }
    },
  },
  {
    name: 'rebuild, nothing changed: times a process that lists and stats the files',
    asked: 2.5,
    most: true,
    async measure(corpus) {
      const { folder, raw, rounds } = corpus
      await runBuild(folder, raw, { name: 'again' })
      const { floor, build } = await inTurn(rounds, {
        floor: () => runNode([script('list-and-stat'), raw]),
        build: () => runBuild(folder, raw, { name: 'again' }),
      })
      return { value: build.seconds / floor.seconds, from: `${secondsOf(build)} against ${secondsOf(floor)}` }
    },
  },
  {
    name: 'rebuild, one file changed: beyond nothing changed, times the encoding of one shard',
    asked: 1.5,
    most: true,
    async measure({ folder, raw, rounds }) {
      await runBuild(folder, raw, { name: 'again' })
      const [first] = filesBelow(raw)
      const content = readFileSync(join(raw, first))
      let changes = 0
      const { same, changed, encoded } = await inTurn(rounds, {
        same: () => runBuild(folder, raw, { name: 'again' }),
        changed: () => {
          writeFileSync(join(raw, first), `${content}\nThis is change number ${++changes}.\n`)
          return runBuild(folder, raw, { name: 'again' })
        },
        encoded: async () => {
          const { stdout } = await runNode([script('encode-shard'), join(folder, 'dataset-again')])
          return { seconds: Number(stdout) }
        },
      })
      writeFileSync(join(raw, first), content)
      return {
        value: (changed.seconds - same.seconds) / encoded.seconds,
        from: `${secondsOf(changed)} less ${secondsOf(same)} against ${secondsOf(encoded)}`,
      }
    },
  },
  {
    name: 'rebuild, fresh checkout: times a process that reads and hashes the files',
    asked: 2.5,
    most: true,
    async measure({ folder, raw, rounds }) {
      await runBuild(folder, raw, { name: 'again' })
      const { floor, build } = await inTurn(rounds, {
        floor: () => runNode([script('read-and-hash'), raw]),
        build: () => {
          touchAll(raw)
          return runBuild(folder, raw, { name: 'again' })
        },
      })
      return { value: build.seconds / floor.seconds, from: `${secondsOf(build)} against ${secondsOf(floor)}` }
    },
  },
  {
    name: 'peak memory, `--jobs 2`',
    asked: 600,
    unit: ' MB',
    most: true,
    async measure({ folder, raw, files }) {
      const { rss } = await runBuild(folder, raw, { name: 'two', jobs: 2, cold: true })
      return { value: rss / 1e6, from: `resident set, ${files} files` }
    },
  },
  {
    name: 'peak memory, `--jobs 2`: many files against these',
    isLarge: true,
    asked: 1.25,
    most: true,
    async measure({ folder, raw, files, large, bytes, tell }) {
      const small = await runBuild(folder, raw, { name: 'two', jobs: 2, cold: true })
      removeBuild(folder, 'two')
      const input = join(folder, 'large')
      tell(`writing ${large} files`)
      writeCorpus(input, { files: large, bytes })
      const big = await runBuild(folder, input, { name: 'large', jobs: 2, cold: true })
      removeBuild(folder, 'large')
      rmSync(input, { recursive: true })
      const [more, less] = [big, small].map(({ rss }) => `${Math.round(rss / 1e6)} MB`)
      return {
        value: big.rss / small.rss,
        from: `${more} at ${large} (${Math.round(large / big.seconds)}/s) against ${less} at ${files} (${Math.round(files / small.seconds)}/s)`,
      }
    },
  },
]

/** The median by seconds of each way over the rounds; within a round they take turns. A first round, which warms the page cache, does not count. */
export async function inTurn(rounds, ways) {
  const runs = Object.fromEntries(Object.keys(ways).map((name) => [name, []]))
  for (let round = rounds > 1 ? -1 : 0; round < rounds; round++) {
    for (const [name, way] of Object.entries(ways)) {
      const run = await way()
      if (round >= 0) runs[name].push(run)
    }
  }
  return Object.fromEntries(
    Object.entries(runs).map(([name, all]) => [name, all.sort((a, b) => a.seconds - b.seconds)[all.length >> 1]]),
  )
}

/** Runs the floor from nothing. */
export function runFloor(folder, raw, options) {
  const output = join(folder, 'floor')
  rmSync(output, { recursive: true, force: true })
  return runNode([script('floor'), raw, output], options)
}

function script(name) {
  return fileURLToPath(new URL(`${name}.mjs`, import.meta.url))
}

function secondsOf({ seconds }) {
  return `${seconds.toFixed(2)} s`
}

/** Gives every file another time, as a checkout does. */
function touchAll(folder) {
  const now = new Date()
  for (const path of filesBelow(folder)) utimesSync(join(folder, path), now, now)
}
