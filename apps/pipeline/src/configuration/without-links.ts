import { existsSync, realpathSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

/** The path of a file, there or not, without the links that lead to it; it may be a link itself. */
export function withoutLinks(name: string): string {
  const folder = dirname(resolve(name))
  return join(existsSync(folder) ? realpathSync(folder) : folder, basename(resolve(name)))
}
