import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DraftOptions, openDraft, openFiles } from '../src/index.ts'

/** Fills a draft with the files and their manifest, and publishes it. */
export async function build(
  output: string,
  files: Readonly<Record<string, string>>,
  name: string,
  options: DraftOptions = {},
) {
  const draft = await openDraft(output, options)
  fill(draft.folder, files)
  return await draft.publish(name)
}

/** Writes the files and a manifest that lists them. */
export function fill(folder: string, files: Readonly<Record<string, string>>): void {
  const data = openFiles(folder)
  for (const [path, text] of Object.entries(files)) data.write({ path, bytes: Buffer.from(text) })
  const manifest = JSON.stringify({ generator: 'copydesk', files: data.end() })
  const last = openFiles(folder)
  last.write({ path: 'manifest.json', bytes: Buffer.from(manifest) })
  last.end()
}

/** Reads the files of a whole dataset; throws where one is missing, left over or not what the manifest says. */
export function readWhole(folder: string): Readonly<Record<string, string>> {
  const found = filesOf(folder).filter((path) => path !== 'manifest.json')
  const manifest: { files: { path: string; sha256: string }[] } = JSON.parse(
    readFileSync(join(folder, 'manifest.json'), 'utf8'),
  )
  const listed = manifest.files.map((file) => file.path).sort()
  if (found.sort().join() !== listed.join()) throw new Error(`Expected ${listed.join()}, got \`${found.join()}\``)
  const texts = manifest.files.map(({ path, sha256 }) => {
    const bytes = readFileSync(join(folder, path))
    if (createHash('sha256').update(bytes).digest('hex') !== sha256)
      throw new Error(`Expected ${path} as it was written`)
    return [path, bytes.toString()] as const
  })
  return Object.fromEntries(texts)
}

function filesOf(folder: string, within = ''): string[] {
  return readdirSync(join(folder, within), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesOf(folder, `${within}${entry.name}/`) : [`${within}${entry.name}`],
  )
}
