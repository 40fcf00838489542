// @ts-check
/** Packs every package as it would be published, and checks each tarball with publint and attw. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const tarballs = mkdtempSync(join(tmpdir(), 'copydesk-packages-'))
const failed = publishableFolders().filter((folder) => !checkPackage(folder))
rmSync(tarballs, { recursive: true })

console.log(failed.length === 0 ? 'Every package is ready to publish.' : `Not ready: ${failed.join(', ')}`)
process.exitCode = failed.length === 0 ? 0 : 1

/** @param {string} folder */
function checkPackage(folder) {
  const packed = run(join(root, folder), 'pnpm', ['pack', '--json', '--pack-destination', tarballs])
  if (packed === null) return false
  const tarball = JSON.parse(packed.slice(packed.indexOf('{'))).filename
  const checks = [
    run(root, 'publint', ['--strict', tarball]),
    run(root, 'attw', ['--profile', 'esm-only', '--format', 'table-flipped', '--no-emoji', tarball]),
  ]
  const passed = !checks.includes(null)
  console.log(`${passed ? 'ok    ' : 'FAILED'} ${folder}`)
  return passed
}

/**
 * Runs a command from the PATH that pnpm gives its scripts, and shows its output only when it fails.
 * @param {string} folder @param {string} command @param {string[]} parameters
 */
function run(folder, command, parameters) {
  const { status, stdout, stderr } = spawnSync(command, parameters, {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  if (status === 0) return stdout
  console.error(`${command} ${parameters.join(' ')}\n${stdout}${stderr}`)
  return null
}

/** @returns {string[]} */
function publishableFolders() {
  return ['packages', 'apps']
    .flatMap((parent) => readdirSync(join(root, parent)).map((name) => `${parent}/${name}`))
    .filter((folder) => existsSync(join(root, folder, 'package.json')))
    .filter((folder) => !JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')).private)
}
