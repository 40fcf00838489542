/** Bytes that come next in a file of the dataset. */
export interface FileChunk {
  /** Below the dataset folder, with `/` between the parts. */
  readonly path: string
  /** The file must be given them in order; none at all still makes the file. */
  readonly bytes: Uint8Array
  /** How many rows end in these bytes; absent where the file is no table. */
  readonly rows?: number
}
