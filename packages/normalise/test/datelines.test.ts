import type { ArticleContent, Dateline } from '@copydesk/document'
import { describe, expect, test } from 'vitest'
import { readOpening, textOf } from './read-article.ts'

const SENTENCE = 'The largest of the four bells rang at noon on Tuesday, nine years after its frame had cracked.'

describe('datelines of agencies', () => {
  test.each<[opening: string, language: string, location: string | null, day?: string]>([
    ['(Northwind) - ', 'en', null],
    ['LONDON, Dec 22 (Northwind) - ', 'en', 'LONDON', '--12-22'],
    ['LONDON Dec 22 (Northwind) - ', 'en', 'LONDON', '--12-22'],
    ['NEW WEXCOMBE, Jan 11 (NWA): ', 'en', 'NEW WEXCOMBE', '--01-11'],
    ['WEXCOMBE, D.C. (NWA) — ', 'en', 'WEXCOMBE'],
    ['WEXCOMBE, Jan. 11, 2022 /NWNewswire/ -- ', 'en', 'WEXCOMBE', '2022-01-11'],
    ['— GENEVA — ', 'en', 'GENEVA'],
    ['Lohburg am Main (nwa/lhe) – ', 'de', 'Lohburg am Main'],
    ['Lohburg/Thal (nwa) – ', 'de', 'Lohburg/Thal'],
    ['VALCREUX, 12 mai – ', 'fr', 'VALCREUX', '--05-12'],
    ['Valcreux-les-Bains, 1er août (ANW) - ', 'fr', 'Valcreux-les-Bains', '--08-01'],
    ['PUERTO LIRIO, 22 Dic. (NOVA PRESS) - ', 'es', 'PUERTO LIRIO', '--12-22'],
    ['Puerto Lirio, 22 dic (ANN).- ', 'es', 'Puerto Lirio', '--12-22'],
    ['Ciudad del Lirio.- ', 'es', 'Ciudad del Lirio'],
    ['La Lirio, 11 ene (Nova Latina) ', 'es', 'La Lirio', '--01-11'],
    ['VALROSSA, 12 MAG - ', 'it', 'VALROSSA', '--05-12'],
    ['(NOVA) - VALROSSA, 12 MAG - ', 'it', 'VALROSSA', '--05-12'],
    ['Valrossa, 12 mag. - (Novakronos) - ', 'it', 'Valrossa', '--05-12'],
    ['RIO DE LÍRIO - ', 'pt', 'RIO DE LÍRIO'],
    ['Lírio, 11 jan 2022 (Nova) – ', 'pt', 'Lírio', '2022-01-11'],
    ['Lohov 11. ledna (NTK) - ', 'cs', 'Lohov', '--01-11'],
    ['Loház, 2022. január 11., kedd (NTI) - ', 'hu', 'Loház', '2022-01-11'],
    ['ВЯЗОВ, 11 янв — СВН Новости. ', 'ru', 'ВЯЗОВ', '--01-11'],
    ['Вязов. 11 января. NORTHFAX.RU - ', 'ru', 'Вязов', '--01-11'],
    ['（北風社記者李曉嵐石坪11日電）', 'zh', '石坪'],
    ['【石坪＝山根葉子】', 'ja', '石坪'],
    ['(석평=북풍뉴스) 이지훈 기자 = ', 'ko', '석평'],
  ])('%s (%s)', (opening, language, location, day) => {
    const [dateline, ...rest] = readOpening(opening + SENTENCE, language) as [Dateline, ...ArticleContent[]]
    expect([dateline.type, textOf(dateline)]).toEqual(['dateline', opening.trimEnd()])
    expect([dateline.location?.value ?? null, dateline.day]).toEqual([location, day ?? null])
    expect(textOf(rest.at(-1) as ArticleContent)).toBe(SENTENCE)
  })

  test.each([
    'WATCH: The bells of Lower Wexcombe ring again after nine years of silence in the whole of the valley.',
    'OPINION — The bells of Lower Wexcombe ring again after nine years of silence in the whole of the valley.',
    'Tom Vane – the sexton of the tower – said that nobody had slept for nine years in the whole of the valley.',
    'Dr. Vane (left) - and nobody else - had heard the bells for nine years in the whole of the wide valley.',
    'The Union (a body of bells) - not of people - was heard for nine years in the whole of the wide valley.',
    'Am 11. Januar. Die Glocken von Lohburg läuteten wieder, neun Jahre nach dem Bruch des Gestühls im Frost.',
    'Le 11 janvier - Une cloche sonne à Valcreux, neuf ans après la chute du beffroi dans le grand gel d’alors.',
    'A/B tests - they work - were made of the four bells at noon on Tuesday, nine years after the great frost.',
    'In May (see above) - the month of the bells - the tower was closed for nine years to the whole valley.',
  ])('%s has none', (paragraph) => {
    expect(readOpening(paragraph).map(({ type }) => type)).not.toContain('dateline')
  })
})
