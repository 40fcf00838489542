import { execFile, execFileSync } from 'node:child_process'
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import { openDraft } from '../src/index.ts'
import { build, readWhole } from './dataset-folder.ts'
import { temporaryFolder } from './temporary-folder.ts'

// A child process cannot run TypeScript on Node 20, so the sources are compiled for it, where they find their dependencies.
const home = fileURLToPath(new URL('..', import.meta.url))
const built = join(home, 'node_modules', '.cache', 'killed')

beforeAll(() => {
  rmSync(built, { recursive: true, force: true })
  const compiler = join(home, '..', '..', 'node_modules', 'typescript', 'bin', 'tsc')
  execFileSync(process.execPath, [
    compiler,
    '-p',
    home,
    '--noCheck',
    '--declaration',
    'false',
    '--declarationMap',
    'false',
    '--outDir',
    built,
  ])
})

test.concurrent.for([
  { links: true, from: 'a1', to: 'b2', why: 'another dataset' },
  { links: true, from: 'a1', to: 'a2', why: 'other bytes under the same name' },
  { links: false, from: 'a1', to: 'b2', why: 'another dataset' },
])(
  'killed before each step ($why, links: $links): the old dataset is whole or the new one, and the next run finishes',
  { timeout: 180_000 },
  async ({ links, from, to }, { onTestFinished }) => {
    const steps = Number(await publish(join(temporaryFolder(onTestFinished), 'dataset'), links, 0, from))
    const both = Number(await publish(join(temporaryFolder(onTestFinished), 'dataset'), links, 0, from, to))
    expect(both).toBeGreaterThan(steps + 5)
    const seen = new Set<string>()
    for (let step = steps + 1; step <= both; step++) {
      const parent = temporaryFolder(onTestFinished)
      const output = join(parent, 'dataset')
      await build(output, filesOf(from), from.charAt(0).repeat(16), { links })
      expect(await publish(output, links, step - steps, to)).toBe('SIGKILL')
      if (links) expect(existsSync(output), `step ${step}`).toBe(true)
      await (await openDraft(output, { links })).discard()
      const version = readWhole(output)['data/version.txt']?.slice(0, 2)
      expect([from, to], `step ${step}`).toContain(version)
      seen.add(String(version))
      await publish(output, links, 0, to)
      expect(readWhole(output)['data/version.txt']).toBe(to.repeat(5000))
      expect(readdirSync(parent)).toHaveLength(links ? 2 : 1)
    }
    expect([...seen].sort()).toEqual([from, to])
  },
)

/** What the child writes, too. */
function filesOf(version: string): Readonly<Record<string, string>> {
  return { 'data/same.txt': 'same', 'data/version.txt': version.repeat(5000) }
}

/** Runs the child; gives what it printed, or the signal that ended it. */
function publish(output: string, links: boolean, step: number, ...versions: readonly string[]): Promise<string> {
  const script = fileURLToPath(new URL('fixtures/publish.mjs', import.meta.url))
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [script, built, output, String(links), String(step), ...versions],
      (error, stdout, stderr) => {
        if (error && error.signal !== 'SIGKILL') reject(new Error(stderr, { cause: error }))
        else resolve(error?.signal ?? stdout.trim())
      },
    )
  })
}
