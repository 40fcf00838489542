import type { BoilerplateKind } from '@copydesk/document'
import { isCaption } from './is-caption.ts'

/** Reads a line that ends in the credit of a picture, as agencies print it: a credit alone, or a caption that ends in one; or another caption. */
export function readCredit(text: string): BoilerplateKind | undefined {
  if (isCaption(text)) return 'caption'
  const last = text.charCodeAt(text.length - 1)
  const sentence = SENTENCE_END.has(last)
  if (sentence && (last !== DOT || !mayHoldCredit(text))) return undefined
  const tail = text.slice(-TAIL)
  if ((sentence || !SIGNS.test(tail)) && !WORDS.test(tail)) return undefined
  if (!(sentence ? LABELLED : CREDIT).test(tail) && (sentence || !NAMES.test(tail))) return undefined
  return text.length <= (EAST_ASIAN.test(text) ? ALONE_IN_EAST_ASIA : ALONE) ? 'credit' : 'caption'
}

/** What a credit that ends as a sentence has behind its label, and hardly any other sentence so near to its end. */
function mayHoldCredit(text: string): boolean {
  const from = Math.max(0, text.length - TAIL)
  return (
    text.charCodeAt(text.length - 2) === BRACKET ||
    text.indexOf(':', from) !== -1 ||
    text.indexOf('/', from) !== -1 ||
    text.indexOf('courtesy of', from) !== -1
  )
}

