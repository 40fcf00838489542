import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { CorpusConfig } from './corpus-config.generated.ts'
import { PluginError } from './plugin-error.ts'

/** The module of a plugin: plain data that goes to a thread. */
export interface PluginFile {
  /** As `corpus.yaml` names it. */
  readonly name: string
  /** An absolute path. */
  readonly file: string
  /** The SHA-256 of its content; what it imports is not looked at. */
  readonly digest: string
}

/** Finds the modules that a configuration names, relative to its file. Throws a `PluginError` for one that can't be read. */
export function pluginFiles(
  { plugins = [] }: Pick<CorpusConfig, 'plugins'>,
  configFile: string | null,
): readonly PluginFile[] {
  return plugins.map((name) => {
    const file = resolve(dirname(configFile ?? 'corpus.yaml'), name)
    return { name, file, digest: hash('sha256', contentOf(name, file)) }
  })
}

function contentOf(name: string, file: string): Buffer {
  try {
    return readFileSync(file)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new PluginError(name, `Unexpected ${code} for \`${name}\`, expected a module that can be read`)
  }
}
