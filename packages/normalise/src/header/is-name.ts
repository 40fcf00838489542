/**
 * Says whether a text looks like the name of a person: one to six words of letters, each capitalised or, but for the first, a particle (`van`,
 * `de la`); scripts without capitals need letters alone.
 */
export function isName(text: string): boolean {
  if (text.length > LONGEST || !LETTERS.test(text) || DOMAIN.test(text)) return false
  const words = text.split(' ')
  if (words.length > 6) return false
  return CAPITALISED.test(words[0] as string) && words.every((word) => CAPITALISED.test(word) || PARTICLES.has(word))
}

/** UTF-16 units. */
const LONGEST = 60

/** Letters and marks, with the signs that stand inside names. */
const LETTERS = /^[\p{L}\p{M}][\p{L}\p{M}'’.·・\- ]*$/u

/** A full stop inside a word. */
const DOMAIN = /\.\p{Ll}/u

/** Begins with a capital, or with a letter of a script that has none. */
const CAPITALISED = /^(?:[\p{Lu}\p{Lt}\p{Lo}]|[a-z]{1,2}[-'’]\p{Lu}|\p{Script=Georgian})/u

/** Particles that are written small inside names. */
const PARTICLES = new Set(
  'af al bin bint da dal de del della den der di do dos du e el ibn la las le los san ten ter van vom von y zu zum zur'.split(
    ' ',
  ),
)
