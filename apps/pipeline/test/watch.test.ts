import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { articles, temporaryFolder, writeFiles } from './raw-folder.ts'
import { readFolder, sha256 } from './read-dataset.ts'
import { type Ran, runCopydesk } from './run-copydesk.ts'

const COUNT = 300

const raw = temporaryFolder(afterAll)

beforeAll(() => {
  writeFiles(raw, { ...articles(COUNT - 1), 'empty.txt': '' })
})

/** Builds all in a new folder, where what passes ten seconds for the command is ten milliseconds. */
async function build(
  onTestFinished: (remove: () => void) => void,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Ran & { cwd: string }> {
  const cwd = temporaryFolder(onTestFinished)
  const hurry = fileURLToPath(new URL('fixtures/hurry.cjs', import.meta.url))
  const ran = await runCopydesk(['build', '--input', raw, '--output', 'dataset', ...args], {
    cwd,
    env: { NODE_OPTIONS: `--require ${JSON.stringify(hurry)}`, ...env },
  })
  return { ...ran, cwd }
}

describe.concurrent('a person sees what happens', () => {
  test.for([{ jobs: '1' }, { jobs: '2' }])(
    'where there is no terminal: plain lines, $jobs jobs',
    async ({ jobs }, { expect, onTestFinished }) => {
      const { stderr, status } = await build(onTestFinished, ['--no-cache', '--jobs', jobs])
      expect(status).toBe(1)
      expect(stderr).not.toContain('\u001b')
      const lines = [...stderr.matchAll(PROGRESS)].map(([, ...numbers]) => numbers.map(Number))
      expect(lines.length).toBeGreaterThan(1)
      expect(lines).toEqual([...lines].sort(([one = 0], [other = 0]) => one - other))
      for (const [inputs, total, , , cached, rejected] of lines) {
        expect([total, cached]).toEqual([COUNT, 0])
        expect(inputs).toBeLessThanOrEqual(COUNT)
        expect(rejected).toBeLessThanOrEqual(1)
      }
    },
  )

  test('what is in the way is told in one line, and not when quiet', async ({ expect, onTestFinished }) => {
    const args = ['--cache', '/dev/null/none', '--jobs', '1']
    const { stderr } = await build(onTestFinished, args)
    const told =
      'copydesk: Expected a folder that can be written for the cache, got `/dev/null/none` (ENOTDIR): going on without'
    expect(stderr.split('\n').filter((line) => line.startsWith('copydesk:'))).toEqual([told])
    expect(stderr).not.toContain('(node:')
    expect((await build(onTestFinished, [...args, '--quiet'])).stderr).not.toContain('cache')
  })

  test('on a terminal: one line, no wider than that, that is gone at the end', async ({ expect, onTestFinished }) => {
    const { stderr } = await build(onTestFinished, ['--no-cache', '--jobs', '2'], { COPYDESK_TEST_COLUMNS: '60' })
    const [, ...shown] = stderr.split('\r\u001b[2K')
    const [rest, ...lines] = shown.reverse()
    expect(lines.filter((line) => /^\d+\/300 inputs, \d+\/s, /.test(line)).length).toBeGreaterThan(1)
    expect(lines).toContain('0/1 shards written')
    for (const line of lines) {
      expect(line).not.toContain('\n')
      expect(line.length).toBeLessThan(60)
    }
    expect(rest).toMatch(/^[^\r]+\n$/)
    // NO_COLOR is set.
    expect(stderr.replaceAll('\r\u001b[2K', '')).not.toContain('\u001b')
  })

  test('how many the cache knew, and no time to go where nobody knows how many are left', async ({
    expect,
    onTestFinished,
  }) => {
    // So many that the line is drawn while they are looked up.
    const many = writeFiles(temporaryFolder(onTestFinished), articles(2000))
    const args = ['--input', many, '--cache', temporaryFolder(onTestFinished), '--jobs', '1']
    await build(onTestFinished, args)
    const { stderr } = await build(onTestFinished, [...args, '--only', '**'])
    const [last] = [
      ...stderr.matchAll(/^(\d+) inputs, \d+\/s, [\d.]+ MB\/s, (\d+) from the cache, \d rejected$/gm),
    ].reverse()
    expect(Number(last?.[1])).toBeGreaterThan(0)
    expect(last?.[2]).toBe(last?.[1])
  })

  test('nothing with --quiet but the errors', async ({ expect, onTestFinished }) => {
    const { stderr, stdout } = await build(onTestFinished, ['--no-cache', '--jobs', '1', '--quiet'])
    expect(stderr).toMatch(/^[^\n]*empty\.txt\n {2}1:1 {2}error [^\n]*\n\n\d+ problems [^\n]*\n$/)
    expect(stdout).toContain(`${COUNT} inputs = `)
  })

  test('at the end: the time of each stage, which add up, and what to look at', async ({ expect, onTestFinished }) => {
    const { stderr, stdout, cwd } = await build(onTestFinished, ['--no-cache', '--jobs', '2'])
    const [time = '', found = '', rejected = ''] = stderr.trimEnd().split('\n').slice(-3)
    const [total = 0, ...stages] = [...time.matchAll(/([\d.]+) s/g)].map(([, seconds]) => Number(seconds))
    expect(time.match(/[a-z]+(?= [\d.]+ s[,)])/g)).toEqual(['list', 'process', 'write', 'seal', 'publish'])
    expect(Math.abs(stages.reduce((sum, seconds) => sum + seconds, 0) - total)).toBeLessThan(0.31)
    expect(found).toBe('most found: byline-missing (43), date-weekday (28), text-empty (1)')
    expect(rejected).toBe('why rejected: text-empty (1)')
    expect(stdout).toMatch(/^300 inputs = 299 accepted \+ 0 duplicates \+ 0 filtered \+ 1 rejected$/m)
    expect(existsSync(join(cwd, /^report: (.+)$/m.exec(stdout)?.[1] ?? 'none'))).toBe(true)
  })

  test('the dataset digest covers every file', async ({ expect, onTestFinished }) => {
    const { stdout, cwd } = await build(onTestFinished, ['--no-cache', '--jobs', '1'])
    const { 'provenance.intoto.json': statement, ...files } = readFolder(join(cwd, 'dataset'))
    expect(/^dataset digest (.+)$/m.exec(stdout)?.[1]).toBe(sha256(statement ?? Buffer.of()))
    const { subject } = JSON.parse(String(statement)) as { subject: { name: string; digest: { sha256: string } }[] }
    expect(Object.fromEntries(subject.map(({ name, digest }) => [name, digest.sha256]))).toEqual(
      Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, sha256(bytes)])),
    )
  })
})

