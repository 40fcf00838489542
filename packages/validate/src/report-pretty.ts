import type { Finding } from '@copydesk/document'

export interface PrettyOptions {
  /** Whether to write ANSI colours. */
  readonly colour?: boolean
  /** Put before each path, such as the input folder, so that a terminal can open the file. */
  readonly prefix?: string
  /** How many files to show at most; the rest are counted. */
  readonly maxFiles?: number
}

/** Lays out findings as eslint and tsc do: a path, then `line:column  severity  message  rule` for each finding, sorted by place; files with errors first. */
export function reportPretty(
  findings: readonly Finding[],
  { colour = false, prefix = '', maxFiles = Infinity }: PrettyOptions = {},
): string {
  const paint = (code: number, text: string) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text)
  const files = [...groupByPath(findings)].sort((a, b) => errorsIn(b[1]) - errorsIn(a[1]) || comparePaths(a[0], b[0]))
  const shown = files
    .slice(0, maxFiles)
    .map(([path, found]) => [paint(UNDERLINE, printable(prefix + path)), ...rowsOf(found, paint)].join('\n'))
  const hidden = files.length - shown.length
  const rest = hidden > 0 ? [`… and findings in ${plural(hidden, 'other file')}`] : []
  return [...shown, ...rest].map((part) => `${part}\n`).join('\n')
}

const UNDERLINE = 4
const COLOURS = { error: 31, warning: 33, info: 36 }
const DIM = 2

/** Says in words how many findings there were of each severity: `3 problems (1 error, 2 warnings)`. */
export function countFindings({ error, warning, info }: Readonly<Record<Finding['severity'], number>>): string {
  const notes = info > 0 ? `, ${plural(info, 'note')}` : ''
  return `${plural(error + warning + info, 'problem')} (${plural(error, 'error')}, ${plural(warning, 'warning')}${notes})`
}

function groupByPath(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const group = groups.get(finding.path)
    if (group) group.push(finding)
    else groups.set(finding.path, [finding])
  }
  return groups
}

function errorsIn(findings: readonly Finding[]): number {
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0
}

function comparePaths(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b))
}

function rowsOf(findings: readonly Finding[], paint: (code: number, text: string) => string): readonly string[] {
  const rows = [...findings].sort((a, b) => a.place.start.offset - b.place.start.offset)
  const places = rows.map(({ place: { start } }) => `${start.line}:${start.column}`)
  const width = places.reduce((widest, { length }) => Math.max(widest, length), 0)
  return rows.map(({ severity, message, rule }, index) => {
    const label = paint(COLOURS[severity], severity.padEnd(7))
    return `  ${(places[index] as string).padStart(width)}  ${label}  ${printable(message)}  ${paint(DIM, printable(rule))}`
  })
}

/** What comes from a file or its name must not move the cursor. */
function printable(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
  )
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
