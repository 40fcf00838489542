import type { BoilerplateKind } from '@copydesk/document'

/** Reads a line that ends in the credit of a picture, as agencies print it: a credit alone, or a caption that ends in one. */
export function readCredit(text: string): BoilerplateKind | undefined {
  const last = text.charCodeAt(text.length - 1)
  const sentence = SENTENCE_END.has(last)
  if (sentence && (last !== DOT || !hasColonOrSlash(text))) return undefined
  const tail = text.slice(-TAIL)
  if (!SIGNS.test(tail) && !WORDS.test(tail)) return undefined
  if (!(sentence ? LABELLED : CREDIT).test(tail) && (sentence || !NAMES.test(tail))) return undefined
  return text.length <= ALONE ? 'credit' : 'caption'
}

/** What a credit that ends as a sentence has behind its label, and hardly any other sentence so near to its end. */
function hasColonOrSlash(text: string): boolean {
  const from = Math.max(0, text.length - TAIL)
  return text.indexOf(':', from) !== -1 || text.indexOf('/', from) !== -1
}

/** A quick test: every credit has one of these signs, or a letter right behind the end of a sentence, or one of these words. */
const SIGNS = /[/(:|©]|[.!?”"][^\s\d.!?…,;:)\]’”"-]/
const WORDS =
  /get|stock|phot|imag|alamy|plash|pexels|pixabay|wire|zuma|dream|pictur|panpix|flickr|commons|cc.by|courtesy|credit|illustr|graphic|screen|foto|bild|quelle|crédit|kuva|фото|zdj|file|archiv|contributed|submitted|handout|undated|representational|filmmagic/i

const DOT = 0x2e
const SENTENCE_END = new Set([...'.!?。।؟…”"»:,;'].map((mark) => mark.charCodeAt(0)))

/** UTF-16 units: the longest credit, and the longest line that is a credit alone. */
const TAIL = 110
const ALONE = 50

const NEWS_AGENCIES =
  'ap|afp|agence france-presse|reuters|dpa|epa|epa-efe|efe|ansa|apa|ntb|tt|ritzau|belga|lusa|tass|pa|getty|imago|keystone|scanpix|xinhua|upi|tns|(?:the )?associated press|(?:the )?canadian press'
const PICTURE_AGENCIES =
  'getty images?(?: north america)?|gettyimages|shutterstock|istock(?:photo)?|ap photo|ap images?|afp photo|alamy(?: stock photo)?|unsplash|pexels|pixabay|imago images|icon sportswire|zuma(?: press)?(?: wire)?|adobe stock|dreamstime|depositphotos|picture[ -]alliance|ritzau scanpix|pa wire|pa images|wireimage|filmmagic|flickr|wikimedia commons|creative commons|cc[ -]by(?:[ -](?:sa|nd|nc))*(?: \\d\\.\\d)?'
const LABELS =
  '(?:file |stock )?(?:photos?|images?|pictures?|photograph[sy]?|photographers?|illustrations?|graphics?|screenshots?|screengrab|credits?|foto|fotos|fotograf|bild|bilder|quelle|crédits?|symbolbild|archivbild|archivfoto|kuva|фото|zdjęcie|fot\\.|imagen|immagine)(?: credits?)?'

/** A word for a picture and a colon, and a name. */
const AFTER_COLON = `(?:^|[(\\[|/–—.;!?)\\p{L}\\p{N}] ?)(?<!\\p{L})${LABELS} ?[:/] ?[^.!?:]{1,60}[)\\]]?`

/** Ends with a full stop, but its last sentence is a credit. */
const LABELLED = new RegExp(`${AFTER_COLON}\\.$`, 'iu')

const CREDIT = new RegExp(
  [
    `(?<![\\p{L}\\p{N}])(?:${PICTURE_AGENCIES})(?:/[^.!?]{0,60})?[)\\]]?$`,
    `[/|©] ?(?:${NEWS_AGENCIES})[)\\]]?$`,
    `(?<!\\p{L})(?:epa|afp|ap|imago|dpa)(?:-efe)?/ ?\\p{L}[^.!?]{2,60}[)\\]]?$`,
    `\\((?:${NEWS_AGENCIES})\\)$`,
    `${AFTER_COLON}$`,
    `(?:^|[(\\[|/–—.;!?] ?)(?:${LABELS}|courtesy)(?: by| courtesy(?: of)?| via| of) [^.!?]{1,80}[)\\]]?$`,
    '[(—–-] ?(?:file|archive|contributed|submitted|handout|undated|representational|symbolbild|archivbild|archivfoto)(?: (?:photo|image|picture))?[)\\]]?$',
    '(?<!\\p{L})credit\\.\\.\\.[^!?]{1,80}$',
    '(?:image|photo|picture) credit: .{1,90}$',
  ].join('|'),
  'iu',
)

/**
 * Behind the end of a sentence: names with a slash between them, in parentheses, or with no space before them (`… at noon.Ada Marlowe`). A single word
 * in parentheses (`(Laughter)`) is none.
 */
const NAMES =
  /(?<=\p{Ll}{3})[.!?”"](?:\p{Lu}[\p{L} .’'&/-]{2,60}| \p{Lu}[\p{L}.’' -]{2,40} ?\/ ?\p{Lu}[\p{L}\p{N}.’' &-]{0,40}| \((?!reporting|additional|writing|editing)\p{Lu}[\p{L}.’'-]+(?:[ /,]{1,2}(?:\p{Lu}[\p{L}.’'-]*|for|via|of|the)){1,8}\))$|\(\p{Lu}[\p{L}.’' -]{2,40} ?\/ ?\p{Lu}[\p{L}\p{N}.’' &-]{1,40}\)$|^PHOTOS? BY \p{Lu}|^[\p{Lu} ]{3,20} PHOTO /u
