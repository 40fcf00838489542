import { OutputRefusedError } from '@copydesk/export/output'
import { UsageError } from '../configuration/usage-error.ts'

/** Prints why a command ended, in one line (with `debug`, the stack too), and gives its exit status. */
export function reportError(error: unknown, debug: boolean): number {
  if (error instanceof Error && error.name === 'AbortError') {
    console.error('copydesk: interrupted; the dataset is as it was')
    return 130
  }
  const expected = error instanceof UsageError || error instanceof OutputRefusedError || isEnvironment(error)
  const message = oneLine(error instanceof Error ? error.message : String(error))
  console.error(
    expected
      ? `copydesk: ${message}`
      : `copydesk: a fault of ours: ${message}; the dataset is as it was${debug ? '' : ' (--debug prints the stack)'}`,
  )
  if (debug && error instanceof Error) console.error(error.stack, ...(error.cause ? ['\ncaused by', error.cause] : []))
  return expected ? 2 : 70
}

/** What is quoted, a file name or a key, must neither break the line nor move the cursor. */
export function oneLine(text: string): string {
  return text
    .trim()
    .replace(/\s*\n\s*/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`)
}

/** What the system refuses: no space, no permission, too many files. */
function isEnvironment(error: unknown): boolean {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: unknown }
  if (typeof code === 'string' && ENVIRONMENT.has(code)) return true
  return cause !== undefined && isEnvironment(cause)
}

const ENVIRONMENT = new Set([
  'EACCES',
  'EBUSY',
  'EDQUOT',
  'EIO',
  'EMFILE',
  'ENAMETOOLONG',
  'ENFILE',
  'ENOMEM',
  'ENOSPC',
  'ENOTDIR',
  'EPERM',
  'EROFS',
  'EEXIST',
])
