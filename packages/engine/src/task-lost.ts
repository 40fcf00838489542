/** A task whose thread ended before it did; what it would have given is unknown. The message is that of the `cause`. */
export class TaskLost extends Error {
  override readonly name = 'TaskLost'
  /** The thread died, or was ended because the task took too long. */
  readonly reason: 'crash' | 'timeout'

  constructor(reason: TaskLost['reason'], cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause })
    this.reason = reason
  }
}
