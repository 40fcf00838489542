import { cardBody } from './card-body.ts'
import type { CardContent } from './card-content.ts'
import { cardFrontMatter } from './card-front-matter.ts'

/** Writes the README.md of a dataset: front matter that Hugging Face and `datasets` read, then a page for people. */
export function datasetCard(content: CardContent): string {
  return `---\n${cardFrontMatter(content)}---\n\n${cardBody(content)}`
}
