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
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Cache, cacheKey, measureCache, openCache, openPool, pruneCache } from '../src/index.ts'

let folder: string
let warnings: string[]
let caches: Cache[]

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'engine-cache-'))
  warnings = []
  caches = []
})
afterEach(() => {
  for (const cache of caches) cache.close()
  rmSync(folder, { recursive: true, force: true })
})

const bytes = (text: string) => new TextEncoder().encode(text)
const text = (value: Uint8Array | undefined) => value && new TextDecoder().decode(value)
const open = (place = folder): Cache => {
  const cache = openCache({ folder: place, warn: (message) => warnings.push(message) })
  caches.push(cache)
  return cache
}
const [a, b] = [cacheKey('a'), cacheKey('b')]

test('gives back what was put, now and after it is opened again', () => {
  const cache = open()
  expect(cache.get(a)).toBeUndefined()
  expect(cache.has(a)).toBe(false)
  expect(cache.put(a, bytes('one'))).toBe(true)
  cache.put(b, new Uint8Array())
  cache.put(a, bytes('two'))
  expect(text(cache.get(a))).toBe('two')
  cache.close()
  const again = open()
  expect(again.has(a)).toBe(true)
  expect([a, b, cacheKey('A')].map((key) => text(again.get(key)))).toEqual(['two', '', undefined])
  expect(warnings).toEqual([])
})

test('keeps values together: of those whose entries are lost, the last ones', () => {
  const cache = open()
  expect(cache.putAll([])).toBe(true)
  expect(
    cache.putAll([
      [a, bytes('one')],
      [b, bytes('two')],
      [a, bytes('three')],
      [cacheKey('c'), bytes('four')],
    ]),
  ).toBe(true)
  const found = (each: Cache) => [a, b, cacheKey('c')].map((key) => text(each.get(key)))
  expect(found(cache)).toEqual(['three', 'two', 'four'])
  cache.close()
  expect(found(open())).toEqual(['three', 'two', 'four'])
  const index = files().find((file) => file.endsWith('.index')) as string
  truncateSync(index, statSync(index).size - 1)
  expect(found(open())).toEqual(['three', 'two', undefined])
})

test('an empty cache has nothing, however often it is asked', () => {
  const cache = openCache({ folder })
  for (let at = 0; at < 20; at++) expect(cache.get(cacheKey(`${at}`))).toBeUndefined()
  cache.put(cacheKey('1'), Buffer.from('one'))
  expect([cache.has(cacheKey('1')), cache.has(cacheKey('2'))]).toEqual([true, false])
  cache.close()
})

test('finds each of many values', () => {
  const keys = Array.from({ length: 10_000 }, (_, index) => cacheKey(`key ${index}`))
  const cache = open()
  for (const [index, key] of keys.entries()) cache.put(key, bytes(String(index)))
  for (const each of [cache, open()])
    expect(keys.map((key) => text(each.get(key)))).toEqual(keys.map((_, index) => String(index)))
  expect(cache.get(cacheKey('key 10000'))).toBeUndefined()
})

test('keeps every byte, and does not hold on to the bytes it was given', () => {
  const cache = open()
  const value = Uint8Array.from({ length: 100_000 }, (_, at) => (at * 31) % 256)
  cache.put(a, value.subarray(5))
  const expected = value.slice(5)
  value.fill(0)
  expect(Buffer.compare(cache.get(a) as Uint8Array, expected)).toBe(0)
})

test('once closed it gives nothing and takes nothing', () => {
  const cache = open()
  cache.put(a, bytes('one'))
  cache.close()
  expect(cache.put(b, bytes('two'))).toBe(false)
  expect(cache.get(a)).toBeUndefined()
  expect(cache.usable).toBe(false)
  expect(open().get(b)).toBeUndefined()
})

test('two open caches on one folder see each other when they are refreshed', () => {
  const [one, two] = [open(), open()]
  one.put(a, bytes('one'))
  two.refresh()
  expect(text(two.get(a))).toBe('one')
  one.put(a, bytes('two'))
  one.put(b, bytes('three'))
  two.refresh()
  expect([a, b].map((key) => text(two.get(key)))).toEqual(['two', 'three'])
})

test('a store is a few files, however many values are in it', () => {
  const cache = open()
  for (let n = 0; n < 1000; n++) cache.put(cacheKey(`key ${n}`), new Uint8Array(100))
  expect(files()).toHaveLength(2)
})

