import type {
  Article,
  ArticleContent,
  Byline,
  Dateline,
  Document,
  FieldMap,
  MetadataCell,
  Raw,
  StoryDate,
} from '@copydesk/document'
import {
  countCodePoints,
  findRun,
  joinTexts,
  originOf,
  type Place,
  RUN,
  type SourceText,
  type Span,
  sliceText,
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
  const columns = metadataFieldsOf(raw.metadata ?? [])
  const fields = [...fieldsOf(parts, text), ...columns]
  const values = new Map(fields.map(({ pointer, source }) => [pointer, source.value]))
  const isBeyond = isAstral(text, raw) || columns.some(({ source }) => SURROGATE.test(source.value))
  const count = isBeyond ? countCodePoints : countUnits
  const body = values.get('/text') ?? ''
  const document: Document = {
    schemaVersion: '0',
    id: raw.id,
    kicker: values.get('/kicker') ?? null,
    headline: values.get('/headline') ?? null,
    deck: values.get('/deck') ?? null,
    byline: values.get('/byline') ?? null,
    authors: parts.authors.map((_, index) => values.get(`/authors/${index}`) as string),
    dateline: values.get('/dateline') ?? null,
    location: values.get('/location') ?? null,
    datePublished: values.get('/datePublished') ?? null,
    dateModified: values.get('/dateModified') ?? null,
    language: article.language,
    text: body,
    paragraphs: paragraphsOf(parts.body, count(body)),
    source: { path: file.path, bytes: raw.bytes, sha256: raw.sha256, encoding: raw.encoding, mediaType: raw.mediaType },
    ...(raw.metadata && raw.metadata.length > 0 && { metadata: valuesOf(raw.metadata) }),
  }
  file.data.document = document
  file.data.sourceMap = { id: raw.id, fields: mapsOf(fields, raw, count) }
  file.data.locate = openLocate(fields, raw)
  file.data.removed = article.children.filter((node) => !isHeld(node, parts))
  return document
}

/** Whether some character of the text, raw or normalised, takes two UTF-16 units. Most texts have none, and in them a unit is a code point. */
function isAstral({ value, runs }: SourceText, { text: raw }: Raw): boolean {
  if (raw.astral ?? SURROGATE.test(raw.value)) return true
  const isCopy = runs.length === RUN && runs[1] === value.length
  return !isCopy && SURROGATE.test(value)
}

const SURROGATE = /[\ud800-\udfff]/

/** Makes the function from UTF-16 units to code points for a string. */
type Count = (value: string) => (offset: number) => number

const countUnits: Count = () => (offset) => offset

/** A string of the document that came from the raw text. */
interface Field {
  readonly pointer: string
  readonly source: SourceText
}

/** Paragraphs of the body are joined by one empty line. */
const SEPARATOR = '\n\n'

/** A headline or a byline over several lines becomes one. */
const LINE_SEPARATOR = ' '

/** The nodes that the record is made of: the kicker next to the headline, the first of each other kind, all lines of headline and byline, and the whole body. */
function partsOf({ children }: Article): Parts {
  const body: ArticleContent[] = []
  const headline: ArticleContent[] = []
  let kicker: ArticleContent | undefined
  let deck: ArticleContent | undefined
  let dateline: Dateline | undefined
  const dates: Record<StoryDate['role'], StoryDate | undefined> = { published: undefined, modified: undefined }
  for (const node of children) {
    if (node.type === 'paragraph' || node.type === 'crosshead') body.push(node)
    else if (node.type === 'headline') headline.push(node)
    else if (node.type === 'kicker') kicker = node
    else if (node.type === 'deck') deck ??= node
    else if (node.type === 'dateline') dateline ??= node
    else if (node.type === 'date' && node.value !== null) dates[node.role] ??= node
  }
  const bylines = bylinesOf(children)
  const { published, modified } = dates
  return { kicker, headline, deck, bylines, authors: authorsOf(bylines), dateline, published, modified, body }
}

interface Parts {
  readonly kicker: ArticleContent | undefined
  readonly headline: readonly ArticleContent[]
  readonly deck: ArticleContent | undefined
  readonly bylines: readonly Byline[]
  readonly authors: Byline['authors']
  readonly dateline: Dateline | undefined
  readonly published: StoryDate | undefined
  readonly modified: StoryDate | undefined
  readonly body: readonly ArticleContent[]
}

/** The bylines of the header; where none of them names anybody, also those below the body. */
function bylinesOf(children: readonly ArticleContent[]): readonly Byline[] {
  const isByline = (node: ArticleContent) => node.type === 'byline'
  const body = children.findIndex(({ type }) => type === 'paragraph')
  const above = children.slice(0, body === -1 ? children.length : body).filter(isByline)
  return above.some(({ authors }) => authors.length > 0) ? above : children.filter(isByline)
}

/** Each author once, in order. */
function authorsOf(bylines: readonly Byline[]): Byline['authors'] {
  const known = new Map<string, Byline['authors'][number]>()
  for (const { authors } of bylines) {
    for (const author of authors) if (!known.has(author.value)) known.set(author.value, author)
  }
  return [...known.values()]
}

