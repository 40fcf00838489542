/**
 * What a build costs, beside the least that this machine needs for the same, measured in the same run: prints docs/performance.md's tables as Markdown.
 * `--files N` and `--large N` (for memory; 0 leaves it out), `--rounds N` (medians), `--only WORD` (figures whose name has it), `--peers` with
 * `--python FILE` (datatrove, where that Python has it), `--profile` (where the time of a cold build goes), `--folder DIR`.
 */
import { linkSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { describeMachine } from './build/describe-machine.mjs'
import { figures } from './build/figures.mjs'
import { filesBelow } from './build/files-below.mjs'
import { measurePeers } from './build/peers.mjs'
import { profileBuild } from './build/profile-build.mjs'
import { tableOf } from './build/table-of.mjs'
import { corpusDefaults, writeCorpus } from './corpus/write-corpus.mjs'

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '20000' },
    large: { type: 'string' },
    bytes: { type: 'string', default: String(corpusDefaults.bytes) },
    rounds: { type: 'string', default: '3' },
    only: { type: 'string', default: '' },
    folder: { type: 'string', default: tmpdir() },
    peers: { type: 'boolean', default: false },
    profile: { type: 'boolean', default: false },
    python: { type: 'string', default: 'python3' },
  },
})
const [files, bytes, rounds] = [values.files, values.bytes, values.rounds].map(Number)
const large = Number(values.large ?? 10 * files)
const folder = mkdtempSync(join(resolve(values.folder), 'copydesk-bench-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
process.once('SIGINT', () => process.exit(130))

console.log(describeMachine())
tell(`writing ${files} files of ${bytes} bytes below ${folder}`)
const raw = join(folder, 'raw')
const { bytes: total } = writeCorpus(raw, { files, bytes })
console.log(`${files} files, ${(total / 1e6).toFixed(1)} MB; medians of ${rounds} rounds in turn.\n`)
const corpus = { folder, raw, halves: halvesOf(raw), files, large, bytes, rounds, tell }

const rows = []
for (const figure of figures.filter(isWanted)) {
  tell(figure.name)
  rows.push(await figure.measure(corpus).then((measured) => ({ ...figure, ...measured })))
  tell(tableOf(rows.slice(-1)))
}
console.log(tableOf(rows))
if (values.peers) console.log(`\n${await measurePeers(corpus, values.python)}`)
if (values.profile) console.log(`\n${await profileBuild(corpus)}`)

function isWanted({ name, isLarge }) {
  return name.includes(values.only) && !(isLarge && large === 0)
}

/** The corpus as two of them, by hard links. */
function halvesOf(whole) {
  const halves = ['half-0', 'half-1'].map((name) => join(folder, name))
  let index = 0
  for (const path of filesBelow(whole)) {
    const link = join(halves[index++ % 2], path)
    mkdirSync(dirname(link), { recursive: true })
    linkSync(join(whole, path), link)
  }
  return halves
}

/** What goes on, for who waits; the tables alone go to the standard output. */
function tell(text) {
  console.error(`# ${text}`)
}
