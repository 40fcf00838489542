import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildDataset, readConfig } from 'copydesk'

/** Builds a dataset of two shards from invented rows that readers stumble over, below a folder; gives its place. */
export function buildHostile(folder, formats) {
  const rows = Array.from({ length: DOCUMENTS }, (_, index) => JSON.stringify(rowOf(index)))
  const rejected = ['{"id": "empty", "text": ""}', '{"id": "twin", "text": "One."}', '{"id": "twin", "text": "Two."}']
  return build(join(folder, 'hostile'), CONFIG, formats, { 'notices.jsonl': `${[...rows, ...rejected].join('\n')}\n` })
}

/** Builds a dataset without documents. */
export function buildEmpty(folder, formats) {
  return build(join(folder, 'empty'), 'name: empty\n', formats, {})
}

async function build(folder, yaml, formats, files) {
  mkdirSync(join(folder, 'raw'), { recursive: true })
  writeFileSync(join(folder, 'corpus.yaml'), yaml)
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, 'raw', path), text)
  const { config, file: configFile } = await readConfig(join(folder, 'raw'))
  const output = join(folder, 'dataset')
  await buildDataset({
    input: join(folder, 'raw'),
    output,
    config: { ...config, formats },
    configFile,
    jobs: 1,
    cache: null,
  })
  return output
}

/** The least that makes two shards. */
const DOCUMENTS = 3_001

const CONFIG = `name: hostile
title: 'No: "quoted" # 😀'
description: |
  One
  ---
  two | three
license: cc0-1.0
creators: ["O'Brien: \\"the pen\\"", { name: Northwind Archive, type: organization, url: "https://archive.example" }]
homepage: https://harbour.example
version: 1.0.0-rc.1
published: 2022-05-02
keywords: ['null', '2022-01-11']
citation: "@misc{harbour, title = {Harbour}}"
columns: { id: id }
metadata: { day: string, rare: string, big: integer, score: number, flag: boolean, tags: strings, "odd: name": string }
`

/** Kicker and \`day\` always look like dates; deck and \`rare\` are null in all of the first shard. */
function rowOf(index) {
  const id = `n-${index}`
  const isFirst = createHash('sha256').update(id).digest()[0] < 128
  return {
    id,
    kicker: '2022-01-11',
    headline: index % 5 === 0 ? null : `Notice ${index}`,
    deck: isFirst ? null : 'null',
    authors: index % 3 === 0 ? [] : ['Zoë Marlowe', 'Łódź 林'],
    datePublished: DATES[index % DATES.length],
    text: `${TEXTS[index % TEXTS.length]}\n\nBerth ${index} is closed until noon.`,
    day: '2022-01-11',
    rare: isFirst ? null : `${index}`,
    big: index % 2 === 0 ? 2 ** 53 - 1 - index : null,
    score: index % 4 === 0 ? null : index / 3,
    flag: index % 3 === 1 ? null : index % 2 === 0,
    tags: index % 2 === 0 ? [] : ['', '2022-01-11'],
    'odd: name': ODD[index % ODD.length],
  }
}

const DATES = ['2022-01-11', '2022-01-11T23:30+02:00', '2022-01-11T03:04:05Z']

const ODD = [null, '"quoted", \\ and | more', '=', '<<', '1:30', '=cmd()', '\u0085\u2028\u007f']

const TEXTS = [
  'The ferry sailed at dawn.',
  '“We are glad,” she said. 👩‍👩‍👧',
  'مرحبا بالعالم، قال القبطان.',
  '2022-01-11',
  'null, NaN, true and 1e5 are words here.',
]
