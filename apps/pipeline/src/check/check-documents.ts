import { join, resolve } from 'node:path'
import type { Document, Finding, FindingCounts } from '@copydesk/document'
import { formatOf, idOf, unescapeName } from '@copydesk/ingest'
import { openRepeats, type Repeatable } from '@copydesk/validate/documents'
import type { BuildOptions } from '../build/build-options.ts'
import { openTaskPool } from '../build/open-task-pool.ts'
import { processFiles, usefulJobs } from '../build/process-files.ts'
import { taskData } from '../build/task-data.ts'
import { textDigest } from '../build/text-digest.ts'
import { unusedExceptions } from '../build/unused-exceptions.ts'
import { documentConfig } from '../configuration/document-config.ts'
import { encodingOf } from '../configuration/encoding-of.ts'
import { loadPlugins } from '../configuration/load-plugins.ts'
import { pluginFiles } from '../configuration/plugin-files.ts'
import { UsageError } from '../configuration/usage-error.ts'
import { applyExceptions } from '../document/apply-exceptions.ts'
import { isContainer } from '../document/is-container.ts'
import { findingsOf, type Outcome } from '../document/outcome.ts'
import { processDocument } from '../document/process-document.ts'
import type { Progress } from '../watch/open-progress.ts'
import { type CheckPlan, planCheck } from './plan-check.ts'
import { locateFile, selectFiles } from './select-files.ts'

export interface CheckOptions {
  /** Files, folders and globs; without any, the whole default corpus. */
  readonly names: readonly string[]
  /** Only what changed since the branch left this commit. */
  readonly since?: string | undefined
  /** One document in place of all that: its bytes, and the name of the file that they are to be in. */
  readonly document?: { readonly bytes: Buffer; readonly name: string } | undefined
  readonly jobs: number
  readonly cache: BuildOptions['cache']
  readonly signal?: AbortSignal
  /** Is called with the number of inputs, for each folder of raw files; null where nobody knows it. */
  readonly openProgress?: (total: number | null) => Progress
  /** What a finding's `path` is to be, for a file by its absolute path. */
  readonly pathOf: (file: string) => string
  /** Is given all that is found, document by document. */
  readonly onFinding: (finding: Finding) => void
}

/** What came of a check. */
export interface Checked {
  readonly checked: number
  readonly counts: FindingCounts
  /** What could not be looked at, one line each. */
  readonly notices: readonly string[]
}

/**
 * Does with each document all that a build does with it alone, compares it with the others of its corpus, and builds nothing. Throws a
 * `UsageError` where there is nothing to check.
 */
export async function checkDocuments(options: CheckOptions): Promise<Checked> {
  const { names, since, document, cache, signal } = options
  const counts = { error: 0, warning: 0, info: 0 }
  const notices = new Set<string>()
  let checked = 0
  const located = document && { ...locateFile(document.name), paths: new Set<string>(), patterns: [] }
  for (const selection of located ? [located] : selectFiles(names)) {
    const exclude = cache ? [cache.folder] : []
    const plan = await planCheck(selection, { since, exclude, document: located?.path })
    for (const notice of plan.notices) notices.add(notice)
    const repeats = openRepeats(plan.others)
    const processed =
      document && located ? processGiven(document.bytes, located.path, plan) : processPlanned(plan, options)
    const used = new Set<number>()
    const tell = (finding: Finding) => {
      counts[finding.severity]++
      options.onFinding({ ...finding, path: options.pathOf(fileOf(plan.root, finding.path)) })
    }
    for await (const { outcome, findings } of processed) {
      if (outcome.status === 'filtered') continue
      checked++
      const repeated = applyExceptions([...repeats.check(repeatableOf(outcome))], plan.config.exceptions ?? [])
      for (const finding of [...findings, ...repeated.findings]) tell(finding)
      for (const index of [...outcome.exceptions, ...repeated.excepted.flatMap(({ exceptions }) => exceptions)])
        used.add(index)
    }
    if (plan.isWhole) for (const finding of unusedExceptions({ ...plan, used })) tell(finding)
  }
  signal?.throwIfAborted()
  return { checked, counts, notices: [...notices] }
}

interface Processed {
  readonly outcome: Outcome
  readonly findings: readonly Finding[]
}

async function* processPlanned(
  { config, configFile, files }: CheckPlan,
  { jobs, cache, signal, openProgress }: CheckOptions,
): AsyncIterable<Processed> {
  const total = files.some(isContainer) ? null : files.length
  const data = taskData(config, configFile, { cache: cache?.folder ?? null })
  const pool = openTaskPool({ data, jobs: Math.min(jobs, usefulJobs(total)), signal })
  const progress = openProgress?.(total)
  try {
    for await (const { outcomes } of processFiles(pool, 'checkBatch', files, { config, progress })) {
      for (const outcome of outcomes) yield { outcome, findings: findingsOf(outcome) }
    }
  } finally {
    progress?.end()
    await pool.close()
  }
}

async function* processGiven(bytes: Buffer, path: string, { config, configFile }: CheckPlan): AsyncIterable<Processed> {
  if (isContainer({ path }) || formatOf(path).gzip)
    throw new UsageError(`Unexpected \`${path}\` for the standard input, expected the name of a text or of Markdown`)
  const plugins = await loadPlugins(pluginFiles(config, configFile))
  const encoding = encodingOf(config)(path)
  yield processDocument(bytes, { id: idOf(path), path, encoding }, documentConfig(config), { plugins })
}

function repeatableOf({ id, path, rows }: Outcome): Repeatable {
  const [row] = rows.documents
  return { id, path, text: row === undefined ? null : textDigest((JSON.parse(row) as Document).text) }
}

/** The file of an escaped path; a name that is no UTF-8 stays escaped. */
function fileOf(root: string, path: string): string {
  const name = String(unescapeName(path))
  return resolve(join(root, name.includes('\ufffd') ? path : name))
}
