import type { Document } from '@copydesk/document'
import { sampleDocument } from '../../document/test/sample-document.ts'

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
