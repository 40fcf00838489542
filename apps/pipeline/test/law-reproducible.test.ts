import { readdirSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { articles, temporaryFolder, writeFiles } from './raw-folder.ts'
import { readFolder, readManifest, readTable, sha256 } from './read-dataset.ts'
import { type Ran, runCopydesk } from './run-copydesk.ts'

/** Enough for five threads: each is to have two batches. */
const COUNT = 5 * 64

const files = articles(COUNT)
const folder = temporaryFolder(afterAll)
let reference: Record<string, Buffer>

async function build(corpus: string, output: string, options: readonly string[], env = {}, cwd = folder): Promise<Ran> {
  return runCopydesk(['build', '--input', corpus, '--output', output, ...options], { cwd, env })
}

beforeAll(async () => {
  writeFiles(join(folder, 'corpus', 'raw'), files)
  writeFiles(join(folder, 'corpus'), { 'corpus.yaml': 'title: Harbour News\n' })
  await build('corpus/raw', 'reference', ['--no-cache', '--jobs', '1'], { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' })
  reference = readFolder(join(folder, 'reference'))
})

describe('law 2: the same bytes', () => {
  test('of a dataset with rows in all tables', () => {
    const output = join(folder, 'reference')
    expect(readManifest(output).counts).toMatchObject({ inputs: COUNT, accepted: COUNT })
    expect(readTable(output, 'findings').length).toBeGreaterThan(50)
    const ids = readTable(output, 'jsonl').map(({ id }) => id)
    expect(ids).toEqual([...ids].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))))
    expect(ids).not.toEqual([...ids].sort())
    expect(ids).not.toEqual([...ids].sort((a, b) => a.localeCompare(b)))
  })

  test('with five threads, from another folder, in a third time zone and locale', async () => {
    const env = { TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }
    const cwd = join(folder, 'corpus', 'raw', 'a-b')
    const { status } = await build('..', '../../../five', ['--no-cache', '--jobs', '5'], env, cwd)
    expect(status).toBe(0)
    expect(readFolder(join(folder, 'five'))).toEqual(reference)
  })

  test('with two threads and a cold cache, a warm one, and a half-warm one, from files that came in another order', async () => {
    const shuffled = Object.entries(files).sort(([a], [b]) => orderOf(a) - orderOf(b))
    writeFiles(join(folder, 'moved', 'texts'), Object.fromEntries(shuffled))
    writeFiles(join(folder, 'moved'), { 'corpus.yaml': 'title: Harbour News\n' })
    const cached = async (corpus: string, jobs: string) => {
      const env = { TZ: 'Pacific/Kiritimati', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' }
      const { stdout } = await build(corpus, 'cached', ['--cache', 'cache', '--jobs', jobs], env)
      expect(readFolder(join(folder, 'cached'))).toEqual(reference)
      const count = Number(/\((\d+) from the cache\)/.exec(stdout)?.[1] ?? 0)
      return { count, unchanged: stdout.includes('unchanged: ') }
    }
    expect(await cached('corpus/raw', '2')).toEqual({ count: 0, unchanged: false })
    expect(await cached('moved/texts', '1')).toEqual({ count: COUNT, unchanged: true })
    const segments = join(folder, 'cache', 'copydesk-cache', 'segments')
    const indexes = readdirSync(segments).filter((name) => name.endsWith('.index'))
    for (const name of indexes) truncateSync(join(segments, name), statSync(join(segments, name)).size / 2)
    const { count, unchanged } = await cached('moved/texts', '2')
    expect(unchanged).toBe(true)
    expect(count).toBeGreaterThan(COUNT / 4)
    expect(count).toBeLessThan((COUNT * 3) / 4)
  })

  test.for([
    { jobs: '1', warm: false },
    { jobs: '2', warm: false },
    { jobs: '5', warm: false },
    { jobs: '1', warm: true },
    { jobs: '2', warm: true },
    { jobs: '5', warm: true },
  ])('from folders that list their names in any order: $jobs jobs, warm: $warm', async ({ jobs, warm }) => {
    const shuffle = fileURLToPath(new URL('fixtures/shuffle-names.cjs', import.meta.url))
    const env = { NODE_OPTIONS: `--require ${JSON.stringify(shuffle)}`, COPYDESK_TEST_SEED: `${jobs}${warm}` }
    const cache = warm ? ['--cache', 'warm'] : ['--no-cache']
    const { stdout } = await build('corpus/raw', `shuffled-${jobs}-${warm}`, [...cache, '--jobs', jobs], env)
    expect(readFolder(join(folder, `shuffled-${jobs}-${warm}`))).toEqual(reference)
    // What is printed is of all files.
    expect(stdout).toContain(`dataset digest ${sha256(reference['provenance.intoto.json'] as Buffer)}\n`)
  })

  test('after a crash', async () => {
    const args = ['build', '--input', 'corpus/raw', '--output', 'crashed', '--cache', 'crashed-cache', '--jobs', '2']
    const killed = await runCopydesk(args, {
      cwd: folder,
      onStart: async (child) => {
        await setTimeout(1500)
        child.kill('SIGKILL')
      },
    })
    expect(killed.status === null || killed.status === 0).toBe(true)
    await build('corpus/raw', 'crashed', ['--cache', 'crashed-cache', '--jobs', '2'])
    expect(readFolder(join(folder, 'crashed'))).toEqual(reference)
  })
})

/** A number that has nothing to do with the order of names. */
function orderOf(path: string): number {
  return [...Buffer.from(path)].reduce((sum, byte) => (sum * 31 + byte) % 1009, 7)
}
