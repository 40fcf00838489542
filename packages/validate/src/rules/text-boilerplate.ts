import type { Problem, Rule } from '../rule.ts'
import { slicerOf } from '../slicer-of.ts'

/** Asks that what belongs to a page, and not to its article, is not in the text. */
export const textBoilerplate: Rule = {
  id: 'text-boilerplate',
  severity: 'warning',
  scope: 'document',
  description:
    'A plea to subscribe or a notice about cookies is not what the author wrote; most such lines are taken out before, this one was not.',
  help: 'Take the line out of the raw file, or name it in the `header` profile of the corpus.',
  *check({ document: { text, paragraphs } }) {
    if (!ANY.test(text)) return
    const slice = slicerOf(text)
    for (const span of paragraphs) {
      if (span.end - span.start > LONGEST) continue
      const paragraph = slice(span.start, span.end)
      if (PHRASE.test(paragraph)) yield problem(paragraph, span)
    }
  },
  good: [
    'Ferry resumes\n\nThe company asked its readers to subscribe to our newsletter age, as it said, and they did so in numbers.',
  ],
  bad: [
    {
      text: 'Ferry resumes\n\nThe ferry sailed at dawn, three weeks after the storm.\n\nSign up for our newsletter “The Tide” and never miss a boat to the island again.\n\nThe crew sang as it left the bay, and nobody on the quay complained of the cold.',
      line: 5,
      column: 1,
    },
  ],
}

/** Code points. */
const LONGEST = 300

/** Openings of such paragraphs, in the languages that the web is mostly written in; seen again and again in pages of news sites. */
const OPENINGS = [
  'we use cookies',
  'this (?:web)?site uses cookies',
  'by continuing to (?:use|browse)',
  'sign up (?:for|to) (?:our|the|receive)',
  'subscribe (?:to our|now|today)',
  'click here (?:to|for)',
  'follow us on',
  'download (?:our|the) app',
  'wir verwenden cookies',
  'diese website (?:verwendet|nutzt) cookies',
  'jetzt abonnieren',
  'abonnieren sie',
  'nous utilisons des cookies',
  'ce site utilise des cookies',
  'abonnez-vous',
  'inscrivez-vous à (?:notre|la) newsletter',
  'utilizamos cookies',
  'este sitio (?:web )?utiliza cookies',
  'suscríbete',
  'мы используем (?:файлы )?cookie',
  'подпи(?:сывайтесь|шитесь) на',
  'lorem ipsum',
]
const PHRASE = new RegExp(`^(?:${OPENINGS.join('|')})`, 'iu')

/** A quick test: the text holds one of them at all. */
const ANY = new RegExp(`(?:^|\\n)(?:${OPENINGS.join('|')})`, 'iu')

function problem(paragraph: string, span: { readonly start: number; readonly end: number }): Problem {
  const shown = paragraph.length > SHOWN ? `${paragraph.slice(0, SHOWN)}…` : paragraph
  return {
    message: `Unexpected \`${shown}\` in the text, expected paragraphs of the article alone`,
    pointer: '/text',
    span,
  }
}

/** UTF-16 units. */
const SHOWN = 60
