import type { Finding, Place } from '@copydesk/document'

/** Why a document is as it is; `explanation.schema.json` describes it. Places are those of the raw file. */
export interface Explanation {
  readonly id: string
  /** Below the input folder; of a file outside any corpus, its name. */
  readonly path: string
  readonly status: 'accepted' | 'rejected' | 'filtered'
  /** The rule that keeps it out of the dataset, and what it says; null where it is accepted. */
  readonly reason: { readonly rule: string; readonly message: string } | null
  /** The raw file; null where it could not be read. */
  readonly source: {
    readonly bytes: number
    readonly sha256: string
    readonly mediaType: string
    /** `unknown` where the bytes are no text. */
    readonly encoding: string
    readonly encodingConfidence: number
  } | null
  /** BCP 47; null where there is no text. */
  readonly language: string | null
  /** The header that the configuration asks for, and whether the text follows it; null where it asks for none, or there is no text. */
  readonly header: { readonly steps: readonly string[]; readonly followed: boolean } | null
  /** The fields that have a value, but for the text. */
  readonly fields: readonly ExplainedField[]
  /** All parts of the text, in order: what is a field, the body, and what belongs to no field. */
  readonly nodes: readonly ExplainedNode[]
  /** How often each text step changed something, by its rule. */
  readonly editCounts: Readonly<Record<string, number>>
  /** What the text steps changed, in the order in which they ran; of each rule the first 100,000. */
  readonly edits: readonly ExplainedEdit[]
  /** The parts that no field holds. */
  readonly removed: readonly ExplainedRemoval[]
  readonly findings: readonly Finding[]
  /** What was found as well, and exceptions of the configuration cover, with their reasons. */
  readonly excepted: readonly { readonly finding: Finding; readonly reasons: readonly string[] }[]
}

/** How a part of the text was read. */
export interface ExplainedReading {
  readonly kind: string
  readonly rule: string
  readonly confidence: number
}

/** A part of the text with the reading that was chosen for it. */
export interface ExplainedNode extends ExplainedReading {
  readonly place: Place
  /** After the text steps. */
  readonly text: string
  /** As it stands in the raw file. */
  readonly raw: string
  /**
   * What made the choice: the `line` alone, for no other reading of it is surer; the `sequence` of lines, against a surer reading of this one; the
   * `profile` of the corpus; null where there was none.
   */
  readonly decidedBy: 'line' | 'sequence' | 'profile' | null
  /** The other readings of that line, the surest first. */
  readonly beat: readonly ExplainedReading[]
}

/** A field with the part of the text that it was read from. */
export interface ExplainedField extends ExplainedNode {
  /** JSON Pointer. */
  readonly pointer: string
  readonly value: string
}

export interface ExplainedEdit {
  readonly rule: string
  readonly place: Place
  /** What stood there when the step ran. */
  readonly before: string
  readonly after: string
}

interface ExplainedRemoval extends ExplainedNode {
  readonly why: string
}
