import type { Document } from '../src/index.ts'

/** A document of an invented newspaper; `change` replaces some of its fields. */
export function sampleDocument(change: Partial<Document> = {}): Document {
  return {
    schemaVersion: '0',
    id: '2022/ferry',
    kicker: null,
    headline: 'Ferry service to Tarn Island resumes',
    deck: null,
    byline: 'By Ada Marlowe',
    authors: ['Ada Marlowe'],
    dateline: null,
    location: null,
    datePublished: '2022-01-11',
    dateModified: null,
    language: 'en',
    text: 'The ferry sailed at dawn.',
    paragraphs: [{ start: 0, end: 25 }],
    source: {
      path: '2022/ferry.txt',
      bytes: 104,
      sha256: '7c0b34d0fa3a0c21cd1a19d4c9d4a9e4f95d1b0e3a4a8f3f5b34c2a4a5f6e7d8',
      encoding: 'utf-8',
      mediaType: 'text/plain',
    },
    ...change,
  }
}
