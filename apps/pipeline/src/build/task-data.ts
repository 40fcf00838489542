import type { CorpusConfig } from '../configuration/corpus-config.generated.ts'
import { documentConfig } from '../configuration/document-config.ts'
import { pluginFiles } from '../configuration/plugin-files.ts'
import { codeFingerprint } from './code-fingerprint.ts'
import type { TaskData } from './tasks.ts'

/** Makes what threads are told about the documents of a corpus. */
export function taskData(
  config: CorpusConfig,
  configFile: string | null,
  { cache, verify = false }: { readonly cache: string | null; readonly verify?: boolean },
): TaskData {
  const forDocuments = documentConfig(config)
  const plugins = pluginFiles(config, configFile)
  const contents = plugins.map(({ name, digest }) => [name, digest])
  // What an outcome depends on besides the input: the code, this part of the configuration, and plugins.
  const fingerprint = cache === null ? '' : JSON.stringify([codeFingerprint(), forDocuments, contents])
  return { cache, fingerprint, config: forDocuments, plugins, verify }
}
