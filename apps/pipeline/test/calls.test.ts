import { lstatSync, mkdirSync, readFileSync, readlinkSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readConfig } from '../src/index.ts'
import { article, temporaryFolder, writeFiles } from './raw-folder.ts'
import { readFolder } from './read-dataset.ts'
import { runCopydesk } from './run-copydesk.ts'

const version = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version

describe.concurrent('wrong calls end with 2 and one line', () => {
  test.for([
    { args: ['build', 'nowhere'], says: 'Expected a folder of raw files at' },
    { args: ['build'], says: '(name a corpus, or --input and --output)' },
    { args: ['build', '--input', 'notes.txt', '--output', 'out'], says: 'got a file' },
    { args: ['build', '--input', 'raw'], says: 'Expected `--output <dir>` beside `--input <dir>`' },
    { args: ['build', 'mine', '--input', 'raw', '--output', 'out'], says: 'got both' },
    { args: ['build', 'mine', '--frozen'], says: 'Expected a lock file at' },
    { args: ['build', 'mine', '--frozen', '--limit', '1'], says: 'Expected `--frozen` without' },
    { args: ['build', 'mine', '--frozen', '--output', 'out'], says: 'Expected `--frozen` without' },
    { args: ['build', 'mine', '--job', '2'], says: "unknown option '--job' (Did you mean --jobs?)" },
    { args: ['build', 'mine', '--jobs', '0'], says: 'Expected a whole number from 1.' },
    { args: ['build', 'mine', '--only'], says: 'argument missing' },
    { args: ['build', 'mine', '--limit', '1'], says: 'Expected `--output <dir>` or `--dry-run` beside --limit' },
    { args: ['build', 'mine', '--only', 'z*', '--dry-run'], says: 'matches `z*`, got none' },
    { args: ['build', 'mine', '--limit', 'all'], says: 'Expected a whole number from 1.' },
    { args: ['build', 'mine', '--format', 'toString'], says: 'Expected one of parquet, jsonl,' },
    { args: ['biuld'], says: "unknown command 'biuld' (Did you mean build?)" },
    { args: ['\u001b[31mred\n'], says: 'unknown command' },
  ])('copydesk $args', async ({ args, says }, { expect, onTestFinished }) => {
    const cwd = writeFiles(temporaryFolder(onTestFinished), {
      'notes.txt': 'x',
      'raw/a.txt': 'x',
      'mine/raw/a.txt': 'x',
    })
    const { status, stdout, stderr } = await runCopydesk(
      [...args.slice(0, 1), ...(args[0] === 'build' ? ['--no-cache'] : []), ...args.slice(1)],
      {
        cwd,
      },
    )
    expect(stderr).toContain(says)
    expect(stderr).toMatch(/^copydesk: [^\p{Cc}]+\n$/u)
    expect([status, stdout]).toEqual([2, ''])
    expect(Object.keys(readFolder(cwd))).toEqual(['mine/raw/a.txt', 'notes.txt', 'raw/a.txt'])
  })
})

