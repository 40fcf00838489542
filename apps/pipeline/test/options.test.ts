import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'vitest'
import { article, temporaryFolder, writeFiles } from './raw-folder.ts'
import { readFolder, readManifest, readTable } from './read-dataset.ts'
import { runCopydesk } from './run-copydesk.ts'

/** Without a byline, which is a warning. */
const anonymous = article().replace('By Ada Marlowe\n\n', '')

/** Their order by the bytes of their paths is another than by name. */
const RAW = { 'raw/b/2.txt': article('twice'), 'raw/b-1.txt': article('once'), 'raw/a.txt': anonymous }

describe.concurrent('what is taken and what is written', () => {
  test.for([
    { args: ['.', '--limit', '2', '--output', 'dataset'], taken: ['a', 'b-1'] },
    { args: ['.', '--only', 'b/*.txt', '--output', 'dataset'], taken: ['b/2'] },
    { args: ['.', '--output', 'dataset'], taken: ['a', 'b-1', 'b/2'] },
    { args: ['--input', 'raw/b', '--output', 'dataset'], taken: ['2'] },
  ])('build $args takes $taken and leaves the lock file alone', async ({ args, taken }, { expect, onTestFinished }) => {
    const cwd = writeFiles(temporaryFolder(onTestFinished), { ...RAW, 'dataset.lock.json': 'as it was' })
    const { status } = await runCopydesk(['build', ...args, '--no-cache', '--jobs', '1'], { cwd })
    expect(status).toBe(0)
    expect(readTable(join(cwd, 'dataset'), 'jsonl').map(({ id }) => id)).toEqual(taken)
    expect(readManifest(join(cwd, 'dataset')).counts.inputs).toBe(taken.length)
    expect(readFolder(cwd)['dataset.lock.json']?.toString()).toBe('as it was')
  })

  test('build --dry-run does all the work and writes nothing', async ({ expect, onTestFinished }) => {
    const cwd = writeFiles(temporaryFolder(onTestFinished), { ...RAW, 'raw/c.txt': '' })
    const temporary = temporaryFolder(onTestFinished)
    const before = readFolder(cwd)
    const { status, stdout, stderr } = await runCopydesk(['build', '.', '--no-cache', '--jobs', '1', '--dry-run'], {
      cwd,
      env: { TMPDIR: temporary },
    })
    expect(stdout).toMatch(
      /^4 inputs = 3 accepted .* 1 rejected\ncontent digest [0-9a-f]{64}\ndataset digest [0-9a-f]{64}\ndry run: [^\n]+\n$/,
    )
    expect(stderr).toContain('3 problems (1 error, 2 warnings)')
    expect([status, readFolder(cwd), readdirSync(cwd)]).toEqual([1, before, ['raw']])
    expect(readdirSync(temporary)).toEqual([])
  })

  test('build --format writes that format alone, once, whatever corpus.yaml says', async ({
    expect,
    onTestFinished,
  }) => {
    const cwd = writeFiles(temporaryFolder(onTestFinished), { ...RAW, 'corpus.yaml': 'formats: [parquet]\n' })
    const args = ['build', '.', '--no-cache', '--jobs', '1', '--format', 'jsonl', '--format', 'jsonl', '--quiet']
    expect(await runCopydesk(args, { cwd })).toMatchObject({ status: 0, stderr: '' })
    const dataset = join(cwd, 'dataset')
    expect(Object.keys(readFolder(dataset)).filter((path) => /^(data|jsonl)\//.test(path))).toEqual([
      'jsonl/train-00000-of-00001.jsonl.gz',
    ])
    expect(readTable(dataset, 'jsonl')).toHaveLength(3)
    expect(readFolder(dataset)['README.md']?.toString()).not.toContain('.parquet')
  })
})

test.concurrent('the cache is used until a rule changes; rules warn, reject or are off; maxRejects allows rejects', async ({
  expect,
  onTestFinished,
}) => {
  const cwd = writeFiles(temporaryFolder(onTestFinished), RAW)
  const env = { XDG_CACHE_HOME: join(cwd, 'caches') }
  const build = async (yaml: string) => {
    writeFileSync(join(cwd, 'corpus.yaml'), yaml)
    const { status, stdout } = await runCopydesk(['build', '--jobs', '1'], { cwd, env })
    const { accepted, rejected } = readManifest(join(cwd, 'dataset')).counts
    const cached = Number(/\((\d+) from the cache\)/.exec(stdout)?.[1] ?? 0)
    return { status, accepted, rejected, cached, findings: readTable(join(cwd, 'dataset'), 'findings').length }
  }
  expect(await build('')).toEqual({ status: 0, accepted: 3, rejected: 0, cached: 0, findings: 1 })
  expect(existsSync(join(cwd, 'caches', 'copydesk'))).toBe(true)
  expect(await build('title: Harbour News')).toEqual({ status: 0, accepted: 3, rejected: 0, cached: 3, findings: 1 })

  const strict = 'rules:\n  byline-missing: error\n'
  expect(await build(strict)).toEqual({ status: 1, accepted: 2, rejected: 1, cached: 0, findings: 0 })
  expect(readTable(join(cwd, 'dataset'), 'rejects')).toMatchObject([
    { id: 'a', stage: 'validate', reason: 'byline-missing', findings: [{ severity: 'error' }] },
  ])
  const tolerant = `maxRejects: 1\n${strict}`
  expect(await build(tolerant)).toEqual({ status: 0, accepted: 2, rejected: 1, cached: 3, findings: 0 })

  expect(await build('language: de')).toEqual({ status: 0, accepted: 3, rejected: 0, cached: 0, findings: 1 })
  expect(readTable(join(cwd, 'dataset'), 'jsonl').map(({ language }) => language)).toEqual(['de', 'de', 'de'])

  const headed = `${tolerant}header: [headline, 'byline?', date]\n`
  expect(await build(headed)).toMatchObject({ status: 0, accepted: 2, rejected: 1, cached: 0 })
  expect(await build(headed)).toMatchObject({ cached: 3 })

  const silent = 'rules:\n  byline-missing: off\n'
  expect(await build(silent)).toEqual({ status: 0, accepted: 3, rejected: 0, cached: 0, findings: 0 })
})

test.concurrent('normalise: straighten makes typographic signs straight, in texts of the cache, too', async ({
  expect,
  onTestFinished,
}) => {
  const cwd = writeFiles(temporaryFolder(onTestFinished), { 'raw/a.txt': article('“three weeks” – so they said… –') })
  const env = { XDG_CACHE_HOME: join(cwd, 'caches') }
  const build = async (yaml: string) => {
    writeFileSync(join(cwd, 'corpus.yaml'), yaml)
    expect(await runCopydesk(['build', '--jobs', '1'], { cwd, env })).toMatchObject({ status: 0 })
    return readTable(join(cwd, 'dataset'), 'jsonl')[0]?.text
  }
  expect(await build('normalise: {}')).toContain('“three weeks” – so they said… –')
  expect(await build('normalise:\n  straighten: true\n')).toContain('"three weeks" - so they said... -')
})
