import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs'
import { realpath } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Input, type ListOptions, listInputs, readInput, unescapeName } from '../src/index.ts'

/** Linux takes any bytes for a name, and has pipes. */
const onLinux = process.platform === 'linux'
const asRoot = process.getuid?.() === 0

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'inputs-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

describe('listInputs', () => {
  test('finds files in folders, with path, id and place', async () => {
    put('2022/01/a.txt', '2022/b.TXT', 'v1.2')
    const root = await realpath(folder)
    expect(await listed()).toEqual([
      {
        id: '2022/01/a',
        path: '2022/01/a.txt',
        content: { file: Buffer.from(join(root, '2022/01/a.txt')) },
        problem: null,
      },
      { id: '2022/b', path: '2022/b.TXT', content: { file: Buffer.from(join(root, '2022/b.TXT')) }, problem: null },
      { id: 'v1.2', path: 'v1.2', content: { file: Buffer.from(join(root, 'v1.2')) }, problem: null },
    ])
  })

  test('gives nothing for an empty folder, and throws where there is none', async () => {
    mkdirSync(join(folder, 'empty'))
    expect(await listed()).toEqual([])
    await expect(listed({}, join(folder, 'missing'))).rejects.toThrow(/ENOENT/)
  })

  test('orders by the bytes of the paths, not by their characters, nor folder by folder', async () => {
    put('a/b.txt', 'a-b.txt', 'a.txt', 'a0.txt', 'B.txt', '\uff5e.txt', '😀.txt', 'é.txt', '.a/x', '.a-b', '.a0')
    expect(await paths()).toEqual([
      '.a',
      '.a-b',
      '.a0',
      'B.txt',
      'a-b.txt',
      'a.txt',
      'a/b.txt',
      'a0.txt',
      'é.txt',
      '\uff5e.txt',
      '😀.txt',
    ])
  })

  test('names hidden files and folders, and leaves them out', async () => {
    put('.DS_Store', '.git/config', '.git/objects/a', 'a/.hidden.txt', 'a/b.txt')
    expect(await problems()).toEqual({
      '.DS_Store': 'file-hidden',
      '.git': 'file-hidden',
      'a/.hidden.txt': 'file-hidden',
      'a/b.txt': null,
    })
    expect((await listed())[0]?.problem?.outcome).toBe('filtered')
  })

  test('follows links to files inside the folder, and says what is wrong with others', async () => {
    put('a/b.txt')
    const elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'))
    writeFileSync(join(elsewhere, 'x.txt'), 'x')
    link('inside.txt', 'a/b.txt')
    link('twice.txt', 'inside.txt')
    link('dangling.txt', 'nothing')
    link('loop.txt', 'loop.txt')
    link('folder', 'a')
    link('itself', '.')
    link('a/up', '..')
    link('outside.txt', join(elsewhere, 'x.txt'))
    link('neighbour', relative(folder, elsewhere))
    expect(await problems()).toEqual({
      'a/b.txt': null,
      'a/up': 'link-to-folder',
      'dangling.txt': 'link-dangling',
      folder: 'link-to-folder',
      'inside.txt': null,
      itself: 'link-to-folder',
      'loop.txt': 'link-dangling',
      neighbour: 'link-outside',
      'outside.txt': 'link-outside',
      'twice.txt': null,
    })
    rmSync(elsewhere, { recursive: true })
  })

  test('a folder beside it whose name begins alike is outside', async () => {
    const beside = `${folder}-beside`
    mkdirSync(beside)
    writeFileSync(join(beside, 'x.txt'), 'x')
    link('x.txt', join(beside, 'x.txt'))
    expect(await problems()).toEqual({ 'x.txt': 'link-outside' })
    rmSync(beside, { recursive: true })
  })

  test.skipIf(asRoot)('names a folder that cannot be read, and goes on', async () => {
    put('a/x.txt', 'b.txt')
    chmodSync(join(folder, 'a'), 0)
    expect(await problems()).toEqual({ a: 'file-unreadable', 'b.txt': null })
    chmodSync(join(folder, 'a'), 0o700)
  })

  test.runIf(onLinux)('names a pipe, and does not wait for it', async () => {
    execFileSync('mkfifo', [join(folder, 'pipe')])
    link('to-pipe', 'pipe')
    expect(await problems()).toEqual({ pipe: 'file-special', 'to-pipe': 'file-special' })
  })

  test.runIf(onLinux)('escapes names that cannot be printed, and reads their files', async () => {
    const names = ['two\nlines.txt', '100%.txt', '\u202etxt.a'].map((name) => Buffer.from(name))
    for (const [index, name] of [...names, Buffer.from('caf\xe9.txt', 'latin1')].entries()) {
      writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), name]), String(index))
    }
    const inputs = await listed()
    expect(inputs.map(({ path }) => path)).toEqual(['100%25.txt', 'caf%E9.txt', 'two%0Alines.txt', '%E2%80%AEtxt.a'])
    expect(inputs.map(({ id }) => id)).toEqual(['100%25', 'caf%E9', 'two%0Alines', '%E2%80%AEtxt.a'])
    const contents = await Promise.all(
      inputs.map(async (input) => ((await readInput(input)) as { bytes: Buffer }).bytes),
    )
    expect(contents.map(String)).toEqual(['1', '3', '0', '2'])
  })

  test('finds every one of a thousand files', async () => {
    const names = Array.from({ length: 1000 }, (_, index) => `${index % 7}/${index}.txt`)
    put(...names)
    expect(await paths()).toEqual(names.sort())
  })

  test('excluded paths are no inputs at all', async () => {
    put('a.txt', 'dataset-1/data', 'dataset-2.txt', 'b/dataset-1/data')
    link('dataset', 'dataset-1')
    const exclude = [join(folder, 'dataset'), join(folder, 'dataset-1')]
    expect(await paths({ exclude })).toEqual(['a.txt', 'b/dataset-1/data', 'dataset-2.txt'])
  })

  test('the configuration is named and left out, but not a file of its name elsewhere', async () => {
    put('corpus.yaml', 'a/corpus.yaml')
    expect(await problems({ configuration: join(folder, 'corpus.yaml') })).toEqual({
      'a/corpus.yaml': null,
      'corpus.yaml': 'file-configuration',
    })
  })

  test('paths are the same by whatever way they are written', async () => {
    put('real/a.txt', 'real/corpus.yaml', 'real/dataset/x')
    link('way', 'real')
    const way = join(folder, 'way')
    const written = [way, relative(process.cwd(), way), `${way}/`, `${way}/../real`, `${way}/.`]
    for (const path of written) {
      const options = { exclude: [join(path, 'dataset')], configuration: `${path}/corpus.yaml` }
      expect(await problems(options, path)).toEqual({ 'a.txt': null, 'corpus.yaml': 'file-configuration' })
    }
    expect(await paths({ exclude: [join(folder, 'no/such/folder')] }, way)).toHaveLength(3)
  })

  test('law: everything is named once, in the order of the bytes of its path', async () => {
    const part = fc.constantFrom('a', 'b', 'a-b', 'a.txt', 'a0', '.h', 'é', '😀', '\uff5e', 'x%y', 'B')
    const trees = fc.array(fc.array(part, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(trees, async (files) => {
        const root = mkdtempSync(join(folder, 'tree-'))
        const expected = new Set<string>()
        for (const parts of files) {
          try {
            mkdirSync(join(root, ...parts.slice(0, -1)), { recursive: true })
            writeFileSync(join(root, ...parts), '')
          } catch {
            continue // A file stands where a folder should, or the other way round.
          }
          const hidden = parts.findIndex((name) => name.startsWith('.'))
          expected.add(parts.slice(0, hidden === -1 ? undefined : hidden + 1).join('/'))
        }
        const found = (await paths({}, root)).map((path) => unescapeName(path))
        expect(found).toEqual([...expected].map((path) => Buffer.from(path)).sort(Buffer.compare))
      }),
      { numRuns: 60 },
    )
  })
})

