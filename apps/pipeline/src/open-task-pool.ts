import { openPool, type Pool, type TaskRun } from '@copydesk/engine'
import type { Input } from '@copydesk/ingest'
import { codeFingerprint } from './code-fingerprint.ts'
import type { CorpusConfig } from './corpus-config.generated.ts'
import { documentConfig } from './document-config.ts'
import { isContainer } from './is-container.ts'
import { pluginFiles } from './plugin-files.ts'
import { BATCH } from './process-files.ts'
import type { TaskData, Tasks } from './tasks.ts'

export interface TaskPoolOptions {
  readonly config: CorpusConfig
  readonly configFile: string | null
  readonly jobs: number
  readonly cache: TaskData['cache']
  readonly signal?: AbortSignal
  readonly onTask?: ((run: TaskRun) => void) | undefined
}

/** Opens the threads that process files, no more than there is work for; a small folder is processed without any. */
export function openTaskPool(
  files: readonly Input[],
  { config, configFile, jobs, cache, signal, onTask }: TaskPoolOptions,
): Pool<Tasks> {
  const forDocuments = documentConfig(config)
  const plugins = pluginFiles(config, configFile)
  const contents = plugins.map(({ name, digest }) => [name, digest])
  // What an outcome depends on besides the input: the code, this part of the configuration, and plugins.
  const fingerprint = cache ? JSON.stringify([codeFingerprint(), forDocuments, contents]) : ''
  const data: TaskData = { cache, fingerprint, config: forDocuments, plugins }
  // Nobody knows how much stands in a container.
  const useful = files.some(isContainer) ? jobs : Math.ceil(Math.ceil(files.length / BATCH) / 2)
  const module = new URL('./tasks.js', import.meta.url)
  return openPool<Tasks>({ module, data, jobs: Math.max(1, Math.min(jobs, useful)), onTask, ...(signal && { signal }) })
}
