import { join } from 'node:path'
import type { Finding } from '@copydesk/document'
import { describe, expect, test } from 'vitest'
import { readConfig } from '../src/index.ts'
import { buildHere } from './build-here.ts'
import { checkHere } from './check-here.ts'
import { article, temporaryFolder, writeFiles } from './raw-folder.ts'
import { type Ran, runCopydesk } from './run-copydesk.ts'

const NO_BYLINE = article('without a name').replace('By Ada Marlowe\n\n', '')
const WRONG_DAY = article('on a Monday').replace('Tuesday', 'Monday')

const YAML = `# Known faults.
rules: { date-weekday: error, card-incomplete: off }
exceptions:
  - rule: byline-missing
    path: 'archive/**'
    reason: The archive was printed without bylines.
  - rule: date-weekday
    path: day [1].txt
    reason: The paper printed it so.
  - reason: It was mended.
    rule: date-weekday
    path: mended.txt
`

const RAW = {
  'raw/archive/a.txt': NO_BYLINE,
  'raw/b.txt': article('b').replace('By Ada Marlowe\n\n', ''),
  'raw/day [1].txt': WRONG_DAY,
  'raw/mended.txt': article('mended'),
}

const B = 'b.txt:1:1 byline-missing'
const UNUSED = '../corpus.yaml:10:5 exception-unused'

function corpusOf(files: Readonly<Record<string, string>> = RAW, yaml = YAML): string {
  return writeFiles(temporaryFolder(), { ...files, 'corpus.yaml': yaml })
}

async function build(corpus: string, options: Parameters<typeof buildHere>[1] = {}) {
  const { config, file: configFile } = await readConfig(join(corpus, 'raw'))
  const built = await buildHere(corpus, { config, configFile, ...options })
  return { ...built, lines: built.findings.map(lineOf) }
}

function lineOf({ path, place: { start }, rule }: Finding): string {
  return `${path}:${start.line}:${start.column} ${rule}`
}

describe('a build', () => {
  test('takes away what exceptions cover, errors too, and reports those that cover nothing', async () => {
    const { lines, findingCounts, manifest } = await build(corpusOf())
    expect(lines).toEqual([UNUSED, B])
    expect(findingCounts).toEqual({ error: 0, warning: 2, info: 0 })
    expect(manifest.counts).toMatchObject({ accepted: 4, rejected: 0 })
  })

  test('knows from the cache which exceptions were used, with any number of threads', async () => {
    const notices = Array.from({ length: 200 }, (_, n) => [`raw/archive/${n}.txt`, NO_BYLINE.replace('dawn', `${n}`)])
    const corpus = corpusOf({ ...RAW, ...Object.fromEntries(notices) })
    const run = (jobs: string) =>
      runCopydesk(['build', '.', '--dry-run', '--jobs', jobs, '--cache', 'cache'], { cwd: corpus })
    const cold = await run('2')
    const warm = await run('1')
    expect(cold.stderr).toContain('corpus.yaml\n  10:5  warning  Unexpected exception to `date-weekday`')
    expect(cold.stderr).toContain('\n2 problems (0 errors, 2 warnings)')
    expect(warm.stderr).toContain('\n2 problems (0 errors, 2 warnings)')
    expect(warm.stdout).toBe(cold.stdout.replace(' rejected\n', ' rejected (204 from the cache)\n'))
    const found = ({ stderr }: Ran) => stderr.slice(stderr.indexOf('corpus.yaml')).replace(/^time: .*$/m, '')
    expect(found(warm)).toBe(found(cold))
  })

  test.each([{ limit: 2 }, { only: 'b.txt' }])(
    'of a part (%j) does not know whether an exception is needed',
    async (part) => {
      const { lines } = await build(corpusOf(), part)
      expect(lines.filter((line) => line.includes('exception-unused'))).toEqual([])
    },
  )

  test('leaves it open whether a text is repeated, which only a check looks for', async () => {
    const yaml =
      'rules: { card-incomplete: off }\nexceptions: [{ rule: duplicate-exact, path: b.txt, reason: Printed twice. }]\n'
    expect((await build(corpusOf({ 'raw/b.txt': article() }, yaml))).lines).toEqual([])
  })

  test('does not except what can not be decoded', async () => {
    const yaml = "exceptions: [{ rule: byline-missing, path: '**', reason: None has one. }]\n"
    const { manifest } = await build(corpusOf({ 'raw/scan.txt': '%PDF-1.4\n' }, yaml))
    expect(manifest.counts.rejected).toBe(1)
  })
})

