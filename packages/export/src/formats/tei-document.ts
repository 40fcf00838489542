import type { Document, SourceMap } from '@copydesk/document'
import { codePoints } from '../code-points.ts'
import { notXml } from '../escape-xml.ts'
import type { ExportInfo } from '../exporter.ts'
import { spanOrigins } from '../span-origins.ts'
import { withSeconds } from '../with-seconds.ts'
import { attribute, type Markup, tei } from './tei-markup.ts'

/**
 * Writes a document as a `TEI` element (TEI P5) without an XML declaration. `source` on an element says which bytes of the raw file it
 * stands for; the header explains the notation.
 */
export function teiDocument(document: Document, { name }: ExportInfo, sourceMap: SourceMap): Markup {
  return tei`<TEI xmlns="http://www.tei-c.org/ns/1.0"${attribute('xml:lang', document.language)}>
${headerOf(document, name)}
<text><body><div type="article">
${blocksOf(document, sourceMap).map((block) => tei`${block}\n`)}</div></body></text>
</TEI>
`
}

function headerOf(document: Document, corpus: string): Markup {
  const { id, headline, authors, language, metadata, schemaVersion, source } = document
  return tei`<teiHeader>
<fileDesc>
<titleStmt><title>${headline ?? id}</title>${authors.map((author) => tei`<author>${author}</author>`)}</titleStmt>
<publicationStmt><distributor>${corpus}</distributor><idno type="id">${id}</idno></publicationStmt>
<sourceDesc>${sourceOf(document)}</sourceDesc>
</fileDesc>
<encodingDesc>
<editorialDecl><quotation marks="all"/></editorialDecl>
<listPrefixDef>${prefixOf(source.path)}</listPrefixDef>
<appInfo><application ident="copydesk"${attribute('version', schemaVersion)}><label>Copydesk</label></application></appInfo>
</encodingDesc>
<profileDesc><langUsage><language${attribute('ident', language)}/></langUsage></profileDesc>
${metadata ? tei`<xenoData type="metadata">${jsonOf(metadata)}</xenoData>\n` : null}</teiHeader>`
}

/** The raw file, and the dates of the article in it. */
function sourceOf({ datePublished, dateModified, source }: Document): Markup {
  return tei`<bibl>
${datePublished === null ? null : tei`<date type="published"${when(datePublished)}/>\n`}${
  dateModified === null ? null : tei`<date type="modified"${when(dateModified)}/>\n`
}<idno type="path">${source.path}</idno>
<idno type="sha256">${source.sha256}</idno>
<extent><measure unit="bytes"${attribute('quantity', String(source.bytes))}/></extent>
<note type="encoding">${source.encoding}</note>
<note type="mediaType">${source.mediaType}</note>
</bibl>`
}

/** What `raw:` in `source` stands for: a private URI scheme, as the TEI Guidelines describe it under “Using Abbreviated Pointers”. */
function prefixOf(path: string): Markup {
  const file = path.split('/').map(encodeURIComponent).join('/')
  const pattern = attribute('replacementPattern', `${file}#byte=$1,$2`)
  return tei`<prefixDef ident="raw" matchPattern="(\\d+)-(\\d+)"${pattern}><p>raw:START-END is the part of the raw file from byte START up to, and without, byte END: what the element was made from.</p></prefixDef>`
}

function blocksOf(document: Document, { fields }: SourceMap): readonly Markup[] {
  const { kicker, headline, deck, byline, text, paragraphs, source } = document
  const maps = new Map(fields.map((field) => [field.pointer, field]))
  const from: Origin = (pointer) => {
    const [, , start, end] = maps.get(pointer)?.bounds ?? []
    return attribute('source', start === undefined ? null : `raw:${start}-${end}`)
  }
  const body = maps.get('/text')
  const origins = body ? spanOrigins(paragraphs, body, text, source.encoding) : []
  const cut = codePoints(text)
  const blocks = [
    kicker === null ? null : tei`<head type="kicker"${from('/kicker')}>${kicker}</head>`,
    headline === null ? null : tei`<head type="main"${from('/headline')}>${headline}</head>`,
    deck === null ? null : tei`<head type="sub"${from('/deck')}>${deck}</head>`,
    byline === null ? null : tei`<byline${from('/byline')}>${withNames(byline, document.authors, from)}</byline>`,
    datelineOf(document, from),
    ...paragraphs.map(({ start, end }, index) => {
      const origin = origins[index]
      const raw = attribute('source', origin ? `raw:${origin.start}-${origin.end}` : null)
      return tei`<p${raw}>${cut(start, end)}</p>`
    }),
  ]
  return blocks.filter((block) => block !== null)
}

/** Gives the attribute that says where a field came from. */
type Origin = (pointer: string) => Markup

/** The byline with its names marked, each where it stands; one that it spells otherwise is in the header alone. */
function withNames(byline: string, authors: readonly string[], from: Origin): readonly (string | Markup)[] {
  const parts: (string | Markup)[] = []
  let at = 0
  for (const [index, author] of authors.entries()) {
    const found = author === '' ? -1 : byline.indexOf(author, at)
    if (found === -1) continue
    parts.push(byline.slice(at, found), tei`<docAuthor${from(`/authors/${index}`)}>${author}</docAuthor>`)
    at = found + author.length
  }
  return [...parts, byline.slice(at)]
}

/** The place line as printed, with its place marked, and the date of publication for programs. */
function datelineOf({ dateline, location, datePublished }: Document, from: Origin): Markup | null {
  const date = datePublished === null ? null : tei`<date${when(datePublished)}${from('/datePublished')}/>`
  if (dateline === null) return date && tei`<dateline>${date}</dateline>`
  const at = location ? dateline.indexOf(location) : -1
  if (!location || at === -1) return tei`<dateline${from('/dateline')}>${dateline}${date}</dateline>`
  const place = tei`<placeName${from('/location')}>${location}</placeName>`
  const rest = dateline.slice(at + location.length)
  return tei`<dateline${from('/dateline')}>${dateline.slice(0, at)}${place}${rest}${date}</dateline>`
}

function when(date: string): Markup {
  return attribute('when', withSeconds(date))
}

/** JSON without a character that XML cannot hold: it escapes control characters itself. */
function jsonOf(value: unknown): string {
  return JSON.stringify(value).replace(notXml, (character) => `\\u${character.charCodeAt(0).toString(16)}`)
}
