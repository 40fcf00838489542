import { compareBytes } from '@copydesk/document'

/** Orders examples by the bytes of their ids; those of inputs that share one by the rest, so that the order tells all of them apart. */
export function compareExamples(one: { readonly id: string }, other: { readonly id: string }): number {
  return compareBytes(one.id, other.id) || compareBytes(JSON.stringify(one), JSON.stringify(other))
}
