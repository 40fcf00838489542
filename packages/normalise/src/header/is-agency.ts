/** Says whether a text names a news agency or a desk rather than a person. */
export function isAgency(text: string): boolean {
  if (text.length > LONGEST || !WORDS.test(text)) return false
  const name = text.toLowerCase().replace(/^the /, '')
  return AGENCIES.has(name) || KINDS.test(name)
}

/** UTF-16 units. */
const LONGEST = 60

/** The great agencies by name (members of the News Agencies World Congress, and those of Europe's alliance). */
const AGENCIES = new Set(
  'associated press|ap|afp|agence france-presse|reuters|thomson reuters|dpa|deutsche presse-agentur|apa|sda|keystone-sda|ansa|efe|europa press|upi|pa media|pa|press association|tass|тасс|риа новости|interfax|интерфакс|укринформ|унн|xinhua|kyodo|jiji|yonhap|anadolu|aap|cp|canadian press|ntb|tt|ritzau|stt|belga|anp|lusa|čtk|tasr|pap|mti|agerpres|hina|tanjug|ani|pti|ians|antara|bernama|bloomberg|agence qmi|la presse canadienne|dts|epd|kna|sid|cnn|bbc|bbc news'.split(
    '|',
  ),
)

/** What the names of other agencies and of desks end with, and what stands in place of a name. */
const KINDS = new RegExp(
  [
    '(?:^| )(?:news agency|news service|press agency|wire services?|staff|newsroom|editorial board|news desk)$',
    '(?:^| )(?:nachrichtenagentur|agence de presse)$|^agencia (?:de noticias|\\p{L}+)$',
    '^(?:(?:by|from) )?(?:(?:our|a|own|special|staff|foreign) ){1,3}(?:reporters?|writers?|correspondents?)$',
    '^special (?:to|for) \\p{L}',
    '^von unsere[mrn] (?:\\p{L}+ )?(?:korrespondent|redaktion|mitarbeiter)\\p{L}*$',
    '^de (?:notre|nuestr[oa]) (?:correspondante?|envoyée? spéciale?|corresponsal|enviad[oa] especial)$',
    '^d[ae]l? nostr[oa] (?:corrispondente|inviat[oa])$|^da (?:nossa )?redação$',
  ].join('|'),
  'u',
)

/** Letters and the signs inside names, a few words at most. */
const WORDS = /^\p{L}[\p{L}'’.-]*(?: \p{L}[\p{L}'’.-]*){0,6}$/u
