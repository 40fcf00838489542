import { readingRules } from './reading-rules.ts'
import type { RuleDescription } from './rule.ts'
import { rules } from './rules.ts'

/** What is known of a rule by its id. Any id has a description. */
export function describeRule(id: string): RuleDescription {
  const known = [...rules, ...readingRules].find((rule) => rule.id === id)
  if (known) return known
  const [, keyword] = /^schema\/(.+)$/.exec(id) ?? []
  return {
    description:
      keyword === undefined
        ? `The check \`${id}\`.`
        : `The record is as its JSON Schema says (keyword \`${keyword}\`).`,
  }
}
