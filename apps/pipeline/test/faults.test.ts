import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { BuildOptions } from '../src/index.ts'
import { buildHere, silent } from './build-here.ts'
import { article, articles, temporaryFolder, writeFiles } from './raw-folder.ts'
import { expectWhole } from './read-dataset.ts'
import { type Ran, runCopydesk } from './run-copydesk.ts'

describe.concurrent('what fails in the middle of a build leaves the old dataset', () => {
  test.for([
    { fault: 'bug', status: 70, says: 'a fault of ours: a broken spill; the dataset is as it was' },
    { fault: 'lost', status: 70, says: 'a fault of ours: Expected the outcome of each input in the cache, got none' },
    {
      fault: 'thread',
      jobs: '2',
      count: 100,
      status: 70,
      says: 'a fault of ours: a broken thread; the dataset is as it was',
    },
    { fault: 'full', status: 2, says: 'ENOSPC: no space left on device' },
    {
      fault: 'folder',
      formats: ['parquet', 'markdown'],
      status: 2,
      says: '.md`, got `EACCES` (no permission)',
    },
  ])(
    '$fault: exit status $status, one line',
    async ({ fault, jobs = '1', count = 3, formats = [], status, says }, { expect, onTestFinished }) => {
      const { corpus, before } = await builtCorpus(count, onTestFinished)
      const ran = await runBroken(fault, [corpus, '--jobs', jobs, ...formats.flatMap((id) => ['--format', id])])
      expect(ran.stderr).toMatch(/^copydesk: [^\p{Cc}]+\n$/u)
      expect(ran.stderr).toContain(says)
      expect(ran).toMatchObject({ status, stdout: '' })
      expect(whatStands(corpus)).toEqual(before)
    },
  )

  test('a fault that no promise leads to: 70 too, and the next run tidies', async ({ expect, onTestFinished }) => {
    const { corpus, before } = await builtCorpus(3, onTestFinished)
    const ran = await runBroken('stray', [corpus, '--jobs', '1'])
    expect(ran.stderr).toMatch(/^copydesk: a fault of ours: nobody waits for this; [^\n]+\n$/)
    expect(ran).toMatchObject({ status: 70, stdout: '' })
    expect(whatStands(corpus).sums).toEqual(before.sums)

    expect(await buildHere(corpus)).toMatchObject({ unchanged: false, manifest: { counts: { accepted: 4 } } })
    expect(readdirSync(corpus)).toHaveLength(before.names.length)
  })

  test.for(['1', '2'])(
    'a cache of somebody else is told in one line, and the build does without (jobs: %s)',
    async (jobs, { expect, onTestFinished }) => {
      const corpus = writeFiles(temporaryFolder(onTestFinished), {})
      writeFiles(join(corpus, 'raw'), articles(100))
      const args = [corpus, '--jobs', jobs, '--cache', join(corpus, 'cache')]
      const { stdout, stderr, status } = await runBroken('foreign', args, [])
      expect(stderr.split('\n').filter((line) => line.startsWith('copydesk: '))).toEqual([
        `copydesk: Expected to write to the cache in \`${join(corpus, 'cache')}\`, got \`EACCES\`: building without it`,
      ])
      expect(stderr).toMatch(/^time: [^(]+\(list [^,]+, process [^,]+, write [^,]+, seal [^,]+, publish [^,]+\),/m)
      expect([status, stdout]).toEqual([0, expect.stringContaining('100 inputs = 100 accepted')])
      expectWhole(join(corpus, 'dataset'))
    },
  )

  test('--debug prints the stack', async ({ expect, onTestFinished }) => {
    const corpus = writeFiles(temporaryFolder(onTestFinished), { 'raw/a.txt': article() })
    const { status, stderr } = await runBroken('bug', [corpus, '--jobs', '1', '--debug'])
    expect(status).toBe(70)
    expect(stderr).toMatch(/^copydesk: a fault of ours: [^\n]+\nTypeError: a\nbroken spill\n {4}at .*break-build\.cjs/)
  })
})

/** A corpus with a dataset of one document, and so many files that wait. */
async function builtCorpus(count: number, onFinished: (remove: () => void) => void) {
  const corpus = writeFiles(temporaryFolder(onFinished), { 'raw/a.txt': article() })
  await buildHere(corpus)
  const before = whatStands(corpus)
  writeFiles(join(corpus, 'raw'), articles(count))
  return { corpus, before }
}

function whatStands(corpus: string): { sums: string; names: string[] } {
  return { sums: expectWhole(join(corpus, 'dataset')), names: readdirSync(corpus) }
}

/** Runs a build in which something fails. */
function runBroken(fault: string, args: readonly string[], flags = ['--no-cache', '--quiet']): Promise<Ran> {
  const preload = fileURLToPath(new URL('fixtures/break-build.cjs', import.meta.url))
  const env = { NODE_OPTIONS: `--require ${JSON.stringify(preload)}`, COPYDESK_TEST_FAULT: fault }
  return runCopydesk(['build', ...args, ...flags], { env })
}

describe('buildDataset', () => {
  test.each([
    { what: 'progress that throws', options: { openProgress: () => fail('no progress') }, error: 'no progress' },
    { what: 'a refusal that throws', options: { accept: () => fail('no way') }, error: 'no way' },
    { what: 'an abort', options: { signal: AbortSignal.abort() }, error: 'This operation was aborted' },
    {
      what: 'an abort at the last moment',
      options: abortedBy((abort) => ({ openProgress: () => ({ ...silent, end: abort }) })),
      error: 'This operation was aborted',
    },
  ])('$what leaves the old dataset', async ({ options, error }) => {
    const folder = writeFiles(temporaryFolder(), { 'raw/a.txt': article() })
    await buildHere(folder)
    const before = [expectWhole(join(folder, 'dataset')), readdirSync(folder)]
    writeFiles(folder, { 'raw/b.txt': article('once more') })
    await expect(buildHere(folder, options)).rejects.toThrow(error)
    expect([expectWhole(join(folder, 'dataset')), readdirSync(folder)]).toEqual(before)
  })

  test('publishes nothing that is not accepted, and says what it would have been', async () => {
    const folder = writeFiles(temporaryFolder(), { 'raw/a.txt': article() })
    const inputs: unknown[] = []
    const accept: BuildOptions['accept'] = (draft) => {
      inputs.push(...draft.inputs)
      return draft.manifest.counts.accepted > 1
    }
    const built = await buildHere(folder, { accept })
    expect(built).toMatchObject({ folder: null, unchanged: false, cached: 0, manifest: { counts: { accepted: 1 } } })
    expect(inputs).toEqual([['a.txt', expect.stringMatching(/^[0-9a-f]{16}$/)]])
    expect(readdirSync(folder)).toEqual(['raw'])
  })
})

function fail(message: string): never {
  throw new Error(message)
}

/** Options with a signal that they can abort themselves. */
function abortedBy(make: (abort: () => void) => Partial<BuildOptions>): Partial<BuildOptions> {
  const controller = new AbortController()
  return { ...make(() => controller.abort()), signal: controller.signal }
}
