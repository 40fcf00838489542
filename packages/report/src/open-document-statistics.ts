import type { Document, Statistics } from '@copydesk/document'
import { openCategories } from './open-categories.ts'
import { openDates } from './open-dates.ts'
import { openFields } from './open-fields.ts'
import { openLengths } from './open-lengths.ts'
import { openMetadata } from './open-metadata.ts'

type DocumentStatistics = Pick<
  Statistics,
  | 'bytes'
  | 'dates'
  | 'languages'
  | 'sources'
  | 'sections'
  | 'metadata'
  | 'encodings'
  | 'mediaTypes'
  | 'lengths'
  | 'fields'
>

/** Counts documents by what stands in them. */
export function openDocumentStatistics(): {
  add(document: Document): void
  merge(counted: DocumentStatistics): void
  end(): DocumentStatistics
} {
  let bytes = 0
  const dates = openDates()
  const languages = openCategories()
  const sources = openCategories()
  const sections = openCategories()
  const metadata = openMetadata()
  const encodings = openCategories()
  const mediaTypes = openCategories()
  const lengths = openLengths()
  const fields = openFields()
  return {
    add(document) {
      const { source, datePublished, language, kicker } = document
      bytes += source.bytes
      dates.add(datePublished)
      languages.add(language)
      sources.add(sourceOf(source))
      if (kicker !== null) sections.add(kicker)
      metadata.add(document.metadata ?? {})
      encodings.add(source.encoding)
      mediaTypes.add(source.mediaType)
      lengths.add(document)
      fields.add(document)
    },
    merge(counted) {
      bytes += counted.bytes
      dates.merge(counted.dates)
      languages.merge(counted.languages)
      sources.merge(counted.sources)
      sections.merge(counted.sections)
      metadata.merge(counted.metadata)
      encodings.merge(counted.encodings)
      mediaTypes.merge(counted.mediaTypes)
      lengths.merge(counted.lengths)
      fields.merge(counted.fields)
    },
    end: () => ({
      bytes,
      dates: dates.end(),
      languages: languages.end(),
      sources: sources.end(),
      sections: sections.end(),
      metadata: metadata.end(),
      encodings: encodings.end(),
      mediaTypes: mediaTypes.end(),
      lengths: lengths.end(),
      fields: fields.end(),
    }),
  }
}

/** The folder, archive or table at the top of the input folder; `.` for a text file that lies in none. */
function sourceOf({ path, mediaType }: Document['source']): string {
  const end = path.indexOf('/')
  if (end > 0) return path.slice(0, end)
  return TEXTS.has(mediaType) ? '.' : path
}

/** What is a file for each document; all else is a table. */
const TEXTS: ReadonlySet<string> = new Set(['text/plain', 'text/markdown'])
