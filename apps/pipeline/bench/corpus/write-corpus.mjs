import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { articleParts, PLAIN_WORD } from './article-parts.mjs'
import { damage } from './damage.mjs'
import { straighten } from './straighten.mjs'

/** Shares are of the files. */
export const corpusDefaults = { bytes: 5000, nonAscii: 0.3, mojibake: 0.01, duplicates: 0.02, seed: 1 }

/**
 * Writes so many articles below a folder, which must be new or empty: the header of one of our own articles, paragraphs of others in the same
 * language, and in them some words of still others. File `n` depends on the options and on `n` alone, so a small corpus is the beginning of a large one. Each file that is no
 * duplicate has a text of its own. `bytes` is the size of a file, or the least and the most of it (sizes between are as likely on a
 * logarithmic scale); a text ends with the paragraph that reaches it. Gives how many bytes were written.
 */
export function writeCorpus(folder, { files, ...options }) {
  mkdirSync(folder, { recursive: true })
  if (readdirSync(folder).length > 0) throw new Error(`Expected a new or empty folder, got \`${folder}\``)
  const compose = openComposer({ ...corpusDefaults, ...options })
  let bytes = 0
  for (let index = 0; index < files; index++) {
    const below = join(folder, String(Math.floor(index / FILES_A_FOLDER)).padStart(4, '0'))
    if (index % FILES_A_FOLDER === 0) mkdirSync(below)
    const content = compose(index)
    writeFileSync(join(below, `article-${String(index).padStart(7, '0')}.txt`), content)
    bytes += content.length
  }
  return { bytes }
}

const FILES_A_FOLDER = 1000

function openComposer({ bytes, nonAscii, mojibake, duplicates, seed }) {
  const [least, most = least] = [bytes].flat()
  const languages = articleParts()
  const english = languages.find(({ language }) => language === 'en')

  return function compose(index) {
    const random = openRandom(seed, index)
    if (index > 0 && random() < duplicates) return compose(Math.floor(random() * index))
    const size = least * (most / least) ** random()
    const kind = random()
    if (kind < mojibake) return Buffer.from(damage(textOf(english, random, size, index)))
    if (kind >= mojibake + nonAscii) return Buffer.from(straighten(textOf(english, random, size, index)))
    return Buffer.from(textOf(pick(languages, random), random, size, index))
  }
}

/** A text with at least one character beyond ASCII: in the paragraph that it begins with. */
function textOf({ articles, paragraphs, quoting, words }, random, size, index) {
  const blocks = [...pick(articles, random).header, `${varied(pick(quoting, random), words, random)} (${index})`]
  let written = blocks.reduce((sum, block) => sum + Buffer.byteLength(block) + 2, 0)
  while (written < size) {
    const block = varied(pick(paragraphs, random), words, random)
    blocks.push(block)
    written += Buffer.byteLength(block) + 2
  }
  return `${blocks.join('\n\n')}\n`
}

/**
 * A paragraph in which a part of the plain words are others of the same language, as often as they occur in it. Without that our few hundred
 * paragraphs come back so often that gzip and Parquet find next to nothing new in a file, and are faster than with news.
 */
function varied(paragraph, words, random) {
  return paragraph.replace(PLAIN_WORD, (word) => (random() < VARIED ? pick(words, random) : word))
}

/** The share that gives texts of which gzip keeps as much as of real news in English (40 %). */
const VARIED = 0.5

function pick(list, random) {
  return list[Math.floor(random() * list.length)]
}

/** Numbers from 0 to 1 without an end, by mulberry32 (Tommy Ettinger, public domain). */
function openRandom(seed, index) {
  let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b)) | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
