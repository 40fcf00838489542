/**
 * What normalisation costs, part by part, on the project's own articles in clean UTF-8, against a floor measured in the same run: the
 * least that any reader does (SHA-256, decode, form C, split into lines). One core; medians of many passes over all articles.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { availableParallelism, cpus } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rawDocument } from '@copydesk/ingest'
import {
  articleFromText,
  compileDocument,
  detectLanguage,
  normaliseDocument,
  runTextSteps,
  textSteps,
} from '@copydesk/normalise'
import { applyEdits, joinTexts, openLocator, originOf, sliceText, sourceText } from '@copydesk/source-text'
import { Bench } from 'tinybench'

const NAME = { id: 'article', path: 'article.txt' }
const files = articles()
const parsed = files.map(parse)
const bytes = files.reduce((sum, file) => sum + file.length, 0)

const bench = new Bench({ time: 3000, warmupTime: 1000 })
bench
  .add('floor: sha256, decode, form C, lines', () => files.map(floor))
  .add('ingest', () => files.map((file) => rawDocument(file, NAME)))
  .add('text steps', () => parsed.map(({ raw }) => runTextSteps(sourceText(raw), textSteps)))
  .add('language', () => parsed.map(({ text }) => detectLanguage(text.value)))
  .add('header and body', () =>
    parsed.map(({ text, file, language }) => articleFromText(text, { language, locator: file.data.raw.locator })),
  )
  .add('compile', () => parsed.map(({ article, file }) => compileDocument(article, file)))
  .add('ingest and normalise', () => files.map((file) => normaliseDocument(rawDocument(file, NAME))))
  .add('source maps: edits, slices, places', () =>
    parsed.map((one) => keepOrigins(one, openLocator(one.file.data.raw.text))),
  )
  .add('the same on plain strings', () => parsed.map(keepStrings))
await bench.run()

const time = Object.fromEntries(
  bench.tasks.map(({ name, result }) => [name, (result.latency.p50 / files.length) * 1000]),
)
const of = (name) => time[name]
const upkeep = of('source maps: edits, slices, places') - of('the same on plain strings')
const normalise = of('ingest and normalise') - of('ingest')
const rows = [...Object.entries(time).map(([name, micros]) => [name, micros]), ['upkeep of the source maps', upkeep]]
console.log(
  `${files.length} articles of ${Math.round(bytes / files.length)} bytes, Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model.trim()}`,
)
for (const [name, micros] of rows) console.log(`${micros.toFixed(1).padStart(8)} µs  ${name}`)
console.log(
  `upkeep: ${percent(upkeep, normalise)} of normalise, ${percent(upkeep, normalise - of('language'))} without language detection`,
)
console.log(
  `speed of ingest and normalise without language detection: ${(of('floor: sha256, decode, form C, lines') / (of('ingest and normalise') - of('language'))).toFixed(2)} of the floor`,
)

function articles() {
  const folder = fileURLToPath(new URL('../../../corpus/raw/', import.meta.url))
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const contents = entries.map((entry) => readFileSync(join(entry.parentPath, entry.name)))
  return contents.filter((content) => rawDocument(content, NAME).data.raw.encoding === 'utf-8')
}

function floor(file) {
  createHash('sha256').update(file).digest('hex')
  return file.toString('utf8').normalize('NFC').split('\n')
}

/** An article with all that the parts need from one another. */
function parse(content) {
  const file = rawDocument(content, NAME)
  normaliseDocument(file)
  const { raw, text, article } = file.data
  const edits = []
  let current = sourceText(raw.text.value)
  for (const step of textSteps) {
    edits.push(step(current))
    current = applyEdits(current, edits.at(-1))
  }
  return { file, raw: raw.text.value, text, article, edits, language: article.language }
}

/** All that is done for the sake of origins: runs through every edit and slice, and a place for every block and field. */
function keepOrigins({ raw, edits, article }, locator) {
  const text = edits.reduce((current, proposed) => applyEdits(current, proposed), sourceText(raw))
  for (const node of article.children) locator.placeOf(originOf(text, node.data.span))
  const body = joinTexts(
    article.children.filter(({ type }) => type === 'paragraph').map(({ data }) => sliceText(text, data.span)),
    '\n\n',
  )
  for (let at = 0; at < body.runs.length; at += 3) locator.byteAt(body.runs[at + 2])
  return body
}

/** The same work where nobody asks where a character came from. */
function keepStrings({ raw, edits, article }) {
  const text = edits.reduce(applyToString, raw)
  return article.children
    .filter(({ type }) => type === 'paragraph')
    .map(({ data: { span } }) => text.slice(span.start, span.end))
    .join('\n\n')
}

function applyToString(value, edits) {
  let result = ''
  let from = 0
  for (const edit of edits) {
    result += value.slice(from, edit.span.start) + edit.value
    from = edit.span.end
  }
  return result + value.slice(from)
}

function percent(part, whole) {
  return `${((part / whole) * 100).toFixed(1)} %`
}
