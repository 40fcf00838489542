import { type BadExample, type ReadingRule, type Rule, readingRules, rules } from '../src/index.ts'

/** The page about all rules, in Markdown: what a rule asks, why, its options, and its examples, which are its tests. */
export function rulesPage(): string {
  const sections = [
    ['The file', rules.filter(({ scope }) => scope === 'file')],
    ['The document', rules.filter(({ scope }) => scope === 'document')],
  ] as const
  return `${[
    '# Rules',
    'Each rule looks at one thing of a document and says what it found, what it expected, and where in the raw file. An error rejects the document; a warning and a note stand in `findings/`. This page is written from the rules themselves (`UPDATE=1 pnpm exec vitest run packages/validate/test/rules-page.test.ts`), and a test holds it to them.',
    `\`\`\`yaml
# corpus.yaml
collected: 2024-03-31 # no article is dated later; dates.latest in date-range
rules:
  byline-missing: off
  date-weekday: error
  text-short: { severity: error, minimum: 200 }
\`\`\``,
    'Raw files are not edited, so a finding that is known and accepted is listed in `exceptions`, with its reason. It is taken away before it can reject the document. `path` is a glob of paths below the input folder, the path of one file or member of an archive, or the id of a row of a table. What the JSON Schema of the record demands, and what leaves nothing that could be read, has no exceptions. An exception that covers nothing is itself reported (`exception-unused`).',
    `\`\`\`yaml
# corpus.yaml
exceptions:
  - rule: byline-missing
    path: "archive/**"
    reason: The archive was printed without bylines.
\`\`\``,
    'Rules of your own are in a module that `plugins` names: [plugins.md](plugins.md).',
    ...sections.flatMap(([title, list]) => [`## ${title}`, ...list.map(sectionOf)]),
    '## The record',
    '### `schema/<keyword>`',
    'error. The record is as its JSON Schema says; one finding for each violation, named for the keyword. `schema` in `rules` sets all of them.',
    '## Reading',
    'What is found while files are listed, read, decoded and taken apart, and over all inputs. Of these, warnings can be set in `rules`; an error leaves nothing that could be taken.',
    tableOf(readingRules),
  ].join('\n\n')}\n`
}

function sectionOf({ id, severity, description, help, options, good, bad }: Rule): string {
  const told = Object.entries(options ?? {}).map(([name, value]) => `\`${name}\` (${shown(value)})`)
  return [
    `### ${id}`,
    `${severity}. ${description}`,
    ...(help === undefined ? [] : [help]),
    ...(told.length === 0 ? [] : [`Options: ${told.join(', ')}.`]),
    'Content with:',
    ...good.map((text) => block(text)),
    'Not content with:',
    ...bad.map(badBlock),
  ].join('\n\n')
}

function shown(value: number | string): string {
  return value === '' ? 'without it nothing' : `without it \`${value}\``
}

function badBlock({ text, path, options, line, column }: BadExample): string {
  const told = [
    path && `named \`${path}\``,
    ...Object.entries(options ?? {}).map(([name, value]) => `\`${name}: ${value}\``),
  ].filter(Boolean)
  return `${block(text)}\n\nat ${line}:${column}${told.length === 0 ? '' : `, ${told.join(', ')}`}`
}

/** An example as it stands in a file; what nobody would see is escaped. */
function block(text: string): string {
  const visible = text.replace(/(?!\n)\p{Cc}/gu, (sign) => `\\x${sign.charCodeAt(0).toString(16).padStart(2, '0')}`)
  return visible.trim() === ''
    ? '(a file that is empty, or all white space)'
    : `\`\`\`text\n${visible.trimEnd()}\n\`\`\``
}

function tableOf(list: readonly ReadingRule[]): string {
  const rows = list.map(
    ({ id, severity, description, help }) =>
      `| \`${id}\` | ${severity ?? 'left out'} | ${description}${help ? ` ${help}` : ''} |`,
  )
  return ['| id | severity | what it asks |', '| --- | --- | --- |', ...rows].join('\n')
}
