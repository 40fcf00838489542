import type { ArticleContent, Byline, StoryDate } from '@copydesk/document'
import { describe, expect, test } from 'vitest'
import { BODY, outlineOf, readArticle, readBodyLine, readHeaderLine, readOpening, textOf } from './read-article.ts'

describe('bylines', () => {
  test.each<[line: string, language: string, authors: readonly string[]]>([
    ['By Ada Marlowe', 'en', ['Ada Marlowe']],
    ['Words by Ada Marlowe', 'en', ['Ada Marlowe']],
    ['By Ada Marlowe and Tom Vane', 'en', ['Ada Marlowe', 'Tom Vane']],
    ['By Ada Marlowe, Tom Vane and Jo Ann Pell', 'en', ['Ada Marlowe', 'Tom Vane', 'Jo Ann Pell']],
    ['By Ada Marlowe, Tom Vane, and Jo Ann Pell', 'en', ['Ada Marlowe', 'Tom Vane', 'Jo Ann Pell']],
    ['By Ada Marlowe & Tom Vane', 'en', ['Ada Marlowe', 'Tom Vane']],
    ['By Jan van der Meulen and Lucía de la Vega', 'en', ['Jan van der Meulen', 'Lucía de la Vega']],
    ['By Siobhán O’Dwyer and Jean-Luc d’Arbois', 'en', ['Siobhán O’Dwyer', 'Jean-Luc d’Arbois']],
    ['BY JOHN HALDANE', 'en', ['John Haldane']],
    ['By Ada Marlowe, Associated Press', 'en', ['Ada Marlowe']],
    ['By Ada Marlowe, Political Editor', 'en', ['Ada Marlowe']],
    ['By Ada Marlowe, Health Correspondent, and Tom Vane', 'en', ['Ada Marlowe', 'Tom Vane']],
    ['By Ada Marlowe, The Wexcombe Bell', 'en', ['Ada Marlowe']],
    ['By Ada Marlowe in Geneva and Tom Vane for the Wexcombe Bell', 'en', ['Ada Marlowe', 'Tom Vane']],
    ['Interview by Ada Marlowe', 'en', ['Ada Marlowe']],
    ['By Ada Marlowe, Geneva', 'en', ['Ada Marlowe']],
    ['By Rachel Link, MS, RD', 'en', ['Rachel Link']],
    ['By Tom Vane Bell News', 'en', ['Tom Vane']],
    ['By Ada Marlowe For Bell Mail Australia', 'en', ['Ada Marlowe']],
    ['By Ada Marlowe, Tom Vane, +55 more', 'en', ['Ada Marlowe', 'Tom Vane']],
    ['By Ada Marlowe - @bellpaper', 'en', ['Ada Marlowe']],
    ['By Ada Marlowe | amarlowe@bell.example | Wexcombe Bell', 'en', ['Ada Marlowe']],
    ['By Ada Marlowe and Tom Vane Globe Staff and Globe Correspondent', 'en', ['Ada Marlowe', 'Tom Vane']],
    ['ByAda Marlowe', 'en', ['Ada Marlowe']],
    ['ByThe Associated Press', 'en', []],
    ['By TPN', 'en', []],
    ['Special to the Wexcombe Bell', 'en', []],
    ['From our correspondent', 'en', []],
    ['By our special correspondent', 'en', []],
    ['By Ada and Tom', 'en', ['Ada', 'Tom']],
    ['By Ada Marlowe (Northwind) and Tom Vane (in Geneva)', 'en', ['Ada Marlowe', 'Tom Vane']],
    ['By Ada Marlowe in Geneva', 'en', ['Ada Marlowe']],
    ['By Ada Marlowe in Geneva and Tom Vane at Lower Wexcombe', 'en', ['Ada Marlowe', 'Tom Vane']],
    ['By The Associated Press', 'en', []],
    ['Associated Press', 'en', []],
    ['Northwind News Agency', 'en', []],
    ['Our Correspondent', 'en', []],
    ['Von Greta Amberg und Jonas Thal', 'de', ['Greta Amberg', 'Jonas Thal']],
    ['Von Greta Amberg, Korrespondentin', 'de', ['Greta Amberg']],
    ['Von Greta Amberg in Lohburg', 'de', ['Greta Amberg']],
    ['Par Inès Caradec et Paul Le Goff', 'fr', ['Inès Caradec', 'Paul Le Goff']],
    ['Propos recueillis par Inès Caradec', 'fr', ['Inès Caradec']],
    ['Par Inès Caradec, envoyée spéciale', 'fr', ['Inès Caradec']],
    ['Por Lucía Ferrán y Tomás Arce', 'es', ['Lucía Ferrán', 'Tomás Arce']],
    ['Por Lucía Ferrán e Ignacio Arce', 'es', ['Lucía Ferrán', 'Ignacio Arce']],
    ['Por Ana Ferraz e Rui Couto, de Lisboa', 'pt', ['Ana Ferraz', 'Rui Couto']],
    ['Di Luca Ferrante e Anna Bossi', 'it', ['Luca Ferrante', 'Anna Bossi']],
    ['dal nostro inviato Luca Ferrante', 'it', ['Luca Ferrante']],
    ['Door Piet van Dam en Els Boon', 'nl', ['Piet van Dam', 'Els Boon']],
    ['Av Karin Åberg och Nils Öhman', 'sv', ['Karin Åberg', 'Nils Öhman']],
    ['Af Mette Sø og Jens Rask, journalist', 'da', ['Mette Sø', 'Jens Rask']],
    ['Tekst: Kari Vik', 'no', ['Kari Vik']],
    ['Teksti: Aino Lehto', 'fi', ['Aino Lehto']],
    ['Autor: Jan Wolny i Ewa Zając', 'pl', ['Jan Wolny', 'Ewa Zając']],
    ['Autor: Petr Sova a Jana Malá', 'cs', ['Petr Sova', 'Jana Malá']],
    ['Piše: Ana Kovač', 'hr', ['Ana Kovač']],
    ['Írta: Nagy Anna', 'hu', ['Nagy Anna']],
    ['Oleh Budi Santoso dan Dewi Lestari', 'id', ['Budi Santoso', 'Dewi Lestari']],
    ['Yazan: Ayşe Demir', 'tr', ['Ayşe Demir']],
    ['Автор: Олена Гай та Іван Бук', 'uk', ['Олена Гай', 'Іван Бук']],
    ['김하늘 기자', 'ko', ['김하늘']],
    ['Per Joan Roca', 'ca', ['Joan Roca']],
    ['Author: Ada Marlowe', 'en', ['Ada Marlowe']],
    ['Artikel von Greta Amberg', 'de', ['Greta Amberg']],
    ['Das Gespräch führte Greta Amberg.', 'de', ['Greta Amberg']],
    ['Rédigé par Inès Caradec', 'fr', ['Inès Caradec']],
    ['Escribe Lucía Ferrán', 'es', ['Lucía Ferrán']],
    ['Publicado por Lucía Ferrán', 'es', ['Lucía Ferrán']],
    ['Γράφουν: Άννα Λιάκου και Πέτρος Δήμου', 'el', ['Άννα Λιάκου', 'Πέτρος Δήμου']],
    ['Tác giả: Lê Hoa', 'vi', ['Lê Hoa']],
    ['작성자: 김하늘', 'ko', ['김하늘']],
    ['نویسنده: سارا مرادی', 'fa', ['سارا مرادی']],
    ['Eftir Jón Ásgeirsson', 'is', ['Jón Ásgeirsson']],
    ['מאת: דנה לוי', 'he', ['דנה לוי']],
    ['Автор: Анна Лисина', 'ru', ['Анна Лисина']],
    ['Авторы: Анна Лисина и Пётр Вязов', 'ru', ['Анна Лисина', 'Пётр Вязов']],
    ['Текст: Анна Лисина, корреспондент', 'ru', ['Анна Лисина']],
    ['كتبت: سعاد المرعي', 'ar', ['سعاد المرعي']],
    ['بقلم سعاد المرعي', 'ar', ['سعاد المرعي']],
    ['记者 李明远', 'zh', ['李明远']],
    ['记者：李晓岚、周文', 'zh', ['李晓岚', '周文']],
    ['記者林安／石坪報導', 'zh', ['林安']],
    ['〔記者林安、周文／石坪報導〕', 'zh', ['林安', '周文']],
    ['Door onze redacteur Piet van Dam', 'nl', ['Piet van Dam']],
    ['Aus Lohburg berichten Greta Amberg und Jonas Thal', 'de', ['Greta Amberg', 'Jonas Thal']],
    ['Von Greta Amberg/dpa', 'de', ['Greta Amberg']],
    ['By Ada Marlowe and Tom Vane | Wexcombe Bell', 'en', ['Ada Marlowe', 'Tom Vane']],
    ['文／山根 葉子', 'ja', ['山根 葉子']],
    ['【山根葉子】', 'ja', ['山根葉子']],
    ['ავტორი: ნინო ბერაია', 'ka', ['ნინო ბერაია']],
  ])('%s (%s)', (line, language, authors) => {
    const node = readHeaderLine(line, language) as Byline
    expect([node.type, textOf(node)]).toEqual(['byline', line])
    expect(node.authors.map(({ value }) => value)).toEqual(authors)
    for (const { value, span } of node.authors) {
      const at = span.start - node.data.span.start
      expect(line.slice(at, at + span.end - span.start).toLowerCase()).toBe(value.toLowerCase())
    }
  })

  test.each([
    ['By the sea, the town waits', 'en'],
    ['By noon it was over', 'en'],
    ['By hook or by crook: how the bells were saved', 'en'],
    ['Von der Stille zum Klang', 'de'],
    ['Von Lohburg nach Wexcombe', 'de'],
    ['De Gaulle et la cloche', 'fr'],
    ['Di nuovo suonano le campane', 'it'],
    ['Door de nacht klinkt een klok', 'nl'],
    ['By Tuesday the Bells Were Gone', 'en'],
    ['Editing by hand is slow', 'en'],
    ['Par une nuit sans lune', 'fr'],
    ['Por fin suenan las campanas', 'es'],
    ['“By Ada Marlowe”', 'en'],
  ])('%s (%s) is none', (line, language) => {
    expect(readHeaderLine(line, language).type).not.toBe('byline')
    expect(readArticle(`${line}\n${BODY}`, language).children.map(({ type }) => type)).toEqual([
      'headline',
      'paragraph',
    ])
    expect(readBodyLine(`${line}.`).type).toBe('paragraph')
  })

  test('below the body', () => {
    const article = readArticle(`Old bell tower is heard again\n${BODY}\n${BODY}\n${BODY}\nBy Ada Marlowe`)
    expect(article.children.map(({ type }) => type)).toEqual([
      'headline',
      'paragraph',
      'paragraph',
      'paragraph',
      'byline',
    ])
  })

  test('in the middle of a body there is none', () => {
    const article = readArticle(
      ['Old bell tower is heard again', BODY, BODY, 'By Ada Marlowe', BODY, BODY, BODY].join('\n'),
    )
    expect(article.children[3]?.type).not.toBe('byline')
  })
})

