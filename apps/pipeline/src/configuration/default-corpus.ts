import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

/** The corpus that is meant where none is named: `corpus` in the working directory, or that directory itself. */
export function defaultCorpus(): string {
  return resolve(existsSync('corpus') || !existsSync('corpus.yaml') ? 'corpus' : '.')
}
