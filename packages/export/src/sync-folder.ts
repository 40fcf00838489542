import { closeSync, fsyncSync, openSync, readdirSync } from 'node:fs'

/** Brings a folder and all below it to the disk, files first. */
export function syncFolder(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) syncFolder(path)
    else if (entry.isFile()) sync(path, 'r+')
  }
  syncNames(folder)
}

/** Brings the names in a folder to the disk, so that a rename outlives a power cut. Windows cannot and need not. */
export function syncNames(folder: string): void {
  if (process.platform !== 'win32') sync(folder, 'r')
}

function sync(path: string, flag: 'r' | 'r+'): void {
  const descriptor = openSync(path, flag)
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
