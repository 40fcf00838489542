import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Cache, cacheKey, measureCache, mergeSegments, openCache } from '../src/index.ts'

let folder: string
let warnings: string[]
let caches: Cache[]

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'engine-merge-'))
  warnings = []
  caches = []
})
afterEach(() => {
  for (const cache of caches) cache.close()
  rmSync(folder, { recursive: true, force: true })
})

const open = (): Cache => {
  const cache = openCache({ folder, warn: (message) => warnings.push(message) })
  caches.push(cache)
  return cache
}
const text = (value: Uint8Array | undefined) => value && Buffer.from(value).toString()

/** Puts each value in a segment of its own. */
function putApart(entries: Iterable<readonly [name: string, value: string]>): void {
  for (const [name, value] of entries) {
    const cache = open()
    cache.put(cacheKey(name), Buffer.from(value))
    cache.close()
  }
}

function range(count: number, from = 0): readonly (readonly [name: string, value: string])[] {
  return Array.from({ length: count }, (_, index) => [`key ${from + index}`, `value ${from + index}`] as const)
}

test('many small segments become one, and few stay as they are', () => {
  putApart(range(16))
  mergeSegments(folder)
  expect(measureCache(folder).segments).toBe(16)
  putApart(range(1, 16))
  mergeSegments(folder)
  expect(measureCache(folder)).toMatchObject({ segments: 1, entries: 17 })
  const cache = open()
  for (const [name, value] of range(17)) expect(text(cache.get(cacheKey(name)))).toBe(value)
  expect(warnings).toEqual([])
})

test('a cache that is not there is left so', () => {
  mergeSegments(join(folder, 'none'))
  expect(readdirSync(folder)).toEqual([])
})

test('a large segment is not rewritten, and what was put again later than it holds', () => {
  const big = Buffer.alloc(2 ** 24, 'x')
  putApart([['again', 'first']])
  const cache = open()
  cache.put(cacheKey('big'), big)
  cache.put(cacheKey('again'), Buffer.from('second'))
  cache.close()
  putApart([...range(16), ['later', 'first'], ['later', 'second']])
  mergeSegments(folder)
  expect(measureCache(folder)).toMatchObject({ segments: 2, entries: 2 + 17 })
  const merged = open()
  expect(merged.get(cacheKey('big'))?.length).toBe(big.length)
  expect(['again', 'later'].map((name) => text(merged.get(cacheKey(name))))).toEqual(['second', 'second'])
})

test('gives the last value of each key, whatever was put and merged, and stays a few files', () => {
  const step = fc.oneof(
    { weight: 8, arbitrary: fc.tuple(fc.constantFrom(...'abcdefgh'), fc.string()) },
    { weight: 1, arbitrary: fc.constant('merge' as const) },
  )
  fc.assert(
    fc.property(fc.array(step, { minLength: 20, maxLength: 80 }), (steps) => {
      rmSync(folder, { recursive: true, force: true })
      const expected = new Map<string, string>()
      for (const each of steps) {
        if (each === 'merge') mergeSegments(folder)
        else {
          putApart([each])
          expected.set(...each)
        }
      }
      mergeSegments(folder)
      expect(measureCache(folder).segments).toBeLessThanOrEqual(16)
      const cache = open()
      for (const [name, value] of expected) expect(text(cache.get(cacheKey(name)))).toBe(value)
      cache.close()
    }),
    { numRuns: 30 },
  )
  expect(warnings).toEqual([])
})

test('who has the cache open goes on: it reads what it knew of, and what it puts is kept', () => {
  const writer = open()
  writer.put(cacheKey('before'), Buffer.from('one'))
  putApart(range(20))
  const reader = open()
  expect(text(reader.get(cacheKey('key 0')))).toBe('value 0')
  mergeSegments(folder)
  writer.put(cacheKey('after'), Buffer.from('two'))
  for (const [name, value] of range(20)) expect(text(reader.get(cacheKey(name)))).toBe(value)
  expect(text(writer.get(cacheKey('before')))).toBe('one')
  expect(['before', 'after'].map((name) => text(open().get(cacheKey(name))))).toEqual(['one', 'two'])
  expect(warnings).toEqual([])
})

test('what is damaged stays behind, and halves of segments go', () => {
  putApart(range(20))
  const segments = join(folder, 'copydesk-cache', 'segments')
  const [first, second, third] = readdirSync(segments)
    .filter((file) => file.endsWith('.data'))
    .map((file) => join(segments, file.slice(0, -'.data'.length))) as [string, string, string]
  writeFileSync(`${first}.data`, Buffer.alloc(39, 'x'))
  rmSync(`${second}.index`)
  truncateSync(`${third}.data`, 10)
  mergeSegments(folder)
  expect(measureCache(folder)).toMatchObject({ segments: 1, entries: 17 })
  const cache = open()
  const found = range(20).filter(([name, value]) => text(cache.get(cacheKey(name))) === value)
  expect(found).toEqual(range(17, 3))
  expect(warnings).toEqual([])
})

test('killed at any moment, nothing is lost', async () => {
  for (let kill = 0; kill < 10; kill++) {
    const put = await runUntilKilled(kill * 12)
    const cache = open()
    for (const name of put) expect(text(cache.get(cacheKey(name)))).toBe(name)
    cache.close()
  }
  mergeSegments(folder)
  expect(measureCache(folder).segments).toBeLessThanOrEqual(16)
  expect(warnings).toEqual([])
}, 30_000)

test('several processes may put, get and merge at the same time', async () => {
  const runs = await Promise.all(['a', 'b', 'c'].map((name) => runUntilKilled(2000, name)))
  const cache = open()
  for (const name of runs.flat()) expect(text(cache.get(cacheKey(name)))).toBe(name)
  expect(warnings).toEqual([])
}, 30_000)

/** Runs a process that puts values and merges, again and again; kills it so many milliseconds after its first value, and gives the names of what it had put. */
async function runUntilKilled(ms: number, name = ''): Promise<readonly string[]> {
  const script = fileURLToPath(new URL('./fixtures/merge-process.mjs', import.meta.url))
  const child = spawn(process.execPath, [script, folder, name], { stdio: ['ignore', 'pipe', 'inherit'] })
  const put: string[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    if (put.length === 0) setTimeout(() => child.kill('SIGKILL'), ms)
    expect(line).not.toMatch(/^lost/)
    put.push(line)
  }
  return put
}
