/**
 * The days of a month in words, by language (BCP 47): the first to the thirty-first, all forms of one with `|` between them, as the rules of the Unicode CLDR
 * spell ordinal numbers (`spellout-ordinal`), or cardinal ones where the language dates by them.
 */
export const spelledDays: Readonly<Record<string, readonly string[]>> = {
  da: listOf(
    'første anden|andet tredje fjerde femte sjette syvende ottende niende tiende ellevte tolvte trettende fjortende femtende sekstende syttende attende nittende tyvende enogtyvende toogtyvende treogtyvende fireogtyvende femogtyvende seksogtyvende syvogtyvende otteogtyvende niogtyvende tredivte enogtredivte',
  ),
  de: listOf(
    'erste zweite dritte vierte fünfte sechste siebte achte neunte zehnte elfte zwölfte dreizehnte vierzehnte fünfzehnte sechzehnte siebzehnte achtzehnte neunzehnte zwanzigste einundzwanzigste zweiundzwanzigste dreiundzwanzigste vierundzwanzigste fünfundzwanzigste sechsundzwanzigste siebenundzwanzigste achtundzwanzigste neunundzwanzigste dreißigste einunddreißigste',
  ).map((day) => `${day}|${day}n|${day}r`),
  en: listOf(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first',
  ),
  es: listOf(
    'primero|uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve treinta treinta_y_uno',
  ),
  fr: listOf(
    'premier deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt vingt_et_un|vingt-et-un vingt-deux vingt-trois vingt-quatre vingt-cinq vingt-six vingt-sept vingt-huit vingt-neuf trente trente_et_un|trente-et-un',
  ),
  hi: listOf(
    'एक दो तीन चार पाँच|पांच छह|छः सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह|पन्द्रह सोलह सत्रह अठारह उन्नीस बीस इक्कीस बाईस|बाइस तेईस|तेइस चौबीस पच्चीस छब्बीस सत्ताईस|सत्ताइस अट्ठाईस|अट्ठाइस उनतीस तीस इकतीस|इकत्तीस',
  ),
  it: listOf(
    'primo|uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti ventuno ventidue ventitré ventiquattro venticinque ventisei ventisette ventotto ventinove trenta trentuno',
  ),
  ko: listOf(
    '일일 이일 삼일 사일 오일 육일 칠일 팔일 구일 십일 십일일 십이일 십삼일 십사일 십오일 십육일 십칠일 십팔일 십구일 이십일 이십일일 이십이일 이십삼일 이십사일 이십오일 이십육일 이십칠일 이십팔일 이십구일 삼십일 삼십일일',
  ),
  nl: listOf(
    'een|eerste twee|tweede drie|derde vier|vierde vijf|vijfde zes|zesde zeven|zevende acht|achtste negen|negende tien|tiende elf|elfde twaalf|twaalfde dertien|dertiende veertien|veertiende vijftien|vijftiende zestien|zestiende zeventien|zeventiende achttien|achttiende negentien|negentiende twintig|twintigste eenentwintig|eenentwintigste tweeëntwintig|tweeëntwintigste drieëntwintig|drieëntwintigste vierentwintig|vierentwintigste vijfentwintig|vijfentwintigste zesentwintig|zesentwintigste zevenentwintig|zevenentwintigste achtentwintig|achtentwintigste negenentwintig|negenentwintigste dertig|dertigste eenendertig|eenendertigste',
  ),
  no: listOf(
    'første annen|andre tredje fjerde femte sjette sjuende|syvende åttende niende tiende ellevte tolvte trettende fjortende femtende sekstende syttende attende nittende tjuende|tyvende tjueførste tjueandre tjuetredje tjuefjerde tjuefemte tjuesjette tjuesjuende tjueåttende tjueniende trettiende trettiførste',
  ),
  pt: listOf(
    'primeiro|um dois três quatro cinco seis sete oito nove dez onze doze treze catorze|quatorze quinze dezesseis|dezasseis dezessete|dezassete dezoito dezenove|dezanove vinte vinte_e_um vinte_e_dois vinte_e_três vinte_e_quatro vinte_e_cinco vinte_e_seis vinte_e_sete vinte_e_oito vinte_e_nove trinta trinta_e_um',
  ),
  ru: listOf(
    'первое|первого второе|второго третье|третьего четвёртое|четвёртого пятое|пятого шестое|шестого седьмое|седьмого восьмое|восьмого девятое|девятого десятое|десятого одиннадцатое|одиннадцатого двенадцатое|двенадцатого тринадцатое|тринадцатого четырнадцатое|четырнадцатого пятнадцатое|пятнадцатого шестнадцатое|шестнадцатого семнадцатое|семнадцатого восемнадцатое|восемнадцатого девятнадцатое|девятнадцатого двадцатое|двадцатого двадцать_первое|двадцать_первого двадцать_второе|двадцать_второго двадцать_третье|двадцать_третьего двадцать_четвёртое|двадцать_четвёртого двадцать_пятое|двадцать_пятого двадцать_шестое|двадцать_шестого двадцать_седьмое|двадцать_седьмого двадцать_восьмое|двадцать_восьмого двадцать_девятое|двадцать_девятого тридцатое|тридцатого тридцать_первое|тридцать_первого',
  ),
  sv: listOf(
    'första|förste andra|andre tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte trettonde fjortonde femtonde sextonde sjuttonde artonde nittonde tjugonde tjugoförsta|tjugoförste tjugoandra|tjugoandre tjugotredje tjugofjärde tjugofemte tjugosjätte tjugosjunde tjugoåttonde tjugonionde trettionde trettioförsta',
  ),
  tr: listOf(
    'bir iki üç dört beş altı yedi sekiz dokuz on on_bir on_iki on_üç on_dört on_beş on_altı on_yedi on_sekiz on_dokuz yirmi yirmi_bir yirmi_iki yirmi_üç yirmi_dört yirmi_beş yirmi_altı yirmi_yedi yirmi_sekiz yirmi_dokuz otuz otuz_bir',
  ),
}

function listOf(days: string): readonly string[] {
  return days.split(' ').map((day) => day.replaceAll('_', ' '))
}