describe('dates', () => {
  test.each<[line: string, language: string, value: string]>([
    // ISO 8601 and RFC 3339
    ['2022-01-11', 'en', '2022-01-11'],
    ['2022-01-11T14:30:00+01:00', 'en', '2022-01-11T14:30:00+01:00'],
    ['2022-01-11T14:30:00.250Z', 'en', '2022-01-11T14:30:00Z'],
    ['2022-01-11 14:30', 'en', '2022-01-11T14:30'],
    // American, AP style
    ['January 11, 2022', 'en', '2022-01-11'],
    ['Tuesday, January 11, 2022', 'en', '2022-01-11'],
    ['Jan. 11, 2022', 'en', '2022-01-11'],
    ['Sept. 5, 2022, 4:15 p.m.', 'en', '2022-09-05T16:15'],
    ['Published: January 11, 2022 at 12:05 a.m. EST', 'en', '2022-01-11T00:05'],
    ['JANUARY 11, 2022 | 12 PM', 'en', '2022-01-11T12:00'],
    ['1/11/2022', 'en', '2022-01-11'],
    ['13/1/2022', 'en', '2022-01-13'],
    // British
    ['11 January 2022', 'en', '2022-01-11'],
    ['Tuesday 11th January 2022 14.30', 'en', '2022-01-11T14:30'],
    ['Tue 11 Jan 2022 14.30 GMT', 'en', '2022-01-11T14:30Z'],
    ['1st of March, 2020', 'en', '2020-03-01'],
    ['11 January 2022 (Tuesday)', 'en', '2022-01-11'],
    // German
    ['11. Januar 2022', 'de', '2022-01-11'],
    ['Dienstag, den 11. Januar 2022, 14:30 Uhr', 'de', '2022-01-11T14:30'],
    ['Veröffentlicht am 11.01.2022 um 14 Uhr', 'de', '2022-01-11T14:00'],
    ['Di., 11. Jänner 2022', 'de', '2022-01-11'],
    ['Stand: 11.1.2022, 09:05 Uhr MEZ', 'de', '2022-01-11T09:05'],
    // French
    ['Publié le mardi 11 janvier 2022 à 14h30', 'fr', '2022-01-11T14:30'],
    ['1er août 2021 à 9h', 'fr', '2021-08-01T09:00'],
    ['Le 11/02/2022 à 8h05', 'fr', '2022-02-11T08:05'],
    // Spanish
    ['martes, 11 de enero de 2022', 'es', '2022-01-11'],
    ['Publicado el 11 de enero de 2022 a las 14:30', 'es', '2022-01-11T14:30'],
    ['11/02/2022 - 14:30 h', 'es', '2022-02-11T14:30'],
    ['5 de setiembre del 2022', 'es', '2022-09-05'],
    // Russian
    ['11 января 2022 г.', 'ru', '2022-01-11'],
    ['вторник, 11 января 2022 года, 14:30', 'ru', '2022-01-11T14:30'],
    ['Опубликовано: 11.01.2022 в 14:30', 'ru', '2022-01-11T14:30'],
    ['11 января 2022, вторник', 'ru', '2022-01-11'],
    // Arabic
    ['الثلاثاء، 11 يناير 2022', 'ar', '2022-01-11'],
    ['١١ يناير ٢٠٢٢', 'ar', '2022-01-11'],
    ['تاريخ النشر: 11 شباط 2022', 'ar', '2022-02-11'],
    // Georgian
    ['11 იანვარი, 2022', 'ka', '2022-01-11'],
    ['2022 წლის 11 იანვარი', 'ka', '2022-01-11'],
    ['სამშაბათი, 11 იანვარს 2022', 'ka', '2022-01-11'],
    // Chinese, Japanese, Korean
    ['2022年1月11日', 'zh', '2022-01-11'],
    ['发布时间：2022年1月11日 14:30', 'zh', '2022-01-11T14:30'],
    ['2022年1月11日 星期二 14时30分', 'zh', '2022-01-11T14:30'],
    ['2022年1月11日（火）14時', 'ja', '2022-01-11T14:00'],
    ['２０２２年１月１１日', 'ja', '2022-01-11'],
    ['2022년 1월 11일', 'ko', '2022-01-11'],
    ['2022.01.11 14:30', 'zh', '2022-01-11T14:30'],
  ])('%s (%s)', (line, language, value) => {
    const node = readHeaderLine(line, language) as StoryDate
    expect([node.type, textOf(node), node.role, node.value]).toEqual(['date', line, 'published', value])
    expect(node.weekday?.matches ?? true).toBe(true)
  })

  test.each([
    ['Updated: January 12, 2022', 'en', '2022-01-12'],
    ['Last updated 12 January 2022 at 18:05', 'en', '2022-01-12T18:05'],
    ['Zuletzt aktualisiert am 12. Januar 2022', 'de', '2022-01-12'],
    ['Mis à jour le 12 janvier 2022 à 18h05', 'fr', '2022-01-12T18:05'],
    ['Actualizado el 12 de enero de 2022', 'es', '2022-01-12'],
    ['Обновлено 12 января 2022', 'ru', '2022-01-12'],
    ['آخر تحديث: 12 يناير 2022', 'ar', '2022-01-12'],
    ['განახლდა: 12 იანვარი 2022', 'ka', '2022-01-12'],
    ['更新时间：2022年1月12日', 'zh', '2022-01-12'],
    ['更新：2022年1月12日', 'ja', '2022-01-12'],
  ])('%s (%s) is a change', (line, language, value) => {
    expect(readHeaderLine(line, language)).toMatchObject({ type: 'date', role: 'modified', value })
  })

  test.each([
    ['February 29, 2022', 'en'],
    ['April 31, 2022', 'en'],
    ['31. Juni 2022', 'de'],
    ['2022-13-01', 'en'],
    ['2022年2月30日', 'zh'],
  ])('%s (%s) is no day', (line, language) => {
    expect(readHeaderLine(line, language)).toMatchObject({ type: 'date', value: null, weekday: null })
  })

  test.each([
    ['February 29, 2024', '2024-02-29'],
    ['February 29, 2000', '2000-02-29'],
    ['February 29, 1900', null],
  ])('%s in leap years', (line, value) => {
    expect(readHeaderLine(line)).toMatchObject({ type: 'date', value })
  })

  test.each([
    ['January 11, 2022, 25:10', '2022-01-11'],
    ['January 11, 2022, 14:75', '2022-01-11'],
    ['January 11, 2022, 14:30 p.m.', '2022-01-11T14:30'],
  ])('%s: a time that can’t be is passed over', (line, value) => {
    expect(readHeaderLine(line)).toMatchObject({ type: 'date', value })
  })

  test.each([
    ['Monday, January 11, 2022', 'en', 'Monday', 'Tuesday'],
    ['Updated: Mon, January 11, 2022', 'en', 'Mon', 'Tuesday'],
    ['lundi 11 janvier 2022', 'fr', 'lundi', 'mardi'],
    ['2022年1月11日（日）', 'ja', '日', '火曜日'],
    ['11 января 2022, среда', 'ru', 'среда', 'вторник'],
  ])('%s (%s) has the wrong weekday', (line, language, printed, expected) => {
    const { weekday, data } = readHeaderLine(line, language) as StoryDate
    expect(weekday).toMatchObject({ printed, expected, matches: false })
    const at = (weekday?.span.start ?? 0) - data.span.start
    expect([line.slice(at, at + printed.length), at]).toEqual([printed, line.lastIndexOf(printed)])
  })

  test('every day of four hundred years has its weekday', () => {
    const names = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
    for (let day = Date.UTC(1800, 0, 1); day < Date.UTC(2200, 0, 1); day += 97 * 86_400_000) {
      const date = new Date(day)
      const line = `${names[date.getUTCDay()]}, ${date.toISOString().slice(0, 10)}`
      expect(readHeaderLine(line)).toMatchObject({ value: line.slice(-10), weekday: { matches: true } })
    }
  })

  test.each(['In January 11 of 2022 bells rang', '2022', 'January 2022', 'Room 11-12-20220', '11 of 12 bells ring'])(
    '%s is none',
    (line) => {
      expect(readHeaderLine(line).type).not.toBe('date')
    },
  )

  test('stay paragraphs inside the body', () => {
    const lines = [
      'Old bell tower of Lower Wexcombe is heard again',
      'By Ada Marlowe',
      BODY,
      BODY,
      'January 11, 2022',
      BODY,
    ]
    expect(readArticle(lines.join('\n')).children[4]?.type).not.toBe('date')
  })
})

