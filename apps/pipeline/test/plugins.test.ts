import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { article, temporaryFolder, writeFiles } from './raw-folder.ts'
import { readTable } from './read-dataset.ts'
import { runCopydesk } from './run-copydesk.ts'

const RULE = `{ id: 'own', severity: 'warning', scope: 'file', description: 'x', *check() {} }`

function corpusOf(plugin: string, yaml = '', raw: Readonly<Record<string, string>> = { 'raw/a.txt': article() }) {
  return writeFiles(temporaryFolder(), {
    'corpus.yaml': `plugins:\n  - ./own.mjs\n${yaml}`,
    'own.mjs': plugin,
    ...raw,
  })
}

test('the example of docs/plugins.md does what the page says', async () => {
  const page = readFileSync(new URL('../../../docs/plugins.md', import.meta.url), 'utf8')
  const [yaml, plugin, output] = [...page.matchAll(/^```\w+\n([\s\S]*?)^```$/gm)].map(([, block = '']) => block)
  const text = article('from Port Elian').replace(/^.*/, 'FERRY RESUMES')
  const corpus = writeFiles(temporaryFolder(), {
    'corpus.yaml': yaml as string,
    'rules/house-style.mjs': plugin as string,
    'raw/ferry.txt': text,
    'raw/extra/ferry.txt': text.replace('dawn', 'noon'),
  })
  const checked = await runCopydesk(['check', '.', '--no-cache', '--format', 'pretty'], { cwd: corpus })
  expect(checked.status).toBe(1)
  expect(checked.stdout.startsWith(output as string)).toBe(true)
  expect(checked.stdout).toContain('1 problem (1 error, 0 warnings)')
  const { stdout } = await runCopydesk(['explain', 'raw/extra/ferry.txt', '--json'], { cwd: corpus })
  const { edits, status } = JSON.parse(stdout)
  expect([status, edits.at(-1)]).toMatchObject(['accepted', { rule: 'house-spelling', after: 'Port Ellian' }])
})

test('a plugin that was changed does the documents anew, and threads do what one process does', async () => {
  const raw = Object.fromEntries(Array.from({ length: 130 }, (_, n) => [`raw/${n}.txt`, article(`${n} days`)]))
  const ruleThatSays = (word: string) =>
    `export const rules = [{ ...${RULE}, *check({ file }) { if (file.path === '7.txt') yield { message: '${word}' } } }]\n`
  const corpus = corpusOf(ruleThatSays('First'), '', raw)
  const run = (jobs: string) =>
    runCopydesk(['build', '.', '--dry-run', '--cache', 'cache', '--jobs', jobs], { cwd: corpus })
  expect((await run('2')).stderr).toContain('raw/7.txt\n  1:1  warning  First  own')
  const warm = await run('1')
  expect([warm.stdout, warm.stderr]).toEqual([
    expect.stringContaining('(130 from the cache)'),
    expect.stringContaining('  First  own'),
  ])
  writeFileSync(join(corpus, 'own.mjs'), ruleThatSays('Second'))
  const changed = await run('2')
  expect(changed.stdout).not.toContain('from the cache')
  expect(changed.stderr).toContain('raw/7.txt\n  1:1  warning  Second  own')
})

/** One document ends the thread, one fills its memory, one is never done. */
const DEADLY = `export const rules = [{ ...${RULE}, *check({ file }) {
  if (file.path === '7.txt') process.exit(3)
  if (file.path === '8.txt') for (;;);
  if (file.path === '99.txt') for (const all = []; ; ) all.push(new Array(100_000).fill(0))
} }]
`
const HUNDRED_MEGABYTES = { NODE_OPTIONS: '--max-old-space-size=100' }

test('a document that a thread dies of, or hangs on, is lost alone, and is tried again by the next build', async () => {
  const raw = Object.fromEntries(Array.from({ length: 130 }, (_, n) => [`raw/${n}.txt`, article(`${n} days`)]))
  const corpus = corpusOf(DEADLY, 'documentSeconds: 4\nmaxRejects: 3\n', raw)
  const digests: string[] = []
  for (const jobs of ['2', '5']) {
    const { status, stdout, stderr } = await runCopydesk(['build', '.', '--no-cache', '--jobs', jobs], {
      cwd: corpus,
      env: HUNDRED_MEGABYTES,
    })
    expect([status, stderr]).toEqual([0, expect.stringContaining('4 problems (3 errors, 1 warning)')])
    expect(stdout).toContain('130 inputs = 127 accepted + 0 duplicates + 0 filtered + 3 rejected\n')
    digests.push(/^dataset digest .*$/m.exec(stdout)?.[0] as string)
  }
  expect(new Set(digests).size).toBe(1)
  expect(
    readTable(join(corpus, 'dataset'), 'rejects').map(({ path, reason, message }) => [path, reason, message]),
  ).toEqual([
    ['7.txt', 'worker-crash', expect.stringContaining('worker exited with code: 3')],
    ['8.txt', 'timeout', 'Unexpected work of more than 4 s, expected a document that is done by then'],
    ['99.txt', 'worker-crash', expect.stringContaining('JS heap out of memory')],
  ])
}, 240_000)

