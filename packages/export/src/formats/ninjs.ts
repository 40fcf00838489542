import type { Document } from '@copydesk/document'
import { documentUri } from '../document-uri.ts'
import type { ExportInfo } from '../exporter.ts'
import { jsonLinesExporter } from '../json-lines-exporter.ts'
import { withSeconds } from '../with-seconds.ts'

/**
 * An item of IPTC ninjs 3.1 for each document, on a line of its own; what has no value is left out. ninjs takes no property of ours: what it
 * has no place for stands among the `descriptions`, by its name in the record. Source: ninjs-schema_3.1.json.
 */
export const ninjs = jsonLinesExporter('ninjs', (document, _, info) => [JSON.stringify(itemOf(document, info))])

function itemOf(document: Document, { name }: ExportInfo): object {
  const { id, kicker, headline, deck, byline, authors, dateline, location, datePublished, dateModified } = document
  const { language, text, source, metadata = {}, schemaVersion } = document
  const headlines = valuesOf({ kicker, main: headline, deck })
  const descriptions = valuesOf({
    datePublished: momentOf(datePublished) === null ? datePublished : null,
    dateModified: momentOf(dateModified) === null ? dateModified : null,
    ...Object.fromEntries(Object.entries(metadata).map(([column, value]) => [`metadata.${column}`, textOf(value)])),
  })
  return {
    uri: documentUri(name, id),
    standard: STANDARD,
    profile: `copydesk-document-${schemaVersion}`,
    type: 'text',
    representationType: 'full',
    ...(momentOf(datePublished) !== null && { firstCreated: momentOf(datePublished) }),
    ...(momentOf(dateModified) !== null && { versionCreated: momentOf(dateModified) }),
    language,
    ...(headlines.length > 0 && { headlines }),
    ...(byline !== null && { by: byline }),
    ...(authors.length > 0 && { people: authors.map((author) => ({ name: author, rel: 'author' })) }),
    ...(dateline !== null && { located: dateline }),
    ...(location !== null && { places: [{ name: location, rel: 'dateline' }] }),
    bodies: [{ role: 'main', contentType: 'text/plain', charCount: Array.from(text).length, value: text }],
    ...(descriptions.length > 0 && { descriptions }),
    renditions: [
      {
        name: 'source',
        title: source.path,
        contentType: `${source.mediaType}; charset=${source.encoding}`,
        sizeInBytes: source.bytes,
      },
    ],
    altIds: [
      { role: 'id', value: id },
      { role: 'source.sha256', value: source.sha256 },
    ],
  }
}

const STANDARD = { name: 'ninjs', version: '3.1', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#' }

function valuesOf(values: Readonly<Record<string, string | null>>): readonly { role: string; value: string }[] {
  return Object.entries(values).flatMap(([role, value]) => (value === null ? [] : [{ role, value }]))
}

/** The date as ninjs wants it, which is a moment: a date without a time and its offset is none. */
function momentOf(date: string | null): string | null {
  return date !== null && /T.*(?:Z|[+-]\d\d:\d\d)$/.test(date) ? withSeconds(date) : null
}

function textOf(value: unknown): string | null {
  return value === null || typeof value === 'string' ? value : JSON.stringify(value)
}
