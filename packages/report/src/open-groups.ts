import { compareBytes } from '@copydesk/document'
import { type OpenFirst, openFirst } from './open-first.ts'

/** What has one key: how often it occurs, in how many inputs, and the first examples. */
interface Group<Example> {
  readonly key: string
  readonly times: number
  readonly inputs: number
  readonly examples: readonly Example[]
}

/** Groups that are being counted. */
export interface OpenGroups<Example> {
  add(group: Group<Example>): void
  /** The groups, the largest first, then by the bytes of their keys. */
  end(): (Omit<Group<Example>, 'examples'> & { readonly examples: Example[] })[]
}

/** Counts what has the same key, and keeps the first `most` examples of each in the order of `compare`. Keys are few: ids of rules, names of steps. */
export function openGroups<Example>(
  most: number,
  compare: (one: Example, other: Example) => number,
): OpenGroups<Example> {
  const groups = new Map<string, { times: number; inputs: number; readonly examples: OpenFirst<Example> }>()
  return {
    add({ key, times, inputs, examples }) {
      const group = groups.get(key) ?? { times: 0, inputs: 0, examples: openFirst(most, compare) }
      groups.set(key, group)
      group.times += times
      group.inputs += inputs
      for (const example of examples) group.examples.add(example)
    },
    end: () =>
      Array.from(groups, ([key, { times, inputs, examples }]) => ({
        key,
        times,
        inputs,
        examples: examples.end(),
      })).sort((a, b) => b.times - a.times || compareBytes(a.key, b.key)),
  }
}
