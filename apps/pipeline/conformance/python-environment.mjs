import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * Finds a Python with all that `requirements.txt` names, and makes a virtual environment of it where there is none: in `venv`, else below
 * `node_modules`. Gives `{python}`, or `{skipped}` with the reason why there can be none.
 */
export function pythonEnvironment({ venv = DEFAULT, spark }) {
  const python = join(venv, ...(process.platform === 'win32' ? ['Scripts', 'python.exe'] : ['bin', 'python']))
  const wanted = readFileSync(REQUIREMENTS, 'utf8') + (spark ? `${SPARK}\n` : '')
  const mark = join(venv, 'copydesk-requirements.txt')
  if (existsSync(python) && existsSync(mark) && readFileSync(mark, 'utf8').startsWith(wanted)) return { python }
  const made = existsSync(python) ? null : makeEnvironment(venv)
  if (made !== null) return { skipped: made }
  console.log(`installing what requirements.txt names into ${relative(process.cwd(), venv)}`)
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--retries', '1', '-r', REQUIREMENTS]
  const { status, stderr } = spawnSync(python, spark ? [...pip, SPARK] : pip, { encoding: 'utf8' })
  if (status !== 0) return { skipped: `pip could not install what requirements.txt names: ${lastLine(stderr)}` }
  writeFileSync(mark, wanted)
  return { python }
}

const DEFAULT = fileURLToPath(new URL('../../../node_modules/.cache/copydesk-conformance', import.meta.url))

const REQUIREMENTS = fileURLToPath(new URL('requirements.txt', import.meta.url))

/** Only with `--spark`. It needs Java 17 or later. */
const SPARK = 'pyspark==4.3.0'

/** Says why there is none, or null. */
function makeEnvironment(venv) {
  const command = process.platform === 'win32' ? 'python' : 'python3'
  try {
    const version = execFileSync(command, ['-c', 'import sys; print("%d.%d" % sys.version_info[:2])'], {
      encoding: 'utf8',
    })
    const [major, minor] = version.trim().split('.').map(Number)
    if (major < 3 || minor < LEAST_MINOR)
      return `Python 3.${LEAST_MINOR} or later is needed, ${command} is ${version.trim()}`
  } catch {
    return `there is no ${command}`
  }
  const { status, stderr, stdout } = spawnSync(command, ['-m', 'venv', venv], { encoding: 'utf8' })
  if (status === 0) return null
  rmSync(venv, { recursive: true, force: true })
  return `${command} could not make a virtual environment: ${lastLine(stderr || stdout)}`
}

/** What pandas 3 asks for. */
const LEAST_MINOR = 11

function lastLine(text) {
  return text.trim().split('\n').at(-1)
}
