import type { CorpusDescription, Creator } from './corpus-description.ts'
import type { DatasetContent } from './dataset-content.ts'
import { licences } from './licences.ts'

/** What a dataset says of itself, complete: a stated placeholder stands where `corpus.yaml` is silent (see `descriptionGaps`). */
export interface DescribedCorpus {
  readonly title: string
  readonly description: string
  readonly licence: Licence
  readonly creators: readonly (Creator & { readonly type: 'person' | 'organization' })[]
  readonly homepage: string
  readonly version: string
  readonly published: string
}

/** A licence under all of its names. */
export interface Licence {
  /** As Hugging Face names it; `other` and `unknown` among them. */
  readonly id: string
  readonly title: string
  readonly url: string | null
}

/** Describes a corpus to those who read metadata. Nothing in it is taken from a clock. */
export function describeCorpus({ corpus, statistics, digest }: DatasetContent): DescribedCorpus {
  const { name, title = name, creators = [], version = '0.0.0', published = '0001-01-01' } = corpus
  return {
    title,
    description: corpus.description?.trim() || documentsOf(statistics.counts.accepted),
    licence: licenceOf(corpus),
    creators: creators.length > 0 ? creators.map(creatorOf) : [{ name: 'unknown', type: 'organization' }],
    homepage: corpus.homepage ?? `urn:copydesk:dataset:${digest}`,
    version,
    published,
  }
}

/** Says how many documents there are. */
export function documentsOf(count: number): string {
  return `${count} ${count === 1 ? 'document' : 'documents'}.`
}

function creatorOf(creator: string | Creator): DescribedCorpus['creators'][number] {
  return typeof creator === 'string'
    ? { name: creator, type: 'person' }
    : { ...creator, type: creator.type ?? 'person' }
}

/** A licence that Hugging Face does not know is an `other` one of that name there. */
function licenceOf({ license = 'unknown', licenseName, licenseUrl }: CorpusDescription): Licence {
  if (license === 'unknown') return { id: license, title: license, url: null }
  const known = Object.hasOwn(licences, license) ? licences[license] : undefined
  if (known) return { id: license, title: known.title, url: known.url ?? licenseUrl ?? null }
  return { id: 'other', title: licenseName ?? (license === 'other' ? 'unknown' : license), url: licenseUrl ?? null }
}
