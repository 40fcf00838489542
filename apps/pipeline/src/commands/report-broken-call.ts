import { UsageError } from '../configuration/usage-error.ts'
import { openReports } from './open-reports.ts'

/** Writes the reports that a call of `check` or `validate` asks for though it can't be read, so that what waits for them finds them whole. */
export function reportBrokenCall(args: readonly string[], failure: string): void {
  const formats = args.flatMap((arg, index) =>
    arg === '--format' ? (args[index + 1] ?? []) : arg.startsWith('--format=') ? arg.slice('--format='.length) : [],
  )
  const reports = args.includes('check') || args.includes('validate')
  if (!reports || formats.length === 0) return
  try {
    openReports(formats).end({ failure: failure.replace(/^error: /, '') })
  } catch (error) {
    // The format itself may be what is wrong.
    if (!(error instanceof UsageError)) throw error
  }
}
