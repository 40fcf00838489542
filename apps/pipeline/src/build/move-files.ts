import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'

/** Moves each file of a folder to the same place below another. Throws for a file that is there already. */
export function moveFiles(folder: string, to: string): void {
  mkdirSync(to, { recursive: true })
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const [file, made] = [join(folder, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) moveFiles(file, made)
    else if (existsSync(made)) throw new Error(`Expected one shard to write \`${made}\`, got \`two\``)
    else renameSync(file, made)
  }
}