describe('corpus.yaml', () => {
  test.for([
    { yaml: 'nmae: harbour\n', at: '1:1', says: 'Unexpected key `nmae`, expected one of `name`, `title`' },
    { yaml: 'name: harbour\n7: x\n', at: '2:1', says: 'Unexpected key `7`' },
    { yaml: 'title: Harbour\nname: Harbour News\n', at: '2:7', says: 'Unexpected "Harbour News" for `name`' },
    { yaml: 'name:\n', at: '1:6', says: 'Unexpected null for `name`' },
    { yaml: 'creators: [Ada, 7]\n', at: '1:17', says: 'Unexpected 7 for `creators.1`' },
    { yaml: 'maxRejects: -1\n', at: '1:13', says: 'expected it to be >= 0' },
    { yaml: 'formats:\n  - jsonl\n  - docx\n', at: '3:5', says: '(parquet, jsonl,' },
    { yaml: 'formats: []\n', at: '1:10', says: 'Unexpected [] for `formats`' },
    { yaml: 'formats: [jsonl, jsonl]\n', at: '1:10', says: 'duplicate items' },
    { yaml: 'rules:\n  byline-missing: of\n', at: '2:19', says: '(off, info, warning, error)' },
    { yaml: 'rules:\n  byline-mising: off\n', at: '2:3', says: 'Unexpected rule `byline-mising`, expected one of' },
    { yaml: 'rules:\n  toString: off\n', at: '2:3', says: 'Unexpected rule `toString`' },
    { yaml: 'header: headline\n', at: '1:9', says: 'Unexpected "headline" for `header`, expected it to be array' },
    { yaml: 'header: []\n', at: '1:9', says: 'Unexpected [] for `header`' },
    { yaml: 'header:\n  - headline\n  - bylin\n', at: '3:5', says: 'Unexpected "bylin" for `header.1`' },
    { yaml: 'header:\n  - bylin: x\n', at: '2:5', says: '(kicker, kicker?, headline,' },
    { yaml: 'header:\n  - byline*: x\n', at: '2:5', says: '(kicker, kicker?, headline,' },
    { yaml: 'header:\n  - byline: 7\n', at: '2:13', says: 'Unexpected 7 for `header.0.byline`' },
    { yaml: 'header:\n  - byline: x\n    date: x\n', at: '2:5', says: 'NOT have more than 1 properties' },
    {
      yaml: 'header:\n  - headline\n  - byline: "(x"\n',
      at: '3:5',
      says: 'Unexpected `(x`, expected a regular expression',
    },
    { yaml: 'header:\n  - byline: (?=x)\n', at: '2:5', says: 'in RE2 syntax (invalid or unsupported Perl syntax' },
    { yaml: 'header:\n  - byline: (?<by>x)\n', at: '2:5', says: 'Unexpected group `by`, expected one of `kicker`' },
    { yaml: 'header:\n  - byline: (?<date>x)\n', at: '2:5', says: 'expected a group `byline` beside it' },
    { yaml: 'header:\n  - skip*\n', at: '2:5', says: 'Unexpected `skip*` alone, expected the pattern' },
    { yaml: 'rules:\n  text-short: { minimum: many }\n', at: '2:17', says: 'expected a number' },
    { yaml: 'rules:\n  text-short: { maximum: 3 }\n', at: '2:17', says: 'expected one of `severity`, `minimum`' },
    { yaml: "rules:\n  file-name: { pattern: '[' }\n", at: '2:16', says: 'expected a regular expression' },
    { yaml: 'rules:\n  file-binary: off\n', at: '2:3', says: 'Unexpected rule `file-binary`' },
    { yaml: 'plugins: ./a.mjs\n', at: '1:10', says: 'Unexpected "./a.mjs" for `plugins`, expected it to be array' },
    { yaml: 'plugins:\n  - ./gone.mjs\n', at: '2:5', says: 'Unexpected ENOENT for `./gone.mjs`, expected a module' },
    { yaml: 'exceptions: {}\n', at: '1:13', says: 'Unexpected {} for `exceptions`, expected it to be array' },
    {
      yaml: 'exceptions:\n  - rule: text-short\n    path: a.txt\n',
      at: '2:5',
      says: "have required property 'reason'",
    },
    {
      yaml: "exceptions:\n  - { rule: text-short, path: a.txt, reason: ' ' }\n",
      at: '2:46',
      says: 'Unexpected " " for `exceptions.0.reason`',
    },
    {
      yaml: 'exceptions:\n  - { rule: text-shrt, path: a.txt, reason: x }\n',
      at: '2:13',
      says: 'Unexpected rule `text-shrt`, expected one of',
    },
    { yaml: 'exceptions: [{ rule: schema/pattern, path: a, reason: x }]\n', at: '1:22', says: 'rule `schema/pattern`' },
    { yaml: 'exceptions: [{ rule: file-binary, path: a, reason: x }]\n', at: '1:22', says: 'rule `file-binary`' },
    { yaml: 'exceptions: [{ rule: exception-unused, path: a, reason: x }]\n', at: '1:22', says: 'rule `exception-' },
    { yaml: 'exceptions: [{ rule: text-short, path: a, raeson: x }]\n', at: '1:14', says: "property 'reason'" },
    { yaml: 'creators: [{ nam: x }]\n', at: '1:12', says: "expected it to have required property 'name'" },
    { yaml: 'creators: [{ name: A, type: robot }]\n', at: '1:29', says: '(person, organization)' },
    { yaml: 'datasheet: { purpos: x }\n', at: '1:14', says: 'Unexpected key `purpos`, expected one of `purpose`,' },
    { yaml: 'version: "1"\n', at: '1:10', says: ', such as `1.0.0`' },
    {
      yaml: 'published: 2022-02-30\n',
      at: '1:12',
      says: 'Unexpected 2022-02-30 for `published`, expected a day of the calendar',
    },
    {
      yaml: 'dates: { latest: 2022-13-01 }\n',
      at: '1:18',
      says: 'Unexpected 2022-13-01 for `dates.latest`, expected a day of the calendar',
    },
    { yaml: 'rules: { text-short: { severity: high } }\n', at: '1:34', says: '(off, info, warning, error)' },
    { yaml: 'collected: March\n', at: '1:12', says: 'Unexpected "March" for `collected`' },
    { yaml: 'harbour\n', at: '1:1', says: 'Unexpected "harbour" for `the document`, expected it to be object' },
    { yaml: '- harbour\n', at: '1:1', says: 'Unexpected ["harbour"]' },
    { yaml: 'name: a\nname: b\n', at: '2:1', says: 'Map keys must be unique' },
    { yaml: 'title: "Harbour\n', at: '2:1', says: 'Unexpected YAML' },
    { yaml: 'name: a\n---\nname: b\n', at: '2:1', says: 'multiple documents' },
    { yaml: 'name: a\ntitle: *title\n', at: '2:8', says: 'Unexpected `*title`' },
    { yaml: 'name: a\n<<: *more\n', at: '2:5', says: 'Unexpected `*more`' },
    { yaml: Buffer.from('name: a\ntitle: Caf\xe9\n', 'latin1'), at: '2:11', says: 'bytes that are not UTF-8' },
  ])('$yaml is refused at $at', async ({ yaml, at, says }) => {
    const corpus = writeFiles(temporaryFolder(), { 'raw/a.txt': 'x', 'corpus.yaml': yaml })
    const read = () => readConfig(join(corpus, 'raw'))
    await expect(read()).rejects.toThrow(
      expect.objectContaining({ name: 'UsageError', message: expect.stringContaining(says) }),
    )
    await expect(read()).rejects.toThrow(`${corpus}/corpus.yaml:${at}: `)
  })

  test.each(['a folder', 'a link to nothing'])('that is %s is refused', async (kind) => {
    const corpus = writeFiles(temporaryFolder(), { 'raw/a.txt': 'x' })
    const file = join(corpus, 'corpus.yaml')
    if (kind === 'a folder') mkdirSync(file)
    else symlinkSync('gone.yaml', file)
    await expect(readConfig(join(corpus, 'raw'))).rejects.toThrow(`${file}:1:1: Unexpected `)
  })

  test('that is wrong ends the command with 2, one line, and nothing written', async () => {
    const corpus = writeFiles(temporaryFolder(), { 'raw/a.txt': article(), 'corpus.yaml': '"na\\nme\\e[2J": x\n' })
    const { status, stderr } = await runCopydesk(['build', corpus, '--no-cache'])
    expect(stderr).toMatch(/^copydesk: [^\p{Cc}]+corpus\.yaml:1:1: Unexpected key [^\p{Cc}]+\n$/u)
    expect(status).toBe(2)
    expect(Object.keys(readFolder(corpus))).toEqual(['corpus.yaml', 'raw/a.txt'])
  })

  test('is found in the input folder before its parent, and there may be none', async () => {
    const corpus = writeFiles(temporaryFolder(), { 'raw/a.txt': 'x' })
    const input = join(corpus, 'raw')
    expect(await readConfig(input)).toEqual({ config: {}, file: null })
    writeFileSync(join(corpus, 'corpus.yaml'), '# nothing yet\n')
    expect(await readConfig(input)).toEqual({ config: {}, file: join(corpus, 'corpus.yaml') })
    writeFileSync(join(input, 'corpus.yaml'), 'name: inner\nformats: [jsonl]\n')
    expect(await readConfig(input)).toEqual({
      config: { name: 'inner', formats: ['jsonl'] },
      file: join(input, 'corpus.yaml'),
    })
  })
})