describe('datelines', () => {
  const sentence = 'The largest of the four bells rang at noon on Tuesday, nine years after its frame had cracked.'

  test.each<[opening: string, language: string, location: string, body?: string]>([
    ['GENEVA (NWA) — ', 'en', 'GENEVA'],
    ['GENEVA (NWA) -- ', 'en', 'GENEVA'],
    ['GENEVA — ', 'en', 'GENEVA'],
    ['ST. ORRIN, Vt., Jan. 11 (NWA) – ', 'en', 'ST. ORRIN'],
    ['LOWER WEXCOMBE, England (NWA) — ', 'en', 'LOWER WEXCOMBE'],
    ['WEXCOMBE/GENEVA, Jan 11 (Northwind) - ', 'en', 'WEXCOMBE/GENEVA'],
    [
      'GENEVA (NWA) — ',
      'en',
      'GENEVA',
      'eBooks about the four bells were sold at noon on Tuesday on the market square.',
    ],
    [
      'GENEVA — ',
      'en',
      'GENEVA',
      '“Nobody slept,” said the sexton of the tower on Tuesday, nine years after the fall.',
    ],
    ['Lohburg (nwa) – ', 'de', 'Lohburg'],
    ['LOHBURG. – ', 'de', 'LOHBURG'],
    ['Lohburg, 11. Januar. ', 'de', 'Lohburg'],
    ['LOHBURG, 11. Januar (nwa) – ', 'de', 'LOHBURG'],
    ['VALCREUX (ANW) — ', 'fr', 'VALCREUX'],
    ['Valcreux, le 11 janvier (ANW) - ', 'fr', 'Valcreux'],
    ['Valcreux, 1er août (ANW) - ', 'fr', 'Valcreux'],
    ['Puerto Lirio, 11 ene (ANN).- ', 'es', 'Puerto Lirio'],
    ['PUERTO LIRIO.- ', 'es', 'PUERTO LIRIO'],
    ['ВЯЗОВ, 11 января. /СВН/. ', 'ru', 'ВЯЗОВ'],
    ['ВЯЗОВ, 11 января — ', 'ru', 'ВЯЗОВ', 'Большой колокол прозвенел во вторник в полдень, спустя девять лет.'],
    ['المرفأ (أ ش م) - ', 'ar', 'المرفأ', 'عاد رصيف الميناء إلى العمل يوم الثلاثاء بعد تسع سنوات من الصمت.'],
    ['ლოხი (ჩქს) — ', 'ka', 'ლოხი', 'დიდმა ზარმა სამშაბათს შუადღისას დარეკა, ცხრა წლის შემდეგ.'],
    ['北风社石坪1月11日电 ', 'zh', '石坪', '大钟在星期二中午敲响，这是九年来的第一次，整个集市广场都静了下来。'],
  ])('%s (%s)', (opening, language, location, body = sentence) => {
    const [dateline, ...rest] = readOpening(opening + body, language)
    expect(dateline).toMatchObject({ type: 'dateline', location: { value: location } })
    expect(textOf(dateline as ArticleContent)).toBe(opening.trimEnd())
    expect(rest.map((node) => [node.type, textOf(node)])).toEqual([['paragraph', body]])
  })

  test('Chinese agencies name the reporter in it', () => {
    const nodes = readOpening('北风社石坪1月11日电（记者李晓岚）大钟在星期二中午敲响，广场上的人都静了下来。', 'zh')
    expect(nodes.map((node) => [node.type, textOf(node)])).toEqual([
      ['dateline', '北风社石坪1月11日电（记者李晓岚）'],
      ['byline', '记者李晓岚'],
      ['paragraph', '大钟在星期二中午敲响，广场上的人都静了下来。'],
    ])
  })

  test.each([
    'I — and nobody else — heard the largest of the four bells at noon on Tuesday, nine years after its frame cracked.',
    'NOAA — which had no part in it — measured the sound of the largest of the four bells at noon on Tuesday.',
    '“GENEVA — that was the word,” said the sexton of the tower on Tuesday, nine years after its frame had cracked.',
    'A bell - the largest of four - rang at noon on Tuesday, nine years after its frame had cracked in the frost.',
    'January 11 was the day on which the largest of the four bells rang again, nine years after its frame had cracked.',
    'Tom Vane (61) rang the largest of the four bells at noon on Tuesday, nine years after its frame had cracked.',
  ])('%s has none', (paragraph) => {
    expect(readOpening(paragraph).map((node) => [node.type, textOf(node)])).toEqual([['paragraph', paragraph]])
  })

  test('only the first paragraph can have one', () => {
    expect(readBodyLine(`GENEVA (NWA) — ${sentence}`).type).toBe('paragraph')
  })
})

