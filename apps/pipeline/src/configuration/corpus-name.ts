import type { CorpusConfig } from './corpus-config.generated.ts'

/** What a corpus is called in its dataset. */
export function corpusName({ name }: CorpusConfig): string {
  return name ?? 'corpus'
}
