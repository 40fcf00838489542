import { createHash } from 'node:crypto'
import { statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { buildHere } from './build-here.ts'
import { temporaryFolder, writeFiles } from './raw-folder.ts'
import { expectWhole, readFolder, readManifest, readTable } from './read-dataset.ts'

/** The most that one shard holds, and one. */
const COUNT = 3001

test('more than 3,000 documents make two shards, and one changed document changes one of them', async () => {
  const folder = temporaryFolder()
  const [raw, output] = [join(folder, 'raw'), join(folder, 'dataset')]
  writeFiles(
    raw,
    Object.fromEntries(Array.from({ length: COUNT }, (_, index) => [`n${index}.txt`, notice(index, 'noon')])),
  )
  await buildHere(folder)
  expectWhole(output)

  for (const table of ['jsonl', 'source-maps'] as const) {
    const shards = [0, 1].map((shard) => idsOf(output, table, shard))
    expect(shards.map((ids) => ids.map(shardOf))).toEqual(shards.map((ids, shard) => ids.map(() => shard)))
    expect(shards.flat()).toHaveLength(COUNT)
    for (const ids of shards) {
      expect(ids.length).toBeGreaterThan(1000)
      expect(ids).toEqual([...ids].sort())
    }
  }
  const rows = readManifest(output).files.filter(({ path }) => path.startsWith('data/'))
  expect(rows.reduce((sum, file) => sum + (file.rows ?? 0), 0)).toBe(COUNT)

  const before = readFolder(output)
  const nodes = inodesOf(output)
  writeFileSync(join(raw, 'n77.txt'), notice(77, 'Monday'))
  await buildHere(folder)
  const after = readFolder(output)
  const changed = Object.keys(after).filter((path) => !after[path]?.equals(before[path] ?? Buffer.of()))
  const own = `0000${shardOf('n77')}-of-00002`
  expect(changed).toEqual([
    'README.md',
    'SHA256SUMS',
    'croissant.json',
    `data/train-${own}.parquet`,
    'datapackage.json',
    `jsonl/train-${own}.jsonl.gz`,
    'manifest.json',
    'provenance.intoto.json',
    'report.html',
    `source-maps/train-${own}.jsonl`,
    'statistics.json',
  ])
  expect(Object.keys(after)).toEqual(Object.keys(before))
  // What did not change is a hard link to the file of the old dataset.
  const now = inodesOf(output)
  for (const path of Object.keys(after)) if (!changed.includes(path)) expect(now[path], path).toBe(nodes[path])
})

/** Notices differ in length, so that their source maps do. */
function notice(index: number, until: string): string {
  return `Harbour notice ${index}\n\nBy Ada Marlowe\n\nJanuary 11, 2022\n\nBerth ${index} is closed until ${until}.\n`
}

/** By the format's specification: the first bit of the SHA-256 of the id. */
function shardOf(id: string): number {
  return (createHash('sha256').update(id).digest()[0] as number) >> 7
}

function idsOf(output: string, table: 'jsonl' | 'source-maps', shard: number): string[] {
  const path = `train-0000${shard}-of-00002.jsonl${table === 'jsonl' ? '.gz' : ''}`
  return readTable(output, table, path).map(({ id }) => id)
}

function inodesOf(output: string): Record<string, number> {
  return Object.fromEntries(Object.keys(readFolder(output)).map((path) => [path, statSync(join(output, path)).ino]))
}