describe.concurrent('an output that is not ours is refused and left as it is', () => {
  test.for([
    { what: 'a folder', files: { 'out/notes.txt': 'mine' } },
    { what: 'a file', files: { out: 'mine' } },
    { what: 'a folder with a manifest of somebody else', files: { 'out/manifest.json': '{"generator":"other"}' } },
    { what: 'a link to a folder', files: { 'elsewhere/notes.txt': 'mine' }, link: 'elsewhere' },
  ])('$what', async ({ files, link }, { expect, onTestFinished }) => {
    const parent = writeFiles(temporaryFolder(onTestFinished), { 'raw/a.txt': article(), ...files })
    const output = join(parent, 'out')
    if (link) symlinkSync(link, output)
    const before = [readFolder(parent), lstatSync(output).mtimeMs]
    const args = ['build', '--input', join(parent, 'raw'), '--output', output, '--no-cache']
    const { status, stdout, stderr } = await runCopydesk(args)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^copydesk: Expected nothing, an empty folder or a dataset of ours at [^\n]+\n$/)
    expect([readFolder(parent), lstatSync(output).mtimeMs]).toEqual(before)
    if (link) expect(readlinkSync(output)).toBe(link)
  })
})

describe.concurrent('what asks for a text gets it', () => {
  test('copydesk --version', async ({ expect }) => {
    expect(await runCopydesk(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' })
  })

  test.for([['--help'], ['build', '--help']])('copydesk %s', async (args, { expect }) => {
    const { status, stdout, stderr } = await runCopydesk(args)
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^Usage: copydesk /)
    expect(stdout).toContain(args.includes('build') ? '--frozen' : 'a fault of ours')
  })

  test('copydesk schema', async ({ expect }) => {
    const { status, stdout, stderr } = await runCopydesk(['schema'])
    const shipped = new URL('../../../packages/document/schema/document.schema.json', import.meta.url)
    expect([status, stderr]).toEqual([0, ''])
    expect(JSON.parse(stdout)).toEqual(JSON.parse(readFileSync(shipped, 'utf8')))
  })

  test('copydesk schema --typescript', async ({ expect }) => {
    const { status, stdout } = await runCopydesk(['schema', '--typescript'])
    expect(status).toBe(0)
    expect(stdout).toMatch(/^export interface Document \{$/m)
    expect(stdout).toMatch(/^ {4}headline: string \| null;$/m)
    expect(stdout).not.toContain('sourceMappingURL')
  })
})

test('a reader that leaves before the end is no fault', async () => {
  const { status, stderr } = await runCopydesk(['--help'], { onStart: (child) => child.stdout?.destroy() })
  expect([status, stderr]).toEqual([0, ''])
})

describe.concurrent('copydesk cache', () => {
  test('shows folder, size, bound and entries, and prunes to the bound', async ({ expect, onTestFinished }) => {
    const cwd = writeFiles(temporaryFolder(onTestFinished), { 'mine/raw/a.txt': article() })
    const folder = join(cwd, 'kept')
    const cache = (...args: string[]) => runCopydesk(['cache', ...args, '--cache', 'kept'], { cwd })
    expect(await cache()).toEqual({
      status: 0,
      stdout: `folder    ${folder}\nsize      0.0 MB of at most 4000.0 MB\nentries   0 in 0 segments\n`,
      stderr: '',
    })
    await runCopydesk(['build', 'mine', '--cache', 'kept', '--quiet'], { cwd })
    const entries = /^entries {3}[1-9]\d* in [1-9]\d* segments$/m
    expect((await cache('mine', '--prune')).stdout).toMatch(entries)
    writeFiles(cwd, { 'mine/corpus.yaml': 'cacheSize: 0\n' })
    expect((await cache('mine')).stdout).toMatch(entries)
    const { status, stdout } = await cache('mine', '--prune')
    expect([status, stdout]).toEqual([
      0,
      expect.stringMatching(/of at most 0\.0 MB\nentries {3}0 in 0 segments\npruned /),
    ])
  })

  test('of a corpus that is not there ends with 2', async ({ expect, onTestFinished }) => {
    const cwd = temporaryFolder(onTestFinished)
    const { status, stderr } = await runCopydesk(['cache', 'nowhere', '--cache', 'kept'], { cwd })
    expect(stderr).toMatch(/^copydesk: Expected a folder of raw files at .*\n$/)
    expect(status).toBe(2)
  })

  test.for([[], ['--prune']])(
    'in a place that can hold none ends with 2 %j',
    async (more, { expect, onTestFinished }) => {
      const cwd = writeFiles(temporaryFolder(onTestFinished), { 'mine/raw/a.txt': article(), kept: 'a file' })
      expect(await runCopydesk(['cache', 'mine', ...more, '--cache', 'kept'], { cwd })).toEqual({
        status: 2,
        stdout: '',
        stderr: `copydesk: Expected a folder for the cache, got \`${join(cwd, 'kept')}\` (ENOTDIR)\n`,
      })
    },
  )
})
