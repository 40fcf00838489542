import { realpath } from 'node:fs/promises'
import { type Cache, cacheKey } from '@copydesk/engine'
import { outputPaths } from '@copydesk/export'
import { type ListOptions, listInputs } from '@copydesk/ingest/listing'
import type { BuildOptions } from './build-dataset.ts'
import type { CorpusConfig } from './corpus-config.generated.ts'
import { isContainer } from './is-container.ts'
import { lockPath } from './lock-output.ts'
import { openFileIndex } from './open-file-index.ts'
import { openFileList } from './open-file-list.ts'
import { openSummaries } from './open-summaries.ts'
import type { Work } from './open-work.ts'
import { pluginFiles } from './plugin-files.ts'
import { signatureOf } from './signature-of.ts'
import { KEY, SUMMARY_BYTES } from './summary.ts'

/** Sees to it that the outcome of each input is in the cache, and gives the summaries of all. */
export async function processInputs(work: Work): Promise<{ summaries: Buffer; cached: number }> {
  const { options, trust, warn, cache, data, poolOf } = work
  const { config, limit, only, openProgress } = options
  const now = Date.now()
  const root = await realpath(options.input)
  const key = cacheKey(JSON.stringify(['files', root, data.fingerprint, planOptions(config)]))
  const index = openFileIndex(cache, key, now)
  const isPart = limit !== undefined || only !== undefined
  const find = (signature: string) => (trust === 'files' && !isPart ? index.find(signature) : undefined)
  const summaries = openSummaries()
  const changed = openFileList(root)
  let unchanged = 0
  let hasContainers = false
  for await (const file of listInputs(options.input, listOptions(options))) {
    const signature = isPart ? null : signatureOf(file, now)
    const known = signature === null ? undefined : find(signature)
    if (known && allIn(cache, known)) {
      summaries.add(known)
      unchanged++
      continue
    }
    changed.add({ ...file, signature })
    hasContainers ||= isContainer(file)
  }
  await options.onStage?.('process')
  const found = summaries.bytes().length / SUMMARY_BYTES
  let cached = found
  // What stands in a container, and what a glob matches, nobody knows.
  const isCounted = !hasContainers && only === undefined
  const progress = openProgress?.(isCounted ? Math.min(found + changed.length, limit ?? Infinity) : null)
  progress?.add({ inputs: found, rejected: 0, cached: found, bytes: 0 })
  try {
    if (changed.length > 0) {
      const { processFiles, usefulJobs } = await import('./process-files.ts')
      const pool = poolOf(usefulJobs(hasContainers ? null : changed.length))
      for await (const batch of processFiles(pool, 'keepBatch', changed, { config, limit, only, progress })) {
        summaries.add(batch.summaries)
        cached += batch.done.cached
        for (const warning of batch.warnings) warn(warning)
      }
    }
  } finally {
    progress?.end()
  }
  if (unchanged === 0 || changed.length > 0) cache.refresh()
  if (!isPart && changed.length > 0) index.save(summaries.bytes())
  return { summaries: summaries.bytes(), cached }
}

/** What else than the bytes of a file decides which inputs stand in it. */
function planOptions({ include, exclude, encoding, columns }: CorpusConfig): unknown {
  return { include, exclude, encoding, columns }
}

function listOptions({ output, standing = output, cache, config, configFile }: BuildOptions): ListOptions {
  const exclude = [
    ...[output, standing].flatMap((path) => [...outputPaths(path), lockPath(path)]),
    ...(cache ? [cache.folder] : []),
    ...pluginFiles(config, configFile).map(({ file }) => file),
  ]
  return configFile === null ? { exclude } : { exclude, configuration: configFile }
}

/** Whether the cache still has the outcomes: it may have been pruned. */
function allIn(cache: Cache, summaries: Buffer): boolean {
  for (let at = 0; at < summaries.length; at += SUMMARY_BYTES)
    if (!cache.has(summaries.subarray(at + KEY.start, at + KEY.end))) return false
  return true
}
