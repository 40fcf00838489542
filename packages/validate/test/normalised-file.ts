import type { Document, Place, RawDocument, Span } from '@copydesk/document'
import { VFile } from 'vfile'

/** A document that violates nothing. */
export const SOUND: Document = {
  schemaVersion: '0',
  id: 'desk/ferry',
  kicker: null,
  headline: 'Ferry resumes',
  deck: null,
  byline: 'By Ada Marlowe',
  authors: ['Ada Marlowe'],
  dateline: null,
  location: null,
  datePublished: '2022-01-11',
  dateModified: null,
  language: 'en',
  text: '“We are glad.” It sailed.',
  paragraphs: [{ start: 0, end: 25 }],
  source: { path: 'desk/ferry.txt', bytes: 70, sha256: '0'.repeat(64), encoding: 'utf-8', mediaType: 'text/plain' },
}

/** A normalised file made by hand. The text of the document is taken to stand at the third line of its raw file, all else at the first. */
export function normalisedFile(changes: Readonly<Record<string, unknown>> = {}): RawDocument {
  const file = new VFile({
    path: 'desk/ferry.txt',
    value: 'Ferry resumes\nBy Ada Marlowe\n“We are glad.” It sailed.\n',
  })
  file.data.document = { ...SOUND, ...changes } as Document
  file.data.article = { type: 'article', language: 'en', children: [] }
  file.data.locate = (pointer, span) => (pointer.startsWith('/text') ? place(3, span) : place(1))
  return file
}

export function place(line: number, { start, end }: Span = { start: 0, end: 0 }): Place {
  const point = (column: number) => ({
    line,
    column: column + 1,
    offset: line * 100 + column,
    byte: line * 100 + column,
  })
  return { start: point(start), end: point(end) }
}
