import type { ChildProcess } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Finding, Report } from '@copydesk/document'
import { describe, expect, test } from 'vitest'
import { temporaryFolder, writeFiles } from './raw-folder.ts'
import { type Ran, type RunOptions, runCopydesk } from './run-copydesk.ts'

const SCHEMA = JSON.stringify({
  type: 'object',
  required: ['title', 'author'],
  properties: { title: { type: 'string' }, author: { $ref: 'person.json' }, pages: { type: 'integer' } },
})
const FILES = {
  'book.schema.json': SCHEMA,
  'person.json': '{"type": "string", "pattern": "^[A-Z][a-z]*( [A-Z][a-z]*)*$"}',
}
const RIGHT = '{"title":"Tides","author":"Ada Marlowe"}\n'
const WRONG = '{"title":7,"pages":"many"}\n'

/** Three findings of a line that is `WRONG`. */
const [TITLE, AUTHOR, PAGES] = ['1:10 schema/type', '1:1 schema/required', '1:20 schema/type']

function validate(cwd: string, args: readonly string[], { env, ...options }: RunOptions = {}): Promise<Ran> {
  const outside = { GITHUB_ACTIONS: '', GITHUB_STEP_SUMMARY: '' }
  return runCopydesk(['validate', ...args], { cwd, ...options, env: { ...outside, ...env } })
}

async function validateJson(cwd: string, args: readonly string[], options: RunOptions = {}) {
  const { status, stdout, stderr } = await validate(
    cwd,
    [...args, '--schema', 'book.schema.json', '--format', 'json'],
    options,
  )
  const report = JSON.parse(stdout) as Report
  return { status, stderr, report, found: report.findings.map(show) }
}

function show({ place: { start }, rule }: Finding): string {
  return `${start.line}:${start.column} ${rule}`
}

describe.concurrent('copydesk validate', () => {
  test('finds nothing: 0', async ({ expect, onTestFinished }) => {
    const cwd = writeFiles(temporaryFolder(onTestFinished), { ...FILES, 'books.jsonl': RIGHT.repeat(3) })
    expect(await validate(cwd, ['books.jsonl', '--schema', 'book.schema.json'])).toEqual({
      status: 0,
      stdout: '0 problems (0 errors, 0 warnings) in 3 documents\n',
      stderr: '',
    })
  })

  test('shows the line of a finding: 1', async ({ expect, onTestFinished }) => {
    const cwd = writeFiles(temporaryFolder(onTestFinished), { ...FILES, 'books.jsonl': RIGHT + WRONG })
    const { status, stdout, stderr } = await validate(cwd, ['books.jsonl', '--schema', 'book.schema.json'])
    expect([status, stderr]).toEqual([1, ''])
    expect(stdout).toContain('  2:10  error    Unexpected `7`, expected it to be string  schema/type\n')
    expect(stdout).toContain('2 | {"title":7,"pages":"many"}\n          |          ^\n')
    expect(stdout).toContain('3 problems (3 errors, 0 warnings) in 2 documents\n')
  })

  test.for([
    ['a gzip file under another name', { data: gzipSync(WRONG) }, 'data', [AUTHOR, TITLE, PAGES]],
    [
      'a file with spaces, a line end and a command in its name',
      { ' ::error::\nx.jsonl': WRONG },
      ' ::error::\nx.jsonl',
      [AUTHOR, TITLE, PAGES],
    ],
    ['a document', { 'book.json': '{\n  "title": "Tides"\n}\n' }, 'book.json', ['1:1 schema/required']],
    ['a line that is not JSON', { 'a.jsonl': `${RIGHT}{"title"}\n${RIGHT}` }, 'a.jsonl', ['2:9 json-invalid']],
    [
      'bytes that are not UTF-8',
      { 'a.jsonl': Buffer.from('\n"\xe9"\n', 'latin1') },
      'a.jsonl',
      ['2:2 encoding-invalid'],
    ],
    [
      'a gzip file that is cut off',
      { 'a.jsonl.gz': gzipSync(RIGHT).subarray(0, 30) },
      'a.jsonl.gz',
      ['1:1 gzip-damaged'],
    ],
    ['an empty file', { 'a.jsonl': '' }, 'a.jsonl', []],
  ] as const)('%s', async ([, files, data, wanted], { expect, onTestFinished }) => {
    const cwd = writeFiles(temporaryFolder(onTestFinished), { ...FILES, ...files })
    const { status, found, report, stderr } = await validateJson(cwd, [data])
    expect(found.sort()).toEqual([...wanted].sort())
    expect([status, stderr, report.failure]).toEqual([wanted.length === 0 ? 0 : 1, '', null])
  })

  test('reads the standard input', async ({ expect, onTestFinished }) => {
    const cwd = writeFiles(temporaryFolder(onTestFinished), FILES)
    const { status, report } = await validateJson(cwd, ['-'], { input: RIGHT + WRONG })
    expect([status, report.checked, report.findings.map(({ path, id }) => `${path} ${id}`)]).toEqual([
      1,
      2,
      Array(3).fill('stdin.jsonl stdin/000002'),
    ])
  })

  test('--group says how many records have what, --max-findings how many are told', async ({
    expect,
    onTestFinished,
  }) => {
    const cwd = writeFiles(temporaryFolder(onTestFinished), { ...FILES, 'a.jsonl': WRONG.repeat(40) })
    const { report } = await validateJson(cwd, ['a.jsonl', '--group', '--max-findings', '1'])
    expect(report.findings.map(({ message }) => message)).toEqual([
      '40 records lack `author`; first 5 at 1:1, 2:1, 3:1, 4:1, 5:1',
    ])
    expect(report).toMatchObject({
      checked: 40,
      counts: { error: 120 },
      notices: ['--max-findings left out 2 groups of findings'],
    })
    const all = await validateJson(cwd, ['a.jsonl'])
    expect(all.found).toHaveLength(120)
    const some = await validateJson(cwd, ['a.jsonl', '--max-findings', '7'])
    expect(some.found).toEqual(all.found.slice(0, 7))
    expect(some.report).toMatchObject({ counts: { error: 120 }, notices: ['--max-findings left out 113 findings'] })
  })

  test('--schemas names the folder of schemas by their URI', async ({ expect, onTestFinished }) => {
    const cwd = writeFiles(temporaryFolder(onTestFinished), {
      'book.schema.json': '{"properties": {"author": {"$ref": "https://example.org/v1/person.json"}}}',
      'schemas/person.json': '{"type": "string"}',
      'a.jsonl': '{"author": 7}',
    })
    const { found } = await validateJson(cwd, ['a.jsonl', '--schemas', 'https://example.org/v1/=schemas'])
    expect(found).toEqual(['1:12 schema/type'])
  })

  test('writes several reports at once', async ({ expect, onTestFinished }) => {
    const cwd = writeFiles(temporaryFolder(onTestFinished), { ...FILES, 'a.jsonl': WRONG })
    const formats = ['github', 'sarif=a.sarif', 'gitlab=b.json', 'junit=c.xml'].flatMap((format) => [
      '--format',
      format,
    ])
    const { status, stdout } = await validate(cwd, ['a.jsonl', '--schema', 'book.schema.json', ...formats])
    expect(status).toBe(1)
    expect(stdout).toContain('::error file=a.jsonl,line=1,col=10,endLine=1,endColumn=11,title=schema/type::')
    expect(JSON.parse(readFileSync(join(cwd, 'a.sarif'), 'utf8')).runs[0].results).toHaveLength(3)
    expect(JSON.parse(readFileSync(join(cwd, 'b.json'), 'utf8'))).toHaveLength(3)
    expect(readFileSync(join(cwd, 'c.xml'), 'utf8')).toContain('failures="3"')
  })
})

