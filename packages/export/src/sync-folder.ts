import { closeSync, fsyncSync, openSync, readdirSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { inputOutputError } from './input-output-error.ts'
import { isOneFile } from './same-bytes.ts'

/**
 * Brings a folder and all below it to the disk, files first; those that are links to the files of `old`, which was brought there, are. Several
 * files wait for the disk at a time: it then writes them together.
 */
export async function syncFolder(folder: string, old: string | null): Promise<void> {
  const files = changedFiles(folder, old)
  const waits = Array.from({ length: AT_A_TIME }, async () => {
    for (const file of files) await syncFile(file)
  })
  await Promise.all(waits)
  for (const each of foldersOf(folder)) syncNames(each)
}

/** As many as Node has threads for the file system, unless it is told otherwise. */
const AT_A_TIME = 4

function* changedFiles(folder: string, old: string | null): Generator<string, void, undefined> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`
    const before = old && `${old}/${entry.name}`
    if (entry.isDirectory()) yield* changedFiles(path, before)
    else if (entry.isFile() && !(before && isOneFile(before, path))) yield path
  }
}

/** The folders below a folder, each before the one that it is in, and the folder itself. */
function* foldersOf(folder: string): Generator<string, void, undefined> {
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory()) yield* foldersOf(`${folder}/${entry.name}`)
  yield folder
}

async function syncFile(path: string): Promise<void> {
  let file: FileHandle | undefined
  try {
    file = await open(path, 'r+')
    await file.sync()
  } catch (error) {
    throw inputOutputError(path, error)
  } finally {
    await file?.close()
  }
}

/** Brings the names in a folder to the disk, so that a rename outlives a power cut. Windows cannot and need not. */
export function syncNames(folder: string): void {
  if (process.platform === 'win32') return
  try {
    const descriptor = openSync(folder, 'r')
    try {
      fsyncSync(descriptor)
    } finally {
      closeSync(descriptor)
    }
  } catch (error) {
    throw inputOutputError(folder, error)
  }
}
