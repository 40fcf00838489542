/** Why an input is not read: a fault (`rejected`), or on purpose (`filtered`). */
export interface InputProblem {
  readonly rule:
    | 'file-unreadable'
    | 'file-special'
    | 'file-size'
    | 'file-hidden'
    | 'file-configuration'
    | 'file-excluded'
    | 'link-dangling'
    | 'link-outside'
    | 'link-to-folder'
    | 'archive-bomb'
    | 'archive-damaged'
    | 'archive-nested'
    | 'container-empty'
    | 'member-encrypted'
    | 'member-link'
    | 'member-path'
    | 'table-header'
    | 'timeout'
    | 'worker-crash'
  readonly message: string
  readonly outcome: 'rejected' | 'filtered'
  /** The line and the byte where it shows, in the file (unpacked). */
  readonly at?: { readonly line: number; readonly byte: number }
}

/** Says whether a path has a part that begins with a dot. */
export function isHidden(path: Buffer): boolean {
  return /(?:^|\/)\.(?!\/|$)/.test(path.toString('latin1'))
}

export const HIDDEN: InputProblem = {
  rule: 'file-hidden',
  message: 'Hidden files and folders are left out',
  outcome: 'filtered',
}
