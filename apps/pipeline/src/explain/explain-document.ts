import {
  type Article,
  type ArticleContent,
  type Document,
  type Point,
  type RawDocument,
  readFields,
} from '@copydesk/document'
import type { Name } from '@copydesk/ingest'
import { headerProfile, type Line, type Observer, type Reading } from '@copydesk/normalise'
import { originOf, type Span } from '@copydesk/source-text'
import type { DocumentConfig } from '../configuration/document-config.ts'
import type { LoadedPlugins } from '../configuration/load-plugins.ts'
import { processDocument } from '../document/process-document.ts'
import type { ExplainedEdit, ExplainedField, ExplainedNode, ExplainedReading, Explanation } from './explanation.ts'

/** Processes a document as a build does, and tells why it became what it is. */
export function explainDocument(
  bytes: Buffer,
  name: Name,
  config: DocumentConfig,
  plugins: LoadedPlugins,
): Explanation {
  const editCounts: Record<string, number> = {}
  const edits: Omit<ExplainedEdit, 'place'>[] = []
  const origins: Span[] = []
  const lines: ReadLine[] = []
  const observer: Observer = {
    onEdits(text, proposed) {
      for (const { rule, span, value: after } of proposed) {
        const count = (editCounts[rule] ?? 0) + 1
        editCounts[rule] = count
        if (count > MOST_EDITS) continue
        edits.push({ rule, before: text.value.slice(span.start, span.end), after })
        origins.push(originOf(text, span))
      }
    },
    onLine: (line, chosen, readings) => lines.push({ line, chosen, readings }),
  }
  const { file, findings, excepted, outcome } = processDocument(bytes, name, config, { plugins, observer })
  const { raw, article, removed = [] } = file.data
  if (!raw) throw new TypeError('Expected a processed file with `data.raw`, got one without')
  const { bytes: size, sha256, mediaType, encoding, encodingConfidence } = raw
  const error = findings.find(({ severity }) => severity === 'error')
  lines.sort((a, b) => a.line.span.start - b.line.span.start)
  const explained = explainNodes(article?.children ?? [], raw.text.value, lines)
  const explain = (node: ArticleContent) => explained.get(node) as ExplainedNode
  return {
    id: raw.id,
    path: file.path,
    status: outcome.status,
    reason: error ? { rule: error.rule, message: error.message } : null,
    source: { bytes: size, sha256, mediaType, encoding, encodingConfidence },
    language: article?.language ?? null,
    header: article && config.header ? headerOf(config.header, article) : null,
    fields: article ? fieldsOf(file, article, explain) : [],
    nodes: [...explained.values()],
    editCounts,
    edits: edits.map((edit, index) => ({ ...edit, place: raw.locator.placeOf(origins[index] as Span) })),
    removed: removed.map((node) => ({ ...explain(node), why: whyRemoved(node, article as Article) })),
    findings,
    excepted: excepted.map(({ finding, exceptions }) => ({
      finding,
      reasons: exceptions.flatMap((index) => config.exceptions?.[index]?.reason ?? []),
    })),
  }
}

function headerOf(steps: NonNullable<DocumentConfig['header']>, { headerFault }: Article): Explanation['header'] {
  return { steps: headerProfile(steps).steps.map(({ source }) => source), followed: headerFault === undefined }
}

/** Edits of one rule that are kept. */
const MOST_EDITS = 100_000

interface ReadLine {
  readonly line: Line
  readonly chosen: Reading
  readonly readings: readonly Reading[]
}

/** A line may be several nodes, and a node may be known without a line having been read. */
function explainNodes(
  nodes: readonly ArticleContent[],
  rawText: string,
  lines: readonly ReadLine[],
): ReadonlyMap<ArticleContent, ExplainedNode> {
  return new Map(nodes.map((node) => [node, explainNode(node, rawText, lineAround(node.data.span, lines))]))
}

