import type { Finding, RuleExample, RuleStatistics, WorstInput } from '@copydesk/document'
import { compareExamples } from './compare-examples.ts'
import { cut } from './cut.ts'
import { groupBy } from './group-by.ts'
import { openFirst } from './open-first.ts'
import { openGroups } from './open-groups.ts'

interface FindingStatistics {
  findings: RuleStatistics[]
  worst: WorstInput[]
}

/** Counts findings by rule and severity, and finds the inputs that have the most. */
export function openFindingStatistics(): {
  /** Takes in all findings of one input. */
  add(findings: readonly Finding[]): void
  merge(counted: FindingStatistics): void
  end(): FindingStatistics
} {
  const rules = openGroups<RuleExample>(MOST_OF_RULE, compareWorst)
  const worst = openFirst<WorstInput>(MOST_INPUTS, compareWorst)
  const keyOf = ({ severity, rule }: Pick<Finding, 'severity' | 'rule'>) => `${severity} ${rule}`
  return {
    add(findings) {
      for (const [key, found] of groupBy(findings, keyOf)) {
        rules.add({ key, times: found.length, inputs: 1, examples: [exampleOf(found)] })
      }
      if (findings.length > 0) worst.add(inputOf(findings))
    },
    merge(counted) {
      for (const row of counted.findings)
        rules.add({ key: keyOf(row), times: row.findings, inputs: row.inputs, examples: row.worst })
      for (const input of counted.worst) worst.add(input)
    },
    end: () => ({
      findings: rules.end().map(({ key, times, inputs, examples }) => {
        const [severity, rule] = key.split(' ') as [Finding['severity'], string]
        return { rule, severity, findings: times, inputs, worst: examples }
      }),
      worst: worst.end(),
    }),
  }
}

const MOST_OF_RULE = 5
const MOST_INPUTS = 20

interface Counted {
  readonly id: string
  readonly findings: number
}

function compareWorst(one: Counted, other: Counted): number {
  return other.findings - one.findings || compareExamples(one, other)
}

function exampleOf(found: readonly Finding[]): RuleExample {
  const { id, path, place, message } = found[0] as Finding
  const { line, column } = place.start
  return {
    id: cut(id, 'path'),
    path: cut(path, 'path'),
    findings: found.length,
    line,
    column,
    message: cut(message, 'message'),
  }
}

function inputOf(findings: readonly Finding[]): WorstInput {
  const { id, path } = findings[0] as Finding
  const errors = findings.filter(({ severity }) => severity === 'error').length
  return { id: cut(id, 'path'), path: cut(path, 'path'), findings: findings.length, errors }
}
