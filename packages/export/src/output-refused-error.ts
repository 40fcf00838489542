/** The place that a dataset was to be put in holds something that is not ours; nothing of it was touched. */
export class OutputRefusedError extends Error {
  override readonly name = 'OutputRefusedError'
}
