import { execFileSync, spawnSync } from 'node:child_process'
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { buildHere } from './build-here.ts'
import { article, articles, temporaryFolder, writeFiles } from './raw-folder.ts'
import { expectWhole } from './read-dataset.ts'
import { runCopydesk } from './run-copydesk.ts'

/** Whether a file system of our own may be mounted here, which takes root. */
const mayMount = (() => {
  const folder = temporaryFolder(() => {})
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder])
  if (status === 0) execFileSync('umount', [folder])
  rmSync(folder, { recursive: true })
  return status === 0
})()

test.skipIf(!mayMount)(
  'law 3: on a disk (tmpfs) that is full, 2 and the old dataset; with room, the next run finishes',
  async () => {
    const { corpus, raw, old } = await corpusOnDisk()
    // Room runs out at another moment each time: while outcomes, shards, or what closes them are written.
    for (const free of [0, 20_000, 60_000, 120_000, 250_000]) {
      const filler = fillDisk(corpus, free)
      const { status, stderr } = await build(raw, corpus)
      expect([status, stderr], `${free} bytes free`).toEqual([2, expect.stringMatching(/^copydesk: .*ENOSPC[^\n]*\n$/)])
      expect(expectWhole(join(corpus, 'dataset')), `${free} bytes free`).toBe(old)
      expect(readdirSync(corpus).filter((name) => name.includes('draft'))).toEqual([])
      rmSync(filler)
    }
    expect((await build(raw, corpus)).status).toBe(0)
    expect(expectWhole(join(corpus, 'dataset'))).not.toBe(old)
  },
  180_000,
)

test.skipIf(!mayMount)('law 3: on a disk that is read-only, 2 and the old dataset', async () => {
  const { corpus, raw, old } = await corpusOnDisk()
  execFileSync('mount', ['-o', 'remount,ro', corpus])
  const { status, stderr } = await build(raw, corpus)
  expect([status, stderr]).toEqual([2, expect.stringMatching(/^copydesk: .*EROFS[^\n]*\n$/)])
  expect(expectWhole(join(corpus, 'dataset'))).toBe(old)
})

/** A small disk with a dataset of one document, and raw files elsewhere that wait. */
async function corpusOnDisk(): Promise<{ corpus: string; raw: string; old: string }> {
  const corpus = temporaryFolder()
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', corpus])
  onTestFinished(() => void execFileSync('umount', [corpus]))
  const raw = writeFiles(temporaryFolder(), { 'a.txt': article() })
  await buildHere(corpus, { input: raw })
  const old = expectWhole(join(corpus, 'dataset'))
  writeFiles(raw, articles(300))
  return { corpus, raw, old }
}

function build(raw: string, corpus: string): ReturnType<typeof runCopydesk> {
  const args = ['--output', join(corpus, 'dataset'), '--no-cache', '--jobs', '1', '--quiet']
  return runCopydesk(['build', '--input', raw, ...args])
}

/** Writes a file that leaves about so many bytes of a disk. */
function fillDisk(folder: string, free: number): string {
  const [, line = ''] = execFileSync('df', ['--block-size=1', '--output=avail', folder], { encoding: 'utf8' }).split(
    '\n',
  )
  const filler = join(folder, 'filler')
  writeFileSync(filler, Buffer.alloc(Math.max(0, Number(line) - free)))
  return filler
}
