import { setImmediate } from 'node:timers/promises'
import { type Cache, cacheKey } from '@copydesk/engine'
import type { CorpusConfig } from '../configuration/corpus-config.generated.ts'
import type { ListedFiles } from './list-files.ts'
import { openFileIndex } from './open-file-index.ts'
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
  let changed = files
  if (trust === 'files' && !index.isNew) {
    changed = openFileList(root)
    for (const file of files) {
      const known = file.signature ? index.find(file.signature) : undefined
      if (known && allIn(cache, known)) summaries.add(known)
      else changed.add(file)
    }
  }
  await options.onStage?.('process')
  let cached = summaries.bytes().length / SUMMARY_BYTES
  if (changed.length === 0) return { summaries: summaries.bytes(), cached }
  // What stands in a container, and what a glob matches, nobody knows.
  const isCounted = !changed.hasContainers && only === undefined
  const progress = openProgress?.(isCounted ? Math.min(cached + changed.length, limit ?? Infinity) : null)
  progress?.add({ inputs: cached, rejected: rejectedIn(summaries.bytes()), cached, bytes: 0 })
  try {
    let unknown = changed
    // Where nothing was known, or not all is wanted, files are read once, where they are processed.
    if (!isPart && !index.isNew) {
      unknown = openFileList(root)
      const recognise = openRecognition(cache, config, data)
      for await (const file of unhurried(changed)) {
        signal?.throwIfAborted()
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
      const pool = poolOf(usefulJobs(unknown.hasContainers ? null : unknown.length))
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

/** The key of what is known of files below `root`, by all that decides besides their bytes which inputs stand in them and what becomes of those. */
function indexKey(root: string, fingerprint: string, { include, exclude, encoding, columns }: CorpusConfig): Buffer {
  return cacheKey(JSON.stringify(['files', root, fingerprint, { include, exclude, encoding, columns }]))
}

/** Lets timers and a Ctrl-C through now and then. */
async function* unhurried<Item>(items: Iterable<Item>): AsyncGenerator<Item, void, undefined> {
  let rested = performance.now()
  for (const item of items) {
    if (performance.now() - rested > WORK_MS) {
      await setImmediate()
      rested = performance.now()
    }
    yield item
  }
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
