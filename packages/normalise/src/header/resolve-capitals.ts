/**
 * Writes a name that is printed in capitals as a person would (`JOHN HALDANE` → `John Haldane`, `MARY O'BRIEN` → `Mary O'Brien`), where that is
 * certain; a name with a prefix that may keep a capital inside or be small (`MACKAY`, `VAN DYKE`) stays as it is, and so
 * does one word, for it may be initials.
 */
export function resolveCapitals(name: string): string {
  const words = name.split(' ')
  if (words.length === 1 || !words.every((word) => CAPITALS.test(word)) || !words.some((word) => word.length > 2))
    return name
  if (words.some((word) => UNCERTAIN.test(word))) return name
  return words.map((word) => (SUFFIX.test(word) ? word : resolved(word))).join(' ')
}

function resolved(word: string): string {
  return word.replace(/(MC|)(\p{Lu})(\p{Lu}*)/gu, (_, prefix: string, first: string, rest: string) => {
    return `${prefix && 'Mc'}${first}${rest.toLowerCase()}`
  })
}

const CAPITALS = /^\p{Lu}[\p{Lu}.'’-]*$/u
const UNCERTAIN = /^(?:MAC\p{Lu}{3,}|D['’].*|DE|DEL|DELLA|DI|DA|DU|DER|EL|LA|LE|TEN|TER|VAN|VON)$/u
const SUFFIX = /^(?:II|III|IV|\p{Lu}\.?)$/u
