import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { compareLocks, type Lock, lockOf, readLock } from '../src/index.ts'
import { article, temporaryFolder, writeFiles } from './raw-folder.ts'
import { readFolder, readManifest } from './read-dataset.ts'
import { runCopydesk } from './run-copydesk.ts'

describe.concurrent('dataset.lock.json', () => {
  test('is written with a dataset, and --frozen fails where it would change', async ({ expect, onTestFinished }) => {
    const corpus = writeFiles(temporaryFolder(onTestFinished), {
      'raw/a.txt': article('once'),
      'raw/b/c.txt': article('twice'),
      'raw/d.txt': article('thrice'),
      'raw/.hidden': 'x',
    })
    const build = (...options: string[]) => runCopydesk(['build', corpus, '--no-cache', '--jobs', '1', ...options])
    const lock = join(corpus, 'dataset.lock.json')
    expect(await build()).toMatchObject({ status: 0 })
    const { counts, digest, digests, schemaVersion } = readManifest(join(corpus, 'dataset'))
    const inputs = Object.fromEntries(
      ['.hidden', 'a.txt', 'b/c.txt', 'd.txt'].map((path) => [path, expect.stringMatching(/^[0-9a-f]{16}$/)]),
    )
    const texts = Object.fromEntries(['a', 'b/c', 'd'].map((id) => [id, expect.stringMatching(/^[0-9a-f]{16}$/)]))
    expect(readLock(lock)).toEqual({ lockVersion: 1, schemaVersion, counts, digest, digests, inputs, texts })
    expect(readFileSync(lock, 'utf8')).toMatch(/^ {4}"a\.txt": "[0-9a-f]{16}",$/m)

    const before = [readFolder(join(corpus, 'dataset')), readFileSync(lock)]
    rmSync(join(corpus, 'dataset'))
    expect(await build('--frozen')).toMatchObject({ status: 0, stdout: expect.stringContaining('unchanged: ') })
    expect([readFolder(join(corpus, 'dataset')), readFileSync(lock)]).toEqual(before)

    writeFiles(corpus, { 'raw/a.txt': article('never'), 'raw/e.txt': article() })
    rmSync(join(corpus, 'raw/d.txt'))
    const { status, stderr } = await build('--frozen')
    expect(status).toBe(1)
    expect(stderr.slice(stderr.indexOf('copydesk: ')).split('\n')).toEqual([
      expect.stringMatching(/^copydesk: the dataset would differ from .*dataset\.lock\.json:$/),
      '  changed  a.txt',
      '  removed  d.txt',
      '  added    e.txt',
      'Build without --frozen, look at the difference, and commit the lock file.',
      '',
    ])
    expect([readFolder(join(corpus, 'dataset')), readFileSync(lock)]).toEqual(before)
  })

  test.for([
    '{"lockVersion": 1, "inputs": {',
    '{"lockVersion": 2, "inputs": {}}',
    '{"lockVersion": 1, "inputs": null}',
    '{"lockVersion": 1}',
    'null',
    '',
  ])('that holds %j is refused', (text, { expect, onTestFinished }) => {
    const file = join(writeFiles(temporaryFolder(onTestFinished), { 'dataset.lock.json': text }), 'dataset.lock.json')
    expect(() => readLock(file)).toThrow(
      expect.objectContaining({ name: 'UsageError', message: expect.stringContaining(`${file}: Unexpected content`) }),
    )
  })

  test('that is damaged ends --frozen with 2 and one line', async ({ expect, onTestFinished }) => {
    const files = { 'raw/a.txt': article(), 'dataset.lock.json': '{\n<<<<<<< ours' }
    const corpus = writeFiles(temporaryFolder(onTestFinished), files)
    const { status, stderr } = await runCopydesk(['build', corpus, '--no-cache', '--frozen'])
    expect(stderr).toMatch(
      /^copydesk: [^\n]+dataset\.lock\.json: Unexpected content [^\n]+; delete it and build again\n$/,
    )
    expect([status, existsSync(join(corpus, 'dataset'))]).toEqual([2, false])
  })
})

describe('locks', () => {
  test('there may be none', () => {
    expect(readLock(join(temporaryFolder(), 'dataset.lock.json'))).toBeNull()
  })

  test('put paths in the order of their bytes', () => {
    const inputs = ['～', '😀', 'b', 'a/b', 'a-b'].map((path) => [path, 'x'] as const)
    expect(Object.keys(lock(inputs).inputs)).toEqual(['a-b', 'a/b', 'b', '～', '😀'])
  })

  test.each(['a.txt', 'constructor', '__proto__', '7'])('tell that %s came, changed or went', (path) => {
    const [none, one, other] = [lock([]), lock([[path, 'x']]), lock([[path, 'y']])].map(reread)
    expect(compareLocks(none as Lock, one as Lock)).toEqual([`added    ${path}`])
    expect(compareLocks(one as Lock, other as Lock)).toEqual([`changed  ${path}`])
    expect(compareLocks(one as Lock, none as Lock)).toEqual([`removed  ${path}`])
    expect(compareLocks(one as Lock, one as Lock)).toEqual([])
  })

  test('tell that only the digest of the whole differs', () => {
    const changes = compareLocks(lock([['a', 'x']], '1'), lock([['a', 'x']], '2'))
    expect(changes).toEqual(['changed  the content digest: 1 → 2'])
  })

  function lock(inputs: readonly (readonly [path: string, digest: string])[], digest = '0'): Lock {
    const counts = { inputs: inputs.length, accepted: inputs.length, duplicates: 0, filtered: 0, rejected: 0 }
    const manifest = { generator: 'copydesk', schemaVersion: '0', name: 'a', counts, digest, digests: {}, files: [] }
    return lockOf(manifest as Parameters<typeof lockOf>[0], inputs, [])
  }

  function reread(written: Lock): Lock | null {
    const file = join(temporaryFolder(), 'dataset.lock.json')
    writeFileSync(file, JSON.stringify(written))
    return readLock(file)
  }
})
