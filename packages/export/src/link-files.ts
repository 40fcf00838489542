import { copyFileSync, linkSync, mkdirSync, renameSync } from 'node:fs'
import { dirname } from 'node:path'
import { filesBelow } from './files-below.ts'
import { isOneFile, sameFiles } from './same-bytes.ts'

/** Replaces each file of `folder` that has the same path and the same bytes in `old` by a hard link to that one. */
export function linkSameFiles(old: string, folder: string): void {
  for (const path of filesBelow(folder)) {
    const made = `${folder}/${path}.link`
    // A rename of one link over another of the same file would leave both.
    if (isOneFile(`${old}/${path}`, `${folder}/${path}`)) continue
    if (sameFiles(`${old}/${path}`, `${folder}/${path}`) && tryLink(`${old}/${path}`, made)) {
      renameSync(made, `${folder}/${path}`)
    }
  }
}

/** Makes a folder with the files of another: hard links, or copies where the file system has none. */
export function cloneFolder(folder: string, clone: string): void {
  mkdirSync(clone)
  for (const path of filesBelow(folder)) {
    mkdirSync(dirname(`${clone}/${path}`), { recursive: true })
    if (!tryLink(`${folder}/${path}`, `${clone}/${path}`)) copyFileSync(`${folder}/${path}`, `${clone}/${path}`)
  }
}

/** A hard link only saves space: where it cannot be had (another file system, too many of them, none at all), the copy is as good. */
function tryLink(existing: string, made: string): boolean {
  try {
    linkSync(existing, made)
    return true
  } catch {
    return false
  }
}
