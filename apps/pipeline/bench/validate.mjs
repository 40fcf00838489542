/**
 * What it costs to validate JSON Lines, as ratios to a floor in the same run: read the file in pieces, cut it at LF, `JSON.parse` and plain ajv (all errors,
 * no place) for each line. 200,000 records of 7 KB with 25 properties, without and with length keywords in the schema, in ASCII and with typographic
 * quotation marks. `--records N` for fewer; `--against FOLDER` also times ajv-cli and @sourcemeta/jsonschema, where they are installed in that folder.
 */
import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { openPool } from '@copydesk/engine'
import { loadSchema, validateRecords } from '@copydesk/validate'
import { Ajv2020 } from 'ajv/dist/2020.js'

const { values } = parseArgs({
  options: {
    records: { type: 'string', default: '200000' },
    rounds: { type: 'string', default: '5' },
    against: { type: 'string' },
  },
})
const [records, rounds] = [Number(values.records), Number(values.rounds)]
const folder = mkdtempSync(join(tmpdir(), 'copydesk-bench-'))
process.on('exit', () => rmSync(folder, { recursive: true }))
console.log(
  `${records} records, Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model.trim()}; medians of ${rounds} rounds in turn`,
)

for (const [text, quoted] of [
  ['ASCII', false],
  ['with quotation marks', true],
]) {
  const data = join(folder, 'data.jsonl')
  const bytes = writeRecords(data, quoted)
  for (const [keywords, schema] of [
    ['no length keywords', schemaOf({})],
    ['length keywords', schemaOf({ minLength: 1, maxLength: 100_000 })],
  ]) {
    const file = join(folder, 'record.schema.json')
    writeFileSync(file, JSON.stringify(schema))
    const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema)
    const loaded = loadSchema(file)
    const pool = openPool({
      module: new URL('../dist/commands/validate-tasks.js', import.meta.url),
      data: loaded,
      jobs: 2,
    })
    const ways = {
      floor: () => floor(data, validate),
      'one thread': () => run(data, { schema: loaded }),
      'two threads': () =>
        run(data, { schema: loaded, check: (blocks) => pool.map('checkBlock', blocks), blocksAhead: 8 }),
    }
    const times = await inTurn(ways)
    await pool.close()
    console.log(`\n${text}, ${keywords}, ${(bytes / records / 1000).toFixed(1)} KB a record`)
    for (const [name, seconds] of Object.entries(times)) {
      const ratio = name === 'floor' ? '' : `  ${(times.floor / seconds).toFixed(2)} of the floor`
      console.log(`${((seconds / records) * 1e6).toFixed(2).padStart(8)} µs a record  ${name.padEnd(12)}${ratio}`)
    }
    if (values.against) compareCommands(data, file)
  }
}

/** The least that any validator of JSON Lines in JavaScript does. */
function floor(path, validate) {
  const file = openSync(path)
  const buffer = Buffer.alloc(4 * 2 ** 20)
  let kept = 0
  let valid = 0
  for (;;) {
    const length = readSync(file, buffer, kept, buffer.length - kept, null)
    if (length === 0) break
    const end = kept + length
    let start = 0
    for (let lf = buffer.indexOf(10); lf !== -1 && lf < end; lf = buffer.indexOf(10, start)) {
      if (validate(JSON.parse(buffer.toString('utf8', start, lf)))) valid++
      start = lf + 1
    }
    buffer.copyWithin(0, start, end)
    kept = end - start
  }
  closeSync(file)
  return valid
}

async function run(path, options) {
  let valid = 0
  for await (const part of validateRecords(path, options)) valid += part.records - part.found.length
  return valid
}

/** Median seconds of each way; they take turns, so that a noisy moment meets all. */
async function inTurn(ways) {
  const times = Object.fromEntries(Object.keys(ways).map((name) => [name, []]))
  for (let round = -1; round < rounds; round++) {
    for (const [name, way] of Object.entries(ways)) {
      const start = performance.now()
      if ((await way()) !== records) throw new Error(`Expected ${records} valid records from \`${name}\``)
      if (round >= 0) times[name].push((performance.now() - start) / 1000)
    }
  }
  return Object.fromEntries(
    Object.entries(times).map(([name, all]) => [name, all.sort((a, b) => a - b)[all.length >> 1]]),
  )
}

