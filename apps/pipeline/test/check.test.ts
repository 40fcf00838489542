import { type ChildProcess, execFileSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Report } from '@copydesk/document'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type BuildOptions, lockOf } from '../src/index.ts'
import { buildHere } from './build-here.ts'
import { checkHere } from './check-here.ts'
import { article, temporaryFolder, writeFiles } from './raw-folder.ts'
import { readFolder } from './read-dataset.ts'
import { type Ran, type RunOptions, runCopydesk } from './run-copydesk.ts'

/** A wrong weekday, which is a warning, in line 5. */
const WARNED = article('once').replace('Tuesday', 'Monday')

/** No text, which is an error. */
const EMPTY = '\n'

const OUTSIDE = { GITHUB_ACTIONS: '', GITHUB_STEP_SUMMARY: '' }

function check(args: readonly string[], { env, ...options }: RunOptions = {}): Promise<Ran> {
  return runCopydesk(['check', '--no-cache', '--jobs', '1', ...args], { ...options, env: { ...OUTSIDE, ...env } })
}

async function checkJson(
  args: readonly string[],
  options: RunOptions = {},
): Promise<Report & { status: number | null }> {
  const { status, stdout } = await check([...args, '--format', 'json'], options)
  return { status, ...(JSON.parse(stdout) as Report) }
}

function found({ findings }: Report): readonly string[] {
  return findings.map(({ path, place: { start }, rule }) => `${path}:${start.line}:${start.column} ${rule}`)
}