test('the dash behind a date that opens the body belongs to the date, so that no character of the line is lost', () => {
  expect(readOpening(`3 March 2021 – ${BODY}`).map((node) => [node.type, textOf(node)])).toEqual([
    ['date', '3 March 2021 –'],
    ['paragraph', BODY],
  ])
})

describe('lines that belong to no field', () => {
  test.each([
    ['Share', 'share'],
    ['Share this article', 'share'],
    ['ADVERTISEMENT', 'advertisement'],
    ['Anzeige', 'advertisement'],
    ['Partager cet article', 'share'],
    ['Compartir', 'share'],
    ['Поделиться', 'share'],
    ['شارك المقال', 'share'],
    ['გაზიარება', 'share'],
    ['分享', 'share'],
    ['シェアする', 'share'],
    ['4 min read', 'reading-time'],
    ['Lesezeit: 4 Minuten', 'reading-time'],
    ['Read also: The bells of Upper Wexcombe', 'read-also'],
    ['Lesen Sie auch: Die Glocken von Lohburg', 'read-also'],
    ['Lire aussi : Les cloches de Valcreux', 'read-also'],
    ['Читайте также: Колокола Вязова', 'read-also'],
    ['اقرأ أيضا: أجراس المرفأ', 'read-also'],
    ['相关阅读：石坪的钟', 'read-also'],
    ['Photo: Tom Vane', 'credit'],
    ['Photographs by Tom Vane', 'credit'],
    ['Photography by Tom Vane', 'credit'],
    ['Foto: Jonas Thal', 'credit'],
    ['写真：山根葉子', 'credit'],
    ['© 2022 The Wexcombe Bell', 'copyright'],
    ['(c) 2022 The Wexcombe Bell', 'copyright'],
    ['Copyright 2022 The Wexcombe Bell', 'copyright'],
    ['Copyright The Wexcombe Bell 2022.', 'copyright'],
    ['The Wexcombe Bell. All rights reserved.', 'copyright'],
    ['Alle Rechte vorbehalten', 'copyright'],
    ['责任编辑：周文', 'editor'],
    ['（责编：周文）', 'editor'],
    ['原标题：大钟又响了', 'original-title'],
  ])('%s', (line, kind) => {
    expect(readHeaderLine(line)).toMatchObject({ type: 'boilerplate', kind })
    expect(readBodyLine(line)).toMatchObject({ type: 'boilerplate', kind })
  })

  test.each([
    'Share prices of the foundry rose on Tuesday.',
    'Copyright lawyers were at the ceremony too, and one of them sang.',
    'Photos by the dozen were taken from the roof of the town hall.',
    'Print runs of the hymn sheet were short.',
    'Video of the fall was shown to the council.',
    'Related bells hang in three other towers.',
    'Editors of two papers were there.',
  ])('%s is a paragraph', (line) => {
    expect(readBodyLine(line).type).toBe('paragraph')
  })
})

