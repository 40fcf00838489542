// @ts-check
/** Builds every package through turbo and says nothing unless a build fails, so that a command's own output stays clean. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const turbo = fileURLToPath(new URL('../node_modules/turbo/bin/turbo', import.meta.url))

const { status, stdout, stderr, error } = spawnSync(process.execPath, [turbo, 'run', 'build'], {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
  env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1' },
})

if (status === 0) await import('./drop-stale-files.mjs')
else {
  process.stderr.write(`${stdout ?? ''}${stderr ?? ''}${error ? `${error.message}\n` : ''}`)
  process.exitCode = 2
}