/** A line of progress: inputs, of how many, a second, megabytes a second, from the cache, rejected. */
const PROGRESS =
  /^(\d+)\/(\d+) inputs, (\d+)\/s, ([\d.]+) MB\/s, (\d+) from the cache, (\d+) rejected(?:, (?:\d+ h )?(?:\d+ min ?)?(?:[\d.]+ s )?to go)?$/gm

describe.concurrent('where the time goes', () => {
  test('--profile writes a profile of every thread', async ({ expect, onTestFinished }) => {
    const { cwd, status } = await build(onTestFinished, ['--no-cache', '--jobs', '2', '--profile'])
    expect(status).toBe(1)
    const files = readdirSync(cwd).filter((name) => name.endsWith('.cpuprofile'))
    expect(files).toEqual(['copydesk.cpuprofile', 'copydesk.thread-1.cpuprofile', 'copydesk.thread-2.cpuprofile'])
    const [main, ...threads] = files.map((file) => filesIn(join(cwd, file)))
    expect(main).toContain('seal-dataset.js')
    for (const thread of threads) expect(thread).toContain('process-document.js')
  })

  test('--profile with one job holds all in one file', async ({ expect, onTestFinished }) => {
    const { cwd } = await build(onTestFinished, ['--no-cache', '--jobs', '1', '--profile', 'here.cpuprofile'])
    expect(readdirSync(cwd).filter((name) => name.endsWith('.cpuprofile'))).toEqual(['here.cpuprofile'])
    expect(filesIn(join(cwd, 'here.cpuprofile'))).toEqual(
      expect.arrayContaining(['seal-dataset.js', 'process-document.js']),
    )
  })

  test.for([
    { jobs: '1', rows: ['stages', 'main thread'] },
    { jobs: '2', rows: ['stages', 'thread 1', 'thread 2'] },
  ])('--trace shows stages, and batches by thread: $jobs jobs', async ({ jobs, rows }, { expect, onTestFinished }) => {
    const { cwd } = await build(onTestFinished, ['--no-cache', '--jobs', jobs, '--trace', 'trace.json'])
    const { traceEvents: events } = JSON.parse(readFileSync(join(cwd, 'trace.json'), 'utf8')) as {
      traceEvents: { name: string; ph: string; tid: number; ts: number; dur: number; args?: { name: string } }[]
    }
    const names = new Map(events.flatMap(({ ph, tid, args }) => (ph === 'M' ? [[tid, args?.name] as const] : [])))
    expect([...new Set(names.values())].sort()).toEqual([...rows].sort())
    const runs = events.filter(({ ph }) => ph === 'X')
    const stages = runs.filter(({ tid }) => names.get(tid) === 'stages')
    expect(stages.map(({ name }) => name)).toEqual(['list', 'process', 'write', 'seal', 'publish'])
    for (const [index, { ts }] of stages.entries())
      if (index > 0) expect(ts).toBeCloseTo((stages[index - 1]?.ts ?? 0) + (stages[index - 1]?.dur ?? 0), 0)
    expect(runs.filter(({ name }) => name.endsWith('Batch'))).toHaveLength(Math.ceil(COUNT / 32))
    expect(runs.filter(({ name }) => name === 'writeShard')).toHaveLength(1)
    for (const tid of names.keys()) {
      const row = runs.filter((run) => run.tid === tid)
      for (const [index, { ts }] of row.entries())
        if (index > 0) expect(ts + 1).toBeGreaterThanOrEqual((row[index - 1]?.ts ?? 0) + (row[index - 1]?.dur ?? 0))
    }
  })

  test.for(['--profile', '--trace'])('%s to a place that is not there: 2, before any work', async (flag, context) => {
    const { status, stderr, cwd } = await build(context.onTestFinished, ['--no-cache', flag, 'no/where.json'])
    context.expect(stderr).toBe('copydesk: Expected a file that can be written, got `no/where.json` (ENOENT)\n')
    context.expect([status, readdirSync(cwd)]).toEqual([2, []])
  })
})

/** The names of the files whose code was seen at work: a sample is taken each millisecond or so, and a short function may go unseen. */
function filesIn(profile: string): readonly string[] {
  const { nodes } = JSON.parse(readFileSync(profile, 'utf8')) as { nodes: { callFrame: { url: string } }[] }
  return [...new Set(nodes.map(({ callFrame }) => posix.basename(callFrame.url)))]
}
