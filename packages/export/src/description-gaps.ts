import type { CorpusDescription } from './corpus-description.ts'
import { datasheetQuestions } from './datasheet-questions.ts'
import { licences } from './licences.ts'

/** A thing that `corpus.yaml` does not say, or says so that no reader knows it. */
export interface DescriptionGap {
  /** Where `corpus.yaml` would say it: a key, or `datasheet` and one of its keys. */
  readonly path: readonly string[]
  /** What was found, what is wanted, and what stands there meanwhile. */
  readonly message: string
}

/**
 * Finds what a corpus does not say of itself: first what those who read metadata ask of every dataset (Croissant 1.1 requires it), then the open
 * questions of its datasheet.
 */
export function descriptionGaps(corpus: Omit<CorpusDescription, 'name'>): readonly DescriptionGap[] {
  return [...metadataGaps(corpus), ...datasheetGaps(corpus)]
}

/** Only what is asked of every dataset. */
export function metadataGaps(corpus: Omit<CorpusDescription, 'name'>): readonly DescriptionGap[] {
  const missing = ASKED.filter(({ key }) => corpus[key] === undefined || corpus[key]?.length === 0)
  return [
    ...missing.map(
      ({ key, wanted, placeholder }): DescriptionGap => ({
        path: [key],
        message: `Unexpected corpus without \`${key}\`, expected ${wanted}; ${placeholder} stands in its place`,
      }),
    ),
    ...licenceGaps(corpus),
  ]
}

/** What `describeCorpus` puts in the place of each. */
const ASKED = [
  { key: 'description', wanted: 'what it holds, in a sentence', placeholder: 'the number of documents' },
  { key: 'license', wanted: 'the licence of the texts', placeholder: '`unknown`' },
  { key: 'creators', wanted: 'who made it', placeholder: '`unknown`' },
  { key: 'homepage', wanted: 'a page about it', placeholder: 'a URN with the content digest' },
  { key: 'version', wanted: 'a version such as `1.0.0`', placeholder: '`0.0.0`' },
  { key: 'published', wanted: 'the day of publication', placeholder: '`0001-01-01`' },
] as const satisfies readonly { key: keyof CorpusDescription; wanted: string; placeholder: string }[]

function licenceGaps({ license, licenseName }: Omit<CorpusDescription, 'name'>): readonly DescriptionGap[] {
  if (license === undefined || Object.hasOwn(licences, license)) return []
  if (license === 'unknown')
    return [{ path: ['license'], message: 'Unexpected licence `unknown`, expected the licence of the texts' }]
  if (license !== 'other')
    return [
      {
        path: ['license'],
        message: `Unexpected licence \`${license}\`, expected one that Hugging Face names (such as \`cc-by-4.0\`), or \`other\` with \`licenseName\``,
      },
    ]
  if (licenseName !== undefined) return []
  return [{ path: ['license'], message: 'Unexpected licence `other` alone, expected its name in `licenseName`' }]
}

function datasheetGaps({ datasheet = {} }: Omit<CorpusDescription, 'name'>): readonly DescriptionGap[] {
  return datasheetQuestions
    .filter(({ key }) => datasheet[key] === undefined)
    .map(({ key, question }) => ({
      path: ['datasheet', key],
      message: `Unexpected open question, expected an answer in \`datasheet.${key}\`: ${question}`,
    }))
}
