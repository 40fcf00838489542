#!/usr/bin/env node
import { reportError } from './commands/report-error.ts'
import { runCommand } from './commands/run-command.ts'

const args = process.argv.slice(2)

// What is thrown where nobody waits for it would end Node with 1, which says "errors in the data".
process.once('uncaughtException', (error) => process.exit(reportError(error, args.includes('--debug'))))

// A reader may leave before the end, as `head` does.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
}

process.exitCode = await runCommand(args)
