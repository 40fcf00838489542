import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Tells whether a folder holds a dataset that this program wrote: its `manifest.json` says so. */
export function isOurDataset(folder: string): boolean {
  try {
    return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')).generator === 'copydesk'
  } catch {
    return false
  }
}
