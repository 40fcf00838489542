import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** What came of a run of the command. */
export interface Ran {
  /** The exit status; null where a signal ended it. */
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** How a run differs from one in this folder, with this environment. */
export interface RunOptions {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  /** Is given the process as soon as there is one, to send it signals. */
  readonly onStart?: (child: ChildProcess) => void
  /** What comes on the standard input; without it, nothing does. Null leaves it open. */
  readonly input?: string | null
  /** Whether it leads a process group of its own, which can be killed as a whole. */
  readonly detached?: boolean
}

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
if (!existsSync(cli)) throw new Error(`Expected the built command at \`${cli}\`, got nothing: run \`pnpm build\` first`)

/** The built package, for a module that a child process runs. */
export const builtPackage = new URL('../dist/index.js', import.meta.url).href

/** Runs the built command with arguments, in an environment where nothing but `--cache` leads to a cache. */
export function runCopydesk(
  args: readonly string[],
  { cwd, env, onStart, input, detached = false }: RunOptions = {},
): Promise<Ran> {
  const { NODE_OPTIONS: _, ...own } = process.env
  const child = spawn(process.execPath, [cli, ...args], {
    cwd,
    env: { ...own, NO_COLOR: '1', XDG_CACHE_HOME: '/dev/null', ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
    detached,
  })
  onStart?.(child)
  // One that ends early does not read on.
  child.stdin.on('error', () => {})
  if (input !== null) child.stdin.end(input)
  const stdout: Buffer[] = []
  const stderr: Buffer[] = []
  child.stdout.on('data', (chunk) => stdout.push(chunk))
  child.stderr.on('data', (chunk) => stderr.push(chunk))
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (status) => {
      resolve({ status, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() })
    })
  })
}
