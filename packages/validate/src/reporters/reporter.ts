import type { Finding, FindingCounts } from '@copydesk/document'
import type { RuleDescription } from '../rule.ts'
import type { Excerpt } from './excerpt-at.ts'

/** A format of reports. */
export interface ReportFormat {
  /** Begins a report. */
  open(options?: ReportOptions): Reporter
}

/** A report that is being written. Its text is the pieces that it yields, in order; any of them may be empty. */
export interface Reporter {
  /** Takes a finding, and yields what can be written by now. */
  write(finding: Finding): Iterable<string>
  /** Yields the rest, once. Whatever happened before, the text is whole then, and valid. */
  end(ending?: Ending): Iterable<string>
}

export interface ReportOptions {
  /** The version of the program that reports. */
  readonly version?: string
  /**
   * The file that a finding's `path` stands for, as readers of the report find it: relative to the root of the repository or to the working
   * directory, with `/` between its parts, or absolute. Without it, the path itself.
   */
  readonly fileOf?: (path: string) => string
  /** The line of the raw file that a finding starts in, or a part of it. Without it no source is shown. */
  readonly excerptOf?: (finding: Finding) => Excerpt | undefined
  /** What a rule asks. Without it, what this package knows of it. */
  readonly describe?: (rule: string) => RuleDescription
  /** `pretty`: whether to write ANSI colours. */
  readonly colour?: boolean
  /** `pretty`: whether the terminal knows hyperlinks (OSC 8). */
  readonly links?: boolean
  /** `pretty`: how many files to show at most; the rest are counted. */
  readonly maxFiles?: number
}

/** What is known when a check ends. */
export interface Ending {
  /** How many documents (or records) were checked; null where nobody counted. */
  readonly checked?: number | null
  /** How many findings there were, where not all of them were written. */
  readonly counts?: FindingCounts
  /** What a reader should know of the check itself, such as what could not be looked at; one line each. */
  readonly notices?: readonly string[]
  /** Why the check ended too soon, in one line; null where it did not. */
  readonly failure?: string | null
}