/** A quick test: every credit has one of these signs, or a capital right behind the end of a sentence, or one of these words; that of a sentence has a word. */
const SIGNS = /[/(|©＝]|[.!?”"][^\s\da-z.!?…,;:)\]’”"-]/
const WORDS =
  /get|stock|phot|imag|alamy|plash|pexels|pixabay|wire|zuma|dream|pictur|panpix|flickr|commons|cc.by|courtesy|credit|illustr|graphic|screen|foto|bild|quelle|crédit|kuva|фото|zdj|file|archiv|contributed|submitted|handout|undated|representational|filmmagic|fot[.ó]|fotoğ|ilustra|immagin|снимка|φωτ|ảnh|ภาพ|写真|攝影|摄影|تصوير|عکس|צילום|[.!?”"] (?:ap|afp|epa|dpa|reuters)$|뉴스|뉴시스|로이터|제공|사진/i

const DOT = 0x2e
const BRACKET = 0x29
const SENTENCE_END = new Set([...'.!?。।؟…”"»:,;'].map((mark) => mark.charCodeAt(0)))

/** UTF-16 units: the longest credit, and the longest line that is a credit alone. */
const TAIL = 110
const ALONE = 50
const ALONE_IN_EAST_ASIA = 20
const EAST_ASIAN = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]/

const NEWS_AGENCIES =
  'ap|afp|agence france-presse|reuters|dpa|epa|epa-efe|efe|ansa|apa|ntb|tt|ritzau|belga|lusa|tass|pa|getty|imago|keystone|scanpix|xinhua|upi|tns|(?:the )?associated press|(?:the )?canadian press'
const PICTURE_AGENCIES =
  'getty images?(?: north america)?|gettyimages|shutterstock|istock(?:photo)?|ap photo|ap images?|afp photo|alamy(?: stock photo)?|unsplash|pexels|pixabay|imago images|icon sportswire|zuma(?: press)?(?: wire)?|adobe stock|dreamstime|depositphotos|picture[ -]alliance|ritzau scanpix|pa wire|pa images|wireimage|filmmagic|flickr|wikimedia commons|creative commons|cc[ -]by(?:[ -](?:sa|nd|nc))*(?: \\d\\.\\d)?'
const LABELS =
  '(?:file |stock )?(?:photos?|images?|pictures?|photograph[sy]?|photographers?|illustrations?|graphics?|screenshots?|screengrab|credits?|foto|fotos|fotograf|fotografie|bild|bilder|quelle|bildquelle|fotoquelle|bildnachweis|crédits?|symbolbild|archivbild|archivfoto|kuva|kuvat|kuvituskuva|valokuva|ilustración|ilustração|illustrazione|ilustrasi|illustrasjon|illustratie|фото|снимка|φωτογραφία|φωτό|fotoğraf|fotó|zdjęcie|fot\\.|imagen|imagem|immagine|ảnh|ภาพ|사진|写真|攝影|摄影|تصوير|عکس|צילום)(?: credits?)?'

/** A name: full stops inside it (`Glocke.de`, `J. Vane`) end no sentence. */
const NAME = '(?:[^.!?:]|\\.(?! )|(?<= \\p{Lu})\\. )'

/** A word for a picture and a colon, and a name. */
const AFTER_COLON = `(?:^|[(\\[|/–—.;!?)\\p{L}\\p{N}] ?)(?<!\\p{L})${LABELS} ?[:/] ?${NAME}{1,60}[)\\]]?`

/** Ends with a full stop, but its last sentence is a credit. */
const LABELLED = new RegExp(
  [
    `${AFTER_COLON}\\.$`,
    '(?:image|photo|picture|illustration) credits?: .{1,90}$',
    '[.!?)”"] credits?: .{1,90}$',
    `[.!?] (?:${LABELS}|courtesy)(?: courtesy)? of [^.!?]{1,60}\\.$`,
    `/(?:${PICTURE_AGENCIES})\\.$`,
    "\\((?:symbolbild|symbolfoto|archivbild|archivfoto|file photo|archive photo|foto de archivo|photo d[’']illustration|photo d[’']archives)\\)\\.$",
  ].join('|'),
  'iu',
)

const CREDIT = new RegExp(
  [
    `(?<![\\p{L}\\p{N}])(?:${PICTURE_AGENCIES})(?:/[^.!?]{0,60})?[)\\]]?$`,
    `[/|©] ?(?:${NEWS_AGENCIES})[)\\]]?$`,
    `(?<!\\p{L})(?:epa|afp|ap|imago|dpa|reuters)(?:-efe)?/ ?\\p{L}[^.!?]{2,60}[)\\]]?$`,
    `\\((?:${NEWS_AGENCIES})\\)$`,
    '[.!?”"] (?:ap|afp|epa|dpa|reuters)$',
    `${AFTER_COLON}$`,
    `(?:^|[(\\[|/–—.;!?] ?)(?:${LABELS}|courtesy)(?: by| courtesy(?: of)?| via| of) [^.!?]{1,80}[)\\]]?$`,
    `\\((?:${LABELS}) \\p{Lu}[^()]{2,60}\\)$`,
    '[(—–-] ?(?:file|archive|contributed|submitted|handout|undated|representational|symbolbild|archivbild|archivfoto)(?: (?:photo|image|picture))?[)\\]]?$',
    '(?<!\\p{L})credit\\.\\.\\.[^!?]{1,80}$',
    '(?:image|photo|picture) credits?: .{1,90}$',
    '[\\p{L}.!?)”"] © ?\\p{L}[^.!?©]{1,60}$',
    // East Asia: the agency, or who took the picture, behind an equals sign, or behind the last sentence.
    '＝[\\p{L}・、]{2,30}[）)]?$',
    '[.다] (?:(?:뉴스1|연합뉴스|뉴시스|로이터|AP|AFP|EPA|게티이미지(?:뱅크|코리아)?)(?:[=/]?\\p{L}{2,8})?|[\\p{L}\\p{N}]{2,12} 제공)$',
  ].join('|'),
  'iu',
)

/**
 * Behind the end of a sentence: names with a slash between them, in parentheses, or with no space before them (`… at noon.Ada Marlowe`). A single word
 * in parentheses (`(Laughter)`) is none.
 */
const NAMES =
  /(?<=\p{Ll}{3})[.!?”"](?:\p{Lu}[\p{L} .’'&/-]{2,60}| \((?!reporting|additional|writing|editing)\p{Lu}[\p{L}.’'-]+(?:[ /,]{1,2}(?:\p{Lu}[\p{L}.’'-]*|for|via|of|the)){1,8}\))$|(?<=[\p{L}\p{N}]{2})[.!?”"] \p{Lu}[\p{L}.’' -]{2,40} ?\/ ?\p{Lu}[\p{L}\p{N}.’' &-]{0,40}$|\(\p{Lu}[\p{L}.’' -]{2,40} ?\/ ?\p{Lu}[\p{L}\p{N}.’' &-]{1,40}\)$|^PHOTOS? BY \p{Lu}|^[\p{Lu} ]{3,20} PHOTO /u
