/**
 * The letters beyond ASCII of a language with a Latin alphabet (ISO 639-1), in small letters: the exemplar and auxiliary characters of the Unicode CLDR
 * that its own and common foreign words are written with. Null where the language is not known here.
 */
export function lettersOf(language: string): string | null {
  return LETTERS[language] ?? null
}

const LETTERS: Readonly<Record<string, string>> = {
  az: 'çəğıöşü',
  ca: 'àçèéíïòóúüŀ',
  cs: 'áčďéěíňóřšťúůýž',
  da: 'æøåéü',
  de: 'äöüßé',
  en: 'éèçñöüï',
  es: 'áéíñóúü',
  et: 'äöõüšž',
  eu: 'ñüç',
  fi: 'äöåšž',
  fr: 'àâæçéèêëîïôœùûüÿ',
  hr: 'čćđšž',
  hu: 'áéíóöőúüű',
  is: 'áðéíóúýþæö',
  it: 'àèéìíòóù',
  lt: 'ąčęėįšųūž',
  lv: 'āčēģīķļņšūž',
  nl: 'éëïóöüè',
  no: 'æøåéò',
  pl: 'ąćęłńóśźż',
  pt: 'áâãàçéêíóôõúü',
  ro: 'ăâîșțşţ',
  sk: 'áäčďéíĺľňóôŕšťúýž',
  sl: 'čšž',
  sq: 'çë',
  sv: 'äåöé',
  tr: 'çğıöşüİâîû',
}
