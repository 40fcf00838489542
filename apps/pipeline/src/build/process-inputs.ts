import { setImmediate } from 'node:timers/promises'
import { type Cache, cacheKey } from '@copydesk/engine'
import type { CorpusConfig } from '../configuration/corpus-config.generated.ts'
import { findSummary } from './find-summary.ts'
import type { ListedFiles } from './list-files.ts'
import { type FileIndex, openFileIndex } from './open-file-index.ts'
import { openFileList } from './open-file-list.ts'
import { openRecognition } from './open-recognition.ts'
import { openSummaries } from './open-summaries.ts'
import type { Work } from './open-work.ts'
import { KEY, SUMMARY_BYTES, statusAt } from './summary.ts'

/** Sees to it that the outcome of each input is in the cache, and gives the summaries of all. */
export async function processInputs(
  { root, began, files }: ListedFiles,
  work: Work,
): Promise<{ summaries: Buffer; cached: number }> {
  const { options, trust, warn, cache, data, poolOf } = work
  const { config, limit, only, openProgress, signal } = options
  const isPart = limit !== undefined || only !== undefined
  const index = openFileIndex(cache, indexKey(root, data.fingerprint, config), began)
  const summaries = openSummaries()
  const isKnown = (signature: string): boolean => {
    const known = index.find(signature)
    if (!known || !allIn(cache, known)) return false
    summaries.add(known)
    return true
  }
  const changed = trust === 'files' && !index.isNew ? files.without(isKnown) : files
  await options.onStage?.('process')
  let cached = summaries.bytes().length / SUMMARY_BYTES
  if (changed.length === 0) return { summaries: summaries.bytes(), cached }
  // What stands in a container, and what a glob matches, nobody knows.
  const isCounted = !changed.hasContainers() && only === undefined
  const progress = openProgress?.(isCounted ? Math.min(cached + changed.length, limit ?? Infinity) : null)
  progress?.add({ inputs: cached, rejected: rejectedIn(summaries.bytes()), cached, bytes: 0 })
  try {
    let unknown = changed
    // Where nothing was known, or not all is wanted, files are read once, where they are processed.
    if (!isPart && !index.isNew) {
      unknown = openFileList(root)
      const find = (key: Buffer) => knownByKey(key, index, work) ?? findSummary(cache, key, data.verify)
      const recognise = openRecognition(find, config, data.fingerprint)
      let rested = performance.now()
      for (const file of changed) {
        if (performance.now() - rested > WORK_MS) {
          // Timers and a Ctrl-C get their turn.
          await setImmediate()
          signal?.throwIfAborted()
          rested = performance.now()
        }
        const known = recognise(file)
        if (known) {
          summaries.add(known.summary)
          cached++
          progress?.add({ inputs: 1, rejected: rejectedIn(known.summary), cached: 1, bytes: known.bytes })
        } else unknown.add(file)
      }
    }
    if (unknown.length > 0) {
      const { processFiles, usefulJobs } = await import('./process-files.ts')
      const pool = poolOf(usefulJobs(unknown.hasContainers() ? null : unknown.length))
      for await (const batch of processFiles(pool, 'keepBatch', unknown, { config, limit, only, progress })) {
        summaries.add(batch.summaries)
        cached += batch.done.cached
        for (const warning of batch.warnings) warn(warning)
      }
      cache.refresh()
    }
  } finally {
    progress?.end()
  }
  if (!isPart) index.save(summaries.bytes())
  return { summaries: summaries.bytes(), cached }
}

/** What the index knows of an outcome that the cache still has: it lies together there, and need not be read piece by piece. */
function knownByKey(key: Buffer, index: FileIndex, { cache, trust }: Work): Buffer | undefined {
  return trust === 'files' && cache.has(key) ? index.findKey(key) : undefined
}

/** The key of what is known of files below `root`, by all that decides besides their bytes which inputs stand in them and what becomes of those. */
function indexKey(root: string, fingerprint: string, { include, exclude, encoding, columns }: CorpusConfig): Buffer {
  return cacheKey(JSON.stringify(['files', root, fingerprint, { include, exclude, encoding, columns }]))
}

/** Milliseconds of work after which others get their turn. */
const WORK_MS = 20

function rejectedIn(summaries: Buffer): number {
  let rejected = 0
  for (let at = 0; at < summaries.length; at += SUMMARY_BYTES) if (statusAt(summaries, at) === 'rejected') rejected++
  return rejected
}

/** Whether the cache still has the outcomes: it may have been pruned. */
function allIn(cache: Cache, summaries: Buffer): boolean {
  for (let at = 0; at < summaries.length; at += SUMMARY_BYTES)
    if (!cache.has(summaries.subarray(at + KEY.start, at + KEY.end))) return false
  return true
}
