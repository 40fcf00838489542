import { cardDatasheet } from './card-datasheet.ts'
import { cardLoading } from './card-loading.ts'
import type { DatasetContent } from './dataset-content.ts'
import { describeCorpus } from './describe-corpus.ts'
import { metadataGaps } from './description-gaps.ts'
import { markdownText } from './markdown-text.ts'

/** Writes the page of a dataset card for people, in Markdown: what it is, how to load it, a datasheet. Every number in it was counted. */
export function cardBody(content: DatasetContent): string {
  const { title, description } = describeCorpus(content)
  const sections = [
    `# ${markdownText(title)}`,
    description,
    credits(content),
    ...gaps(content),
    '## How to load it',
    ...cardLoading(content),
    ...cardDatasheet(content),
  ]
  return `${sections.join('\n\n')}\n`
}

function credits(content: DatasetContent): string {
  const { creators, homepage, licence, version, published } = describeCorpus(content)
  const { citation } = content.corpus
  const lines = [
    `- Made by: ${creators.map(({ name, url }) => linked(name, url ?? null)).join(', ')}`,
    homepage.startsWith('http') ? `- Homepage: <${homepage}>` : [],
    `- Licence of the texts: ${linked(licence.title, licence.url)}`,
    `- Version: ${version}`,
    `- Published: ${published}`,
  ]
  return `${lines.flat().join('\n')}${citation === undefined ? '' : `\n\nTo cite it:\n\n${indented(citation)}`}`
}

function linked(text: string, url: string | null): string {
  return url === null ? markdownText(text) : `[${markdownText(text)}](<${url}>)`
}

/** A block of code that no text can end. */
function indented(text: string): string {
  return text.trim().replace(/^/gm, '    ')
}

/** Says of each placeholder that it is one. */
function gaps({ corpus }: DatasetContent): readonly string[] {
  const found = metadataGaps(corpus)
  if (found.length === 0) return []
  const lines = found.map(({ message }) => `> - ${message}`)
  return [['> **Not everything is said.** In `corpus.yaml`:', '>', ...lines].join('\n')]
}
