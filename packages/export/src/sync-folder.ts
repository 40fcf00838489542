import { closeSync, fsyncSync, openSync, readdirSync } from 'node:fs'
import { inputOutputError } from './input-output-error.ts'
import { isOneFile } from './same-bytes.ts'

/** Brings a folder and all below it to the disk, files first; those that are links to the files of `old`, which was brought there, are. */
export function syncFolder(folder: string, old: string | null): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`
    const before = old && `${old}/${entry.name}`
    if (entry.isDirectory()) syncFolder(path, before)
    else if (entry.isFile() && !(before && isOneFile(before, path))) sync(path, 'r+')
  }
  syncNames(folder)
}

/** Brings the names in a folder to the disk, so that a rename outlives a power cut. Windows cannot and need not. */
export function syncNames(folder: string): void {
  if (process.platform !== 'win32') sync(folder, 'r')
}

function sync(path: string, flag: 'r' | 'r+'): void {
  try {
    const descriptor = openSync(path, flag)
    try {
      fsyncSync(descriptor)
    } finally {
      closeSync(descriptor)
    }
  } catch (error) {
    throw inputOutputError(path, error)
  }
}
