import { openCache } from '@copydesk/engine'
import type { Input } from '@copydesk/ingest'
import type { DocumentConfig } from './document-config.ts'
import { loadPlugins } from './load-plugins.ts'
import type { PluginFile } from './plugin-files.ts'
import { type ProcessedInput, processInput } from './process-input.ts'
import { type ShardPlan, type WrittenShard, writeShard } from './write-shard.ts'

/** What threads are told once. */
export interface TaskData {
  readonly config: DocumentConfig
  readonly plugins: readonly PluginFile[]
  readonly cache: { readonly folder: string; readonly maxBytes: number } | null
  /** Changes with everything that an outcome depends on besides the input: code, configuration, Unicode version. */
  readonly fingerprint: string
}

/** The work that threads share: batches of inputs, then shards of the output. */
export interface Tasks {
  processBatch(inputs: readonly Input[]): Promise<readonly ProcessedInput[]>
  writeShard(plan: ShardPlan): Promise<WrittenShard>
}

/** Opens the tasks in a thread, or in this process where there is one job. */
export default async function openTasks({
  cache: store,
  fingerprint,
  config,
  plugins: files,
}: TaskData): Promise<Tasks> {
  const plugins = await loadPlugins(files)
  const cache = store && openCache(store)
  const keyOf = ({ id, path, content, encoding = null }: Input, sha256: string) => {
    const row = content && 'row' in content ? content.row : null
    return JSON.stringify([fingerprint, id, path, encoding, row, sha256])
  }
  return {
    processBatch: (inputs) =>
      Promise.all(inputs.map((input) => processInput(input, { cache, keyOf, config, plugins }))),
    writeShard,
  }
}
