import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { defaultCorpus } from './default-corpus.ts'

/** The folder of raw files that a folder belongs to: the nearest above that is the `raw` of a corpus, or that has a `corpus.yaml` in it. */
export function corpusAround(folder: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    if (isCorpus(at) || (existsSync(join(at, 'corpus.yaml')) && !existsSync(join(at, 'raw')))) return at
    if (at === dirname(at)) return null
  }
}

/** Beside the `raw` of a corpus stands at least one of these. */
const MARKS = ['corpus.yaml', 'dataset.lock.json', 'dataset']

/** Says whether a folder is the `raw` of a corpus. */
export function isCorpus(raw: string): boolean {
  if (basename(raw) !== 'raw' || !existsSync(raw)) return false
  return raw === join(defaultCorpus(), 'raw') || MARKS.some((mark) => existsSync(join(dirname(raw), mark)))
}
