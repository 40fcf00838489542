import { spawn } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Cache, openCache, openPool } from '../src/index.ts'

let folder: string
let warnings: string[]

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'engine-cache-'))
  warnings = []
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const bytes = (text: string) => new TextEncoder().encode(text)
const text = (value: Uint8Array | undefined) => value && new TextDecoder().decode(value)
const open = (maxBytes = 1e9): Cache => openCache({ folder, maxBytes, warn: (message) => warnings.push(message) })

test('gives back what was put, now and after it is opened again', async () => {
  const cache = open()
  expect(cache.get('a')).toBeUndefined()
  cache.put('a', bytes('one'))
  cache.put('b', new Uint8Array())
  cache.put('', bytes('no key'))
  cache.put('../é\0/CON', bytes('odd key'))
  cache.put('a', bytes('two'))
  expect(text(cache.get('a'))).toBe('two')
  await cache.close()
  const again = open()
  expect(['a', 'b', '', '../é\0/CON', 'A'].map((key) => text(again.get(key)))).toEqual([
    'two',
    '',
    'no key',
    'odd key',
    undefined,
  ])
  expect(warnings).toEqual([])
})

test('keeps every byte, and does not hold on to the bytes it was given', () => {
  const cache = open()
  const value = Uint8Array.from({ length: 100_000 }, (_, at) => (at * 31) % 256)
  cache.put('all', value.subarray(5))
  const expected = value.slice(5)
  value.fill(0)
  expect(Buffer.compare(cache.get('all') as Uint8Array, expected)).toBe(0)
})

test('once closed it gives nothing and takes nothing', async () => {
  const cache = open()
  cache.put('a', bytes('one'))
  await cache.close()
  cache.put('b', bytes('two'))
  expect(cache.get('a')).toBeUndefined()
  expect(open().get('b')).toBeUndefined()
})

test('two open caches on one folder see each other', () => {
  const [one, two] = [open(), open()]
  one.put('a', bytes('one'))
  expect(text(two.get('a'))).toBe('one')
})

describe('damage', () => {
  test.each([
    ['one bit', (path: string) => overwrite(path, (content) => content.with(40, (content[40] as number) ^ 1))],
    ['its seal', (path: string) => overwrite(path, (content) => content.with(0, (content[0] as number) ^ 1))],
    ['garbage', (path: string) => writeFileSync(path, 'XXXXXXXXXXXX')],
    ['the end missing', (path: string) => truncateSync(path, 35)],
    ['nothing left', (path: string) => truncateSync(path, 0)],
    ['bytes too many', (path: string) => writeFileSync(path, 'more', { flag: 'a' })],
  ])('a value with %s is a miss, and can be put again', (_, damage) => {
    open().put('a', bytes('one and two and three'))
    for (const path of entryFiles()) damage(path)
    const cache = open()
    expect(cache.get('a')).toBeUndefined()
    expect(cache.get('a')).toBeUndefined()
    expect(warnings).toEqual([
      `Expected whole values in the cache in \`${folder}\`, got \`a damaged one\`: making it again`,
    ])
    cache.put('a', bytes('four'))
    expect(text(open().get('a'))).toBe('four')
  })

  test('a value under the name of another is not believed', () => {
    const cache = open()
    cache.put('a', bytes('one'))
    const [a] = entryFiles() as [string]
    cache.put('b', bytes('two'))
    const b = entryFiles().find((path) => path !== a) as string
    writeFileSync(b, readFileSync(a))
    expect(cache.get('b')).toBeUndefined()
  })

  test.each([
    ['garbage in its mark', () => writeFileSync(mark(), Buffer.alloc(4096, 0x58)), 'a damaged mark'],
    ['another format', () => writeFileSync(mark(), 'copydesk-cache 999\n'), 'copydesk-cache 999'],
    ['no mark', () => rmSync(mark()), 'no mark'],
    [
      'every file overwritten',
      () => [mark(), ...entryFiles()].map((path) => writeFileSync(path, 'XX')),
      'a damaged mark',
    ],
    ['a file in its place', () => replaceByFile(store()), 'no mark'],
  ])('a store with %s is started anew, with one warning', (_, damage, got) => {
    open().put('a', bytes('one'))
    damage()
    const cache = open()
    expect(warnings).toEqual([
      `Expected a cache of format \`copydesk-cache 1\` in \`${folder}\`, got \`${got}\`: starting it anew`,
    ])
    expect(cache.get('a')).toBeUndefined()
    cache.put('a', bytes('two'))
    expect(text(open().get('a'))).toBe('two')
    expect(warnings).toHaveLength(1)
    expect(readdirSync(folder)).toEqual(['copydesk-cache'])
  })

  test('a folder in the place of a value is a miss', () => {
    const cache = open()
    cache.put('a', bytes('one'))
    const [path] = entryFiles() as [string]
    rmSync(path)
    mkdirSync(path)
    expect(cache.get('a')).toBeUndefined()
    cache.put('a', bytes('two'))
    cache.put('b', bytes('three'))
    expect(warnings).toHaveLength(2)
  })
})

test('leaves alone what else is in the folder', () => {
  writeFileSync(join(folder, 'data.mdb'), 'not ours')
  open().put('a', bytes('one'))
  open(0)
  expect(readFileSync(join(folder, 'data.mdb'), 'utf8')).toBe('not ours')
})

test('makes the folder, and its parents', () => {
  const deep = join(folder, 'x', 'y')
  openCache({ folder: deep, maxBytes: 1e9 }).put('a', bytes('one'))
  expect(text(openCache({ folder: deep, maxBytes: 1e9 }).get('a'))).toBe('one')
})

