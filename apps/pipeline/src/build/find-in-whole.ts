import { DUPLICATE_EXACT } from '@copydesk/validate/documents'
import type { BuildOptions } from './build-options.ts'
import { placeholderFinding } from './card-findings.ts'
import type { GatheredShards } from './gather-shards.ts'
import { type FoundFindings, MAX_FINDINGS } from './open-findings.ts'
import { unusedExceptions } from './unused-exceptions.ts'

/** What was found in a dataset: first what shows only when all is in, so that the bound cuts nothing off of that, then what was found in the inputs. */
export function findInWhole(
  { config, configFile, input: root, limit, only }: BuildOptions,
  { exceptions: used, findings, findingCounts }: GatheredShards,
): FoundFindings {
  const isWhole = limit === undefined && only === undefined
  const whole = [
    ...(isWhole ? unusedExceptions({ config, configFile, root, used, unchecked: [DUPLICATE_EXACT] }) : []),
    ...placeholderFinding({ config, configFile, root }),
  ]
  const counts = { ...findingCounts }
  for (const { severity } of whole) counts[severity]++
  return { findings: [...whole, ...findings].slice(0, MAX_FINDINGS), findingCounts: counts }
}