describe('a quotation on a line of its own is a paragraph', () => {
  const said = ['All rights reserved', 'Share this', 'Photo: none', 'We are done with silence', 'Copyright 2022']
  const marks = ['“”', '‘’', '""', "''", '„“', '‚‘', '«»', '»«', '‹›', '›‹', '””', '’’', '「」', '『』', '„”']

  test.each(marks)('between %s', (pair) => {
    const [open, close] = [...pair]
    for (const words of said) {
      for (const line of [`${open}${words}${close}`, `${open}${words}.${close}`, `${open}${words}${close} she said`]) {
        expect([line, readBodyLine(line).type]).toEqual([line, 'paragraph'])
      }
    }
  })

  test('with French spaces, or behind a dash', () => {
    expect(readBodyLine('« Tous droits réservés »').type).toBe('paragraph')
    expect(readBodyLine('— On se tait').type).toBe('paragraph')
    expect(readBodyLine('– Wir schweigen').type).toBe('paragraph')
  })
})

describe('the order of a header', () => {
  test('a byline or a date may stand above the headline', () => {
    expect(
      outlineOf(readArticle(`January 11, 2022\nOld bell tower of Lower Wexcombe is heard again\n${BODY}`)),
    ).toEqual([
      ['date', 'January 11, 2022'],
      ['headline', 'Old bell tower of Lower Wexcombe is heard again'],
      ['paragraph', BODY],
    ])
  })

  test('a heading inside the body', () => {
    expect(readBodyLine('The winter of the frost').type).toBe('crosshead')
  })

  test('no text at all', () => {
    expect(readArticle('').children).toEqual([])
  })

  test('each node says which rule read it, and how sure it is', () => {
    for (const { data } of readArticle(`Old bell tower is heard again\nBy Ada Marlowe\nShare\n${BODY}`).children) {
      expect(data.rule).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
      expect(data.confidence).toBeGreaterThan(0)
      expect(data.confidence).toBeLessThanOrEqual(1)
    }
  })
})
