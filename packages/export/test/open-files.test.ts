import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openFiles } from '../src/index.ts'
import { temporaryFolder } from './temporary-folder.ts'

test('appends chunks to their files and says what it wrote', () => {
  const folder = join(temporaryFolder(), 'made')
  const files = openFiles(folder)
  files.write({ path: 'data/b.txt', bytes: Buffer.from('one '), rows: 1 })
  files.write({ path: 'a.txt', bytes: Buffer.alloc(0) })
  files.write({ path: 'data/b.txt', bytes: Buffer.from('two'), rows: 2 })
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
  expect(files.end()).toEqual([
    { path: 'a.txt', bytes: 0, sha256: sha256(''), rows: null },
    { path: 'data/b.txt', bytes: 7, sha256: sha256('one two'), rows: 3 },
  ])
  expect(readFileSync(join(folder, 'data/b.txt'), 'utf8')).toBe('one two')
})

test('writes to more files than may be open at a time', () => {
  const folder = temporaryFolder()
  const files = openFiles(folder)
  const paths = Array.from({ length: 300 }, (_, at) => `table/${at}.txt`)
  for (const round of ['a', 'b', 'c']) for (const path of paths) files.write({ path, bytes: Buffer.from(round) })
  expect(files.end()).toHaveLength(300)
  expect(new Set(paths.map((path) => readFileSync(join(folder, path), 'utf8')))).toEqual(new Set(['abc']))
})

test('orders files by the bytes of their paths', () => {
  const files = openFiles(temporaryFolder())
  for (const path of ['\u{1f600}', '\uff5e', 'b', 'B', 'a/b', 'a.b']) files.write({ path, bytes: Buffer.alloc(0) })
  expect(files.end().map((file) => file.path)).toEqual(['B', 'a.b', 'a/b', 'b', '\uff5e', '\u{1f600}'])
})

test.each(['../x', '/x', 'a/../../x', 'a//b', '', '.', 'a/.', 'a\\..\\x', 'C:x', 'a\nb', 'a\u0000'])(
  'refuses the path %j',
  (path) => {
    const files = openFiles(temporaryFolder())
    expect(() => files.write({ path, bytes: Buffer.alloc(0) })).toThrow(
      `Expected a path below the folder, got \`${path}\``,
    )
  },
)

test('never writes into a file that is there already', () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'a.txt'), 'old')
  const write = () => openFiles(folder).write({ path: 'a.txt', bytes: Buffer.from('new') })
  expect(write).toThrow(`Expected to write \`${join(folder, 'a.txt')}\`, got \`EEXIST\``)
  expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('old')
})

test('names the path where the system refuses, with its error as the cause', () => {
  const file = join(temporaryFolder(), 'file')
  writeFileSync(file, '')
  try {
    openFiles(file).write({ path: 'a.txt', bytes: Buffer.alloc(0) })
    expect.unreachable()
  } catch (error) {
    expect((error as Error).message).toContain(join(file, 'a.txt'))
    expect((error as Error).cause).toMatchObject({ syscall: 'mkdir' })
  }
})
