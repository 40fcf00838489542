import type { ChildProcess } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { buildHere } from './build-here.ts'
import { article, articles, temporaryFolder, writeFiles } from './raw-folder.ts'
import { expectWhole } from './read-dataset.ts'
import { runCopydesk } from './run-copydesk.ts'

/** A folder whose build takes more than a second. */
const many = temporaryFolder(afterAll)

beforeAll(() => {
  writeFiles(many, articles(1000))
})

describe.concurrent('law 3: the old dataset stands until the new one is whole', () => {
  test.for([
    { signal: 'SIGINT', jobs: '1', after: 250 },
    { signal: 'SIGINT', jobs: '2', after: 0 },
    { signal: 'SIGTERM', jobs: '2', after: 250 },
  ] as const)(
    '$signal, $jobs jobs, $after ms after the start',
    async ({ signal, jobs, after }, { expect, onTestFinished }) => {
      const corpus = writeFiles(temporaryFolder(onTestFinished), { 'raw/a.txt': article() })
      const output = join(corpus, 'dataset')
      await buildHere(corpus)
      const before = [expectWhole(output), readdirSync(corpus)]
      let sent = 0
      const ran = await runCopydesk(['build', '--input', many, '--output', output, '--no-cache', '--jobs', jobs], {
        onStart: async (child) => {
          await untilDraft(corpus, child)
          await setTimeout(after)
          sent = performance.now()
          child.kill(signal)
        },
      })
      expect(performance.now() - sent).toBeLessThan(5000)
      expect(ran).toEqual({ status: 130, stdout: '', stderr: 'copydesk: interrupted; the dataset is as it was\n' })
      expect([expectWhole(output), readdirSync(corpus)]).toEqual(before)
    },
  )

  test.for([
    { count: 10, jobs: '1' },
    { count: 70, jobs: '2' },
  ])('SIGKILL at five moments, $count inputs, $jobs jobs', async ({ count, jobs }, { expect, onTestFinished }) => {
    const corpus = temporaryFolder(onTestFinished)
    const [raw, output] = [join(corpus, 'raw'), join(corpus, 'dataset')]
    const args = ['build', corpus, '--cache', join(corpus, 'cache'), '--jobs', jobs, '--quiet']
    writeFiles(raw, { ...articles(count), 'a.txt': article() })
    let began = 0
    await runCopydesk(args, {
      onStart: async (child) => {
        await untilDraft(corpus, child)
        began = performance.now()
      },
    })
    const duration = performance.now() - began
    let old = expectWhole(output)
    for (let kill = 0; kill < 5; kill++) {
      writeFiles(raw, { 'a.txt': article(`after ${kill + 2} nights`) })
      const moment = ((kill + Math.random()) / 5) * duration
      await runCopydesk(args, {
        onStart: async (child) => {
          await untilDraft(corpus, child)
          await setTimeout(moment)
          child.kill('SIGKILL')
        },
      })
      const found = expectWhole(output)
      await buildHere(corpus)
      const whole = expectWhole(output)
      expect([old, whole], `killed ${moment} ms after the start`).toContain(found)
      expect(whole).not.toBe(old)
      expect(readdirSync(corpus).filter((name) => name.startsWith('.dataset'))).toHaveLength(1)
      if (kill === 0) expect(found, `killed ${moment} ms after the start`).toBe(old)
      old = whole
    }
  })
})

/** Waits until a build has begun to write, or is over. */
async function untilDraft(corpus: string, child: ChildProcess): Promise<void> {
  const begun = () => readdirSync(corpus).some((name) => name.startsWith('.dataset.draft-'))
  while (child.exitCode === null && !begun()) await setTimeout(2)
}
