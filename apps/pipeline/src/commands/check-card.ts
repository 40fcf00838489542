import { join, resolve } from 'node:path'
import { cardFindings } from '../build/card-findings.ts'
import type { Checked, CheckOptions } from '../check/check-documents.ts'
import { selectFiles } from '../check/select-files.ts'
import { readConfig } from '../configuration/read-config.ts'

/**
 * Checks what the `corpus.yaml` of each corpus that is named says of the dataset, and looks at no document. Throws a `UsageError` where
 * there is no corpus, and for what is wrong in the file.
 */
export async function checkCard({
  names,
  pathOf,
  onFinding,
}: Pick<CheckOptions, 'names' | 'pathOf' | 'onFinding'>): Promise<Checked> {
  const counts = { error: 0, warning: 0, info: 0 }
  const selections = selectFiles(names)
  for (const { root } of selections) {
    const { config, file } = await readConfig(root)
    for (const finding of cardFindings({ config, configFile: file, root })) {
      counts[finding.severity]++
      onFinding({ ...finding, path: pathOf(resolve(join(root, finding.path))) })
    }
  }
  return { checked: selections.length, counts, notices: [] }
}
