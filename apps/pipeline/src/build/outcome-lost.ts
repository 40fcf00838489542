/** The cache does not have, or does not take, what a build needs: the build is begun again and relies on it less. */
export class OutcomeLost extends Error {
  override readonly name = 'OutcomeLost'

  /** `cause`: why the cache takes nothing. */
  constructor(cause?: unknown) {
    super('Expected the outcome of each input in the cache, got none', { cause })
  }

  /** Across a thread an error keeps its name and loses its class. */
  static is(error: unknown): boolean {
    return error instanceof Error && error.name === 'OutcomeLost'
  }
}
