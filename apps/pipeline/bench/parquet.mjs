/**
 * What it costs to write Parquet: records of 5 KB through the exporter, and the very same rows through `pyarrow.parquet.write_table` with its own
 * Zstandard, in turn; the best of each. The size of both files is compared, too. `--venv DIR` names an environment of Python, as for
 * `pnpm conformance`; without Python only our own figures are shown.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { documentSchema } from '@copydesk/document'
import { exporters } from '@copydesk/export'
import { pythonEnvironment } from '../conformance/python-environment.mjs'

const RECORDS = 10_000
const BYTES = 5000
const ROUNDS = 3
const PASSES = 4

const PROGRAM = `
import sys, time, pyarrow, pyarrow.parquet
pyarrow.set_cpu_count(1)
table = pyarrow.parquet.read_table(sys.argv[1]).replace_schema_metadata(None)
best = float("inf")
for _ in range(int(sys.argv[3])):
    start = time.perf_counter()
    pyarrow.parquet.write_table(table, sys.argv[2], compression="zstd")
    best = min(best, time.perf_counter() - start)
print(len(table) / best)
`

const { values } = parseArgs({ options: { venv: { type: 'string' } } })
const { python, skipped } = pythonEnvironment(values)
const folder = mkdtempSync(join(tmpdir(), 'copydesk-bench-'))
try {
  console.log(
    `${RECORDS} records of ${BYTES} bytes, Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model.trim()}`,
  )
  const documents = makeDocuments()
  const [ours, theirs] = [join(folder, 'ours.parquet'), join(folder, 'theirs.parquet')]
  const speeds = { ours: 0, theirs: 0 }
  for (let round = 0; round < ROUNDS; round++) {
    speeds.ours = Math.max(speeds.ours, await writeOurs(documents, ours))
    if (python !== undefined) speeds.theirs = Math.max(speeds.theirs, writeTheirs(ours, theirs))
  }
  show('exporter', speeds.ours, ours)
  if (python === undefined) console.log(`pyarrow skipped: ${skipped}`)
  else {
    show('pyarrow.parquet.write_table', speeds.theirs, theirs)
    console.log(`speed: ${(speeds.ours / speeds.theirs).toFixed(2)} of pyarrow's`)
    console.log(`size: ${(statSync(ours).size / statSync(theirs).size).toFixed(3)} of pyarrow's`)
  }
} finally {
  rmSync(folder, { recursive: true })
}

function show(what, speed, file) {
  console.log(
    `${String(Math.round(speed)).padStart(8)} rows/s  ${String(statSync(file).size).padStart(9)} bytes  ${what}`,
  )
}

/** Gives the rows a second of the best pass. */
async function writeOurs(documents, file) {
  let best = Number.POSITIVE_INFINITY
  for (let pass = 0; pass < PASSES; pass++) {
    const start = performance.now()
    const open = await exporters.parquet.open({
      schema: documentSchema,
      name: 'bench',
      split: 'train',
      shard: 0,
      shards: 1,
    })
    const chunks = []
    for (const { document, line } of documents) chunks.push(...open.write(document, line, ''))
    chunks.push(...open.end())
    best = Math.min(best, performance.now() - start)
    writeFileSync(file, Buffer.concat(chunks.map(({ bytes }) => bytes)))
  }
  return RECORDS / (best / 1000)
}

/** The table is in memory before the clock starts, as the documents are for ours. */
function writeTheirs(from, to) {
  const { status, stdout, stderr } = spawnSync(python, ['-c', PROGRAM, from, to, String(PASSES)], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return Number(stdout)
}

/** Articles of the sentences of our own corpus, in an order that no other article has. */
function makeDocuments() {
  const random = openRandom()
  const sentences = sentencesOfCorpus()
  return Array.from({ length: RECORDS }, (_, index) => {
    const paragraphs = []
    for (let length = 0; length < BYTES; ) {
      const words = Array.from({ length: 3 }, () => sentences[random(sentences.length)])
        .join(' ')
        .split(' ')
      // Whole sentences would come again and again, and compress as no news does.
      for (let at = words.length - 1; at > 0; at -= 1 + random(4)) words[at] = words[random(words.length)]
      paragraphs.push(words.join(' '))
      length += paragraphs.at(-1).length + 2
    }
    const document = documentOf(index, paragraphs, random)
    return { document, line: JSON.stringify(document) }
  })
}

function documentOf(index, paragraphs, random) {
  const text = paragraphs.join('\n\n')
  const path = `2022/${String(index).padStart(6, '0')}`
  const ends = []
  for (const { length } of paragraphs) ends.push((ends.at(-1) ?? -2) + 2 + length)
  return {
    schemaVersion: '0',
    id: path,
    kicker: index % 5 === 0 ? 'CITY HALL' : null,
    headline: paragraphs[0].slice(0, 60),
    deck: null,
    byline: `By Ada Marlowe ${random(300)}`,
    authors: [`Ada Marlowe ${random(300)}`],
    dateline: null,
    location: null,
    datePublished: `2022-0${1 + random(9)}-1${random(10)}`,
    dateModified: null,
    language: 'en',
    text,
    paragraphs: paragraphs.map(({ length }, at) => ({ start: ends[at] - length, end: ends[at] })),
    source: {
      path: `${path}.txt`,
      bytes: Buffer.byteLength(text) + 100,
      sha256: Array.from({ length: 8 }, () =>
        random(2 ** 32)
          .toString(16)
          .padStart(8, '0'),
      ).join(''),
      encoding: 'utf-8',
      mediaType: 'text/plain',
    },
  }
}

function sentencesOfCorpus() {
  const corpus = fileURLToPath(new URL('../../../corpus/raw/', import.meta.url))
  return readdirSync(corpus, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.txt'))
    .flatMap(({ name }) => readFileSync(join(corpus, name), 'utf8').split(/(?<=[.?!]”?)\s+/))
    .filter((sentence) => sentence.length > 40 && !sentence.includes('\n') && !sentence.includes('\0'))
}

/** Numbers below a bound that are the same in every run (mulberry32). */
function openRandom() {
  let state = 1
  return (bound) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound
  }
}
