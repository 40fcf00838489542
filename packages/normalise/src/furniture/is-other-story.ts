import { endsInWord } from './ends-in-word.ts'

/**
 * Says whether a line is a link to another story, as it stands in a list of them: with its age behind it (`Four bells are sold 3 hours ago`), or with
 * what is said of it to those who cannot see it (`(opens in new window)`).
 */
export function isOtherStory(text: string): boolean {
  if (text.endsWith(')')) return NEW_WINDOW.test(text.slice(-LONGEST_NOTE))
  return endsInWord(text) && ENDS_IN_UNIT.test(text.slice(-LONGEST_UNIT)) && AGE.test(text)
}

/** UTF-16 units. */
const LONGEST_UNIT = 8
const LONGEST_NOTE = 50

/** A quick test: the last word of an age. */
const ENDS_IN_UNIT = /(?:ago|nuten|unden?|agen?|ochen?|utos|oras?|d[ií]as?|utes|eures?|ours?|fa)$/

/** Six words at least, and how long ago it was, without a full stop. */
const AGE =
  /^(?:\S{1,40} ){5,}\S{0,40}(?:\d{1,2} (?:min(?:ute)?s?|h(?:ou)?rs?|days?|weeks?|months?) ago|vor \d{1,2} (?:Minuten|Stunden?|Tagen?|Wochen?)|hace \d{1,2} (?:minutos|horas?|días?)|il y a \d{1,2} (?:minutes|heures?|jours?)|há \d{1,2} (?:minutos|horas?|dias?)|\d{1,2} (?:minuti|or[ae]|giorn[oi]) fa)$/u

const NEW_WINDOW =
  /\((?:opens? in (?:a )?new (?:window|tab)|external link|öffnet (?:in )?(?:einem |einen |im )?neue[nm]? (?:fenster|tab)|(?:s['’]ouvre dans une |ouvre une )?nouvelle fenêtre|(?:se )?abre en (?:una )?(?:nueva ventana|ventana nueva)|abre (?:em|numa|em uma) nova janela|(?:si )?apre in una nuova (?:finestra|scheda)|opent in (?:een )?nieuw (?:venster|tabblad)|öppnas i nytt fönster|åbner i nyt vindue|åpnes i nytt vindu)\)$/iu
