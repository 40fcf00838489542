/** JSON that is no command in a log of GitHub Actions, where `##[` starts one wherever it stands; it means the same. */
export function jsonOf(value: unknown): string {
  return JSON.stringify(value).replaceAll('##[', '#\\u0023[')
}
