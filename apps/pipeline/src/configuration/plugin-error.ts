import { UsageError } from './usage-error.ts'

/** A plugin that can't be used: its module is not there, throws, or exports something else. */
export class PluginError extends UsageError {
  /** As `corpus.yaml` names it. */
  readonly plugin: string

  constructor(plugin: string, message: string) {
    super(message)
    this.plugin = plugin
  }
}
