import type { Article, ArticleContent, Document, FieldMap, Raw, StoryDate } from '@copydesk/document'
import {
  countCodePoints,
  joinTexts,
  originOf,
  type Place,
  type SourceText,
  type Span,
  sliceText,
  sourceText,
} from '@copydesk/source-text'
import type { VFile } from 'vfile'

/**
 * Compiles an article to the record of the dataset, with `data.sourceMap`, `data.locate` and `data.removed`. This is the one place where UTF-16 units
 * become code points. Members stand in the order of the schema.
 */
export function compileDocument(article: Article, file: VFile): Document {
  const { raw, text } = file.data
  if (!raw || !text) throw new TypeError('Expected a file with `data.raw` and `data.text`, got one without')
  const parts = partsOf(article)
  const fields = fieldsOf(parts, text)
  const values = new Map(fields.map(({ pointer, source }) => [pointer, source.value]))
  const body = fields.find(({ pointer }) => pointer === '/text')?.source ?? sourceText('')
  const bodyPoints = countCodePoints(body.value)
  const document: Document = {
    schemaVersion: '0',
    id: raw.id,
    kicker: values.get('/kicker') ?? null,
    headline: values.get('/headline') ?? null,
    deck: values.get('/deck') ?? null,
    byline: values.get('/byline') ?? null,
    authors: fields.filter(({ pointer }) => pointer.startsWith('/authors/')).map(({ source }) => source.value),
    dateline: values.get('/dateline') ?? null,
    location: values.get('/location') ?? null,
    datePublished: values.get('/datePublished') ?? null,
    dateModified: values.get('/dateModified') ?? null,
    language: article.language,
    text: body.value,
    paragraphs: paragraphsOf(body.value).map(({ start, end }) => ({ start: bodyPoints(start), end: bodyPoints(end) })),
    source: { path: file.path, bytes: raw.bytes, sha256: raw.sha256, encoding: raw.encoding, mediaType: raw.mediaType },
  }
  file.data.document = document
  file.data.sourceMap = { id: raw.id, fields: mapsOf(fields, raw) }
  file.data.locate = openLocate(fields, raw)
  const taken = new Set<ArticleContent | undefined>(Object.values(parts).flat())
  file.data.removed = article.children.filter((node) => !taken.has(node))
  return document
}

/** A string of the document that came from the raw text. */
interface Field {
  readonly pointer: string
  readonly source: SourceText
}

/** Paragraphs of the body are joined by one empty line. */
const SEPARATOR = '\n\n'

/** The nodes that the record is made of: the first of each kind, and the whole body. */
function partsOf({ children }: Article) {
  const first = <Type extends ArticleContent['type']>(type: Type) =>
    children.find((node): node is Extract<ArticleContent, { type: Type }> => node.type === type)
  const date = (role: string) =>
    children.find((node): node is StoryDate => node.type === 'date' && node.role === role && node.value !== null)
  return {
    kicker: first('kicker'),
    headline: first('headline'),
    deck: first('deck'),
    byline: first('byline'),
    dateline: first('dateline'),
    published: date('published'),
    modified: date('modified'),
    body: children.filter((node) => node.type === 'paragraph' || node.type === 'crosshead'),
  }
}

function fieldsOf(parts: ReturnType<typeof partsOf>, text: SourceText): readonly Field[] {
  const { kicker, headline, deck, byline, dateline, published, modified, body } = parts
  const whole = ({ data }: ArticleContent) => sliceText(text, data.span)
  const fields: (Field | undefined)[] = [
    ...[kicker, headline, deck, byline].map((node) => node && { pointer: `/${node.type}`, source: whole(node) }),
    ...(byline?.authors ?? []).map(({ value, span }, index) => ({
      pointer: `/authors/${index}`,
      source: valueAt(text, span, value),
    })),
    dateline && { pointer: '/dateline', source: whole(dateline) },
    dateline && { pointer: '/location', source: valueAt(text, dateline.location.span, dateline.location.value) },
    published && { pointer: '/datePublished', source: valueAt(text, published.data.span, published.value) },
    modified && { pointer: '/dateModified', source: valueAt(text, modified.data.span, modified.value) },
    body.length === 0 ? undefined : { pointer: '/text', source: joinTexts(body.map(whole), SEPARATOR) },
  ]
  return fields.filter((field) => field !== undefined)
}

/** A value that was read out of `span`: copied where it is what stands there, else put in its place. */
function valueAt(text: SourceText, span: Span, value: string | null): SourceText {
  const source = sliceText(text, span)
  return source.value === value ? source : { value: value ?? '', runs: [], bounds: source.bounds }
}

function paragraphsOf(body: string): readonly Span[] {
  const spans: Span[] = []
  for (let start = 0; start < body.length; ) {
    const next = body.indexOf(SEPARATOR, start)
    const end = next === -1 ? body.length : next
    spans.push({ start, end })
    start = end + SEPARATOR.length
  }
  return spans
}

/** The source map of the record: offsets in code points, with the bytes that they stand for. */
function mapsOf(fields: readonly Field[], raw: Raw): FieldMap[] {
  const rawPoints = countCodePoints(raw.text.value)
  return fields.map(({ pointer, source: { value, runs, bounds } }) => {
    const points = countCodePoints(value)
    const mapped: FieldMap['runs'] = []
    for (let at = 0; at < runs.length; at += 3) {
      const [start, length, rawStart] = runs.slice(at, at + 3) as [number, number, number]
      const from = points(start)
      mapped.push([from, points(start + length) - from, rawPoints(rawStart), raw.locator.byteAt(rawStart)])
    }
    const { start, end } = bounds
    return {
      pointer,
      bounds: [rawPoints(start), rawPoints(end), raw.locator.byteAt(start), raw.locator.byteAt(end)],
      runs: mapped,
    }
  })
}

function openLocate(fields: readonly Field[], raw: Raw): (pointer: string, span?: Span) => Place {
  const units = new Map(fields.map(({ pointer, source }) => [pointer, countUnits(source.value)]))
  return (pointer, span) => {
    const field = fields.find(
      (candidate) => pointer === candidate.pointer || pointer.startsWith(`${candidate.pointer}/`),
    )
    if (!field) return raw.locator.placeOf({ start: 0, end: 0 })
    const { source } = field
    const unit = units.get(field.pointer) as (point: number) => number
    const range = span ? { start: unit(span.start), end: unit(span.end) } : { start: 0, end: source.value.length }
    return raw.locator.placeOf(source.runs.length === 0 ? source.bounds : originOf(source, range))
  }
}

/** From code points to UTF-16 units; asked in ascending order (a smaller one starts over), a pass over the text takes one pass in all. */
function countUnits(value: string): (point: number) => number {
  let at = 0
  let points = 0
  return (wanted) => {
    if (wanted < points) at = points = 0
    for (; points < wanted && at < value.length; points++) at += (value.codePointAt(at) as number) > 0xffff ? 2 : 1
    return at
  }
}
