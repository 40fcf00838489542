import type { Statistics } from '@copydesk/document'
import { exactDuplicates, type MeasuredInput, openStatistics } from '../src/index.ts'

/** The statistics of a whole dataset of these inputs. */
export function sampleStatistics(
  inputs: readonly MeasuredInput[],
  texts: readonly (readonly [string, string])[] = [],
): Statistics {
  const statistics = openStatistics()
  for (const input of inputs) statistics.add(input)
  const countOf = (isCounted: (input: MeasuredInput) => boolean) => inputs.filter(isCounted).length
  return {
    schemaVersion: '0',
    name: 'harbour-news',
    counts: {
      inputs: inputs.length,
      accepted: countOf(({ document }) => document !== null),
      duplicates: 0,
      filtered: countOf(({ reject }) => reject?.outcome === 'filtered'),
      rejected: countOf(({ reject }) => reject?.outcome === 'rejected'),
    },
    ...statistics.end(),
    duplicates: exactDuplicates(texts),
  }
}