/** Whole commands, from start to end. */
function compareCommands(data, schema) {
  const bin = (name) => join(values.against, 'node_modules/.bin', name)
  const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
  const commands = {
    'copydesk validate': [process.execPath, cli, 'validate', data, '--schema', schema],
    'copydesk validate --jobs 1': [process.execPath, cli, 'validate', data, '--schema', schema, '--jobs', '1'],
    '@sourcemeta/jsonschema': [bin('jsonschema'), 'validate', schema, data],
    'ajv-cli': [bin('ajv'), 'validate', '--spec=draft2020', '--all-errors', '--strict=false', '-s', schema, '-d', data],
  }
  for (const [name, [command, ...args]] of Object.entries(commands)) {
    const start = performance.now()
    const { status, stderr } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 2 ** 30 })
    const seconds = ((performance.now() - start) / 1000).toFixed(2)
    console.log(
      `${seconds.padStart(8)} s  ${name}${status === 0 ? '' : ` (status ${status}: ${stderr.trim().split('\n').at(-1)?.slice(0, 100)})`}`,
    )
  }
}

function writeRecords(path, quoted) {
  const file = openSync(path, 'w')
  let bytes = 0
  for (let index = 0; index < records; index += 500) {
    const lines = Array.from(
      { length: Math.min(500, records - index) },
      (_, offset) => `${JSON.stringify(record(index + offset, quoted))}\n`,
    )
    bytes += writeSync(file, lines.join(''))
  }
  closeSync(file)
  return bytes
}

function record(index, quoted) {
  const [open, close] = quoted ? ['“', '”'] : ['"', '"']
  const sentence = `Notice ${index}: the ferry sailed at dawn, three weeks after the storm, and all of its seats were taken.`
  const text = Array.from({ length: 45 }, (_, at) =>
    at % 5 === 0 ? `${open}We are glad,${close} the captain said at pier ${at + index}. ${sentence}` : sentence,
  ).join('\n\n')
  return {
    id: `2022/notice-${String(index).padStart(6, '0')}`,
    schemaVersion: '0',
    kicker: null,
    headline: `Ferry service to Tarn Island resumes, notice ${index}`,
    deck: 'Seats are booked out until noon on most days of the week',
    byline: 'By Ada Marlowe and Tom Petrie',
    authors: ['Ada Marlowe', 'Tom Petrie'],
    dateline: 'PORT ELLIAN (Northwind)',
    location: 'Port Ellian',
    datePublished: `2022-01-${String((index % 28) + 1).padStart(2, '0')}`,
    dateModified: null,
    language: 'en',
    text,
    paragraphs: Array.from({ length: 12 }, (_, at) => ({ start: at * 500, end: at * 500 + 490 })),
    sentences: Array.from({ length: 24 }, (_, at) => ({ start: at * 250, end: at * 250 + 240 })),
    quotations: [{ start: 10, end: 25, speaker: 'the captain' }],
    signals: { words: 1000, lines: 45 },
    path: `2022/notice-${index}.txt`,
    bytes: 7000 + (index % 100),
    sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    encoding: 'utf-8',
    mediaType: 'text/plain',
    split: index % 10 === 0 ? 'test' : 'train',
    score: (index % 100) / 100,
    valid: true,
  }
}

/** `length` goes into every string. */
function schemaOf(length) {
  const string = { type: 'string', ...length }
  const nullable = { type: ['string', 'null'], ...length }
  const strings = { type: 'array', items: string, uniqueItems: true }
  const natural = { type: 'integer', minimum: 0 }
  const date = { type: ['string', 'null'], pattern: '^\\d{4}-\\d{2}-\\d{2}$' }
  const spans = {
    type: 'array',
    items: {
      type: 'object',
      additionalProperties: false,
      required: ['start', 'end'],
      properties: { start: natural, end: natural },
    },
  }
  const properties = {
    id: { ...string, pattern: '^[a-z0-9/-]+$' },
    schemaVersion: { const: '0' },
    kicker: nullable,
    headline: nullable,
    deck: nullable,
    byline: nullable,
    authors: strings,
    dateline: nullable,
    location: nullable,
    datePublished: date,
    dateModified: date,
    language: { ...string, pattern: '^[a-z]{2,3}$' },
    text: string,
    paragraphs: spans,
    sentences: spans,
    quotations: {
      type: 'array',
      items: {
        type: 'object',
        required: ['start', 'end', 'speaker'],
        properties: { start: natural, end: natural, speaker: nullable },
      },
    },
    signals: { type: 'object', additionalProperties: { type: 'number' } },
    path: string,
    bytes: natural,
    sha256: { ...string, pattern: '^[0-9a-f]{64}$' },
    encoding: string,
    mediaType: string,
    split: { enum: ['train', 'test'] },
    score: { type: 'number', minimum: 0, maximum: 1 },
    valid: { type: 'boolean' },
  }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    additionalProperties: false,
    required: Object.keys(properties),
    properties,
  }
}
