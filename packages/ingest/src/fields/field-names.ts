import type { PartKind } from '@copydesk/document'

/** A field of the record that a column or a key of front matter can fill. */
export type FieldName = 'id' | Exclude<PartKind, 'html' | 'image'>

/**
 * What fields are called, the likeliest first, in small letters: the record's own names, those of schema.org, and what site generators (Hugo, Jekyll,
 * Eleventy) and feeds (RSS, Atom) write.
 */
export const fieldNames: Readonly<Record<FieldName, readonly string[]>> = {
  id: [],
  kicker: ['kicker'],
  headline: ['headline', 'title'],
  deck: ['deck', 'description', 'subtitle', 'standfirst', 'summary'],
  byline: ['byline'],
  authors: ['authors', 'author'],
  datePublished: ['datepublished', 'date', 'published', 'pubdate', 'publishdate'],
  dateModified: ['datemodified', 'lastmod', 'updated', 'modified'],
  language: ['language', 'lang', 'inlanguage'],
  text: ['text', 'articlebody', 'body', 'content'],
}
