import { readdirSync } from 'node:fs'

/** The paths of all files below a folder, relative to it, one folder after the other. */
export function* filesBelow(folder, below = '') {
  for (const entry of readdirSync(`${folder}/${below}`, { withFileTypes: true })) {
    if (entry.isDirectory()) yield* filesBelow(folder, `${below}${entry.name}/`)
    else yield below + entry.name
  }
}
