/**
 * What it costs to ingest and normalise a clean English article of 5 KB, against a floor measured in the same run: the least that any reader
 * does (read the file, SHA-256, decode, form C, split into lines). One core; language detection is left out, and measured apart. The two are
 * timed in turn, pass by pass over all files, so that both meet the same machine; medians.
 */
import { hash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir } from 'node:os'
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
import { openLocator, sourceText } from '@copydesk/source-text'
import { straighten } from './corpus/straighten.mjs'

const FILES = 200
const BYTES = 5000
const PASSES = 60
const NAME = { id: 'article', path: 'article.txt' }
const OPTIONS = { language: 'en' }

const articles = englishArticles()
const folder = mkdtempSync(join(tmpdir(), 'copydesk-bench-'))
try {
  console.log(
    `${FILES} files of ${BYTES} bytes, Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model.trim()}`,
  )
  measure('with typographic quotation marks', (text) => text)
  measure('ASCII alone', straighten)
} finally {
  rmSync(folder, { recursive: true })
}

function measure(what, change) {
  const paths = Array.from({ length: FILES }, (_, at) => {
    const path = join(folder, `${at}.txt`)
    writeFileSync(path, change(composed(at)))
    return path
  })
  const time = timesOf({
    'floor: read, SHA-256, decode, form C, lines': () => paths.forEach((path) => void floor(path)),
    'ingest and normalise, language given': () => paths.forEach((path) => void normaliseFile(path)),
  })
  const parts = timesOf(partsOf(paths.map((path) => readFileSync(path))))
  console.log(`\n${what}`)
  for (const [name, micros] of Object.entries({ ...time, ...parts }))
    console.log(`${micros.toFixed(1).padStart(8)} µs  ${name}`)
  const [floorTime, ours] = Object.values(time)
  console.log(`speed of ingest and normalise: ${(floorTime / ours).toFixed(2)} of the floor`)
}

function floor(path) {
  const bytes = readFileSync(path)
  return [hash('sha256', bytes), bytes.toString('utf8').normalize('NFC').split('\n')]
}

function normaliseFile(path) {
  return normaliseDocument(rawDocument(readFileSync(path), NAME), OPTIONS)
}

/** The parts, each on what the one before gives. */
function partsOf(contents) {
  const parsed = contents.map((bytes) => {
    const file = rawDocument(bytes, NAME)
    normaliseDocument(file, OPTIONS)
    return { bytes, file, ...file.data }
  })
  const each = (part) => () => parsed.forEach((one) => void part(one))
  return {
    '  ingest, the file read': each(({ bytes }) => rawDocument(bytes, NAME)),
    '  text steps': each(({ raw }) => runTextSteps(sourceText(raw.text.value), textSteps)),
    '  header and body': each(({ text, raw }) => articleFromText(text, { ...OPTIONS, locator: openLocator(raw.text) })),
    '  record and source map': each(({ article, file }) => compileDocument(article, file)),
    'language detection, left out above': each(({ text }) => detectLanguage(text.value)),
  }
}

/** The median of each over many passes, in µs a file; the jobs take turns. */
function timesOf(jobs) {
  const times = Object.fromEntries(Object.keys(jobs).map((name) => [name, []]))
  for (let pass = 0; pass < PASSES * 1.25; pass++) {
    for (const [name, job] of Object.entries(jobs)) {
      const start = process.hrtime.bigint()
      job()
      if (pass >= PASSES / 4) times[name].push(Number(process.hrtime.bigint() - start) / 1000 / FILES)
    }
  }
  const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]
  return Object.fromEntries(Object.entries(times).map(([name, values]) => [name, median(values)]))
}

/** The project's own articles in clean English, as lines. */
function englishArticles() {
  const raw = fileURLToPath(new URL('../../../corpus/raw/', import.meta.url))
  const contents = readdirSync(raw, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)))
  return contents
    .map((bytes) => rawDocument(bytes, NAME))
    .filter((file) => file.data.raw.encoding === 'utf-8' && normaliseDocument(file).language === 'en')
    .map(({ data }) => ({
      header: data.article.children
        .slice(
          0,
          data.article.children.findIndex(({ type }) => type === 'paragraph'),
        )
        .map(textOf),
      paragraphs: data.article.children.filter(({ type }) => type === 'paragraph').map(textOf),
    }))
}

function textOf({ children }) {
  return children.map(({ value }) => value).join('')
}

/** An article with the header of one and the paragraphs of several, cut after so many bytes. */
function composed(at) {
  const { header } = articles[at % articles.length]
  const lines = [...header]
  for (let next = at, size = 0; size < BYTES; next++) {
    const { paragraphs } = articles[next % articles.length]
    for (const paragraph of paragraphs) {
      if (size >= BYTES) break
      lines.push(paragraph)
      size += Buffer.byteLength(paragraph)
    }
  }
  return `${lines.join('\n\n')}\n`
}
