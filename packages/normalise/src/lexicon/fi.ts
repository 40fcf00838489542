import type { Lexicon } from './lexicon.ts'

/** Finnish. */
export const fi: Lexicon = {
  language: 'fi',
  months: [
    'tammikuuta|tammikuu|tammi',
    'helmikuuta|helmikuu|helmi',
    'maaliskuuta|maaliskuu|maalis',
    'huhtikuuta|huhtikuu|huhti',
    'toukokuuta|toukokuu|touko',
    'kesäkuuta|kesäkuu|kesä',
    'heinäkuuta|heinäkuu|heinä',
    'elokuuta|elokuu|elo',
    'syyskuuta|syyskuu|syys',
    'lokakuuta|lokakuu|loka',
    'marraskuuta|marraskuu|marras',
    'joulukuuta|joulukuu|joulu',
  ],
  weekdays: [
    'maanantai|ma',
    'tiistai|ti',
    'keskiviikko|ke',
    'torstai|to',
    'perjantai|pe',
    'lauantai|la',
    'sunnuntai|su',
  ],
  dayFirst: true,
  published: ['julkaistu', 'julkaistiin', 'luotu', 'pvm'],
  modified: ['päivitetty', 'viimeksi päivitetty', 'päivitettiin', 'muokattu'],
  by: ['teksti', 'kirjoittaja', 'toimittaja', 'toimittanut', 'teksti ja kuvat'],
  and: ['ja'],
  roles: ['toimittaja', 'kirjeenvaihtaja', 'päätoimittaja', 'kolumnisti', 'uutispäällikkö', 'toimitus'],
  at: [],
  boilerplate: {},
}
