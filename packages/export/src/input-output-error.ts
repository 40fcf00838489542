/** Makes an `Error` that names the path and what the system said, with the system's own error as its `cause`. */
export function inputOutputError(path: string, cause: unknown): Error {
  const { code, message } = cause as NodeJS.ErrnoException
  return new Error(`Expected to write \`${path}\`, got \`${code ?? message}\`${SAYS[code ?? ''] ?? ''}`, { cause })
}

/** What the codes of errno(3) that a user can do something about mean. */
const SAYS: Readonly<Record<string, string>> = {
  EACCES: ' (no permission)',
  EBUSY: ' (another file system is mounted there, or a program has it open)',
  EDQUOT: ' (the quota is used up)',
  EMFILE: ' (too many open files)',
  ENOSPC: ' (no space left on the disk)',
  EEXIST: ' (a file stands where a folder is wanted)',
  ENOTDIR: ' (a file stands where a folder is wanted)',
  EPERM: ' (no permission)',
  EROFS: ' (the file system can only be read)',
}
