import type { Byline } from '@copydesk/document'
import { expect, test } from 'vitest'
import { readHeaderLine } from './read-article.ts'

test.each<[line: string, language: string, authors: readonly string[]]>([
  ['BY JOHN HALDANE', 'en', ['John Haldane']],
  ["BY JOHN HALDANE AND MARY O'BRIEN", 'en', ['John Haldane', "Mary O'Brien"]],
  ['By JOHN HALDANE, ADA MARLOWE and TOM VANE', 'en', ['John Haldane', 'Ada Marlowe', 'Tom Vane']],
  ['BY ADA MARLOWE AND JEAN-LUC PELL III', 'en', ['Ada Marlowe', 'Jean-Luc Pell III']],
  ['BY SEAN MCDONALD', 'en', ['Sean McDonald']],
  ['Von JÖRG ÄMTLER', 'de', ['Jörg Ämtler']],
  ['POR LUCÍA FERRÁN Y TOMÁS ARCE', 'es', ['Lucía Ferrán', 'Tomás Arce']],
  ['АВТОР: АННА ЛИСИНА', 'ru', ['Анна Лисина']],
])('%s (%s) is written as a person would', (line, language, authors) => {
  expect((readHeaderLine(line, language) as Byline).authors.map(({ value }) => value)).toEqual(authors)
})

test.each<[line: string, authors: readonly string[]]>([
  ['BY IAN MACKAY', ['IAN MACKAY']],
  ['BY NORA O’BRIEN AND PIET VAN DYKE', ['Nora O’Brien', 'PIET VAN DYKE']],
  ['BY LUC D’ARBOIS', ['LUC D’ARBOIS']],
  ['By JR Marlowe', ['JR Marlowe']],
])('%s stays as it is where a capital may be meant', (line, authors) => {
  expect((readHeaderLine(line) as Byline).authors.map(({ value }) => value)).toEqual(authors)
})