describe('damage', () => {
  test.each([
    ['one bit', (path: string) => overwrite(path, (content) => content.with(40, (content[40] as number) ^ 1))],
    ['its seal', (path: string) => overwrite(path, (content) => content.with(0, (content[0] as number) ^ 1))],
    ['garbage', (path: string) => writeFileSync(path, 'XXXXXXXXXXXX')],
    ['the end missing', (path: string) => truncateSync(path, 35)],
    ['nothing left', (path: string) => truncateSync(path, 0)],
  ])('a value with %s is a miss, and can be put again', (_, damage) => {
    open().put(a, bytes('one and two and three'))
    for (const path of files('.data')) damage(path)
    const cache = open()
    expect(cache.get(a)).toBeUndefined()
    expect(cache.get(a)).toBeUndefined()
    expect(warnings).toEqual([
      `Expected whole values in the cache in \`${folder}\`, got \`a damaged one\`: making it again`,
    ])
    cache.put(a, bytes('four'))
    cache.close()
    expect(text(open().get(a))).toBe('four')
  })

  test.each([
    ['cut off', (path: string) => truncateSync(path, 40)],
    ['empty', (path: string) => truncateSync(path, 0)],
    ['missing', (path: string) => rmSync(path)],
    ['garbage', (path: string) => overwrite(path, (content) => content.map((_, at) => (at * 89) % 256))],
    ['ones', (path: string) => overwrite(path, (content) => content.fill(255))],
    [
      'ones after the keys',
      (path: string) => overwrite(path, (content) => content.map((byte, at) => (at % 28 < 16 ? byte : 255))),
    ],
    [
      'that of other values',
      (path: string) =>
        overwrite(path, (content) => content.map((_, at) => content[(at + 28) % content.length] as number)),
    ],
  ])('an index that is %s gives no wrong value', (_, damage) => {
    const cache = open()
    cache.put(a, bytes('one'))
    cache.put(b, bytes('two, which is longer'))
    cache.close()
    for (const path of files('.index')) damage(path)
    const again = open()
    expect([undefined, 'one']).toContain(text(again.get(a)))
    expect([undefined, 'two, which is longer']).toContain(text(again.get(b)))
    again.put(b, bytes('three'))
    expect(text(again.get(b))).toBe('three')
  })

  test('a value under the key of another is not believed', () => {
    const cache = open()
    cache.put(a, bytes('one'))
    cache.close()
    for (const path of files('.index')) overwrite(path, (content) => Buffer.concat([b, content.subarray(16)]))
    expect(open().get(b)).toBeUndefined()
  })

  test.each([
    ['garbage in its mark', () => writeFileSync(mark(), Buffer.alloc(4096, 0x58)), 'a damaged mark'],
    ['another format', () => writeFileSync(mark(), 'copydesk-cache 999\n'), 'copydesk-cache 999'],
    ['an older format', () => writeFileSync(mark(), 'copydesk-cache 1\n'), 'copydesk-cache 1'],
    ['no mark', () => rmSync(mark()), 'no mark'],
    ['every file overwritten', () => [mark(), ...files()].map((path) => writeFileSync(path, 'XX')), 'a damaged mark'],
    ['a file in its place', () => replaceByFile(store()), 'no mark'],
  ])('a store with %s is started anew, with one warning', (_, damage, got) => {
    open().put(a, bytes('one'))
    damage()
    const cache = open()
    expect(warnings).toEqual([
      `Expected a cache of format \`copydesk-cache 2\` in \`${folder}\`, got \`${got}\`: starting it anew`,
    ])
    expect(cache.get(a)).toBeUndefined()
    cache.put(a, bytes('two'))
    expect(text(open().get(a))).toBe('two')
    expect(warnings).toHaveLength(1)
    expect(readdirSync(folder)).toEqual(['copydesk-cache'])
  })

  test('a folder in the place of the data is a miss', () => {
    open().put(a, bytes('one'))
    const [path] = files('.data') as [string]
    rmSync(path)
    mkdirSync(path)
    const cache = open()
    expect(cache.get(a)).toBeUndefined()
    expect(warnings).toHaveLength(1)
    expect(cache.put(a, bytes('two'))).toBe(true)
  })
})

test('leaves alone what else is in the folder', () => {
  writeFileSync(join(folder, 'data.mdb'), 'not ours')
  open().put(a, bytes('one'))
  pruneCache(folder, 0)
  expect(readFileSync(join(folder, 'data.mdb'), 'utf8')).toBe('not ours')
})

