import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Document, Finding, Manifest, Reject, Removed, SourceMap } from '@copydesk/document'
import { expect } from 'vitest'

/** The rows of each table. */
export interface Rows {
  readonly jsonl: Document
  readonly 'source-maps': SourceMap
  readonly findings: Finding
  readonly rejects: Reject
  readonly removed: Removed
}

/** All files of a folder and their bytes, by path, in a fixed order. */
export function readFolder(folder: string): Record<string, Buffer> {
  const root = realpathSync(folder)
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => join(root, name))
    .filter((file) => statSync(file).isFile())
  return Object.fromEntries(
    files
      .map((file) => [relative(root, file).split(sep).join('/'), readFileSync(file)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}

/** The rows of a table, shard after shard, or those of one file of it. */
export function readTable<Table extends keyof Rows>(dataset: string, table: Table, only = ''): Rows[Table][] {
  const shards = Object.entries(readFolder(join(dataset, table))).filter(
    ([path]) => path.startsWith(only) && !path.endsWith('.parquet'),
  )
  return shards.flatMap(([path, bytes]) =>
    (path.endsWith('.gz') ? gunzipSync(bytes) : bytes)
      .toString()
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as Rows[Table]),
  )
}

/** The manifest of a dataset. */
export function readManifest(dataset: string): Manifest {
  return JSON.parse(readFileSync(join(dataset, 'manifest.json'), 'utf8'))
}

/**
 * Expects a dataset that is whole: `SHA256SUMS` names every file but itself, with its digest, and the statement of provenance, which names both.
 * Gives the text of `SHA256SUMS`.
 */
export function expectWhole(dataset: string): string {
  const { 'provenance.intoto.json': statement, ...named } = readFolder(dataset)
  const { SHA256SUMS, ...files } = named
  const sums = Object.entries(files).map(([path, bytes]) => `${sha256(bytes)}  ${path}`)
  expect(SHA256SUMS?.toString().split('\n').slice(0, -1).sort()).toEqual(sums.sort())
  const { subject } = JSON.parse(String(statement))
  expect(subject).toEqual(
    Object.entries(named).map(([path, bytes]) => ({ name: path, digest: { sha256: sha256(bytes) } })),
  )
  return String(SHA256SUMS)
}

/** A digest as the dataset writes it. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
