import type { Statistics } from '@copydesk/document'

/** What a report is made from. */
export interface ReportContent {
  readonly statistics: Statistics
  /** What the corpus says of itself. */
  readonly corpus: ReportCorpus
  /** What is known of a rule, by its id. */
  readonly describeRule: (rule: string) => DescribedRule
}

/** The part of `corpus.yaml` that a report shows. */
export interface ReportCorpus {
  readonly title?: string | undefined
  readonly description?: string | undefined
  readonly license?: string | undefined
  readonly homepage?: string | undefined
  readonly creators?: readonly string[] | undefined
}

/** What a rule asks, what to do about a finding, and the page that says more. */
export interface DescribedRule {
  readonly description: string
  readonly help?: string
  readonly url?: string
}
