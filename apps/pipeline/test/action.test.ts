import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { article, temporaryFolder, writeFiles } from './raw-folder.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))

interface Step {
  readonly run: string
  readonly env?: Readonly<Record<string, string>>
  readonly 'working-directory'?: string
}

const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>
  readonly runs: { readonly steps: readonly Step[] }
}

/** Runs the steps of the action as the runner does: each in bash, its expressions filled in, until one fails. */
function runAction(cwd: string, inputs: Readonly<Record<string, string>>, pullRequestBase = '') {
  const values: Record<string, string> = { 'github.event.pull_request.base.sha': pullRequestBase }
  for (const [name, { default: value }] of Object.entries(action.inputs))
    values[`inputs.${name}`] = inputs[name] ?? value
  const fill = (text: string) => text.replace(/\$\{\{ (\S+) \}\}/g, (_, name) => values[name] ?? `no ${name}`)
  const summary = join(temporaryFolder(), 'summary.md')
  let last: { status: number | null; stdout: string; stderr: string } = { status: null, stdout: '', stderr: '' }
  for (const { run, env = {}, 'working-directory': folder = '.' } of action.runs.steps) {
    last = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], {
      cwd: join(cwd, fill(folder)),
      encoding: 'utf8',
      env: {
        ...process.env,
        XDG_CACHE_HOME: '/dev/null',
        GITHUB_ACTIONS: 'true',
        GITHUB_ACTION_PATH: root,
        GITHUB_STEP_SUMMARY: summary,
        ...Object.fromEntries(Object.entries(env).map(([name, value]) => [name, fill(value)])),
      },
    })
    if (last.status !== 0) break
  }
  return { ...last, read: (file: string) => readFileSync(file === 'summary' ? summary : join(cwd, file), 'utf8') }
}

function git(cwd: string, ...args: readonly string[]): string {
  const who = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', '-c', 'init.defaultBranch=main']
  return execFileSync('git', [...who, ...args], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim()
}

/** A checkout of a pull request, as `actions/checkout` makes it: the merge with its branch, and nothing else. */
function pullRequest(): { readonly checkout: string; readonly base: string } {
  const wrong = article('old').replace('Tuesday', 'Monday')
  const origin = writeFiles(temporaryFolder(), { 'corpus/corpus.yaml': '', 'corpus/raw/old.txt': wrong })
  git(origin, 'init')
  git(origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true')
  const commit = (files: Readonly<Record<string, string>>) => {
    writeFiles(origin, files)
    git(origin, 'add', '.')
    git(origin, 'commit', '-m', 'a change')
  }
  commit({})
  const base = git(origin, 'rev-parse', 'HEAD')
  git(origin, 'checkout', '-b', 'topic')
  commit({ 'corpus/raw/new one.txt': wrong.replace('old', 'new'), 'corpus/raw/empty.txt': '\n' })
  git(origin, 'checkout', 'main')
  commit({ 'corpus/raw/meanwhile.txt': wrong.replace('old', 'meanwhile') })
  git(origin, 'merge', '--no-ff', '-m', 'merge', 'topic')
  const checkout = temporaryFolder()
  git(checkout, 'clone', '--depth=1', `file://${origin}`, '.')
  return { checkout, base }
}

describe('action.yml', () => {
  test('in a pull request, takes what this changes, from a clone of a single commit', () => {
    const { checkout, base } = pullRequest()
    const { status, stdout, read } = runAction(checkout, { sarif: 'findings.sarif' }, base)
    expect(stdout.match(/^::(?:error|warning) file=[^,]*/gm)).toEqual([
      '::error file=corpus/raw/empty.txt',
      '::warning file=corpus/raw/new one.txt',
    ])
    expect(status).toBe(1)
    expect(read('summary')).toContain('### Copydesk: 2 problems (1 error, 1 warning) in 2 documents')
    expect(JSON.parse(read('findings.sarif')).runs[0].results).toHaveLength(2)
  })

  test('elsewhere, takes the whole corpus', () => {
    const { checkout } = pullRequest()
    const { status, stdout } = runAction(checkout, {})
    expect([status, stdout]).toEqual([1, expect.stringContaining('in 4 documents')])
  })

  test('its inputs are data, whatever is in them', () => {
    const { checkout } = pullRequest()
    const inputs = { files: 'raw/old.txt\nraw/new one.txt\n$(touch owned)', 'working-directory': 'corpus' }
    const { status, stderr } = runAction(checkout, inputs)
    expect([status, stderr]).toEqual([2, expect.stringContaining('in `$(touch owned)`, got none')])
    expect(git(checkout, 'status', '--porcelain')).toBe('')
  })

  test('max-warnings and since reach the command', () => {
    const { checkout } = pullRequest()
    const { status, stderr } = runAction(checkout, { 'max-warnings': '0', files: 'corpus/raw/old.txt' })
    expect([status, stderr]).toEqual([1, expect.stringContaining('expected at most 0')])
    expect(runAction(checkout, { since: 'HEAD' })).toMatchObject({ status: 0 })
  })
})