test('makes the folder, and its parents', () => {
  const deep = join(folder, 'x', 'y')
  open(deep).put(a, bytes('one'))
  expect(text(open(deep).get(a))).toBe('one')
})

test('where no folder can be, it warns once and is empty', () => {
  const file = join(folder, 'file')
  writeFileSync(file, 'a file')
  const cache = open(file)
  expect(cache.usable).toBe(false)
  expect(cache.put(a, bytes('one'))).toBe(false)
  expect(cache.get(a)).toBeUndefined()
  expect(warnings).toEqual([
    expect.stringMatching(
      /^Expected a folder that can be written for the cache, got `.*` \((EEXIST|ENOTDIR)\): going on without$/,
    ),
  ])
  expect(readFileSync(file, 'utf8')).toBe('a file')
})

test('a store that cannot be written stops the puts with one warning, and the gets go on', () => {
  const cache = open()
  cache.put(a, bytes('one'))
  cache.close()
  const other = open()
  rmSync(join(store(), 'segments'), { recursive: true })
  for (let n = 0; n < 20; n++) expect(other.put(cacheKey(`key ${n}`), bytes('two'))).toBe(false)
  expect(warnings).toHaveLength(1)
  expect(other.get(a)).toBeUndefined()
})

describe('pruning', () => {
  /** Three segments of one value each, used one hour after the other. */
  const fill = () => {
    open()
    for (const [hour, name] of ['old', 'middle', 'new'].entries()) {
      const before = new Set(files())
      const cache = open()
      cache.put(cacheKey(name), new Uint8Array(1000))
      cache.close()
      const time = new Date(Date.UTC(2020, 0, 1, hour))
      for (const path of files()) if (!before.has(path)) utimesSync(path, time, time)
    }
  }
  const left = () => ['old', 'middle', 'new'].filter((name) => open().has(cacheKey(name)))

  test('takes what was not used for longest, and no more than it must', () => {
    fill()
    const size = files().reduce((sum, path) => sum + statSync(path).size, 0)
    expect(pruneCache(folder, size)).toEqual({ before: size, after: size })
    expect(pruneCache(folder, size - 1)).toEqual({ before: size, after: (size / 3) * 2 })
    expect(left()).toEqual(['middle', 'new'])
    expect(pruneCache(folder, 0)).toEqual({ before: (size / 3) * 2, after: 0 })
    expect(files()).toEqual([])
  })

  test.each(['get', 'has'] as const)('%s is a use', (use) => {
    fill()
    open()[use](cacheKey('old'))
    const size = files().reduce((sum, path) => sum + statSync(path).size, 0)
    pruneCache(folder, size / 2)
    expect(left()).toEqual(['old'])
  })

  test('a cache that is open meanwhile gets misses, and no warnings', () => {
    open().put(a, bytes('one'))
    const cache = open()
    pruneCache(folder, 0)
    expect(cache.get(a)).toBeUndefined()
    cache.put(a, bytes('two'))
    expect(text(cache.get(a))).toBe('two')
    expect(warnings).toEqual([])
  })

  test('is measured in bytes, entries and segments', () => {
    fill()
    const size = files().reduce((sum, path) => sum + statSync(path).size, 0)
    expect(measureCache(folder)).toEqual({ bytes: size, entries: 3, segments: 3 })
    const { after } = pruneCache(folder, size - 1)
    expect(measureCache(folder)).toEqual({ bytes: after, entries: 2, segments: 2 })
    expect(measureCache(join(folder, 'none'))).toEqual({ bytes: 0, entries: 0, segments: 0 })
  })

  test('a cache that is not there is empty', () => {
    expect(pruneCache(join(folder, 'none'), 10)).toEqual({ before: 0, after: 0 })
  })
})

test.each([1e9, 20_000])('processes may use one folder at the same time (limit %d)', async (maxBytes) => {
  const runs = await Promise.all([1, 2, 3].map(() => runProcess(String(maxBytes))))
  for (const run of runs) expect(run).toEqual({ wrong: 0, warnings: [] })
  expect(readdirSync(folder)).toEqual(['copydesk-cache'])
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

function files(ending = ''): string[] {
  return readdirSync(join(store(), 'segments'))
    .filter((name) => name.endsWith(ending))
    .map((name) => join(store(), 'segments', name))
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
