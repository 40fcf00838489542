import type { Build } from '../build/build-dataset.ts'
import type { StageTime } from '../watch/open-stopwatch.ts'
import { showDuration } from '../watch/show-duration.ts'

/** What a person wants to know after a build, besides its result: where the time went, and what to look at. One line each. */
export function summaryOf(
  { manifest: { counts }, statistics }: Pick<Build, 'manifest' | 'statistics'>,
  times: readonly StageTime[],
): readonly string[] {
  const rules = statistics.findings.map(({ rule, findings }) => [rule, findings] as const)
  const reasons = statistics.rejects
    .filter(({ outcome }) => outcome === 'rejected')
    .map(({ reason, inputs }) => [reason, inputs] as const)
  return [
    timeOf(counts.inputs, times),
    ...(rules.length > 0 ? [`most found: ${mostOf(rules)}`] : []),
    ...(reasons.length > 0 ? [`why rejected: ${mostOf(reasons)}`] : []),
  ]
}

function timeOf(inputs: number, times: readonly StageTime[]): string {
  const total = times.reduce((sum, { seconds }) => sum + seconds, 0)
  const stages = times.map(({ stage, seconds }) => `${stage} ${showDuration(seconds)}`)
  return `time: ${showDuration(total)} (${stages.join(', ')}), ${Math.round(inputs / total)} inputs a second`
}

/** The most frequent first. */
function mostOf(counted: readonly (readonly [name: string, count: number])[]): string {
  const sorted = [...counted].sort(([, one], [, other]) => other - one)
  const most = sorted.slice(0, MOST).map(([name, count]) => `${name} (${count})`)
  return `${most.join(', ')}${sorted.length > MOST ? ` and ${sorted.length - MOST} more` : ''}`
}

const MOST = 3
