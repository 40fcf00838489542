/** Says whether a line tells what an author does: `Ada Marlowe writes about …`, `Ms. Marlowe is …`. */
export function isBiography(text: string, name: string): boolean {
  if (text.length <= name.length + 4) return false
  const surname = name.slice(name.lastIndexOf(' ') + 1)
  return (
    isOfGivenName(text, name.slice(0, name.indexOf(' '))) ||
    ((text.startsWith(`${name} `) || text.startsWith(`${name}, `)) &&
      /^\p{Ll}/u.test(text.slice(name.length).replace(/^(?:, [^,]{1,40},)? /u, ''))) ||
    (/^(?:Mr|Ms|Mrs|Dr|Prof)\.? /u.test(text) && text.slice(0, surname.length + 8).includes(` ${surname} `))
  )
}

/** `Ada covers …`: what authors do, in a few languages. */
function isOfGivenName(text: string, given: string): boolean {
  return given.length > 2 && text.startsWith(`${given} `) && DOES.test(text.slice(given.length))
}

const DOES =
  /^ (?:is (?:an?|the|our|based|currently)|was (?:an?|the)|covers|writes|reports|joined|holds|leads|works|ist (?:\p{L}+ )?\p{Lu}|schreibt|arbeitet|berichtet|leitet|est (?:journaliste|rédact|correspond)|écrit|couvre|es (?:periodista|redactor|corresponsal)|escribe|cubre|è (?:giornalista|redattor)|scrive|é (?:jornalista|repórter|editor)|escreve) /u
