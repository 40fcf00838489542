import { Command, CommanderError } from 'commander'
import { version } from '../version.ts'
import { oneLine, reportError } from './report-error.ts'

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
    .configureOutput({ outputError: (text, write) => write(`copydesk: ${oneLine(text.replace(/^error: /, ''))}\n`) })
  for (const name of commandsFor(args)) {
    const make = await COMMANDS[name]()
    program.addCommand(make(done).copyInheritedSettings(program))
  }
  try {
    await program.parseAsync([...args], { from: 'user' })
    return status
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0
    if (error instanceof CommanderError) {
      const { reportBrokenCall } = await import('./report-broken-call.ts')
      reportBrokenCall(args, error.message)
      return 2
    }
    return reportError(error, args.includes('--debug'))
  }
}

/** Each is imported when it is called: all of them take longer to import than a build takes in which nothing changed. */
const COMMANDS = {
  build: async () => (await import('./build-command.ts')).buildCommand,
  cache: async () => (await import('./cache-command.ts')).cacheCommand,
  check: async () => (await import('./check-command.ts')).checkCommand,
  explain: async () => (await import('./explain-command.ts')).explainCommand,
  schema: async () => (await import('./schema-command.ts')).schemaCommand,
  validate: async () => (await import('./validate-command.ts')).validateCommand,
}

type CommandName = keyof typeof COMMANDS

/** The command that is called; where it is none of ours, or help is wanted, all of them. */
function commandsFor(args: readonly string[]): readonly CommandName[] {
  const names = Object.keys(COMMANDS) as CommandName[]
  const called = args.find((arg) => !arg.startsWith('-'))
  if (called === undefined && args.some((arg) => arg === '--version' || arg === '-V')) return []
  const named = names.filter((name) => name === called)
  return named.length > 0 ? named : names
}

const EXIT_STATUS = `
Exit status:
  0    nothing wrong
  1    errors in the data (the dataset is published, less the rejects)
  2    the call, the configuration or the environment is wrong
  70   a fault of ours
  130  interrupted`
