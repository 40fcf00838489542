import { createHash, type Hash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { tables } from '../document/tables.ts'

/**
 * A digest of all that makes the same bytes give the same outcome besides the configuration: our own code as it is built (and, with the
 * packages' manifests, the exact versions of the libraries that decide), Node's Unicode and ICU versions.
 */
export function codeFingerprint(): string {
  fingerprint ??= readFingerprint()
  return fingerprint
}

/** What runs does not change while it runs, and a build asks three times. */
let fingerprint: string | undefined

function readFingerprint(): string {
  const hash = createHash('sha256').update(JSON.stringify([process.versions.unicode, process.versions.icu, tables]))
  for (const name of ['source-text', 'document', 'language', 'ingest', 'normalise', 'validate']) addPackage(hash, name)
  // The n-grams decide as the code does.
  hash.update(readFileSync(new URL('data/ngrams.bin', import.meta.resolve('@copydesk/language/package.json'))))
  addCode(hash, join(CODE, 'document'))
  for (const file of OWN) hash.update(readFileSync(join(CODE, `${file}.js`)))
  return hash.digest('hex')
}

/** The root of our own code. */
const CODE = dirname(import.meta.dirname)

/** Our own modules that have a part in an outcome, besides those in `document/`. */
const OWN = [
  'configuration/load-plugins',
  'configuration/plugin-failure',
  'build/keep-input',
  'build/find-summary',
  'build/summary',
]

/** A digest of all that makes the same outcomes give the same shards: all of our code, and what Node compresses with. */
export function shardFingerprint(): string {
  const { v8, zlib } = process.versions
  const hash = createHash('sha256').update(JSON.stringify([codeFingerprint(), v8, zlib]))
  for (const name of ['export', 'report']) addPackage(hash, name)
  addCode(hash, CODE)
  return hash.digest('hex')
}

function addPackage(hash: Hash, name: string): void {
  // Not the entry itself, which under some conditions is that of the sources.
  const manifest = fileURLToPath(import.meta.resolve(`@copydesk/${name}/package.json`))
  hash.update(readFileSync(manifest))
  addCode(hash, join(dirname(manifest), 'dist'))
}

function addCode(hash: Hash, folder: string): void {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter(({ name }) => name.endsWith('.js')).map(({ name, parentPath }) => join(parentPath, name))
  for (const file of files.sort()) hash.update(`${relative(folder, file)}\n`).update(readFileSync(file))
}
