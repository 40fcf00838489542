import type { Html } from './html.ts'

/** A section of the page. */
export interface Section {
  /** What links lead to. */
  readonly id: string
  readonly title: string
  /** What its figures mean. */
  readonly definition: Html
  readonly body: Html
}
