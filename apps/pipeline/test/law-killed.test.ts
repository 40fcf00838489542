import type { ChildProcess } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { describe, test } from 'vitest'
import { buildHere } from './build-here.ts'
import { article, articles, temporaryFolder, writeFiles } from './raw-folder.ts'
import { expectWhole } from './read-dataset.ts'
import { runCopydesk } from './run-copydesk.ts'

/** `COPYDESK_TEST_SEED` repeats the moments of a run, as far as a machine does the same things at the same time. */
const SEED = Number(process.env.COPYDESK_TEST_SEED ?? Date.now() % 1e6)
const KILLS = Number(process.env.COPYDESK_TEST_KILLS ?? 200)

/** They take turns on the same cores; each has a corpus, a cache and moments of its own. */
const LANES = [
  { lane: 0, jobs: '1', count: 6 },
  { lane: 1, jobs: '2', count: 70 },
  { lane: 2, jobs: '1', count: 6 },
  { lane: 3, jobs: '2', count: 70 },
]

describe.concurrent(`law 3: killed ${KILLS} times, seed ${SEED}`, () => {
  test.for(LANES)(
    'lane $lane: $jobs jobs, $count inputs: the old dataset or the new one is whole, and the next run finishes',
    { timeout: 600_000 },
    async ({ lane, jobs, count }, { expect, onTestFinished }) => {
      const corpus = temporaryFolder(onTestFinished)
      const [raw, output, cache] = ['raw', 'dataset', 'cache'].map((name) => join(corpus, name)) as [
        string,
        string,
        string,
      ]
      const args = ['build', corpus, '--cache', cache, '--jobs', jobs, '--quiet']
      const random = openRandom(SEED + lane)
      writeFiles(raw, { ...articles(count), 'a.txt': article() })

      /** Runs a build until so many milliseconds after it began to write; gives how many it went on. */
      const buildUntil = async (moment: number): Promise<number> => {
        let began = performance.now()
        await runCopydesk(args, {
          detached: true,
          onStart: async (child) => {
            await untilDraft(corpus, child)
            began = performance.now()
            await setTimeout(moment)
            killGroup(child)
          },
        })
        return performance.now() - began
      }

      await buildUntil(NEVER)
      writeFiles(raw, { 'a.txt': article('after a night') })
      // As the builds that will be killed: little is new, and the cache knows the rest.
      let duration = await buildUntil(NEVER)
      let old = expectWhole(output)
      const seen = { old: 0, new: 0 }
      for (let kill = 0; kill < KILLS / LANES.length; kill++) {
        writeFiles(raw, {
          'a.txt': article(`after ${kill + 2} nights`),
          [`new-${kill % 3}.txt`]: article(`${kill} times`),
        })
        const moment = random() * duration * 1.1
        const where = `seed ${SEED}, kill ${kill}, ${Math.round(moment)} ms after it began to write`
        await buildUntil(moment)
        const found = expectWhole(output)
        await buildHere(corpus, { cache: { folder: cache, maxBytes: 2 ** 30 } })
        const whole = expectWhole(output)
        expect([old, whole], where).toContain(found)
        seen[found === whole ? 'new' : 'old']++
        const undisturbed = join(corpus, 'undisturbed')
        await buildHere(corpus, { output: undisturbed })
        expect(whole, where).toBe(expectWhole(undisturbed))
        expect(
          readdirSync(corpus).filter((name) => name.startsWith('.dataset')),
          where,
        ).toHaveLength(1)
        old = whole
        // The machine may be busier by now, or less.
        if (kill % 10 === 9) {
          writeFiles(raw, { 'a.txt': article(`before ${kill} nights`) })
          duration = await buildUntil(NEVER)
          old = expectWhole(output)
        }
      }
      // Kills that all came before or after the moments that matter would show nothing.
      expect(seen.old, JSON.stringify(seen)).toBeGreaterThan(0)
    },
  )
})

/** Milliseconds. */
const NEVER = 120_000

/** Waits until a build has begun to write, or is over. */
async function untilDraft(corpus: string, child: ChildProcess): Promise<void> {
  const begun = () => readdirSync(corpus).some((name) => name.startsWith('.dataset.draft-'))
  while (child.exitCode === null && !begun()) await setTimeout(1)
}

function killGroup({ pid, exitCode }: ChildProcess): void {
  if (exitCode !== null || pid === undefined) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // It has just ended by itself.
  }
}

/** Numbers from 0 to 1, by a linear congruential generator (Numerical Recipes). */
function openRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
