import { relative, sep } from 'node:path'
import type { Finding } from '@copydesk/document'
import { type DescriptionGap, descriptionGaps, metadataGaps } from '@copydesk/export'
import { CARD_INCOMPLETE, setRule } from '@copydesk/validate/documents'
import type { CorpusConfig } from '../configuration/corpus-config.generated.ts'
import { placeInConfig } from '../configuration/place-in-config.ts'

export interface CardFindingsOptions {
  readonly config: CorpusConfig
  /** The `corpus.yaml`; null where there is none. */
  readonly configFile: string | null
  /** The folder that the paths of findings are below. */
  readonly root: string
}

/**
 * Finds all that a corpus does not say of itself, each at its place in `corpus.yaml`: what every dataset says, and the questions of the
 * datasheet.
 */
export function cardFindings(options: CardFindingsOptions): readonly Finding[] {
  return findingsOf(descriptionGaps(options.config), options)
}

/** Finds in one finding, which a build can show without drowning the others, what a corpus leaves to placeholders. */
export function placeholderFinding(options: CardFindingsOptions): readonly Finding[] {
  const keys = [...new Set(metadataGaps(options.config).map(({ path }) => path.join('.')))]
  if (keys.length === 0) return []
  const names = keys.map((key) => (key === 'license' ? '`license` (`unknown`)' : `\`${key}\``)).join(', ')
  const found = keys.length === 1 ? 'placeholder' : 'placeholders'
  const message = `Unexpected ${found} in the dataset for ${names}, expected corpus.yaml to say ${keys.length === 1 ? 'it' : 'them'} (\`copydesk check --card\` tells more)`
  return findingsOf([{ path: [], message }], options)
}

function findingsOf(
  gaps: readonly DescriptionGap[],
  { config, configFile, root }: CardFindingsOptions,
): readonly Finding[] {
  const { severity } = setRule({ severity: 'warning' }, config.rules?.[CARD_INCOMPLETE])
  if (severity === 'off') return []
  const path = configFile === null ? 'corpus.yaml' : relative(root, configFile).split(sep).join('/')
  return gaps.map((gap) => ({
    id: 'corpus.yaml',
    path,
    rule: CARD_INCOMPLETE,
    severity,
    message: gap.message,
    pointer: gap.path.map((key) => `/${key}`).join(''),
    place: placeInConfig(configFile, placeOf(config, gap)),
    url: null,
  }))
}

/** An open question is at the answers that there are. */
function placeOf({ datasheet }: CorpusConfig, { path }: DescriptionGap): readonly string[] {
  return path.length > 1 && datasheet === undefined ? [] : path.slice(0, 1)
}
