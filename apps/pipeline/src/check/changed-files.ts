import { spawnSync } from 'node:child_process'
import { UsageError } from '../configuration/usage-error.ts'

export interface ChangedFiles {
  /** Paths below the folder, as bytes, as git has them. */
  readonly paths: readonly Buffer[]
  /** What a reader should know of how they were found. */
  readonly notices: readonly string[]
}

/**
 * The files of a folder that changed since the branch left `ref`, in commits, in the index or in the working tree, and the new ones that git does
 * not ignore. What was deleted is left out; what was renamed has its new name. Throws a `UsageError` where git can't tell.
 */
export function changedFiles(folder: string, ref: string): ChangedFiles {
  const { commit, notices } = commitBefore(folder, ref)
  const changed = [
    'diff',
    '--name-only',
    '-z',
    '--no-renames',
    '--no-ext-diff',
    '--diff-filter=d',
    '--relative',
    commit,
  ]
  const untracked = ['ls-files', '--others', '--exclude-standard', '-z']
  return { paths: [changed, untracked].flatMap((args) => splitAtNul(output(folder, args))), notices }
}

/** Where the branch left `ref`; in a clone that does not reach so far back, `ref` itself. */
function commitBefore(folder: string, ref: string): { readonly commit: string; readonly notices: readonly string[] } {
  const inside = git(folder, ['rev-parse', '--is-shallow-repository'])
  if (inside.status !== 0)
    throw new UsageError(`Expected a git repository around \`${folder}\`, got none (${reasonOf(inside.stderr)})`)
  const shallow = String(inside.stdout).trim() === 'true'
  const found = ref.startsWith('-') ? null : git(folder, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`])
  if (found?.status !== 0)
    throw new UsageError(`Expected a commit at \`${ref}\`, got nothing${hintFor(folder, shallow)}`)
  const commit = String(found.stdout).trim()
  const base = git(folder, ['merge-base', commit, 'HEAD'])
  if (base.status === 0) return { commit: String(base.stdout).trim(), notices: [] }
  if (isParentOfHead(folder, commit)) return { commit, notices: [] }
  const why = shallow ? 'this clone is shallow and does not hold' : 'there is no'
  return { commit, notices: [`Compared with \`${ref}\` itself, for ${why} a common ancestor of it and HEAD`] }
}

/** A shallow clone of a merge does not follow its parents, but its head names them. */
function isParentOfHead(folder: string, commit: string): boolean {
  const [head = ''] = String(git(folder, ['cat-file', 'commit', 'HEAD']).stdout).split('\n\n', 1)
  return head.split('\n').includes(`parent ${commit}`)
}

function hintFor(folder: string, shallow: boolean): string {
  if (git(folder, ['rev-parse', '--verify', '--quiet', 'HEAD']).status !== 0) return ': this repository has no commits'
  return shallow ? ': this clone is shallow, fetch the commit first (`git fetch --depth=1 origin <branch>`)' : ''
}

function output(folder: string, args: readonly string[]): Buffer {
  const { status, stdout, stderr } = git(folder, args)
  if (status !== 0)
    throw new UsageError(`Expected \`git ${args[0]}\` to work in \`${folder}\`, got: ${reasonOf(stderr)}`)
  return stdout
}

function git(folder: string, args: readonly string[]): { status: number | null; stdout: Buffer; stderr: Buffer } {
  const result = spawnSync('git', args, { cwd: folder, env: environment(), maxBuffer: 2 ** 30 })
  if (result.error) throw new UsageError(`Expected git, got \`${(result.error as NodeJS.ErrnoException).code}\``)
  return result
}

/** A hook tells git where its repository and index are, as seen from another folder; and looking must write nothing. */
function environment(): NodeJS.ProcessEnv {
  const { GIT_DIR, GIT_INDEX_FILE, GIT_WORK_TREE, GIT_PREFIX, ...rest } = process.env
  return { ...rest, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' }
}

function reasonOf(stderr: Buffer): string {
  return String(stderr).trim().split('\n')[0] ?? ''
}

function splitAtNul(bytes: Buffer): readonly Buffer[] {
  const parts: Buffer[] = []
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(0, from)
    parts.push(bytes.subarray(from, end))
    from = end + 1
  }
  return parts
}