test('what a thread died of is not kept: where it does not die, a build with the same cache accepts the document', async () => {
  const plugin = `import { existsSync } from 'node:fs'
export const rules = [{ ...${RULE}, *check() { if (existsSync('deadly')) process.exit(3) } }]
`
  const corpus = corpusOf(plugin, '', { 'raw/a.txt': article(), deadly: '' })
  const counts = async (command: string) =>
    (await runCopydesk([command, '.', '--cache', 'cache'], { cwd: corpus })).stdout.match(
      /\d+ accepted|worker-crash/,
    )?.[0]
  expect([await counts('build'), await counts('check')]).toEqual(['0 accepted', 'worker-crash'])
  rmSync(join(corpus, 'deadly'))
  expect(await counts('build')).toBe('1 accepted')
})

test('a plugin among the raw files is no document', async () => {
  const corpus = writeFiles(temporaryFolder(), {
    'corpus.yaml': 'plugins: [rules/own.mjs]\n',
    'rules/own.mjs': `export const rules = [${RULE}]\n`,
    'a.txt': article(),
  })
  const { stdout } = await runCopydesk(['build', '--input', '.', '--dry-run', '--no-cache'], { cwd: corpus })
  expect(stdout).toContain('1 accepted + 0 duplicates + 1 filtered + 0 rejected')
})

describe('a plugin that fails on a document rejects it', () => {
  test.each([
    {
      plugin: "rules = [{ ...RULE, *check() { throw new Error('oh\\nno') } }]",
      says: 'error `Error: oh` by rule `own`',
    },
    { plugin: 'rules = [{ ...RULE, *check() { yield {} } }]', says: 'a problem without a message` by rule `own`' },
    { plugin: 'rules = [{ ...RULE, async check() {} }]', says: 'by rule `own`' },
    {
      plugin: "textSteps = [function cut() { return [{ span: { start: 5, end: 1e6 }, value: '', rule: 'cut' }] }]",
      says: 'got `5–1000000` (cut)` by text step `cut`',
    },
    {
      plugin: "textSteps = [() => [{ span: { start: 0, end: 1 }, rule: 'cut' }]]",
      says: 'an edit without value or rule` by text step `without a name`',
    },
  ])('$plugin', async ({ plugin, says }) => {
    const corpus = corpusOf(`export const ${plugin.replace('...RULE', `...${RULE}`)}\n`)
    const { status, stderr } = await runCopydesk(['build', '.', '--no-cache'], { cwd: corpus })
    expect([status, stderr]).toEqual([1, expect.stringContaining(says)])
    expect(readTable(join(corpus, 'dataset'), 'rejects')).toMatchObject([
      { path: 'a.txt', reason: 'plugin-failed', message: expect.stringContaining('./own.mjs') },
    ])
  })
})

test('the documents that a rule does not fail on are built, and what the other rules find is told', async () => {
  const failing = `{ ...${RULE}, *check({ file }) { if (file.path === 'a.txt') throw new Error('no') } }`
  const other = `{ ...${RULE}, id: 'other', *check() { yield { message: 'seen' } } }`
  const corpus = corpusOf(`export const rules = [${failing}, ${other}]\n`, '', {
    'raw/a.txt': article('a'),
    'raw/b.txt': article('b'),
  })
  await runCopydesk(['build', '.', '--no-cache'], { cwd: corpus })
  const [reject, ...others] = readTable(join(corpus, 'dataset'), 'rejects')
  expect(others).toEqual([])
  expect(reject?.findings.map(({ rule }) => rule)).toEqual(['plugin-failed', 'other'])
  expect(readTable(join(corpus, 'dataset'), 'findings').map(({ id, rule }) => [id, rule])).toEqual([['b', 'other']])
})

describe('a plugin that is none ends the command with 2, at its line of corpus.yaml', () => {
  test.each([
    { plugin: 'export const rules = [', says: 'expected a module that loads' },
    { plugin: "throw new Error('not today')", says: 'Unexpected error `not today` in `./own.mjs`' },
    { plugin: 'export default []', says: 'expected `rules` or `textSteps`' },
    { plugin: 'export const rules = {}', says: 'Unexpected object `rules` in `./own.mjs`, expected an array' },
    { plugin: 'export const textSteps = [7]', says: 'expected an array of functions' },
    { plugin: 'export const rules = [null]', says: 'Unexpected `rules[0]` in `./own.mjs`, expected an `id`' },
    { plugin: `export const rules = [{ ...${RULE}, severity: 'bad' }]`, says: 'expected a `severity`' },
    { plugin: `export const rules = [{ ...${RULE}, check: 1 }]`, says: 'expected a function `check`' },
    { plugin: `export const rules = [{ ...${RULE}, id: 'text-short' }]`, says: 'rule `text-short` in `./own.mjs`' },
    { plugin: `export const rules = [${RULE}, ${RULE}]`, says: 'expected an id that is not taken' },
  ])('$plugin', async ({ plugin, says }) => {
    const corpus = corpusOf(plugin)
    const { status, stdout, stderr } = await runCopydesk(['build', '.', '--no-cache'], { cwd: corpus })
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^copydesk: [^\n]+\n$/)
    expect(stderr).toContain(`${corpus}/corpus.yaml:2:5: Unexpected `)
    expect(stderr).toContain(says)
  })
})

test('a setting of a rule that no plugin has, and an option that it has not, are refused', async () => {
  for (const { yaml, says } of [
    { yaml: 'rules: { own: off, other: off }\n', says: '3:20: Unexpected rule `other`' },
    { yaml: 'rules: { own: { most: 1 } }\n', says: '3:17: Unexpected option `most` of `own`' },
  ]) {
    const { status, stderr } = await runCopydesk(['check', '.'], {
      cwd: corpusOf(`export const rules = [${RULE}]`, yaml),
    })
    expect([status, stderr]).toEqual([2, expect.stringContaining(says)])
  }
})
