import { cardBody } from './card-body.ts'
import { cardFrontMatter } from './card-front-matter.ts'
import type { DatasetContent } from './dataset-content.ts'

/** Writes the README.md of a dataset: front matter that Hugging Face and `datasets` read, then a page for people. */
export function datasetCard(content: DatasetContent): string {
  return `---\n${cardFrontMatter(content)}---\n\n${cardBody(content)}`
}
