import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runNode } from './run-process.mjs'

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

/**
 * Runs `copydesk build` on a folder of raw files, with everything on, in a process of its own. `name` says which dataset and cache below
 * `folder` it has; `cold` takes both away before.
 */
export function runBuild(folder, input, { name, jobs, cold = false, core, flags = [] }) {
  const [output, cache] = [join(folder, `dataset-${name}`), join(folder, `cache-${name}`)]
  if (cold) removeBuild(folder, name)
  const threads = jobs === undefined ? [] : ['--jobs', String(jobs)]
  return runNode(
    [cli, 'build', '--input', input, '--output', output, '--cache', cache, '--quiet', ...threads, ...flags],
    {
      core,
    },
  )
}

/** Removes the dataset and the cache of a name. */
export function removeBuild(folder, name) {
  for (const each of [`dataset-${name}`, `cache-${name}`]) rmSync(join(folder, each), { recursive: true, force: true })
  // The folder that the dataset's link led to; the next build would tidy it, and pay for that.
  for (const each of siblingsOf(folder, name)) rmSync(join(folder, each), { recursive: true })
}

function siblingsOf(folder, name) {
  return readdirSync(folder).filter((each) => each.startsWith(`.dataset-${name}-`))
}
