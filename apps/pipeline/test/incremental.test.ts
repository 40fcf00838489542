import {
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { cacheKey, openCache } from '@copydesk/engine'
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import type { BuildOptions } from '../src/index.ts'
import { buildHere } from './build-here.ts'
import { article, temporaryFolder, writeFiles } from './raw-folder.ts'
import { readFolder, readManifest } from './read-dataset.ts'

const COUNT = 40

let folder: string
/** What a build in the folder did: how many bytes it read of the inputs, and how many of them came from the cache. */
let build: (options?: Partial<BuildOptions>) => Promise<{ read: number; cached: number }>

beforeEach(() => {
  folder = writeFiles(
    temporaryFolder(),
    Object.fromEntries(
      Array.from({ length: COUNT }, (_, index) => [`raw/n${index}.txt`, article(`for ${index} days`)]),
    ),
  )
  build = async (options = {}) => {
    let read = 0
    const openProgress = () => ({
      add: ({ bytes }: { bytes: number }) => {
        read += bytes
      },
      end() {},
    })
    const cache = { folder: join(folder, 'cache'), maxBytes: 1e9 }
    const config = { shardSize: 10 }
    const { cached } = await buildHere(folder, { config, cache, openProgress, ...options })
    return { read, cached }
  }
})

const output = () => readFolder(join(folder, 'dataset'))

/** What was written within the last two seconds may change again and look the same, and is read again. */
const untilOld = () => setTimeout(2100)

test('what did not change is not read, and not written', async () => {
  await untilOld()
  expect(await build()).toMatchObject({ cached: 0 })
  const [before, nodes] = [output(), inodes()]
  expect(Object.keys(before).filter((path) => path.startsWith('jsonl/'))).toHaveLength(4)
  await untilOld()
  const store = () => readdirSync(join(folder, 'cache/copydesk-cache/segments'))
  expect(await build()).toEqual({ read: 0, cached: COUNT })
  const kept = store()
  expect(await build()).toEqual({ read: 0, cached: COUNT })
  expect([output(), inodes(), store()]).toEqual([before, nodes, kept])

  writeFiles(folder, { 'raw/n7.txt': article('for a while') })
  expect(await build()).toEqual({ read: Buffer.byteLength(article('for a while')), cached: COUNT - 1 })
  const changed = Object.keys(nodes).filter((path) => /^(data|jsonl)/.test(path) && inodes()[path] !== nodes[path])
  expect(changed).toHaveLength(2)
  const warm = output()
  await build({ cache: null })
  expect(output()).toEqual(warm)
}, 60_000)

test('what is not to be read is known, too', async () => {
  writeFiles(folder, { 'raw/.keep': '' })
  symlinkSync('nowhere', join(folder, 'raw/link.txt'))
  await untilOld()
  await build()
  const tasks: string[] = []
  expect(await build({ onTask: ({ name }) => tasks.push(name) })).toEqual({ read: 0, cached: COUNT + 2 })
  expect(tasks).toEqual([])
}, 60_000)

test('a change that leaves size and time as they were is seen', async () => {
  const file = join(folder, 'raw/n3.txt')
  await untilOld()
  await build()
  const { atime, mtime } = statSync(file)
  writeFileSync(file, article('for 9 days'))
  utimesSync(file, atime, mtime)
  expect(await build()).toMatchObject({ cached: COUNT - 1 })
}, 60_000)

test('where the clock was put back, all files are read, and a change is seen', async () => {
  await untilOld()
  await build()
  expect(await build()).toEqual({ read: 0, cached: COUNT })
  const now = Date.now
  const clock = vi.spyOn(Date, 'now').mockImplementation(() => now() - 3_600_000)
  onTestFinished(() => clock.mockRestore())
  writeFiles(folder, { 'raw/n3.txt': article('for a while') })
  const { read, cached } = await build()
  expect(read).toBeGreaterThan(COUNT * 100)
  expect(cached).toBe(COUNT - 1)
  const warm = output()
  await build({ cache: null })
  expect(output()).toEqual(warm)
}, 60_000)

test('files that are new to the system but hold the same are read, and not processed', async () => {
  await build()
  const before = output()
  for (let index = 0; index < COUNT; index++)
    writeFiles(folder, { [`raw/n${index}.txt`]: article(`for ${index} days`) })
  const tasks: string[] = []
  const { read, cached } = await build({ onTask: ({ name }) => tasks.push(name) })
  expect(read).toBeGreaterThan(COUNT * 100)
  expect(cached).toBe(COUNT)
  expect(tasks).toEqual([])
  expect(output()).toEqual(before)
})

test('a build in which shards and summaries do not add up is no dataset', async () => {
  await build()
  const cache = openCache({ folder: join(folder, 'cache') })
  const [summaryKey] = keysIn(join(folder, 'cache')).flatMap((key) => {
    const summary = cacheKey(`summary ${key.toString('hex')}`)
    return cache.has(summary) ? [summary] : []
  })
  // The status, in its 49th byte: rejected, of an outcome that is accepted.
  const summary = Buffer.from(cache.get(summaryKey as Buffer) as Uint8Array)
  cache.put(summaryKey as Buffer, summary.fill(1, 48, 49))
  cache.close()
  await expect(build({ verify: true })).rejects.toThrow(
    `Expected ${COUNT - 1} accepted in the shards, got \`${COUNT}\``,
  )
})

/** The keys of a cache: the first 16 of the 28 bytes of each entry. */
function keysIn(cache: string): readonly Buffer[] {
  const segments = join(cache, 'copydesk-cache/segments')
  const indexes = readdirSync(segments).filter((name) => name.endsWith('.index'))
  return indexes.flatMap((name) => {
    const entries = readFileSync(join(segments, name))
    return Array.from({ length: entries.length / 28 }, (_, index) => entries.subarray(index * 28, index * 28 + 16))
  })
}

describe('a dataset that was made of the same is not made again', () => {
  let stages: string[]
  const rebuild = async (options: Partial<BuildOptions> = {}) => {
    stages = []
    await build({ onStage: (stage) => void stages.push(stage), ...options })
    return stages
  }
  const config = { shardSize: 10 }
  const configFile = () => join(folder, 'corpus.yaml')
  const asFile = (text: string) => {
    writeFileSync(configFile(), text)
    return { configFile: configFile() }
  }

  beforeEach(async () => {
    await untilOld()
    await rebuild(asFile('shardSize: 10\n'))
    expect(stages).toEqual(['list', 'process', 'write', 'seal', 'publish'])
  })

  test('while the files look as they did', async () => {
    const offered: unknown[] = []
    const accept: BuildOptions['accept'] = ({ manifest, inputs, texts }) => {
      offered.push(manifest, [...inputs], [...texts])
      return true
    }
    expect(await rebuild({ accept, configFile: configFile() })).toEqual(['list'])
    await rebuild({ accept, configFile: configFile(), verify: true })
    expect(stages).toEqual(['list', 'process', 'write', 'seal', 'publish'])
    expect(offered.slice(0, 3)).toEqual(offered.slice(3))
    expect(offered[1]).toHaveLength(COUNT)
  }, 60_000)

  test('where the same is read from files that look otherwise, and then is known by these', async () => {
    for (const name of readdirSync(join(folder, 'raw'))) utimesSync(join(folder, 'raw', name), 1e9, 1e9)
    expect(await rebuild({ configFile: configFile() })).toEqual(['list', 'process'])
    await untilOld()
    expect(await rebuild({ configFile: configFile() })).toEqual(['list', 'process'])
    expect(await rebuild({ configFile: configFile() })).toEqual(['list'])
  }, 60_000)

  test.each<[string, () => Partial<BuildOptions>]>([
    ['another configuration', () => ({ config: { ...config, title: 'Harbour notices' } })],
    ['another place in the configuration', () => asFile('# more\nshardSize: 10\n')],
    ['no configuration', () => ({ configFile: null })],
    ['a selection', () => ({ limit: COUNT })],
  ])(
    'but with %s, it is',
    async (_, options) => {
      expect(await rebuild({ configFile: configFile(), ...options() })).toContain('publish')
    },
    60_000,
  )

  test.each<[string, () => void]>([
    ['a file changed', () => writeFileSync(join(folder, 'raw/n1.txt'), article('for a while'))],
    ['a file has another name', () => renameSync(join(folder, 'raw/n1.txt'), join(folder, 'raw/m1.txt'))],
    ['a file is gone', () => rmSync(join(folder, 'raw/n1.txt'))],
    ['the dataset is gone', () => rmSync(join(folder, 'dataset'))],
    ['a file of the dataset is gone', () => rmSync(join(folder, 'dataset/README.md'))],
    ['a file of the dataset changed', () => writeFileSync(join(folder, 'dataset/README.md'), 'mine')],
    ['the dataset has one file more', () => writeFileSync(join(folder, 'dataset/notes.txt'), 'mine')],
  ])(
    'but where %s, it is',
    async (_, change) => {
      const before = Object.keys(output())
      change()
      expect(await rebuild({ configFile: configFile() })).toContain('publish')
      expect(Object.keys(output())).toEqual(before)
      expect(output()['README.md']?.toString()).not.toBe('mine')
    },
    60_000,
  )

  test('a clock that was put back is not believed', async () => {
    const now = Date.now
    const clock = vi.spyOn(Date, 'now').mockImplementation(() => now() - 3_600_000)
    onTestFinished(() => clock.mockRestore())
    for (const name of readdirSync(join(folder, 'raw'))) utimesSync(join(folder, 'raw', name), 1e9, 1e9)
    expect(await rebuild({ configFile: configFile() })).toEqual(['list', 'process', 'write', 'seal', 'publish'])
  }, 60_000)
})

test('`verify` reads all', async () => {
  await untilOld()
  await build()
  expect((await build({ verify: true })).read).toBeGreaterThan(COUNT * 100)
}, 60_000)

describe('what stands is not believed', () => {
  test('where a file of the dataset was changed by hand', async () => {
    await untilOld()
    await build()
    const before = output()
    await untilOld()
    await build()
    const [shard] = readManifest(join(folder, 'dataset')).files.filter(({ path }) => path.startsWith('jsonl/'))
    const file = join(folder, 'dataset', shard?.path ?? '')
    writeFileSync(file, readFileSync(file).fill(0, 20, 30))
    await build()
    expect(output()).toEqual(before)
  }, 60_000)

  test.each([
    ['every byte', (content: Buffer) => content.map((byte) => byte ^ 1)],
    ['a byte in each kilobyte', (content: Buffer) => content.map((byte, at) => (at % 1024 === 77 ? byte ^ 1 : byte))],
    ['the second half', (content: Buffer) => content.subarray(0, content.length / 2)],
  ])(
    'where the cache lost %s',
    async (_, damage) => {
      await build()
      const before = output()
      const segments = join(folder, 'cache/copydesk-cache/segments')
      for (const name of readdirSync(segments)) {
        if (name.endsWith('.data')) writeFileSync(join(segments, name), damage(readFileSync(join(segments, name))))
      }
      writeFiles(folder, { 'raw/n7.txt': article('for a while') })
      await build()
      const warm = output()
      expect(warm).not.toEqual(before)
      await build({ cache: null })
      expect(output()).toEqual(warm)
    },
    60_000,
  )
})

test('a cache that takes nothing is no hindrance', async () => {
  writeFiles(folder, { cache: 'a file' })
  expect(await build()).toMatchObject({ cached: 0 })
  expect(readManifest(join(folder, 'dataset')).counts.accepted).toBe(COUNT)
})

function inodes(): Record<string, number> {
  const files = Object.keys(output()).filter((path) => path.includes('/'))
  return Object.fromEntries(files.map((path) => [path, statSync(join(folder, 'dataset', path)).ino]))
}
