/** A rule or a step of a plugin that failed on a document, in one line that a finding can say. */
export class PluginFailure extends Error {
  override readonly name = 'PluginFailure'

  constructor(plugin: string, part: string, cause: unknown) {
    super(`Unexpected ${shown(cause)} by ${part} of \`${plugin}\`, expected it to work on any document`, { cause })
  }
}

function shown(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return `error \`${text.split('\n', 1)[0]}\``
}
