/** Packs the statistics of eld (small), by which languages are told apart: 2 MB of memory in place of 150, and no time to load. */
import { writeFileSync } from 'node:fs'

const eld = new URL('../packages/language/node_modules/eld/src/', import.meta.url)
const { ngramsData } = await import(new URL('ngrams/small.js', eld))
const { avgScore } = await import(new URL('avgScore.js', eld))
const { dictionary } = await import(new URL('dictionary.js', eld))

/** What eld writes in the place of a byte that is not ASCII. */
const bytes = new Map(dictionary.flatMap((sign, byte) => (byte < 0x80 || sign === ' ' ? [] : [[sign, byte]])))

const rows = Object.values(ngramsData.languages).map((code) => `  { code: '${code}', average: ${avgScore[code]} },\n`)
const ngrams = Object.entries(ngramsData.ngrams).sort(([one], [other]) => (one < other ? -1 : 1))

write(
  'src/languages.generated.ts',
  `// Written by \`pnpm generate\` from eld (Apache-2.0, © Nito T.M.); change \`scripts/generate-language.mjs\` instead.

/** The languages that are known, and the likeness of an average text in each. */
export const languages = [
${rows.join('')}] as const
`,
)
write('data/ngrams.bin', Buffer.concat(ngrams.map(([ngram, scores]) => entryOf(ngram, Object.entries(scores)))))

/** See `readScores`. */
function entryOf(ngram, scores) {
  const own = Buffer.from(Array.from(ngram, (sign) => bytes.get(sign) ?? sign.charCodeAt(0)))
  return Buffer.concat([Buffer.alloc(6 - own.length), own, Buffer.from([scores.length, ...scores.flat().map(Number)])])
}

function write(path, content) {
  writeFileSync(new URL(`../packages/language/${path}`, import.meta.url), content)
  console.log(`packages/language/${path}`)
}
