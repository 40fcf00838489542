import type { Document } from '@copydesk/document'
import type { NewsArticle, WithContext } from 'schema-dts'
import { documentUri } from '../document-uri.ts'
import type { ExportInfo } from '../exporter.ts'
import { jsonLinesExporter } from '../json-lines-exporter.ts'

/** A schema.org `NewsArticle` as JSON-LD for each document, on a line of its own; what has no value is left out. */
export const jsonld = jsonLinesExporter('jsonld', (document, _, info) => [JSON.stringify(newsArticle(document, info))])

function newsArticle(document: Document, { name }: ExportInfo): WithContext<NewsArticle> {
  const { id, kicker, headline, deck, byline, authors, dateline, location, datePublished, dateModified } = document
  const { language, text, source, metadata = {}, schemaVersion } = document
  const columns = Object.entries(metadata).filter(([, value]) => value !== null)
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': documentUri(name, id),
    identifier: id,
    ...(kicker !== null && { articleSection: kicker }),
    ...(headline !== null && { headline }),
    ...(deck !== null && { alternativeHeadline: deck }),
    ...(byline !== null && { creditText: byline }),
    ...(authors.length > 0 && { author: authors.map((author) => ({ '@type': 'Person' as const, name: author })) }),
    ...(dateline !== null && { dateline }),
    ...(location !== null && { contentLocation: { '@type': 'Place' as const, name: location } }),
    ...(datePublished !== null && { datePublished }),
    ...(dateModified !== null && { dateModified }),
    inLanguage: language,
    articleBody: text,
    isBasedOn: {
      '@type': 'MediaObject',
      name: source.path,
      contentSize: `${source.bytes} B`,
      sha256: source.sha256,
      encodingFormat: `${source.mediaType}; charset=${source.encoding}`,
    },
    // `NewsArticle` has no place for properties of one's own; a data set about it has.
    ...(columns.length > 0 && {
      subjectOf: {
        '@type': 'Dataset' as const,
        variableMeasured: columns.map(([column, value]) => ({
          '@type': 'PropertyValue' as const,
          name: column,
          value: value as string,
        })),
      },
    }),
    schemaVersion,
  }
}
