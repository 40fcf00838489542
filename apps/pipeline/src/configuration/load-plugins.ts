import { pathToFileURL } from 'node:url'
import type { TextStep } from '@copydesk/normalise'
import { applyEdits, type Edit, type SourceText } from '@copydesk/source-text'
import { type CheckableRule, rules as ownRules, readingRules } from '@copydesk/validate/documents'
import type { Plugin } from './plugin.ts'
import { PluginError } from './plugin-error.ts'
import { PluginFailure } from './plugin-failure.ts'
import type { PluginFile } from './plugin-files.ts'

/** The rules and text steps of all plugins, in order. */
export interface LoadedPlugins {
  /** With the name of the plugin that each comes from. */
  readonly rules: ReadonlyMap<CheckableRule, string>
  /** Each throws a `PluginFailure` where it fails on a document. */
  readonly textSteps: readonly TextStep[]
}

/** Where there are none. */
export const NO_PLUGINS: LoadedPlugins = { rules: new Map(), textSteps: [] }

/** Imports plugins. Throws a `PluginError` for one that throws while it is loaded, exports something else, or names a rule that there is already. */
export async function loadPlugins(files: readonly PluginFile[]): Promise<LoadedPlugins> {
  const taken = new Set([...ownRules, ...readingRules].map(({ id }) => id))
  const rules = new Map<CheckableRule, string>()
  const textSteps: TextStep[] = []
  for (const file of files) {
    const plugin = await importPlugin(file)
    for (const rule of plugin.rules ?? []) {
      if (taken.has(rule.id))
        throw new PluginError(
          file.name,
          `Unexpected rule \`${rule.id}\` in \`${file.name}\`, expected an id that is not taken`,
        )
      taken.add(rule.id)
      rules.set(guardRule(rule), file.name)
    }
    textSteps.push(...(plugin.textSteps ?? []).map((step) => guardStep(step, file.name)))
  }
  return { rules, textSteps }
}

async function importPlugin({ name, file, digest }: PluginFile): Promise<Plugin> {
  const fail = (found: string, wanted: string): never => {
    throw new PluginError(name, `Unexpected ${found} in \`${name}\`, expected ${wanted}`)
  }
  // The digest makes a module that was changed since it was imported another one.
  const url = `${pathToFileURL(file).href}?${digest}`
  const exported = (await import(url).catch((error) =>
    fail(`error \`${error instanceof Error ? error.message : error}\``, 'a module that loads'),
  )) as Record<string, unknown>
  const { rules, textSteps } = exported
  if (rules === undefined && textSteps === undefined) fail('exports', '`rules` or `textSteps`')
  if (rules !== undefined && !Array.isArray(rules)) fail(`${typeof rules} \`rules\``, 'an array')
  if (textSteps !== undefined && !(Array.isArray(textSteps) && textSteps.every((step) => typeof step === 'function')))
    fail('`textSteps`', 'an array of functions')
  for (const [index, rule] of ((rules ?? []) as readonly unknown[]).entries()) {
    const wanted = wrongInRule((rule ?? {}) as Partial<Record<keyof CheckableRule, unknown>>)
    if (wanted !== undefined) fail(`\`rules[${index}]\``, wanted)
  }
  return exported as Plugin
}

/** What a rule should have and has not. */
function wrongInRule({
  id,
  severity,
  scope,
  description,
  options = {},
  check,
}: Partial<Record<keyof CheckableRule, unknown>>): string | undefined {
  if (typeof id !== 'string' || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) return 'an `id` in kebab-case'
  if (!['error', 'warning', 'info'].includes(severity as string)) return 'a `severity` of error, warning or info'
  if (scope !== 'file' && scope !== 'document') return 'a `scope` of file or document'
  if (typeof description !== 'string' || description === '') return 'a `description`'
  if (typeof check !== 'function') return 'a function `check`'
  const values = typeof options === 'object' && options !== null ? Object.values(options) : [null]
  if (!values.every((value) => ['number', 'string'].includes(typeof value)))
    return '`options` that are numbers and strings'
  return undefined
}

/** A rule whose problems are sure to be some. */
function guardRule(rule: CheckableRule): CheckableRule {
  return {
    ...rule,
    *check(context) {
      for (const problem of rule.check(context)) {
        if (typeof problem?.message !== 'string') throw new TypeError('a problem without a message')
        const { pointer = null } = problem
        if (pointer !== null && typeof pointer !== 'string') throw new TypeError('a pointer that is no string')
        yield { ...problem, pointer }
      }
    },
  }
}

function guardStep(step: TextStep, plugin: string): TextStep {
  return (text) => {
    try {
      return checkedEdits(text, step(text))
    } catch (error) {
      throw new PluginFailure(plugin, `text step \`${step.name || 'without a name'}\``, error)
    }
  }
}

/** Edits that can be applied, which is what shows that they can. */
function checkedEdits(text: SourceText, edits: readonly Edit[]): readonly Edit[] {
  for (const { value, rule } of edits) {
    if (typeof value !== 'string' || typeof rule !== 'string') throw new TypeError('an edit without value or rule')
  }
  applyEdits(text, edits)
  return edits
}
