/** Says whether a line is the headline of another story with its age behind it, as it stands in a list of the latest (`Four bells are sold 3 hours ago`). */
export function isDatedLink(text: string): boolean {
  return ENDS_IN_UNIT.test(text.slice(-LONGEST_UNIT)) && AGE.test(text)
}

/** UTF-16 units. */
const LONGEST_UNIT = 8

/** A quick test: the last word of an age. */
const ENDS_IN_UNIT = /(?:ago|nuten|unden?|agen?|ochen?|utos|oras?|d[ií]as?|utes|eures?|ours?|fa)$/

/** Six words at least, and how long ago it was, without a full stop. */
const AGE =
  /^(?:\S{1,40} ){5,}\S{0,40}(?:\d{1,2} (?:min(?:ute)?s?|h(?:ou)?rs?|days?|weeks?|months?) ago|vor \d{1,2} (?:Minuten|Stunden?|Tagen?|Wochen?)|hace \d{1,2} (?:minutos|horas?|días?)|il y a \d{1,2} (?:minutes|heures?|jours?)|há \d{1,2} (?:minutos|horas?|dias?)|\d{1,2} (?:minuti|or[ae]|giorn[oi]) fa)$/u
