import type { Problem, Rule } from '../rule.ts'

/** Asks that authors are names. */
export const authorName: Rule = {
  id: 'author-name',
  severity: 'warning',
  scope: 'document',
  description: 'An author is one name, as a person would write it: no address, no number, no list of names.',
  help: 'Where authors come from columns or front matter, give a list with one name each.',
  *check({ document: { authors } }) {
    for (const [index, name] of authors.entries()) {
      const wrong = FAULTS.find(({ pattern }) => pattern.test(name))
      if (wrong) yield problem(index, name, wrong.what)
    }
  },
  good: [
    'Ferry to Tarn resumes\nBy Ada Marlowe and Tom Petrie\nThe ferry sailed at dawn, three weeks after the storm.',
  ],
  bad: [
    {
      text: '---\ntitle: Ferry to Tarn resumes\nauthor: ada@harbour.example\n---\n\nThe ferry sailed at dawn.\n',
      path: 'example.md',
      line: 3,
      column: 9,
    },
  ],
}

const FAULTS = [
  { what: 'an address', pattern: /@|:\/\// },
  { what: 'a number', pattern: /\p{Nd}/u },
  { what: 'several names', pattern: /[;,]\s?\p{L}{3}|\s(?:and|und|et|y|&)\s/u },
  { what: 'a single letter', pattern: /^.$/u },
]

function problem(index: number, name: string, what: string): Problem {
  return {
    message: `Unexpected ${what} in the author \`${name}\`, expected one name`,
    pointer: `/authors/${index}`,
    actual: name,
  }
}