test('the rows of a table are excepted by the path of the table, or one by its id', async () => {
  const table = 'text,byline\n"The ferry sailed at dawn, and all of its seats were taken.",\n'
  const rows = `${table}"The ferry sailed at noon, and few of its seats were taken.",\n`
  const yaml = (path: string) => `exceptions: [{ rule: byline-missing, path: ${path}, reason: Wire copy. }]\n`
  const missing = async (path: string) => {
    const { findings } = await build(corpusOf({ 'raw/wire.csv': rows }, yaml(path)))
    return findings.filter(({ rule }) => rule === 'byline-missing').map(({ id }) => id)
  }
  expect(await missing('other.csv')).toEqual(['wire/000001', 'wire/000002'])
  expect(await missing('wire/000002')).toEqual(['wire/000001'])
  expect(await missing("'*.csv'")).toEqual([])
})

describe('a check', () => {
  test.each([
    { names: ['.'], lines: [B, 'corpus.yaml:10:5 exception-unused'] },
    { names: ['raw/b.txt', 'raw/mended.txt'], lines: [B] },
  ])('of $names', async ({ names, lines }) => {
    const found = await checkHere(corpusOf(), { names })
    expect(found.lines.map((line) => line.replace(/^raw\//, ''))).toEqual(lines)
  })

  test('excepts a text that is in the corpus twice', async () => {
    const yaml = 'exceptions: [{ rule: duplicate-exact, path: b.txt, reason: Printed twice. }]\n'
    const files = { 'raw/a.txt': article(), 'raw/b.txt': article() }
    expect((await checkHere(corpusOf(files, ''))).lines).toEqual(['raw/b.txt:1:1 duplicate-exact'])
    expect((await checkHere(corpusOf(files, yaml))).lines).toEqual([])
  })
})

test('an explanation says what was excepted, and why', async () => {
  const corpus = corpusOf()
  const explain = (...args: readonly string[]) =>
    runCopydesk(['explain', 'raw/archive/a.txt', ...args], { cwd: corpus })
  const { findings, excepted } = JSON.parse((await explain('--json')).stdout)
  expect([findings, excepted]).toMatchObject([
    [],
    [{ finding: { rule: 'byline-missing' }, reasons: ['The archive was printed without bylines.'] }],
  ])
  expect((await explain()).stdout).toMatch(/^Excepted \(1\)\n {2}1:1 {2}.* {2}byline-missing\n +The archive was/m)
})

describe('exception-unused', () => {
  test('can be turned off', async () => {
    const yaml = YAML.replace('date-weekday: error', 'exception-unused: off, date-weekday: error')
    expect((await build(corpusOf(RAW, yaml))).lines).toEqual([B])
  })

  test.each([
    { command: 'build', stream: 'stderr', args: [] },
    { command: 'check', stream: 'stdout', args: ['--format', 'pretty'] },
  ] as const)('fails `copydesk $command` where it is an error', async ({ command, stream, args }) => {
    const yaml = YAML.replace('date-weekday: error', 'exception-unused: error, date-weekday: error')
    const corpus = corpusOf(RAW, yaml)
    const ran = await runCopydesk([command, '.', '--no-cache', ...args], { cwd: corpus })
    expect(ran.status).toBe(1)
    expect(ran[stream]).toContain(
      'corpus.yaml\n  10:5  error    Unexpected exception to `date-weekday` in `mended.txt`',
    )
  })
})
