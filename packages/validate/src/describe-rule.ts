import { ID_COLLISION } from './find-id-collisions.ts'
import { DUPLICATE_EXACT } from './open-repeats.ts'
import type { RuleDescription } from './rule.ts'
import { rules } from './rules.ts'

/** What is known of a rule by its id. Any id has a description. */
export function describeRule(id: string): RuleDescription {
  const known = rules.find((rule) => rule.id === id) ?? OTHER_RULES[id]
  if (known) return known
  const [, keyword] = /^schema\/(.+)$/.exec(id) ?? []
  return {
    description:
      keyword === undefined
        ? `The check \`${id}\`.`
        : `The record is as its JSON Schema says (keyword \`${keyword}\`).`,
  }
}

/** What is asked of all documents together, and of data that `validateRecords` reads. */
const OTHER_RULES: Readonly<Record<string, RuleDescription>> = {
  [ID_COLLISION]: {
    description: 'An id names one document; of two that share one neither can be told from the other.',
  },
  [DUPLICATE_EXACT]: {
    description: 'A text is in a corpus once; a second one would count twice in all that is made of it.',
  },
  'json-invalid': { description: 'A record is JSON (RFC 8259).' },
  'record-size': { description: 'A record is no longer than 1 GB, and than a string of JavaScript can be.' },
  'record-depth': { description: 'A record is nested no deeper than its schema can follow.' },
  'gzip-damaged': { description: 'Compressed data are whole; what follows a damage is lost.' },
}
