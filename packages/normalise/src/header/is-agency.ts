/** Says whether a text names a news agency or a desk rather than a person. */
export function isAgency(text: string): boolean {
  return text.length <= 60 && AGENCY.test(text)
}

/** The great agencies by name (members of the News Agencies World Congress), and the words that others' names are made of. */
const AGENCY =
  /^(?:(?:the )?associated press|ap|afp|agence france-presse|reuters|dpa|apa|ansa|efe|upi|pa media|press association|tass|interfax|xinhua|kyodo|yonhap|anadolu|aap|cp|ntb|tt|ritzau|belga|lusa)$|^(?:\p{Lu}[\p{L}'’-]* ){0,4}(?:news agency|news service|press agency|wire service|staff|newsroom|editorial board|nachrichtenagentur|agencia de noticias|agence de presse)$|^agencia \p{Lu}[\p{L}'’-]*$|^(?:staff|our) (?:reporters?|writers?|correspondents?)$/iu
