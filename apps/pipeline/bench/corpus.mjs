/**
 * Writes a corpus to measure with: articles recombined from the project's own, the same for the same seed. `--output DIR` (new or empty), `--files N`,
 * `--bytes N` or `N-M` a file, `--non-ascii`, `--mojibake` and `--duplicates` as shares of the files (0 to 1), `--seed N`.
 */
import { parseArgs } from 'node:util'
import { corpusDefaults, writeCorpus } from './corpus/write-corpus.mjs'

const { values } = parseArgs({
  options: {
    output: { type: 'string' },
    files: { type: 'string', default: '20000' },
    bytes: { type: 'string', default: String(corpusDefaults.bytes) },
    'non-ascii': { type: 'string', default: String(corpusDefaults.nonAscii) },
    mojibake: { type: 'string', default: String(corpusDefaults.mojibake) },
    duplicates: { type: 'string', default: String(corpusDefaults.duplicates) },
    seed: { type: 'string', default: String(corpusDefaults.seed) },
  },
})
const [least, most = least] = values.bytes.split('-').map(Number)
const options = {
  files: Number(values.files),
  bytes: [least, most],
  nonAscii: Number(values['non-ascii']),
  mojibake: Number(values.mojibake),
  duplicates: Number(values.duplicates),
  seed: Number(values.seed),
}
if (values.output === undefined || Object.values(options).flat().some(Number.isNaN)) {
  console.error('Expected `--output DIR`, and numbers in the other options')
  process.exit(2)
}
const { bytes } = writeCorpus(values.output, options)
console.log(`${options.files} files, ${(bytes / 1e6).toFixed(1)} MB in ${values.output}`)
