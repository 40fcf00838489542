/**
 * Says whether a line is the caption of a picture by words that hardly anything else has: who stands where in it (`Ada Marlowe (left)`), the number of a
 * picture in a row of them (`[1/4]`), or what agencies put before an old one (`FILE -`). Of the lines of labelled pages that have one of these and quote
 * nobody (2026-11), 22 of 23 were captions.
 */
export function isCaption(text: string): boolean {
  if (OPENS.has(text.charCodeAt(0)) && OPENING.test(text)) return true
  return text.includes('(') && PLACED.test(text)
}

/** The first signs of the openings: a quick test. */
const OPENS = new Set([...'[(FPLCVDOZСН左'].map((sign) => sign.charCodeAt(0)))

const OPENING =
  /^(?:\[\d{1,2}\/\d{1,2}\] ?\p{L}|F(?:ILE|ile)(?: PHOTO| photo)?(?: ?[-–—] ?|: )\p{L}|PHOTOS? BY \p{Lu}{2}|\(?(?:L-R|L to R|From left(?: to right)?|Left to right|Clockwise from [\p{L} ]{3,20}|Pictured(?: above| below)?|V\. ?l\. ?n\. ?r\.|Von links(?: nach rechts)?|De gauche à droite|De izquierda a derecha|Da esquerda para a direita|Da sinistra(?: a destra)?|Van links naar rechts|Fr(?:ån vänster|a venstre)|Od lewej|Zleva|Слева направо|На фото)\)?[:,] )/u

/** Where somebody is to be seen, in parentheses. */
const PLACED =
  /\((?:left|right|center|centre|(?:far|top|bottom|front|back) (?:left|right)|(?:second|third|fourth|2nd|3rd|4th) from (?:left|right|the left|the right)|from (?:left|right)|(?:front|back) row|links|rechts|li\.|re\.|[lrM]\.|Mitte|mitte|[2-9]\. ?v\. ?[lr]\.|vorne?|hinten|à gauche|à droite|au centre|izq\.|izda\.|dcha\.|izquierda|derecha|esquerda|à esquerda|à direita|ao centro|a sinistra|a destra|al centro|t\. ?[vh]\.|till (?:vänster|höger)|til (?:venstre|højre|høyre)|(?:vas|oik|kesk)\.|z (?:lewej|prawej)|w środku|po (?:lewej|prawej)|vlevo|vpravo|uprostřed|vľavo|vpravo|uprostred|слева|справа|в центре|ліворуч|праворуч|(?:앞줄 |맨 )?(?:왼쪽|오른쪽|가운데)(?:부터|에서 .{1,8})?|左|右|中央|左から(?:[２-９2-9]人目)?|右から(?:[２-９2-9]人目)?|左から順に)\)/u
