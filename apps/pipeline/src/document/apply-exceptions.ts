import type { Finding } from '@copydesk/document'
import picomatch from 'picomatch'
import type { CorpusConfig } from '../configuration/corpus-config.generated.ts'

/** The `exceptions` of a configuration. */
export type Exceptions = NonNullable<CorpusConfig['exceptions']>

/** A finding that does not count, and the exceptions that cover it, by their index. */
export interface ExceptedFinding {
  readonly finding: Finding
  readonly exceptions: readonly number[]
}

/** Parts findings from those that exceptions cover. All exceptions that cover a finding are named, so that their order says nothing. */
export function applyExceptions(
  found: readonly Finding[],
  exceptions: Exceptions,
): { readonly findings: readonly Finding[]; readonly excepted: readonly ExceptedFinding[] } {
  const findings: Finding[] = []
  const excepted: ExceptedFinding[] = []
  for (const finding of found) {
    const covering = exceptions.flatMap((exception, index) => (covers(exception, finding) ? [index] : []))
    if (covering.length === 0) findings.push(finding)
    else excepted.push({ finding, exceptions: covering })
  }
  return { findings, excepted }
}

/** A path is a glob, or that of one file although it looks like a glob; a row, which has no path of its own, goes by its id. */
function covers({ rule, path }: Exceptions[number], finding: Finding): boolean {
  return finding.rule === rule && (finding.path === path || finding.id === path || matcherOf(path)(finding.path))
}

/** Globs are compiled once, for each is held against many documents. */
function matcherOf(glob: string): (path: string) => boolean {
  const matches = MATCHERS.get(glob) ?? picomatch(glob)
  MATCHERS.set(glob, matches)
  return matches
}

const MATCHERS = new Map<string, (path: string) => boolean>()
