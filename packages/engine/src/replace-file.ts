import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Writes a file so that a reader finds the old one or the new one, never a half: `draft` is written beside it and renamed.
 * A missing folder is made, which is so at its first file, and when somebody just emptied the store. Throws the error of the file system.
 */
export function replaceFile(path: string, draft: string, bytes: Uint8Array): void {
  try {
    writeAndRename(path, draft, bytes)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    mkdirSync(dirname(path), { recursive: true })
    writeAndRename(path, draft, bytes)
  }
}

function writeAndRename(path: string, draft: string, bytes: Uint8Array): void {
  try {
    writeFileSync(draft, bytes)
    renameSync(draft, path)
  } catch (error) {
    removeQuietly(draft)
    throw error
  }
}

/** Where the draft could not be written it may not be removable either; the first error is the one to tell. */
function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {}
}