function fieldsOf(parts: Parts, text: SourceText): readonly Field[] {
  const { kicker, headline, deck, bylines, authors, dateline, published, modified, body } = parts
  const whole = ({ data }: ArticleContent) => sliceText(text, data.span)
  const joined = (pointer: string, lines: readonly ArticleContent[]) =>
    lines.length === 0 ? undefined : { pointer, source: joinTexts(lines.map(whole), LINE_SEPARATOR) }
  const fields: (Field | undefined)[] = [
    kicker && { pointer: '/kicker', source: whole(kicker) },
    joined('/headline', headline),
    deck && { pointer: '/deck', source: whole(deck) },
    joined('/byline', bylines),
    ...authors.map(({ value, span }, index) => ({
      pointer: `/authors/${index}`,
      source: valueAt(text, span, value),
    })),
    dateline && { pointer: '/dateline', source: whole(dateline) },
    dateline?.location
      ? { pointer: '/location', source: valueAt(text, dateline.location.span, dateline.location.value) }
      : undefined,
    published && { pointer: '/datePublished', source: valueAt(text, published.data.span, published.value) },
    modified && { pointer: '/dateModified', source: valueAt(text, modified.data.span, modified.value) },
    body.length === 0 ? undefined : { pointer: '/text', source: bodyOf(body, text) },
  ]
  return fields.filter((field) => field !== undefined)
}

/** The paragraphs with one empty line between them. Where it stands in the raw text already, neighbours are copied together. */
function bodyOf(body: readonly ArticleContent[], text: SourceText): SourceText {
  const spans: Span[] = []
  let last: { start: number; end: number } | undefined
  for (const { data } of body) {
    const { start, end } = data.span
    if (last && isSeparated(text, last.end, start)) last.end = end
    else {
      last = { start, end }
      spans.push(last)
    }
  }
  return joinTexts(
    spans.map((span) => sliceText(text, span)),
    SEPARATOR,
  )
}

function isSeparated({ value, runs }: SourceText, end: number, start: number): boolean {
  if (start - end !== SEPARATOR.length || !value.startsWith(SEPARATOR, end)) return false
  const at = findRun(runs, end - 1)
  return at < runs.length && (runs[at] as number) < end && (runs[at] as number) + (runs[at + 1] as number) > start
}

/** Strings as they stand in the raw text; other values stand for what they were read from. */
function metadataFieldsOf(cells: readonly MetadataCell[]): readonly Field[] {
  return cells.flatMap(({ name, value, sources }) => {
    const pointer = `/metadata/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`
    const isList = typeof value === 'object'
    return sources.map((source, index) => ({ pointer: isList ? `${pointer}/${index}` : pointer, source }))
  })
}

function valuesOf(cells: readonly MetadataCell[]): NonNullable<Document['metadata']> {
  return Object.fromEntries(cells.map(({ name, value }) => [name, value]))
}

/** A value that was read out of `span`: copied where it is what stands there, else put in its place. */
function valueAt(text: SourceText, span: Span, value: string | null): SourceText {
  const source = sliceText(text, span)
  return source.value === value ? source : { value: value ?? '', runs: [], bounds: source.bounds }
}

function paragraphsOf(body: readonly ArticleContent[], points: (offset: number) => number): Span[] {
  let next = 0
  return body.map(({ data: { span } }) => {
    const start = next
    const end = start + span.end - span.start
    next = end + SEPARATOR.length
    return { start: points(start), end: points(end) }
  })
}

function isHeld(node: ArticleContent, parts: Parts): boolean {
  switch (node.type) {
    case 'boilerplate':
      return false
    case 'byline':
      return parts.bylines.includes(node)
    case 'date':
      return node === parts.published || node === parts.modified
    case 'kicker':
    case 'deck':
    case 'dateline':
      return node === parts[node.type]
    default:
      return true
  }
}

/** The source map of the record: offsets in code points, with the bytes that they stand for. */
function mapsOf(fields: readonly Field[], raw: Raw, count: Count): FieldMap[] {
  const rawPoints = count(raw.text.value)
  const { byteAt } = raw.locator
  return fields.map(({ pointer, source: { value, runs, bounds } }) => {
    const points = count(value)
    const mapped: FieldMap['runs'] = []
    for (let at = 0; at < runs.length; at += RUN) {
      const start = runs[at] as number
      const rawStart = runs[at + 2] as number
      const from = points(start)
      mapped.push([from, points(start + (runs[at + 1] as number)) - from, rawPoints(rawStart), byteAt(rawStart)])
    }
    const { start, end } = bounds
    return { pointer, bounds: [rawPoints(start), rawPoints(end), byteAt(start), byteAt(end)], runs: mapped }
  })
}

function openLocate(fields: readonly Field[], raw: Raw): (pointer: string, span?: Span) => Place {
  const units = new Map<string, (point: number) => number>()
  return (pointer, span) => {
    const field = fields.find((one) => pointer === one.pointer || pointer.startsWith(`${one.pointer}/`))
    if (!field) return raw.locator.placeOf({ start: 0, end: 0 })
    const { source } = field
    const unit = units.get(field.pointer) ?? unitsOf(source.value)
    units.set(field.pointer, unit)
    const range = span ? { start: unit(span.start), end: unit(span.end) } : { start: 0, end: source.value.length }
    return raw.locator.placeOf(source.runs.length === 0 ? source.bounds : originOf(source, range))
  }
}

/** From code points to UTF-16 units; asked in ascending order (a smaller one starts over), a pass over the text takes one pass in all. */
function unitsOf(value: string): (point: number) => number {
  let at = 0
  let points = 0
  return (wanted) => {
    if (wanted < points) at = points = 0
    for (; points < wanted && at < value.length; points++) at += (value.codePointAt(at) as number) > 0xffff ? 2 : 1
    return at
  }
}
