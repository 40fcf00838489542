import { RE2JS } from 're2js'

/** A line of a header as a corpus describes it: the name of a step, or a name and the regular expression that its line matches. */
export type HeaderStep = string | Readonly<Record<string, string>>

/** The lines of a header, in order. */
export interface HeaderProfile {
  readonly steps: readonly ProfileStep[]
}

export interface ProfileStep {
  readonly field: ProfileField | 'skip'
  /** `optional`: the line may be missing; `any`: there may be several of it, or none. */
  readonly occurs: 'once' | 'optional' | 'any'
  /** In RE2 syntax, which takes linear time for any line; null where any line will do that reads as the field. */
  readonly pattern: RE2JS | null
  /** The names of the groups: fields, and `authors` for the names of a byline. */
  readonly groups: readonly string[]
  /** As the configuration has it. */
  readonly source: string
}

export type ProfileField = (typeof FIELDS)[number]

const FIELDS = ['kicker', 'headline', 'deck', 'byline', 'date', 'modified'] as const

const NAMES: readonly string[] = [...[...FIELDS, 'skip'].flatMap((name) => [name, `${name}?`]), 'skip*']

/** What is wrong with a profile, and with which of its steps (from 0). */
export class HeaderProfileError extends Error {
  override readonly name = 'HeaderProfileError'
  readonly step: number

  constructor(message: string, step: number) {
    super(message)
    this.step = step
  }
}

/** Makes the profile of its steps; of the same list it is made once. Throws a `HeaderProfileError` for a name or an expression that is none. */
export function headerProfile(steps: readonly HeaderStep[]): HeaderProfile {
  const known = PROFILES.get(steps)
  if (known) return known
  const profile = { steps: steps.map(stepOf) }
  PROFILES.set(steps, profile)
  return profile
}

const PROFILES = new WeakMap<readonly HeaderStep[], HeaderProfile>()

function stepOf(step: HeaderStep, index: number): ProfileStep {
  const fail = (message: string): never => {
    throw new HeaderProfileError(message, index)
  }
  const [[name, source] = ['', null], ...more] =
    typeof step === 'string' ? [[step, null] as const] : Object.entries(step)
  if (more.length > 0) fail(`Unexpected \`${more[0]?.[0]}\` beside \`${name}\`, expected one name a step`)
  if (!NAMES.includes(name))
    fail(`Unexpected \`${name}\`, expected one of ${NAMES.map((one) => `\`${one}\``).join(', ')}`)
  const field = name.replace(/[?*]$/, '') as ProfileStep['field']
  const occurs = name.endsWith('?') ? 'optional' : name.endsWith('*') ? 'any' : 'once'
  if (source === null) {
    if (occurs === 'any') fail('Unexpected `skip*` alone, expected the pattern of the lines to skip')
    return { field, occurs, pattern: null, groups: [], source: name }
  }
  const pattern = compiled(source, fail)
  const groups = Object.keys(pattern.namedGroups())
  const wrong = groups.find((group) => !GROUPS.includes(group))
  if (wrong !== undefined)
    fail(`Unexpected group \`${wrong}\`, expected one of ${GROUPS.map((one) => `\`${one}\``).join(', ')}`)
  const fields = groups.map(fieldOf)
  if (field !== 'skip' && fields.length > 0 && !fields.includes(field))
    fail(`Unexpected group \`${groups[0]}\` alone, expected a group \`${field}\` beside it`)
  return { field, occurs, pattern, groups, source: `${name}: ${source}` }
}

const GROUPS: readonly string[] = [...FIELDS, 'authors']

/** The field that a group is a part of. */
export function fieldOf(group: string): ProfileField {
  return group === 'authors' ? 'byline' : (group as ProfileField)
}

function compiled(source: string, fail: (message: string) => never): RE2JS {
  try {
    return RE2JS.compile(source)
  } catch (error) {
    const reason = (error as Error).message.replace(/^error parsing regexp: /, '')
    return fail(`Unexpected \`${source}\`, expected a regular expression in RE2 syntax (${reason})`)
  }
}
