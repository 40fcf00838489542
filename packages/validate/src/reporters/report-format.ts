import { describeRule } from '../describe-rule.ts'
import type { Ending, Reporter, ReportFormat, ReportOptions } from './reporter.ts'

/** A reporter as a format writes it: it need not think of what was left out. */
interface Begun {
  write(finding: Parameters<Reporter['write']>[0]): Iterable<string>
  end(ending: WholeEnding): Iterable<string>
}

/** Options, all of them there. */
export type WholeOptions = Required<ReportOptions>

/** An ending; `counts` alone may still be left to the reporter. */
export type WholeEnding = Required<Omit<Ending, 'counts'>> & Pick<Ending, 'counts'>

/** Makes a format of the function that begins a report, and fills in the options that a caller leaves out. */
export function reportFormat(begin: (options: WholeOptions) => Begun): ReportFormat {
  return {
    open(options = {}) {
      const { write, end } = begin({ ...DEFAULTS, ...options })
      return { write, end: (ending = {}) => end({ ...UNTOLD, ...ending }) }
    },
  }
}

const DEFAULTS: WholeOptions = {
  version: '',
  fileOf: (path) => path,
  excerptOf: () => undefined,
  describe: describeRule,
  colour: false,
  links: false,
  maxFiles: Infinity,
}

const UNTOLD: WholeEnding = { checked: null, notices: [], failure: null }