describe.concurrent('what can not be done ends with 2, one line, and a report that is whole', () => {
  test.for([
    [
      ['gone.jsonl', '--schema', 'book.schema.json'],
      'Unexpected ENOENT, expected data that can be read at `gone.jsonl`',
    ],
    [['folder', '--schema', 'book.schema.json'], 'Unexpected EISDIR'],
    [['a.jsonl', '--schema', 'gone.json'], 'gone.json:1:1: Unexpected ENOENT'],
    [['a.jsonl', '--schema', 'wrong.json'], 'wrong.json:2:9: Unexpected `"objct"`, expected one of'],
    [['a.jsonl', '--schema', 'broken.json'], 'broken.json:1:10: Unexpected `}`, expected a value'],
    [['a.jsonl', '--schema', 'nowhere.json'], 'nowhere.json:1:10: Unexpected `$ref` to `#/$defs/gone`'],
    [['a.jsonl', '--schema', 'remote.json'], 'remote.json:1:10: Unexpected `$ref` to `http://localhost:1/x.json`'],
    [['slow.jsonl', '--schema', 'slow.json'], 'Unexpected pattern "^(x+)+$" of the schema'],
    [['a.jsonl', '--schema', 'book.schema.json', '--max-findings', '0'], 'Expected a whole number from 1.'],
    [['a.jsonl', '--schema', 'book.schema.json', '--schemas', 'x'], 'Expected a URL that ends with `/`'],
    [['a.jsonl'], "required option '--schema <file>' not specified"],
    [['--schema', 'book.schema.json'], "missing required argument 'data'"],
  ] as const)('%s', async ([args, says], { expect, onTestFinished }) => {
    const cwd = writeFiles(temporaryFolder(onTestFinished), {
      ...FILES,
      'a.jsonl': RIGHT,
      'folder/x': '',
      'wrong.json': '{\n"type": "objct"}',
      'broken.json': '{"type": }',
      'nowhere.json': '{"$ref": "#/$defs/gone"}',
      'remote.json': '{"$ref": "http://localhost:1/x.json"}',
      'slow.json': '{"pattern": "^(x+)+$"}',
      'slow.jsonl': `"${'x'.repeat(40)}y"\n`.repeat(20),
    })
    const { status, stdout, stderr } = await validate(cwd, [...args, '--format', 'json'])
    expect(status).toBe(2)
    expect(stderr).toMatch(/^copydesk: [^\p{Cc}]+\n$/u)
    expect(stderr).toContain(says)
    expect((JSON.parse(stdout) as Report).failure).toContain(says)
  })
})