/** Lines stand in the order of the text. */
function lineAround({ start, end }: Span, lines: readonly ReadLine[]): ReadLine | undefined {
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((lines[middle] as ReadLine).line.span.end < end) low = middle + 1
    else high = middle
  }
  const found = lines[low]
  return found && found.line.span.start <= start ? found : undefined
}

function explainNode(node: ArticleContent, rawText: string, read: ReadLine | undefined): ExplainedNode {
  const { data, position: place } = node
  return {
    kind: node.type === 'boilerplate' ? node.kind : node.type,
    rule: data.rule,
    confidence: rounded(data.confidence),
    place,
    text: node.children.map(({ value }) => value).join(''),
    raw: rawText.slice(place.start.offset, place.end.offset),
    ...(read ? choiceOf(read) : { decidedBy: data.rule.startsWith('profile-') ? 'profile' : null, beat: [] }),
  }
}

function choiceOf({ chosen, readings }: ReadLine): Pick<ExplainedNode, 'decidedBy' | 'beat'> {
  const others = readings.filter((reading) => reading !== chosen)
  const surer = others.some(({ confidence }) => confidence > chosen.confidence)
  return {
    decidedBy: surer ? 'sequence' : 'line',
    beat: others.sort((a, b) => b.confidence - a.confidence).map(readingOf),
  }
}

function readingOf(reading: Reading): ExplainedReading {
  const kind = reading.kind === 'boilerplate' ? reading.boilerplate : reading.kind
  return { kind, rule: reading.rule, confidence: rounded(reading.confidence) }
}

/** Confidences are products; three digits tell them apart. */
function rounded(confidence: number): number {
  return Number(confidence.toPrecision(3))
}

function fieldsOf(
  { data: { document, locate } }: RawDocument,
  { children }: Article,
  explain: (node: ArticleContent) => ExplainedNode,
): readonly ExplainedField[] {
  if (!document || !locate) throw new TypeError('Expected a normalised file, got one without `data.document`')
  return valuesOf(document as Document).map(([pointer, value]) => {
    const place = locate(pointer)
    const node = smallestAt(place.start, children)
    return { pointer, value, ...explain(node), place }
  })
}

/** The strings of a document that were read out of its lines, by pointer. */
function valuesOf(document: Document): readonly (readonly [pointer: string, value: string])[] {
  return readFields.flatMap((name) => {
    const value = document[name]
    if (value === null) return []
    const found: readonly (readonly [string, string])[] =
      typeof value === 'string' ? [[`/${name}`, value]] : value.map((each, index) => [`/${name}/${index}`, each])
    return found
  })
}

/** The node that a field begins in: the smallest one, as a byline may stand in a dateline. */
function smallestAt({ offset }: Point, nodes: readonly ArticleContent[]): ArticleContent {
  const around = nodes.filter(({ position: { start, end } }) => start.offset <= offset && offset < end.offset)
  return around.reduce((least, node) => (sizeOf(node) < sizeOf(least) ? node : least))
}

function sizeOf({ position: { start, end } }: ArticleContent): number {
  return end.offset - start.offset
}

function whyRemoved(node: ArticleContent, { children }: Article): string {
  if (node.type === 'boilerplate') return WHY[node.data.rule] ?? `a ${node.kind} line is no part of an article`
  if (node.type === 'date' && node.value === null) return 'there is no such day'
  const isSame = ({ type }: ArticleContent) => type === node.type
  const held = node.type === 'kicker' ? children.findLast(isSame) : children.find(isSame)
  return `the ${node.type} is that of line ${held?.position.start.line}`
}

/** Why a part is in no field, by the rule that read it, where its kind does not say so. */
const WHY: Readonly<Record<string, string>> = {
  'stray-line': 'a short line among the header lines that no field has use for',
  'page-above-headline': 'it stands above the headline, where a page has its menus',
  'page-inside-body': 'it interrupts the body, beside lines that are no part of an article',
  'page-below-body': 'it stands below the last paragraph, where a page has its foot',
  'profile-skip': 'the header of the corpus skips it',
  'profile-label': 'the header of the corpus has no field for it',
}
