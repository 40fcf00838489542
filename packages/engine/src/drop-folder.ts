import { randomUUID } from 'node:crypto'
import { readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * Deletes a folder that others may be using: it goes out of their sight at once, and then file by file. What somebody who
 * was interrupted left of such a deletion goes with it. A missing folder is fine.
 */
export function dropFolder(folder: string): void {
  const aside = `${folder}${DROPPED}${randomUUID()}`
  try {
    renameSync(folder, aside)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
    throw error
  }
  const parent = dirname(folder)
  for (const name of readdirSync(parent)) {
    if (name.startsWith(basename(folder) + DROPPED)) removeQuietly(join(parent, name))
  }
}

const DROPPED = '.dropped-'

/** Two may delete the same leftovers at the same time, and one of them loses. */
function removeQuietly(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true })
  } catch {}
}
