import { Command, CommanderError } from 'commander'
import { buildCommand } from './build-command.ts'
import { checkCommand } from './check-command.ts'
import { explainCommand } from './explain-command.ts'
import { reportBrokenCall } from './report-broken-call.ts'
import { oneLine, reportError } from './report-error.ts'
import { schemaCommand } from './schema-command.ts'
import { validateCommand } from './validate-command.ts'
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
    .configureOutput({ outputError: (text, write) => write(`copydesk: ${oneLine(text.replace(/^error: /, ''))}\n`) })
  for (const make of [buildCommand, checkCommand, explainCommand, schemaCommand, validateCommand])
    program.addCommand(make(done).copyInheritedSettings(program))
  try {
    await program.parseAsync([...args], { from: 'user' })
    return status
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0
    if (error instanceof CommanderError) {
      reportBrokenCall(args, error.message)
      return 2
    }
    return reportError(error, args.includes('--debug'))
  }
}

const EXIT_STATUS = `
Exit status:
  0    nothing wrong
  1    errors in the data (the dataset is published, less the rejects)
  2    the call, the configuration or the environment is wrong
  70   a fault of ours
  130  interrupted`