describe('large data', () => {
  /** Some 60 MB: more than is checked before there are threads. */
  const count = 150_000
  function largeFile(cwd: string): string {
    const path = join(cwd, 'large.jsonl')
    const file = openSync(path, 'w')
    for (let at = 0; at < count; at += 1000) {
      const lines = Array.from({ length: 1000 }, (_, index) =>
        (at + index) % 10_000 === 9_999
          ? WRONG
          : `{"title":"Tides ${at + index} ${'“and” '.repeat(50)}","author":"Ada Marlowe"}\n`,
      )
      writeSync(file, lines.join(''))
    }
    closeSync(file)
    return path
  }

  test('gives the same report with any number of threads', async () => {
    const cwd = writeFiles(temporaryFolder(), FILES)
    largeFile(cwd)
    const one = await validate(cwd, ['large.jsonl', '--schema', 'book.schema.json', '--format', 'json', '--jobs', '1'])
    const report = JSON.parse(one.stdout) as Report
    expect(report).toMatchObject({ checked: count, counts: { error: 45 } })
    expect(report.findings.map(({ id }) => id).filter((id, index, ids) => ids.indexOf(id) === index)).toEqual(
      Array.from({ length: 15 }, (_, index) => `large/${String((index + 1) * 10_000).padStart(6, '0')}`),
    )
    const bytes = readFileSync(join(cwd, 'large.jsonl'))
    for (const { place, rule } of report.findings)
      if (rule === 'schema/required')
        expect(bytes.toString('utf8', place.start.byte, place.end.byte)).toBe(WRONG.trimEnd())
    for (const jobs of ['2', '3']) {
      const more = await validate(cwd, [
        'large.jsonl',
        '--schema',
        'book.schema.json',
        '--format',
        'json',
        '--jobs',
        jobs,
      ])
      expect(more).toEqual(one)
    }
  })

  test('that are deleted while they are read are read to their end', async () => {
    const cwd = writeFiles(temporaryFolder(), FILES)
    const path = largeFile(cwd)
    writeFileSync(path, `${WRONG}${readFileSync(path, 'utf8')}`)
    // The report begins with the first block.
    const onStart = (child: ChildProcess) => child.stdout?.once('data', () => rmSync(path))
    const { status, report } = await validateJson(cwd, ['large.jsonl'], { onStart })
    expect(existsSync(path)).toBe(false)
    expect([status, report.checked, report.failure]).toEqual([1, count + 1, null])
  })

  test('a line of 100 MB is validated', async () => {
    const cwd = writeFiles(temporaryFolder(), FILES)
    writeFileSync(join(cwd, 'a.jsonl'), `${RIGHT}{"title":"${'x'.repeat(1e8)}"}\n${WRONG}`)
    const { found } = await validateJson(cwd, ['a.jsonl'])
    expect(found).toEqual(['2:1 schema/required', '3:1 schema/required', '3:10 schema/type', '3:20 schema/type'])
  })

  test('an interrupt ends it with 130 and a report that is whole', async () => {
    const cwd = writeFiles(temporaryFolder(), FILES)
    const { status, stdout } = await validate(cwd, ['-', '--schema', 'book.schema.json', '--format', 'json'], {
      input: null,
      onStart: (child) => {
        child.stdin?.write(WRONG + RIGHT.repeat(150_000))
        child.stdout?.once('data', () => child.kill('SIGINT'))
      },
    })
    expect(status).toBe(130)
    expect(JSON.parse(stdout)).toMatchObject({ failure: expect.any(String) })
  })
})

test.concurrent('--no-formats takes `format` for a note', async ({ expect, onTestFinished }) => {
  const cwd = temporaryFolder(onTestFinished)
  writeFileSync(join(cwd, 'day.schema.json'), '{"format": "date"}')
  writeFileSync(join(cwd, 'days.jsonl'), '"2023-03-14"\n"March 14"\n')
  const args = ['days.jsonl', '--schema', 'day.schema.json', '--jobs', '1']
  expect((await validate(cwd, args)).status).toBe(1)
  expect((await validate(cwd, [...args, '--no-formats'])).status).toBe(0)
})
