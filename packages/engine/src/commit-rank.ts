import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Cache } from './open-cache.ts'
import type { Rank } from './rank.ts'

/**
 * Does the work of a rank: `make` writes its output into an empty folder and gives its marker, which should hold the digests of what was written.
 * The folder takes its place by a rename when it is whole, and then the marker goes into the cache; so a rank may be killed at any moment, done
 * again, or done twice at the same time. Says whether the cache took the marker. What `make` or the system throws comes out.
 */
export async function commitRank(
  { key, folder }: Rank,
  cache: Cache,
  make: (folder: string) => Uint8Array | Promise<Uint8Array>,
): Promise<boolean> {
  mkdirSync(dirname(folder), { recursive: true })
  const attempt = mkdtempSync(`${folder}.`)
  try {
    const marker = await make(attempt)
    place(attempt, folder)
    return cache.put(key, marker)
  } finally {
    rmSync(attempt, { recursive: true, force: true })
  }
}

/** What stands there already was made from the same, and is whole. */
function place(attempt: string, folder: string): void {
  try {
    renameSync(attempt, folder)
  } catch (error) {
    if (!existsSync(folder)) throw error
  }
}
