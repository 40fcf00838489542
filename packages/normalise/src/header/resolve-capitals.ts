/**
 * Writes a name that is printed in capitals as a person would (`JOHN HALDANE` → `John Haldane`), where that is certain; a name with a
 * prefix that may keep a capital inside (`MCDONALD`, `O’BRIEN`, `VAN DYKE`) stays as it is.
 */
export function resolveCapitals(name: string): string {
  const words = name.split(' ')
  if (!words.every((word) => CAPITALS.test(word)) || !words.some((word) => word.length > 2)) return name
  if (words.some((word) => UNCERTAIN.test(word))) return name
  return words
    .map((word) => (SUFFIX.test(word) ? word : word.replace(/(?<=\p{L})\p{L}+/gu, (rest) => rest.toLowerCase())))
    .join(' ')
}

const CAPITALS = /^\p{Lu}[\p{Lu}.-]*$/u
const UNCERTAIN = /^(?:MA?C\p{Lu}{3,}|[OD]['’].*|DE|DEL|DELLA|DI|DA|DU|DER|EL|LA|LE|TEN|TER|VAN|VON)$/u
const SUFFIX = /^(?:II|III|IV|\p{Lu}\.?)$/u
