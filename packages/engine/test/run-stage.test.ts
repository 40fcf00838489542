import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { type Cache, cacheKey, commitRank, openCache, openPool, type Rank, runStage } from '../src/index.ts'

interface WordRank extends Rank {
  readonly words: readonly string[]
  readonly dies?: boolean
}

interface Tasks {
  write(rank: WordRank): Promise<void>
}

const module = new URL('./fixtures/rank-tasks.mjs', import.meta.url)
const WORDS = [['harbour', 'pier'], ['rain'], ['council', 'vote', 'seat']]

let folder: string
let cache: Cache
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stage-'))
  cache = openCache({ folder })
  onTestFinished(() => {
    cache.close()
    rmSync(folder, { recursive: true })
  })
})

/** Runs the stage in two threads and gives its markers. */
async function run(ranks: readonly WordRank[], stands = (_: Uint8Array) => true): Promise<(string | undefined)[]> {
  const pool = openPool<Tasks>({ module, data: { folder }, jobs: 2 })
  try {
    await runStage(ranks, {
      cache,
      stands,
      run: (open) => pool.map('write', open, { onLost: async (rank, runAlone) => [await runAlone(rank)] }),
    })
    return ranks.map(({ key }) => cache.get(key)).map((marker) => marker && Buffer.from(marker).toString())
  } finally {
    await pool.close()
  }
}

function rankOf(words: readonly string[], rest: Partial<WordRank> = {}): WordRank {
  const key = cacheKey(JSON.stringify(words))
  return { key, folder: join(folder, 'ranks', key.toString('hex')), words, ...rest }
}

function begun([first]: readonly string[]): number {
  const log = join(folder, `${first}.log`)
  return existsSync(log) ? readFileSync(log, 'utf8').split('\n').length - 1 : 0
}

function expectOutput(ranks: readonly WordRank[]): void {
  // What a dead one had written has no rank's name.
  expect(
    readdirSync(join(folder, 'ranks'))
      .sort()
      .filter((name) => !name.includes('.')),
  ).toEqual(ranks.map(({ key }) => Buffer.from(key).toString('hex')).sort())
  for (const { folder: made, words } of ranks) {
    expect(readdirSync(join(made, 'words')).sort()).toEqual([...words].sort())
    for (const word of words) expect(readFileSync(join(made, 'words', word), 'utf8')).toBe(word)
  }
}

describe('runStage', () => {
  test('runs what is not done, and gives all markers in the order of the ranks', async () => {
    const ranks = WORDS.map((words) => rankOf(words))
    const [, second] = ranks as [WordRank, WordRank]
    expect(await run([second])).toEqual(['rain'])
    expect(await run(ranks)).toEqual(WORDS.map((words) => words.join(' ')))
    expectOutput(ranks)
    expect(WORDS.map(begun)).toEqual([1, 1, 1])
  })

  test('runs a rank again whose output does not stand', async () => {
    const ranks = WORDS.map((words) => rankOf(words))
    await run(ranks)
    rmSync((ranks[2] as WordRank).folder, { recursive: true })
    await run(ranks, (marker) => !Buffer.from(marker).toString().startsWith('council'))
    expect(WORDS.map(begun)).toEqual([1, 1, 2])
    expectOutput(ranks)
  })

  test('a rank whose thread dies in the middle is not done, and can be run again', async () => {
    const ranks = WORDS.map((words) => rankOf(words, { dies: words.includes('vote') }))
    expect(await run(ranks)).toEqual(WORDS.map((words) => words.join(' ')))
    expect(begun(['council'])).toBe(2)
    expectOutput(ranks)
  })
})

describe('commitRank', () => {
  const marker = Buffer.from('rain')
  const make = (made: string) => {
    writeFileSync(join(made, 'rain'), 'rain')
    return marker
  }

  test('one that was killed before its marker is done again over what it left', async () => {
    const rank = rankOf(['rain'])
    mkdirSync(rank.folder, { recursive: true })
    writeFileSync(join(rank.folder, 'rain'), 'rain')
    expect(await commitRank(rank, cache, make)).toBe(true)
    expect(readdirSync(join(folder, 'ranks'))).toHaveLength(1)
    expect(cache.get(rank.key)).toEqual(marker)
  })

  test('two at the same time leave one output', async () => {
    const rank = rankOf(['rain'])
    const slow = async (made: string) => {
      await new Promise((resolve) => setTimeout(resolve, 20))
      return make(made)
    }
    expect(await Promise.all([slow, make].map((each) => commitRank(rank, cache, each)))).toEqual([true, true])
    expect(readdirSync(join(folder, 'ranks'))).toHaveLength(1)
    expect(readFileSync(join(rank.folder, 'rain'), 'utf8')).toBe('rain')
  })

  test('an error comes out, and nothing stays', async () => {
    const rank = rankOf(['rain'])
    const failing = commitRank(rank, cache, (made) => {
      make(made)
      throw new RangeError('no more rain')
    })
    await expect(failing).rejects.toThrow('no more rain')
    expect(readdirSync(join(folder, 'ranks'))).toEqual([])
    expect(cache.get(rank.key)).toBeUndefined()
  })

  test('says so where the cache takes nothing, and throws where the folder can not be made', async () => {
    cache.close()
    expect(await commitRank(rankOf(['rain']), cache, make)).toBe(false)
    writeFileSync(join(folder, 'file'), '')
    const nowhere = { ...rankOf(['rain']), folder: join(folder, 'file', 'rank') }
    await expect(commitRank(nowhere, cache, make)).rejects.toThrow('EEXIST')
  })
})
