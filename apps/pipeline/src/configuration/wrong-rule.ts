import { CARD_INCOMPLETE, EXCEPTION_UNUSED, type RuleOptions, readingRules, rules } from '@copydesk/validate/documents'
import type { CorpusConfig, RuleSetting } from './corpus-config.generated.ts'
import type { LoadedPlugins } from './load-plugins.ts'

/** What is wrong with how a configuration names a rule, and where. */
export interface WrongRule {
  readonly path: readonly string[]
  /** Whether it is the key that is wrong, and not its value. */
  readonly atKey: boolean
  readonly message: string
}

/** Finds the first setting or exception of a configuration that names no rule, or sets one as it can't be set; null where there is none. */
export function wrongRule(
  { rules: settings = {}, exceptions = [] }: Pick<CorpusConfig, 'rules' | 'exceptions'>,
  plugins: LoadedPlugins | null,
): WrongRule | null {
  const known = new Map([
    ...OPTIONS,
    ...[...(plugins?.rules.keys() ?? [])].map(({ id, options = {} }) => [id, options] as const),
  ])
  for (const [id, setting] of Object.entries(settings)) {
    const wrong = wrongSetting(id, setting, known)
    if (wrong) return { path: ['rules', id, ...wrong.path], atKey: true, message: wrong.message }
  }
  for (const [index, { rule }] of exceptions.entries()) {
    if (known.has(rule) && isExceptable(rule)) continue
    const message = `Unexpected rule \`${rule}\`, expected one of ${namesOf([...known.keys()].filter(isExceptable))}`
    return { path: ['exceptions', String(index), 'rule'], atKey: false, message }
  }
  return null
}

/** The rules that a configuration may name, with their options; `schema` stands for the record's JSON Schema. */
const OPTIONS: ReadonlyMap<string, RuleOptions> = new Map([
  ...rules.map(({ id, options = {} }) => [id, options] as const),
  ...readingRules.flatMap(({ id, severity }) => (severity === 'warning' ? [[id, {}] as const] : [])),
  ['schema', {}],
])

/** What is wrong with the setting of a rule, and at which key below it. */
function wrongSetting(
  id: string,
  setting: RuleSetting,
  known: ReadonlyMap<string, RuleOptions>,
): { readonly path: readonly string[]; readonly message: string } | null {
  const options = known.get(id)
  if (!options)
    return {
      path: [],
      message: `Unexpected rule \`${id}\`, expected one of ${namesOf([...known.keys()])}`,
    }
  if (typeof setting === 'string') return null
  for (const [name, value] of Object.entries(setting)) {
    if (name === 'severity') continue
    const without = options[name]
    const names = ['severity', ...Object.keys(options)].map((option) => `\`${option}\``).join(', ')
    if (without === undefined)
      return { path: [name], message: `Unexpected option \`${name}\` of \`${id}\`, expected one of ${names}` }
    if (typeof value !== typeof without)
      return {
        path: [name],
        message: `Unexpected ${JSON.stringify(value)} for \`${name}\` of \`${id}\`, expected a ${typeof without}`,
      }
    if (name === 'pattern' && !isExpression(String(value)))
      return {
        path: [name],
        message: `Unexpected ${JSON.stringify(value)} for \`${name}\` of \`${id}\`, expected a regular expression`,
      }
  }
  return null
}

/** A dataset keeps what its schema promises; and what is wrong in `corpus.yaml` is mended there, not covered. */
function isExceptable(id: string): boolean {
  return !['schema', EXCEPTION_UNUSED, CARD_INCOMPLETE].includes(id)
}

function namesOf(ids: readonly string[]): string {
  return ids.map((id) => `\`${id}\``).join(', ')
}

function isExpression(source: string): boolean {
  try {
    new RegExp(source, 'u')
    return true
  } catch {
    return false
  }
}
