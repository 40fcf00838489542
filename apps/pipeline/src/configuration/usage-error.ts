/** The call, the configuration or the environment is wrong: one clear line for the user, exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
