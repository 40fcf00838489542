/** Why an input is not read: a fault (`rejected`), or on purpose (`filtered`). */
export interface InputProblem {
  readonly rule:
    | 'file-unreadable'
    | 'link-dangling'
    | 'link-outside'
    | 'link-to-folder'
    | 'file-special'
    | 'file-hidden'
    | 'file-configuration'
  readonly message: string
  readonly outcome: 'rejected' | 'filtered'
}
