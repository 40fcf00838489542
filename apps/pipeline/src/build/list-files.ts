import { realpath } from 'node:fs/promises'
import { outputPaths } from '@copydesk/export/output'
import { type ListOptions, listInputs } from '@copydesk/ingest/listing'
import { pluginFiles } from '../configuration/plugin-files.ts'
import type { BuildOptions } from './build-options.ts'
import { lockPath } from './lock-output.ts'
import { type FileList, openFileList } from './open-file-list.ts'
import type { Work } from './open-work.ts'
import { stampOf } from './stamp-of.ts'

/** The files of a corpus, as a build finds them. */
export interface ListedFiles {
  /** Their folder, without links. */
  readonly root: string
  /** When the list was begun, in milliseconds. */
  readonly began: number
  /** In the order of their paths' bytes, with their stamps, unless only a part of them is wanted. */
  readonly files: FileList
}

/** Lists the files of a corpus. */
export async function listFiles({ options }: Pick<Work, 'options'>): Promise<ListedFiles> {
  const began = Date.now()
  const root = await realpath(options.input)
  const isPart = options.limit !== undefined || options.only !== undefined
  const files = openFileList(root)
  for await (const file of listInputs(options.input, listOptions(options))) {
    files.add({ path: file.path, problem: file.problem, stamp: isPart ? null : stampOf(file, began) })
  }
  return { root, began, files }
}

function listOptions({ output, standing = output, cache, config, configFile }: BuildOptions): ListOptions {
  const exclude = [
    ...[output, standing].flatMap((path) => [...outputPaths(path), lockPath(path)]),
    ...(cache ? [cache.folder] : []),
    ...pluginFiles(config, configFile).map(({ file }) => file),
  ]
  return configFile === null ? { exclude } : { exclude, configuration: configFile }
}
