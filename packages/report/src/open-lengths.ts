import type { Document, Lengths } from '@copydesk/document'
import { countWords } from './count-words.ts'
import { openDistribution } from './open-distribution.ts'

/** Measures how long documents are. */
export function openLengths(): { add(document: Document): void; merge(measured: Lengths): void; end(): Lengths } {
  const bytes = openDistribution()
  const characters = openDistribution()
  const words = openDistribution()
  const paragraphs = openDistribution()
  const headline = openDistribution()
  return {
    add(document) {
      bytes.add(document.source.bytes)
      // The last paragraph ends where the text does.
      characters.add(document.paragraphs.at(-1)?.end ?? 0)
      words.add(countWords(document.text))
      paragraphs.add(document.paragraphs.length)
      if (document.headline !== null) headline.add([...document.headline].length)
    },
    merge(measured) {
      bytes.merge(measured.bytes)
      characters.merge(measured.characters)
      words.merge(measured.words)
      paragraphs.merge(measured.paragraphs)
      headline.merge(measured.headline)
    },
    end: () => ({
      bytes: bytes.end(),
      characters: characters.end(),
      words: words.end(),
      paragraphs: paragraphs.end(),
      headline: headline.end(),
    }),
  }
}
