import type { Document } from '@copydesk/document'

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

/** Documents with what goes wrong in formats: nothing at all, characters of every width, what looks like another type. */
export const sampleDocuments: readonly Document[] = [
  sampleDocument(),
  sampleDocument({ id: '2022/a-nothing', headline: null, byline: null, authors: [], text: '', paragraphs: [] }),
  sampleDocument({ id: '2022/b-emoji 😀', headline: '👩‍👩‍👧 é ￿ 𝒳 \u2028', authors: ['', 'null', 'Łódź', '林'] }),
  sampleDocument({
    id: '2022/c-nul',
    kicker: '\u0000',
    headline: 'one\u0000two',
    text: 'tab\tquote"back\\slash\r\nend',
  }),
  sampleDocument({ id: '2022/d-date', deck: '2022-01-11', dateModified: '2026-01-02T03:04:05+02:00', location: '12' }),
  sampleDocument({ id: '2022/e-escape', headline: '\\ud800 is five letters', dateline: '\\n', language: 'no' }),
  sampleDocument({
    id: '2022/f-end',
    paragraphs: [{ start: 0, end: 2_147_483_647 }],
    text: '“We are glad,” she said.',
  }),
]
