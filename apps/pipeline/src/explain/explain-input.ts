import { readInput } from '@copydesk/ingest'
import { ID_COLLISION } from '@copydesk/validate/documents'
import { documentConfig } from '../configuration/document-config.ts'
import { loadPlugins } from '../configuration/load-plugins.ts'
import { pluginFiles } from '../configuration/plugin-files.ts'
import { explainDocument } from './explain-document.ts'
import type { Explanation } from './explanation.ts'
import type { FoundInput } from './find-input.ts'

/** Reads an input and explains what a build makes of it. Of what can't be read, or is left out, there is only to say why. */
export async function explainInput({ input, collision, config, configFile }: FoundInput): Promise<Explanation> {
  const { id, path, content, encoding } = input
  const read = await readInput(input)
  if ('problem' in read) {
    const { outcome: status, rule, message } = read.problem
    return { ...NOTHING, id, path, status, reason: { rule, message } }
  }
  const row = content && 'row' in content ? content.row : undefined
  const plugins = await loadPlugins(pluginFiles(config, configFile))
  const explanation = explainDocument(read.bytes, { id, path, row, encoding }, documentConfig(config), plugins)
  return collision === null
    ? explanation
    : { ...explanation, status: 'rejected', reason: { rule: ID_COLLISION, message: collision } }
}

const NOTHING = {
  source: null,
  language: null,
  header: null,
  fields: [],
  nodes: [],
  editCounts: {},
  edits: [],
  removed: [],
  findings: [],
  excepted: [],
}
