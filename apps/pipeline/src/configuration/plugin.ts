import type { TextStep } from '@copydesk/normalise'
import type { CheckableRule } from '@copydesk/validate/documents'

/** What a module exports that `plugins` in `corpus.yaml` names: rules, text steps, or both. All of them are pure and synchronous. */
export interface Plugin {
  readonly rules?: readonly CheckableRule[]
  /** Run after our own, in order. */
  readonly textSteps?: readonly TextStep[]
}