describe('readInput', () => {
  test('gives the bytes', async () => {
    writeFileSync(join(folder, 'a.txt'), Buffer.from([0xff, 0, 0x61]))
    const [input] = await listed()
    expect(await readInput(input as Input)).toEqual({ bytes: Buffer.from([0xff, 0, 0x61]) })
  })

  test('a file that has gone is a problem, not an error', async () => {
    put('a.txt')
    const [input] = await listed()
    unlinkSync(join(folder, 'a.txt'))
    expect(await readInput(input as Input)).toEqual({
      problem: {
        rule: 'file-unreadable',
        message: 'Unexpected ENOENT, expected a file that can be read',
        outcome: 'rejected',
      },
    })
  })

  test.skipIf(asRoot)('a file that may not be read is a problem', async () => {
    put('a.txt')
    chmodSync(join(folder, 'a.txt'), 0)
    const [input] = await listed()
    expect(await readInput(input as Input)).toMatchObject({ problem: { rule: 'file-unreadable' } })
  })

  test('what was not to be read has the problem that it had', async () => {
    put('.hidden')
    const [input] = await listed()
    expect(await readInput(input as Input)).toEqual({ problem: input?.problem })
  })
})

function put(...names: readonly string[]): void {
  for (const name of names) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), name)
  }
}

function link(name: string, target: string): void {
  symlinkSync(target, join(folder, name))
}

async function listed(options: ListOptions = {}, from = folder): Promise<readonly Input[]> {
  const inputs: Input[] = []
  for await (const input of listInputs(from, options)) inputs.push(input)
  return inputs
}

async function paths(options: ListOptions = {}, from = folder): Promise<readonly string[]> {
  return (await listed(options, from)).map(({ path }) => path)
}

/** The rule of each input's problem, by path. */
async function problems(options: ListOptions = {}, from = folder): Promise<Record<string, string | null>> {
  const inputs = await listed(options, from)
  for (const { content, problem } of inputs) expect(content === null).toBe(problem !== null)
  return Object.fromEntries(inputs.map(({ path, problem }) => [path, problem?.rule ?? null]))
}
