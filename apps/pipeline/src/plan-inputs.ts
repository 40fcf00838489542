import { type Input, type ListOptions, listInputs } from '@copydesk/ingest'
import { findIdCollisions } from '@copydesk/validate'
import picomatch from 'picomatch'
import type { PlannedInput } from './process-input.ts'
import { UsageError } from './usage-error.ts'

export interface PlanOptions extends ListOptions {
  /** Take only the first so many. */
  readonly limit?: number | undefined
  /** Take only those whose path matches the glob. */
  readonly only?: string | undefined
}

/**
 * Lists the inputs below a folder in the order of the bytes of their paths, and finds those that share an id. Throws a `UsageError` where
 * `only` matches none.
 */
export async function planInputs(
  folder: string,
  { limit = Infinity, only, ...options }: PlanOptions,
): Promise<readonly PlannedInput[]> {
  const matches = only === undefined ? () => true : picomatch(only)
  const inputs: Input[] = []
  for await (const input of listInputs(folder, options)) {
    if (inputs.length >= limit) break
    if (matches(input.path)) inputs.push(input)
  }
  if (only !== undefined && inputs.length === 0)
    throw new UsageError(`Expected an input whose path matches \`${only}\`, got none`)
  const documents = inputs.filter(({ problem }) => problem?.outcome !== 'filtered')
  const collisions = new Map(findIdCollisions(documents).map(({ path, message }) => [path, message]))
  return inputs.map((input) => ({ ...input, collision: collisions.get(input.path) ?? null }))
}
