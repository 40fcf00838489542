/**
 * What it costs to ingest and normalise a clean English article of 5 KB, against a floor measured in the same run: the least that any reader
 * does (read the file, SHA-256, decode, form C, split into lines). One core; language detection is left out, and measured apart. The two are
 * timed in turn, pass by pass over all files, so that both meet the same machine; medians, once the code is as fast as it gets.
 */
import { hash } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
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
/** So many it takes until all code is compiled for what it meets, as it is in a build of some ten thousand articles. */
const WARM_UP = 60
const NAME = { id: 'article', path: 'article.txt' }
const OPTIONS = { language: 'en' }
const PASS = { whole: wholePass, parts: partsPass }

if (isMainThread) await measureAll()
else parentPort.postMessage(mediansOf(() => PASS[workerData.what](workerData.paths)))

async function measureAll() {
  const articles = englishArticles()
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-bench-'))
  try {
    console.log(
      `${FILES} files of ${BYTES} bytes, Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model.trim()}`,
    )
    for (const [what, change] of [
      ['with typographic quotation marks', (text) => text],
      ['ASCII alone', straighten],
    ]) {
      const paths = Array.from({ length: FILES }, (_, at) => {
        const path = join(folder, `${at}.txt`)
        writeFileSync(path, change(composed(articles, at)))
        return path
      })
      const whole = await measureInThread('whole', paths)
      const parts = await measureInThread('parts', paths)
      console.log(`\n${what}`)
      for (const [name, micros] of Object.entries({ ...whole, ...parts }))
        console.log(`${micros.toFixed(1).padStart(8)} µs  ${name}`)
      const [floorTime, ours] = Object.values(whole)
      console.log(`speed of ingest and normalise: ${(floorTime / ours).toFixed(2)} of the floor`)
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/**
 * In a thread of its own, where no document is kept, as in a build. Where many are, as above, V8 begins to put all that is made into the old space,
 * and everything takes half as long again.
 */
async function measureInThread(what, paths) {
  const [times] = await once(new Worker(new URL(import.meta.url), { workerData: { what, paths } }), 'message')
  return times
}

/** The medians of what many passes give, in µs a file. */
function mediansOf(pass) {
  const times = Array.from({ length: WARM_UP + PASSES }, pass).slice(WARM_UP)
  const median = (name) => times.map((time) => time[name]).sort((a, b) => a - b)[PASSES / 2]
  return Object.fromEntries(Object.keys(times[0]).map((name) => [name, median(name) / 1000 / FILES]))
}

/** The floor and ours, one after the other. */
function wholePass(paths) {
  return {
    'floor: read, SHA-256, decode, form C, lines': nanosecondsOf(() => paths.forEach((path) => void floor(path))),
    'ingest and normalise, language given': nanosecondsOf(() => paths.forEach((path) => void normaliseFile(path))),
  }
}

function nanosecondsOf(work) {
  const start = process.hrtime.bigint()
  work()
  return Number(process.hrtime.bigint() - start)
}

function floor(path) {
  const bytes = readFileSync(path)
  return [hash('sha256', bytes), bytes.toString('utf8').normalize('NFC').split('\n')]
}

function normaliseFile(path) {
  return normaliseDocument(rawDocument(readFileSync(path), NAME), OPTIONS)
}

/** The parts, file by file, each on what the one before gives. */
function partsPass(paths) {
  const times = {}
  const timed = (name, part) => {
    let value
    times[name] = (times[name] ?? 0) + nanosecondsOf(() => (value = part()))
    return value
  }
  for (const path of paths) {
    const bytes = readFileSync(path)
    const file = timed('  ingest, the file read', () => rawDocument(bytes, NAME))
    const { raw } = file.data
    const text = timed('  text steps', () => runTextSteps(sourceText(raw.text.value), textSteps))
    const options = { ...OPTIONS, locator: openLocator(raw.text) }
    const article = timed('  header and body', () => articleFromText(text, options))
    Object.assign(file.data, { text, article })
    timed('  record and source map', () => compileDocument(article, file))
    timed('language detection, left out above', () => detectLanguage(text.value))
  }
  return times
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
function composed(articles, at) {
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