function git(cwd: string, ...args: readonly string[]): string {
  const who = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', '-c', 'init.defaultBranch=main']
  return execFileSync('git', [...who, ...args], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}

describe('files, folders and globs', () => {
  let parent: string
  let remove: () => void
  afterAll(() => remove())
  beforeAll(() => {
    parent = writeFiles(
      temporaryFolder((done) => {
        remove = done
      }),
      {
        'corpus/corpus.yaml': 'rules:\n  byline-missing: error\n',
        'corpus/raw/a.txt': article('a'),
        'corpus/raw/b/c.txt': WARNED,
        'corpus/raw/b/d [1].txt': article('d').replace('By Ada Marlowe\n\n', ''),
        'corpus/raw/.hidden': 'x',
        'elsewhere/e.txt': EMPTY,
        'elsewhere/deep/f.txt': WARNED,
      },
    )
  })

  const C = 'corpus/raw/b/c.txt:5:1 date-weekday'
  const D = 'corpus/raw/b/d [1].txt:1:1 byline-missing'
  const F = 'elsewhere/deep/f.txt:5:1 date-weekday'

  test.each([
    { names: ['corpus'], checked: 3, lines: [C, D] },
    { names: ['corpus/raw'], checked: 3, lines: [C, D] },
    { names: ['corpus/raw/b'], checked: 2, lines: [C, D] },
    { names: ['corpus/raw/a.txt'], checked: 1, lines: [] },
    { names: ['corpus/raw/a.txt', 'corpus/raw/a.txt', 'corpus/raw/b'], checked: 3, lines: [C, D] },
    { names: ['corpus/**/c.*'], checked: 1, lines: [C] },
    { names: ['corpus/raw/*.txt'], checked: 1, lines: [] },
    { names: ['corpus/raw/b/d [1].txt'], checked: 1, lines: [D] },
    { names: ['elsewhere'], checked: 2, lines: [F] },
    { names: ['elsewhere/deep/f.txt', 'corpus/raw/a.txt'], checked: 2, lines: [F] },
    { names: ['elsewhere/*.txt'], checked: 1, lines: [] },
    { names: ['{corpus/raw,elsewhere}/**/f.txt'], checked: 1, lines: [F] },
  ])('$names', async ({ names, checked, lines }) => {
    const here = await checkHere(parent, { names })
    expect(here.checked).toBe(checked)
    expect(here.lines.filter((line) => !line.includes('e.txt'))).toEqual(lines)
  })

  test('none: the whole corpus', async () => {
    const report = await checkJson([], { cwd: parent })
    expect([report.checked, found(report)]).toEqual([3, [C, D]])
  })

  test('the configuration is that of the corpus around a file, wherever the call comes from', async () => {
    const report = await checkJson(['d [1].txt'], { cwd: join(parent, 'corpus/raw/b') })
    expect(report.findings.map(({ id, path, severity }) => [id, path, severity])).toEqual([
      ['b/d [1]', 'd [1].txt', 'error'],
    ])
    expect(report.status).toBe(1)
  })

  test('nothing is written', async () => {
    const before = readFolder(parent)
    await checkHere(parent, { names: ['corpus', 'elsewhere'] })
    expect(readFolder(parent)).toEqual(before)
  })

  test('nothing is written but the cache, which builds use, too', async () => {
    const folder = writeFiles(temporaryFolder(), { 'raw/a.txt': article('cached'), 'corpus.yaml': '' })
    const cache = { folder: join(folder, 'cache'), maxBytes: 2 ** 20 }
    expect((await checkHere(folder, { names: ['raw'], cache })).checked).toBe(1)
    expect(Object.keys(readFolder(folder)).filter((path) => !path.startsWith('cache/'))).toEqual([
      'corpus.yaml',
      'raw/a.txt',
    ])
    expect((await buildHere(folder, { cache })).cached).toBe(1)
  })
})

describe('the exit status', () => {
  let folder: string
  let remove: () => void
  afterAll(() => remove())
  beforeAll(() => {
    folder = writeFiles(
      temporaryFolder((done) => {
        remove = done
      }),
      {
        'clean.txt': article(),
        'warned.txt': WARNED,
        'empty.txt': EMPTY,
        'corpus.yaml': 'rules:\n  headline-missing: off\n',
      },
    )
  })

  test.each([
    { args: ['clean.txt'], status: 0 },
    { args: ['warned.txt'], status: 0 },
    { args: ['warned.txt', '--max-warnings', '1'], status: 0 },
    {
      args: ['warned.txt', '--max-warnings', '0'],
      status: 1,
      says: 'Unexpected number of warnings `1`, expected at most 0',
    },
    { args: ['empty.txt'], status: 1 },
    { args: ['empty.txt', '--max-warnings', '99'], status: 1 },
    { args: ['warned.txt', '--max-warnings', 'few'], status: 2, says: 'Expected a whole number for --max-warnings' },
    { args: ['gone.txt'], status: 2, says: 'got nothing at `gone.txt`' },
    { args: ['*.md'], status: 2, says: 'Expected files in `*.md`, got none' },
    { args: ['/dev/null'], status: 2, says: 'Expected files in `null`, got none' },
    { args: ['clean.txt', '--since', 'main'], status: 2, says: 'Expected a git repository around' },
    { args: ['clean.txt', '--stdin'], status: 2, says: 'without files' },
    { args: ['clean.txt', '--stdin-filename', 'x'], status: 2, says: 'Expected `--stdin` beside' },
    { args: ['clean.txt', '--formt', 'json'], status: 2, says: 'Did you mean --format?' },
    { args: ['clean.txt', '--max-warnings'], status: 2, says: 'argument missing' },
  ])('$args: $status', async ({ args, status, says }) => {
    const ran = await check(['--format', 'sarif', ...args], { cwd: folder })
    expect(ran.status).toBe(status)
    if (says) expect(ran.stderr).toMatch(/^copydesk: [^\p{Cc}]+\n$/u)
    expect(ran.stderr).toContain(says ?? '')
    const [run] = JSON.parse(ran.stdout).runs
    expect(run.invocations[0].executionSuccessful).toBe(status < 2)
  })

  test.each(['xml', 'json=', '=a', 'toString'])('a format that there is not: %s', async (format) => {
    const ran = await check(['clean.txt', '--format', format], { cwd: folder })
    expect([ran.status, ran.stdout]).toEqual([2, ''])
    expect(ran.stderr).toMatch(/^copydesk: Unexpected format `.+`, expected pretty, json, [^\n]+\n$/)
  })

  test('a configuration that is wrong ends with 2, and a whole report', async () => {
    const corpus = writeFiles(temporaryFolder(), { 'raw/a.txt': article(), 'corpus.yaml': 'nmae: x\n' })
    const report = await checkJson(['raw'], { cwd: corpus })
    expect([report.status, report.checked]).toEqual([2, null])
    expect(report.failure).toContain('corpus.yaml:1:1: Unexpected key `nmae`')
  })

  test('interrupted, it ends with 130, and a whole report', async () => {
    const many = Object.fromEntries(Array.from({ length: 3_000 }, (_, index) => [`raw/${index}.txt`, WARNED]))
    const corpus = writeFiles(temporaryFolder(), many)
    const onStart = (child: ChildProcess) => child.stdout?.once('data', () => child.kill('SIGINT'))
    const { status, stdout } = await check(['raw', '--format', 'json'], { cwd: corpus, onStart })
    expect(status).toBe(130)
    const { failure, findings } = JSON.parse(stdout) as Report
    expect(failure).toContain('abort')
    expect(findings.length).toBeLessThan(3_000)
  })
})

describe('several reports at once', () => {
  test('one on the standard output, the others in files', async () => {
    const folder = writeFiles(temporaryFolder(), { 'a.txt': WARNED })
    const args = [
      'a.txt',
      '--format',
      'json',
      '--format',
      'sarif=a.sarif',
      '--format',
      'junit=a.xml',
      '--format=gitlab=g.json',
    ]
    const { stdout } = await check(args, { cwd: folder })
    expect(JSON.parse(stdout).counts.warning).toBeGreaterThan(0)
    const read = (file: string) => readFileSync(join(folder, file), 'utf8')
    expect(JSON.parse(read('a.sarif')).runs[0].results[0].ruleId).toBe(JSON.parse(stdout).findings[0].rule)
    expect(read('a.xml')).toMatch(/^<\?xml [\s\S]*<\/testsuites>\n$/)
    expect(JSON.parse(read('g.json'))[0].location.path).toBe('a.txt')
  })

  test('two on the standard output are refused', async () => {
    const folder = writeFiles(temporaryFolder(), { 'a.txt': WARNED })
    const ran = await check(['a.txt', '--format', 'json', '--format', 'sarif'], { cwd: folder })
    expect([ran.status, ran.stdout]).toEqual([2, ''])
    expect(ran.stderr).toContain('Expected one format for the standard output')
  })

  test('a file that can’t be written', async () => {
    const folder = writeFiles(temporaryFolder(), { 'a.txt': WARNED })
    const ran = await check(['a.txt', '--format', 'sarif=no/such/folder.sarif'], { cwd: folder })
    expect([ran.status, ran.stderr]).toEqual([
      2,
      expect.stringContaining('can be written at `no/such/folder.sarif`, got ENOENT'),
    ])
  })

  test('in GitHub Actions: commands, with paths from the root of the repository, and the summary of the step', async () => {
    const folder = writeFiles(temporaryFolder(), {
      'sub/raw/a.txt': WARNED,
      'sub/corpus.yaml': '',
      'summary.md': '# Before\n',
    })
    git(folder, 'init')
    const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: join(folder, 'summary.md') }
    const { stdout } = await check(['raw'], { cwd: join(folder, 'sub'), env })
    expect(stdout).toContain('::warning file=sub/raw/a.txt,line=5,col=1,endLine=5,endColumn=7,title=date-weekday::')
    const summary = readFileSync(join(folder, 'summary.md'), 'utf8')
    expect(summary).toMatch(/^# Before\n### Copydesk: \d problems?/)
    expect(summary).toContain('| warning | sub/raw/a.txt | 5:1 |')
  })

  test('pretty shows the line of the source, and no colours off a terminal', async () => {
    const folder = writeFiles(temporaryFolder(), { 'a.txt': WARNED })
    const { stdout } = await check(['a.txt'], { cwd: folder, env: { NO_COLOR: '' } })
    expect(stdout).toContain('       5 | Monday, January 11, 2022\n         | ^^^^^^\n')
    expect(stdout).not.toContain('\u001b')
  })
})

describe('--stdin', () => {
  function checkInput(input: string, args: readonly string[], cwd: string): Promise<Ran> {
    return check(['--stdin', ...args, '--format', 'json'], { cwd, input })
  }

  test('takes the place of a file, with its corpus’s configuration', async () => {
    const corpus = writeFiles(temporaryFolder(), {
      'raw/a.txt': article(),
      'corpus.yaml': 'rules:\n  date-weekday: error\n',
    })
    const { status, stdout } = await checkInput(WARNED, ['--stdin-filename', 'raw/new.txt'], corpus)
    const report = JSON.parse(stdout) as Report
    expect(found(report)).toEqual(['raw/new.txt:5:1 date-weekday'])
    expect(report.findings[0]?.id).toBe('new')
    expect(status).toBe(1)
    expect(existsSync(join(corpus, 'raw/new.txt'))).toBe(false)
  })

  test('with the name of a file that is there, that file is not compared with it', async () => {
    const corpus = writeFiles(temporaryFolder(), { 'raw/a.txt': article(), 'corpus.yaml': '' })
    const { stdout } = await checkInput(article(), ['--stdin-filename', 'raw/a.txt'], corpus)
    expect(JSON.parse(stdout)).toMatchObject({ findings: [], checked: 1 })
  })

  test('without a name', async () => {
    const { status, stdout } = await checkInput(EMPTY, [], temporaryFolder())
    expect([status, found(JSON.parse(stdout))]).toEqual([1, expect.arrayContaining(['stdin.txt:1:1 text-empty'])])
  })
})

describe('what a new document repeats', () => {
  function builtCorpus(files: Readonly<Record<string, string>>): Promise<string> {
    const corpus = writeFiles(temporaryFolder(), { 'corpus.yaml': '', ...files })
    const accept: BuildOptions['accept'] = ({ manifest, inputs, texts }) => {
      writeFileSync(join(corpus, 'dataset.lock.json'), JSON.stringify(lockOf(manifest, inputs, texts)))
      return true
    }
    return buildHere(corpus, { config: { formats: ['jsonl'] }, accept }).then(() => corpus)
  }

  test('an exact duplicate of a document in the dataset, with another headline', async () => {
    const corpus = await builtCorpus({ 'raw/old.txt': article('old'), 'raw/other.txt': article('other') })
    writeFiles(corpus, { 'raw/new.txt': article('old').replace('resumes', 'comes back') })
    const report = await checkHere(corpus, { names: ['raw/new.txt'] })
    expect(report.findings.map(({ path, rule, severity, message }) => [path, rule, severity, message])).toEqual([
      ['raw/new.txt', 'duplicate-exact', 'warning', 'Unexpected text that `old` has already, expected one of its own'],
    ])
    expect(report.notices).toEqual([])
  })

  test('its severity can be set', async () => {
    const corpus = await builtCorpus({ 'raw/old.txt': article('old') })
    writeFiles(corpus, { 'raw/new.txt': article('old'), 'corpus.yaml': 'rules:\n  duplicate-exact: error\n' })
    expect(await checkHere(corpus, { names: ['raw/new.txt'] })).toMatchObject({
      counts: { error: 1, warning: 0 },
    })
    writeFileSync(join(corpus, 'corpus.yaml'), 'rules:\n  duplicate-exact: off\n')
    expect(await checkHere(corpus, { names: ['raw/new.txt'] })).toMatchObject({ findings: [] })
  })

  test('not its own former self, nor a file that is gone', async () => {
    const corpus = await builtCorpus({ 'raw/old.txt': article('old') })
    expect((await checkHere(corpus, { names: ['raw/old.txt'] })).lines).toEqual([])
    rmSync(join(corpus, 'raw/old.txt'))
    writeFiles(corpus, { 'raw/renamed.txt': article('old') })
    expect((await checkHere(corpus, { names: ['raw/renamed.txt'] })).lines).toEqual([])
  })

  test('of two new ones that are equal, the later', async () => {
    const corpus = await builtCorpus({ 'raw/old.txt': article('old') })
    writeFiles(corpus, { 'raw/x.txt': article('new'), 'raw/y.txt': article('new') })
    expect((await checkHere(corpus, { names: ['raw'] })).lines).toEqual(['raw/y.txt:1:1 duplicate-exact'])
  })

  test('an id that another file has', async () => {
    const corpus = await builtCorpus({ 'raw/old.txt': article('old') })
    writeFiles(corpus, { 'raw/old.text': article('new') })
    const report = await checkHere(corpus, { names: ['raw/old.text'] })
    expect(report.findings.map(({ rule, severity, message }) => [rule, severity, message])).toEqual([
      ['id-collision', 'error', 'Unexpected id `old`, expected one that `old.txt` does not have too'],
    ])
  })

  test.each([
    ['without a lock file', (lock: string) => rmSync(lock), 'there is no dataset.lock.json beside the raw files'],
    ['with one of before', (lock: string) => writeFileSync(lock, '{"lockVersion":1,"inputs":{}}'), 'knows no texts'],
    ['with one that is broken', (lock: string) => writeFileSync(lock, '<<<<<<< HEAD'), 'Unexpected content'],
  ])('%s it says that it could not look', async (_, damage, says) => {
    const corpus = await builtCorpus({ 'raw/old.txt': article('old') })
    damage(join(corpus, 'dataset.lock.json'))
    const report = await checkHere(corpus, { names: ['raw'] })
    expect(report.notices).toEqual([expect.stringContaining(says)])
  })
})

describe('--since', () => {
  function repository(): string {
    const folder = writeFiles(temporaryFolder(), {
      'corpus/raw/old.txt': WARNED,
      'corpus/raw/changed.txt': article('one'),
      'corpus/raw/gone.txt': article('two'),
      'corpus/raw/moved.txt': WARNED.replace('once', 'moved'),
      'corpus/corpus.yaml': '',
      'notes.txt': WARNED,
      '.gitignore': 'ignored.txt\n',
    })
    git(folder, 'init')
    git(folder, 'add', '.')
    git(folder, 'commit', '-m', 'one')
    return folder
  }

  test('takes what was committed, changed, renamed and added since, with any name, and nothing else', async () => {
    const folder = repository()
    git(folder, 'checkout', '-b', 'topic')
    writeFiles(folder, { 'corpus/raw/committed.txt': article('three'), 'notes.txt': 'changed' })
    git(folder, 'mv', 'corpus/raw/moved.txt', 'corpus/raw/moved here.txt')
    git(folder, 'add', '.')
    git(folder, 'commit', '-m', 'two')
    rmSync(join(folder, 'corpus/raw/gone.txt'))
    writeFiles(folder, {
      'corpus/raw/changed.txt': article('four'),
      'corpus/raw/new\nline ::error::.txt': article('five'),
      'corpus/raw/"quoted" Möwe.txt': article('six'),
      'corpus/raw/ignored.txt': article('seven'),
    })
    const all = await checkHere(folder, { names: ['corpus'], since: 'main' })
    expect([all.checked, all.lines]).toEqual([5, ['corpus/raw/moved here.txt:5:1 date-weekday']])
    expect(
      (await checkHere(folder, { names: ['corpus/raw/committed.txt', 'corpus/raw/old.txt'], since: 'main' })).checked,
    ).toBe(1)
  })

  test('what was changed on the other branch meanwhile is not taken', async () => {
    const folder = repository()
    git(folder, 'checkout', '-b', 'topic')
    writeFiles(folder, { 'corpus/raw/mine.txt': article('mine') })
    git(folder, 'add', '.')
    git(folder, 'commit', '-m', 'two')
    git(folder, 'checkout', 'main')
    writeFiles(folder, { 'corpus/raw/old.txt': article('theirs') })
    git(folder, 'commit', '-am', 'three')
    git(folder, 'checkout', 'topic')
    expect((await checkHere(folder, { names: ['corpus'], since: 'main' })).checked).toBe(1)
  })

  test('nothing changed', async () => {
    expect(await checkJson(['--since', 'HEAD'], { cwd: repository() })).toMatchObject({
      status: 0,
      checked: 0,
      findings: [],
    })
  })

  test('in a hook, which tells git where its index is', async () => {
    const folder = repository()
    writeFiles(folder, { 'corpus/raw/new.txt': article('new') })
    const env = { GIT_DIR: '.git', GIT_INDEX_FILE: '.git/index' }
    expect((await checkJson(['--since', 'HEAD'], { cwd: folder, env })).checked).toBe(1)
  })

  test.each([
    ['a commit that is not there', 'no-such-branch', 'Expected a commit at `no-such-branch`, got nothing'],
    ['an option', '--output=owned', 'Expected a commit at `--output=owned`, got nothing'],
  ])('%s', async (_, ref, says) => {
    const folder = repository()
    const report = await checkJson([`--since=${ref}`], { cwd: folder })
    expect([report.status, report.failure]).toEqual([2, says])
    expect(existsSync(join(folder, 'owned'))).toBe(false)
  })

  test('a repository without commits', async () => {
    const folder = writeFiles(temporaryFolder(), { 'corpus/raw/a.txt': article() })
    git(folder, 'init')
    const report = await checkJson(['--since', 'HEAD'], { cwd: folder })
    expect([report.status, report.failure]).toEqual([
      2,
      'Expected a commit at `HEAD`, got nothing: this repository has no commits',
    ])
  })

  test('a shallow clone says what to fetch; with the commit it works, though there is no common ancestor', async () => {
    const origin = repository()
    const base = git(origin, 'rev-parse', 'HEAD').trim()
    writeFiles(origin, { 'corpus/raw/new.txt': article('new') })
    git(origin, 'add', '.')
    git(origin, 'commit', '-m', 'two')
    const clone = join(temporaryFolder(), 'clone')
    git('/', 'clone', '--depth=1', `file://${origin}`, clone)
    const refused = await checkJson(['--since', base], { cwd: clone })
    expect([refused.status, refused.failure]).toEqual([
      2,
      expect.stringContaining('this clone is shallow, fetch the commit first'),
    ])
    writeFiles(origin, { 'corpus/raw/newer.txt': article('newer') })
    git(origin, 'add', '.')
    git(origin, 'commit', '-m', 'three')
    git(clone, 'fetch', '--depth=1', 'origin', base, 'main')
    git(clone, 'checkout', '--detach', 'origin/main')
    const report = await checkJson(['--since', base], { cwd: clone })
    expect(report).toMatchObject({
      status: 0,
      checked: 2,
      notices: expect.arrayContaining([expect.stringContaining('shallow')]),
    })
  })
})

describe('input that is hostile', () => {
  test('names with spaces, line ends and commands make no command and no other file', async () => {
    const names = ['a b.txt', '::error::c.txt', 'line\n::error::d.txt', '100%0A.txt', '##[error]e.txt']
    const folder = writeFiles(
      temporaryFolder(),
      Object.fromEntries(names.map((name) => [`raw/${name}`, WARNED.replace('once', name.replace('\n', ''))])),
    )
    const { stdout } = await check(['raw', '--format', 'github'], { cwd: folder })
    const files = [...stdout.matchAll(/^::warning file=([^,]*),/gm)].map(([, file = '']) =>
      file.replaceAll('%0A', '\n').replaceAll('%3A', ':').replaceAll('%25', '%'),
    )
    expect([...new Set(files)].sort()).toEqual(names.map((name) => `raw/${name}`).sort())
    expect(stdout.split('\n').filter((line) => line.startsWith('::error'))).toEqual([])
  })

  test('a file that can’t be read, and one that is no text, are findings', async () => {
    const folder = writeFiles(temporaryFolder(), { 'raw/a.txt': article(), 'raw/b.txt': '%PDF-1.4\n' })
    symlinkSync('nowhere', join(folder, 'raw/c.txt'))
    expect((await checkHere(folder)).lines).toEqual(['raw/b.txt:1:1 file-binary', 'raw/c.txt:1:1 link-dangling'])
  })
})
