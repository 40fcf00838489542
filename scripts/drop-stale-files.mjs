// @ts-check
/**
 * Deletes from each `dist` what no source leads to any more. Neither tsc nor turbo does, and the digest of our own code, which is in the
 * provenance of a dataset and in the keys of the cache, would not be that of a fresh clone.
 */
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

for (const group of ['packages', 'apps']) {
  for (const name of readdirSync(join(root, group))) {
    const [dist, src] = [join(root, group, name, 'dist'), join(root, group, name, 'src')]
    if (!existsSync(dist)) continue
    for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
      const built = /^(.*?)(?:\.d\.ts|\.js)(?:\.map)?$/.exec(file)
      if (built && !existsSync(join(src, `${built[1]}.ts`))) rmSync(join(dist, file))
    }
  }
}
