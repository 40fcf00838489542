import { relative, sep } from 'node:path'
import type { Finding } from '@copydesk/document'
import { EXCEPTION_UNUSED, setRule } from '@copydesk/validate/documents'
import type { CorpusConfig } from '../configuration/corpus-config.generated.ts'
import { placeInConfig } from '../configuration/place-in-config.ts'

export interface UnusedOptions {
  readonly config: CorpusConfig
  /** The `corpus.yaml` that the exceptions stand in; null where they came another way. */
  readonly configFile: string | null
  /** The folder that the paths of findings are below. */
  readonly root: string
  /** The exceptions that covered something, by their index. */
  readonly used: ReadonlySet<number>
  /** Rules that were not looked at: whether an exception to them is needed, nobody knows. */
  readonly unchecked?: readonly string[]
}

/** Finds the exceptions that covered nothing in a whole corpus. */
export function unusedExceptions({
  config,
  configFile,
  root,
  used,
  unchecked = [],
}: UnusedOptions): readonly Finding[] {
  const { severity } = setRule({ severity: 'warning' }, config.rules?.[EXCEPTION_UNUSED])
  if (severity === 'off') return []
  const path = configFile === null ? 'corpus.yaml' : relative(root, configFile).split(sep).join('/')
  return (config.exceptions ?? []).flatMap(({ rule, path: covered }, index) => {
    if (used.has(index) || unchecked.includes(rule)) return []
    return {
      id: 'corpus.yaml',
      path,
      rule: EXCEPTION_UNUSED,
      severity,
      message: `Unexpected exception to \`${rule}\` in \`${covered}\`, expected a finding that it covers; take it out`,
      pointer: `/exceptions/${index}`,
      place: placeInConfig(configFile, ['exceptions', index]),
      url: null,
    }
  })
}
