import { OutputRefusedError } from '@copydesk/export'
import { Command, CommanderError } from 'commander'
import { buildCommand } from './build-command.ts'
import { schemaCommand } from './schema-command.ts'
import { UsageError } from './usage-error.ts'
import { version } from './version.ts'

/**
 * Runs the `copydesk` command and gives its exit status: 0 nothing wrong, 1 errors in the data, 2 the call, the configuration or the
 * environment is wrong, 70 a fault of ours, 130 interrupted.
 */
export async function runCommand(args: readonly string[]): Promise<number> {
  let status = 0
  const done = (result: number) => {
    status = result
  }
  const program = new Command('copydesk')
    .description('Turns a folder of raw text files into a dataset that can be trusted.')
    .version(version)
    .option('--debug', 'print the stack of an error')
    .addHelpText('after', EXIT_STATUS)
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'copydesk: ')) })
  for (const make of [buildCommand, schemaCommand]) program.addCommand(make(done).copyInheritedSettings(program))
  try {
    await program.parseAsync([...args], { from: 'user' })
    return status
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    return report(error, args.includes('--debug'))
  }
}

const EXIT_STATUS = `
Exit status:
  0    nothing wrong
  1    errors in the data (the dataset is published, less the rejects)
  2    the call, the configuration or the environment is wrong
  70   a fault of ours
  130  interrupted`

function report(error: unknown, debug: boolean): number {
  if (error instanceof Error && error.name === 'AbortError') {
    console.error('copydesk: interrupted; the dataset is as it was')
    return 130
  }
  const expected = error instanceof UsageError || error instanceof OutputRefusedError || isEnvironment(error)
  const message = error instanceof Error ? error.message : String(error)
  console.error(
    expected
      ? `copydesk: ${message}`
      : `copydesk: a fault of ours: ${message}; the dataset is as it was${debug ? '' : ' (--debug prints the stack)'}`,
  )
  if (debug && error instanceof Error) console.error(error.stack, ...(error.cause ? ['\ncaused by', error.cause] : []))
  return expected ? 2 : 70
}

/** What the system refuses: no space, no permission, too many files. */
function isEnvironment(error: unknown): boolean {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: unknown }
  if (typeof code === 'string' && ENVIRONMENT.has(code)) return true
  return cause !== undefined && isEnvironment(cause)
}

const ENVIRONMENT = new Set([
  'EACCES',
  'EBUSY',
  'EDQUOT',
  'EIO',
  'EMFILE',
  'ENAMETOOLONG',
  'ENFILE',
  'ENOSPC',
  'ENOTDIR',
  'EPERM',
  'EROFS',
  'EEXIST',
])
