import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { tables } from './tables.ts'

/**
 * A digest of all that makes the same bytes give the same outcome besides the configuration: our own code as it is built (and, with the
 * packages' manifests, the exact versions of the libraries that decide), Node's Unicode and ICU versions.
 */
export function codeFingerprint(): string {
  const hash = createHash('sha256').update(JSON.stringify([process.versions.unicode, process.versions.icu, tables]))
  for (const name of PACKAGES) {
    // Not the entry itself, which under some conditions is that of the sources.
    const manifest = fileURLToPath(import.meta.resolve(`${name}/package.json`))
    const folder = join(dirname(manifest), 'dist')
    hash.update(readFileSync(manifest))
    for (const file of codeIn(folder)) hash.update(`${file}\n`).update(readFileSync(join(folder, file)))
  }
  const own = import.meta.dirname
  for (const file of OWN) hash.update(readFileSync(join(own, `${file}.js`)))
  return hash.digest('hex')
}

/** The packages that have a part in an outcome. */
const PACKAGES = ['source-text', 'document', 'ingest', 'normalise', 'validate'].map((name) => `@copydesk/${name}`)

/** Our own modules that have one. */
const OWN = ['process-document', 'apply-exceptions', 'load-plugins', 'plugin-failure', 'process-input', 'outcome']

function codeIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .sort()
}
