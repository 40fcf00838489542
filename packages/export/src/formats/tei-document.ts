import type { Document, SourceMap } from '@copydesk/document'
import { codePoints } from '../code-points.ts'
import { escapeXml, notXml } from '../escape-xml.ts'
import type { ExportInfo } from '../exporter.ts'
import { spanOrigins } from '../span-origins.ts'
import { withSeconds } from '../with-seconds.ts'
import { xmlElement as element } from '../xml-element.ts'

/** The namespace of TEI P5. */
export const TEI_NAMESPACE = 'http://www.tei-c.org/ns/1.0'

/**
 * Writes a document as a `TEI` element (TEI P5) without an XML declaration. `source` on an element says which bytes of the raw file it
 * stands for; the header explains the notation. A character that XML cannot hold becomes U+FFFD in a `g` whose `n` names it.
 */
export function teiDocument(document: Document, { name }: ExportInfo, sourceMap: SourceMap): string {
  return element(
    'TEI',
    { xmlns: TEI_NAMESPACE, 'xml:lang': document.language },
    [
      '',
      headerOf(document, name),
      element(
        'text',
        {},
        element('body', {}, element('div', { type: 'article' }, lines(blocksOf(document, sourceMap)))),
      ),
      '',
    ].join('\n'),
  )
}

function headerOf(document: Document, corpus: string): string {
  const { id, headline, authors, language, metadata } = document
  const title = element('title', {}, content(headline ?? id))
  return element(
    'teiHeader',
    {},
    lines([
      element(
        'fileDesc',
        {},
        lines([
          element(
            'titleStmt',
            {},
            [title, ...authors.map((author) => element('author', {}, content(author)))].join(''),
          ),
          element(
            'publicationStmt',
            {},
            element('distributor', {}, content(corpus)) + element('idno', { type: 'id' }, content(id)),
          ),
          element('sourceDesc', {}, sourceOf(document)),
        ]),
      ),
      encodingOf(document),
      element('profileDesc', {}, element('langUsage', {}, element('language', { ident: language }))),
      ...(metadata ? [element('xenoData', { type: 'metadata' }, content(jsonOf(metadata)))] : []),
    ]),
  )
}

/** The raw file, and the dates of the article in it. */
function sourceOf({ datePublished, dateModified, source }: Document): string {
  const { path, bytes, sha256, encoding, mediaType } = source
  return element(
    'bibl',
    {},
    lines([
      ...dateOf(datePublished, { type: 'published' }),
      ...dateOf(dateModified, { type: 'modified' }),
      element('idno', { type: 'path' }, content(path)),
      element('idno', { type: 'sha256' }, sha256),
      element('extent', {}, element('measure', { unit: 'bytes', quantity: String(bytes) })),
      element('note', { type: 'encoding' }, encoding),
      element('note', { type: 'mediaType' }, mediaType),
    ]),
  )
}

function encodingOf({ schemaVersion, source }: Document): string {
  const path = source.path.split('/').map(encodeURIComponent).join('/')
  const prefix = { ident: 'raw', matchPattern: '(\\d+)-(\\d+)', replacementPattern: `${path}#byte=$1,$2` }
  return element(
    'encodingDesc',
    {},
    lines([
      element('editorialDecl', {}, element('quotation', { marks: 'all' })),
      element('listPrefixDef', {}, element('prefixDef', prefix, element('p', {}, EXPLANATION))),
      element(
        'appInfo',
        {},
        element('application', { ident: 'copydesk', version: schemaVersion }, element('label', {}, 'Copydesk')),
      ),
    ]),
  )
}

const EXPLANATION =
  'raw:START-END is the part of the raw file from byte START up to, and without, byte END: what the element was made from.'

function blocksOf(document: Document, { fields }: SourceMap): readonly string[] {
  const { kicker, headline, deck, byline, authors, text, paragraphs, source } = document
  const maps = new Map(fields.map((field) => [field.pointer, field]))
  const origin = (pointer: string): Attributes => {
    const [, , start, end] = maps.get(pointer)?.bounds ?? []
    return { source: start === undefined ? null : `raw:${start}-${end}` }
  }
  const body = maps.get('/text')
  const origins = body ? spanOrigins(paragraphs, body, text, source.encoding) : []
  const cut = codePoints(text)
  return [
    ...(kicker === null ? [] : [element('head', { type: 'kicker', ...origin('/kicker') }, content(kicker))]),
    ...(headline === null ? [] : [element('head', { type: 'main', ...origin('/headline') }, content(headline))]),
    ...(deck === null ? [] : [element('head', { type: 'sub', ...origin('/deck') }, content(deck))]),
    ...(byline === null ? [] : [element('byline', origin('/byline'), markedNames(byline, authors, origin))]),
    ...datelineOf(document, origin),
    ...paragraphs.map(({ start, end }, index) => {
      const from = origins[index]
      return element('p', { source: from ? `raw:${from.start}-${from.end}` : null }, content(cut(start, end)))
    }),
  ]
}

type Attributes = Readonly<Record<string, string | null>>

/** The byline with its names marked, each where it stands; one that it spells otherwise is in the header alone. */
function markedNames(byline: string, authors: readonly string[], origin: (pointer: string) => Attributes): string {
  let at = 0
  let marked = ''
  for (const [index, author] of authors.entries()) {
    const found = author === '' ? -1 : byline.indexOf(author, at)
    if (found === -1) continue
    marked += content(byline.slice(at, found)) + element('docAuthor', origin(`/authors/${index}`), content(author))
    at = found + author.length
  }
  return marked + content(byline.slice(at))
}

/** The place line as printed, with its place marked, and the date of publication for programs. */
function datelineOf(document: Document, origin: (pointer: string) => Attributes): readonly string[] {
  const { dateline, location, datePublished } = document
  const date = dateOf(datePublished, origin('/datePublished')).join('')
  if (dateline === null) return date === '' ? [] : [element('dateline', {}, date)]
  const at = location ? dateline.indexOf(location) : -1
  const end = at + (location ?? '').length
  const place = at === -1 ? '' : element('placeName', origin('/location'), content(location ?? ''))
  const printed = at === -1 ? content(dateline) : content(dateline.slice(0, at)) + place + content(dateline.slice(end))
  return [element('dateline', origin('/dateline'), printed + date)]
}

function dateOf(date: string | null, attributes: Attributes): readonly string[] {
  return date === null ? [] : [element('date', { when: withSeconds(date), ...attributes })]
}

/** Text as the content of an element. */
function content(text: string): string {
  return escapeXml(text).replace(notXml, (character) => element('g', { n: nameOf(character) }, '\ufffd'))
}

function nameOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** JSON without a character that XML cannot hold: it escapes control characters itself. */
function jsonOf(value: unknown): string {
  return JSON.stringify(value).replace(notXml, (character) => `\\u${character.charCodeAt(0).toString(16)}`)
}

function lines(parts: readonly string[]): string {
  return parts.length === 0 ? '' : `\n${parts.join('\n')}\n`
}
