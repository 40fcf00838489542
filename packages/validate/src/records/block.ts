/** A piece of the data: whole records, each of which but the last of all ends with LF; or one document. */
export interface Block {
  readonly bytes: Uint8Array
  /** Whether the data begin here, so that a byte order mark may stand here. */
  readonly isFirst: boolean
  readonly isDocument: boolean
  /** A record that is longer than any may be, of which nothing is kept: how long it is with its LF. Then `bytes` is empty. */
  readonly skipped: { readonly bytes: number; readonly units: number } | null
}