test('where no folder can be, it warns once and is empty', async () => {
  const file = join(folder, 'file')
  writeFileSync(file, 'a file')
  const cache = openCache({ folder: file, maxBytes: 1e9, warn: (message) => warnings.push(message) })
  cache.put('a', bytes('one'))
  cache.put('b', bytes('two'))
  expect(cache.get('a')).toBeUndefined()
  await cache.close()
  expect(warnings).toEqual([
    expect.stringMatching(
      /^Expected a folder that can be written for the cache, got `.*` \((EEXIST|ENOTDIR)\): going on without$/,
    ),
  ])
  expect(readFileSync(file, 'utf8')).toBe('a file')
})

test('a folder that goes away while it is open is made again', () => {
  const cache = open()
  cache.put('a', bytes('one'))
  rmSync(store(), { recursive: true })
  expect(cache.get('a')).toBeUndefined()
  cache.put('a', bytes('two'))
  expect(text(cache.get('a'))).toBe('two')
})

test('an entry folder that cannot be written stops the puts with one warning, and the gets go on', () => {
  const cache = open()
  cache.put('a', bytes('one'))
  const taken = readdirSync(join(store(), 'entries'))[0] as string
  for (let n = 0; n < 256; n++) {
    const name = n.toString(16).padStart(2, '0')
    if (name !== taken) writeFileSync(join(store(), 'entries', name), '')
  }
  for (let n = 0; n < 20; n++) cache.put(`key ${n}`, bytes('two'))
  expect(warnings).toHaveLength(1)
  expect(text(cache.get('a'))).toBe('one')
})

describe('size', () => {
  test('a store within the limit is kept, a larger one is emptied when it is opened', () => {
    const cache = open()
    for (let n = 0; n < 10; n++) cache.put(`key ${n}`, new Uint8Array(1000))
    const size = entryFiles().reduce((sum, path) => sum + statSync(path).size, 0)
    expect(open(size).get('key 3')).toBeDefined()
    const emptied = open(size - 1)
    expect(emptied.get('key 3')).toBeUndefined()
    emptied.put('key 3', bytes('three'))
    cache.put('key 4', bytes('four'))
    expect(text(open().get('key 3'))).toBe('three')
    expect(text(open().get('key 4'))).toBe('four')
    expect(readdirSync(store()).sort()).toEqual(['entries', 'format'])
    expect(warnings).toEqual([])
  })

  test('a large store is measured by its first folders', () => {
    const cache = open()
    for (let n = 0; n < 6000; n++) cache.put(`key ${n}`, new Uint8Array(68))
    expect(open(660_000).get('key 3')).toBeDefined()
    expect(open(540_000).get('key 3')).toBeUndefined()
  })
})

test('what an interrupted deletion left goes with the next one', () => {
  open().put('a', bytes('one'))
  mkdirSync(join(store(), 'entries.dropped-by-somebody', 'ab'), { recursive: true })
  open(0)
  expect(readdirSync(store())).toEqual(['format'])
})

test.each([1e9, 20_000])('processes may use one folder at the same time (limit %d)', async (maxBytes) => {
  const runs = await Promise.all([1, 2, 3].map(() => runProcess(String(maxBytes))))
  for (const run of runs) expect(run).toEqual({ wrong: 0, warnings: [] })
  expect(readdirSync(folder)).toEqual(['copydesk-cache'])
  for (const path of entryFiles()) expect(path).toMatch(/[\\/][0-9a-f]{2}[\\/][0-9a-f]{62}$/)
})

test('threads may use one folder at the same time', async () => {
  expectDist()
  type Tasks = { put(key: string): string[]; get(key: string): { value: Uint8Array | null } }
  const module = new URL('./fixtures/cache-tasks.mjs', import.meta.url)
  const pool = openPool<Tasks>({ module, data: { folder }, jobs: 4 })
  const keys = Array.from({ length: 200 }, (_, n) => `key ${n % 120}`)
  for await (const told of pool.map('put', keys)) expect(told).toEqual([])
  let at = 0
  for await (const { value } of pool.map('get', keys))
    expect(text(value ?? undefined)).toBe(`value of ${keys[at++]}`.repeat(100))
  expect(at).toBe(200)
  await pool.close()
})

const store = () => join(folder, 'copydesk-cache')
const mark = () => join(store(), 'format')

function entryFiles(): string[] {
  return readdirSync(join(store(), 'entries'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

function replaceByFile(path: string): void {
  rmSync(path, { recursive: true })
  writeFileSync(path, 'XX')
}

function overwrite(path: string, change: (content: Uint8Array) => Uint8Array): void {
  writeFileSync(path, change(new Uint8Array(readFileSync(path))))
}

function expectDist(): void {
  if (!existsSync(new URL('../dist/index.js', import.meta.url))) {
    throw new Error('Expected `packages/engine/dist`, got nothing: build the package first')
  }
}

function runProcess(maxBytes: string): Promise<unknown> {
  expectDist()
  const script = fileURLToPath(new URL('./fixtures/cache-process.mjs', import.meta.url))
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, folder, maxBytes], { stdio: ['ignore', 'pipe', 'inherit'] })
    let output = ''
    child.stdout.on('data', (chunk) => (output += chunk))
    child.on('error', reject)
    child.on('close', (status) =>
      status === 0 ? resolve(JSON.parse(output)) : reject(new Error(`Expected status 0, got \`${status}\``)),
    )
  })
}
