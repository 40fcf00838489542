import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { type Counts, compareBytes, type Manifest } from '@copydesk/document'
import { UsageError } from '../configuration/usage-error.ts'

/** `dataset.lock.json`: what the last build made of each input, in digests of content, equal on every machine. */
export interface Lock {
  readonly lockVersion: 1
  readonly schemaVersion: string
  readonly counts: Counts
  readonly digest: string
  readonly digests: Manifest['digests']
  /** The first 16 hexadecimal digits of the SHA-256 over the SHA-256 of each row that an input led to, by its path, in the order of the paths' bytes. */
  readonly inputs: Readonly<Record<string, string>>
  /** The digest of the text of each document by its id, for `copydesk check` to find duplicates; see `textDigest`. Older lock files have none. */
  readonly texts?: Readonly<Record<string, string>>
}

/** Makes the lock of a build. */
export function lockOf(
  { schemaVersion, counts, digest, digests }: Manifest,
  inputs: Iterable<readonly [path: string, digest: string]>,
  texts: Iterable<readonly [id: string, digest: string]>,
): Lock {
  return { lockVersion: 1, schemaVersion, counts, digest, digests, inputs: sorted(inputs), texts: sorted(texts) }
}

/** In the order of the names' bytes. */
function sorted(entries: Iterable<readonly [name: string, digest: string]>): Readonly<Record<string, string>> {
  return Object.fromEntries([...entries].sort(([a], [b]) => compareBytes(a, b)))
}

/** Reads a lock file; null where there is none. Throws a `UsageError` where it is not one. */
export function readLock(file: string): Lock | null {
  try {
    const lock = JSON.parse(readFileSync(file, 'utf8')) as Lock
    if (lock.lockVersion !== 1 || typeof (lock.inputs ?? '') !== 'object' || typeof (lock.texts ?? {}) !== 'object')
      throw new SyntaxError('not a lock file of version 1')
    return lock
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw new UsageError(
      `${file}: Unexpected content (${(error as Error).message}), expected the lock file of a build; delete it and build again`,
    )
  }
}

/** Writes a lock file, one input a line, so that a diff shows what changed; a killed process leaves the old one. */
export function writeLock(file: string, lock: Lock): void {
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, `${JSON.stringify(lock, null, 2)}\n`)
  renameSync(draft, file)
}

/** Says in one line each how a build differs from the lock: added, removed and changed inputs; nothing where it does not. */
export function compareLocks(before: Lock, after: Lock): readonly string[] {
  const paths = new Set([...Object.keys(before.inputs), ...Object.keys(after.inputs)])
  const changes = [...paths].flatMap((path) => {
    const [was, is] = [before, after].map(({ inputs }) => (Object.hasOwn(inputs, path) ? inputs[path] : undefined))
    if (was === is) return []
    return [was === undefined ? `added    ${path}` : is === undefined ? `removed  ${path}` : `changed  ${path}`]
  })
  return changes.length === 0 && before.digest !== after.digest
    ? [`changed  the content digest: ${before.digest} → ${after.digest}`]
    : changes
}
