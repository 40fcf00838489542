import { describe, expect, test } from 'vitest'
import { normaliseDocument } from '../src/index.ts'
import { rawFile } from './raw-file.ts'
import { BODY, outlineOf, readArticle } from './read-article.ts'

const HEADLINE = 'Old bell tower of Lower Wexcombe is heard again'
const DECK = 'Nine years after its frame cracked, the largest of four bells rings at noon'

describe('headlines', () => {
  test.each([
    ['Council votes to close the', 'library on Main Street'],
    ['After nine years of silence,', 'the bells of Wexcombe ring'],
    ['COUNCIL VOTES TO CLOSE LIBRARY', 'AND TO SELL FOUR BELLS'],
    ['Der Rat beschließt nach langer Debatte über die', 'Glocken von Lohburg'],
  ])('%s / %s is one of two lines', (first, second) => {
    const document = normaliseDocument(rawFile(`${first}\n${second}\nBy Ada Marlowe\n${BODY}\n${BODY}`))
    expect(document).toMatchObject({ headline: `${first} ${second}`, kicker: null, deck: null })
  })

  test('a headline above a deck is one line', () => {
    const document = normaliseDocument(rawFile(`${HEADLINE}\n${DECK}\nBy Ada Marlowe\n${BODY}\n${BODY}`))
    expect(document).toMatchObject({ headline: HEADLINE, deck: DECK })
  })

  test('of emoji alone', () => {
    expect(outlineOf(readArticle(`🔔🔔🔔\nBy Ada Marlowe\n${BODY}\n${BODY}`))[0]).toEqual(['headline', '🔔🔔🔔'])
  })

  test.each([
    ['Old bell tower is heard again', 'play'],
    ['Old bell tower is heard again', 'vor 14 Minuten'],
    ['Old bell tower is heard again', 'by Wexcombe Institute of Technology'],
    ['Old bell tower is heard again', 'The largest of four bells rings at noon'],
  ])('%s / %s is not', (first, second) => {
    expect(normaliseDocument(rawFile(`${first}\n${second}\n${BODY}\n${BODY}`)).headline).toBe(first)
  })

  test.each([
    ['Politik', 'Der Rat verkauft die Glocken von Lohburg'],
    ['World / Europe', 'Bells of Wexcombe ring across the border again'],
    ['オピニオン', '鐘が九年ぶりに鳴り、町の人びとは広場に集まった'],
    ['Μουσική', 'Οι καμπάνες χτυπούν ξανά ύστερα από εννέα χρόνια'],
  ])('%s above %s is a kicker, for sections are called so', (kicker, headline) => {
    const document = normaliseDocument(rawFile(`${kicker}\n${headline}\nBy Ada Marlowe\n${BODY}\n${BODY}`))
    expect(document).toMatchObject({ kicker, headline })
  })

  test('the way to an article through the sections of a page is no headline', () => {
    const document = normaliseDocument(
      rawFile(`Startseite\nPanorama\nPanorama\n${HEADLINE}\n${DECK}\n${BODY}\n${BODY}`),
    )
    expect(document).toMatchObject({ kicker: 'Panorama', headline: HEADLINE })
  })

  test('a short headline that names no section stands above its deck', () => {
    const document = normaliseDocument(rawFile(`Bronze for nothing\n${DECK}\nBy Ada Marlowe\n${BODY}\n${BODY}`))
    expect(document).toMatchObject({ kicker: null, headline: 'Bronze for nothing', deck: DECK })
  })

  test('a headline ends where a menu follows it', () => {
    const menu = ['Read aloud', 'Bells for sale', 'Towers to climb on', 'A sexton looks back on', 'All stories']
    const document = normaliseDocument(rawFile([HEADLINE, ...menu, 'By Ada Marlowe', BODY, BODY].join('\n')))
    expect(document).toMatchObject({ headline: HEADLINE, authors: ['Ada Marlowe'] })
  })

  test('a caption above a credit does not end the header', () => {
    const caption = `${BODY.slice(0, 150).trim()} was seen.`
    const header = [HEADLINE, BODY, caption, 'Photo: Tom Vane', 'Ada Marlowe', 'January 11, 2022']
    const document = normaliseDocument(rawFile([...header, BODY, BODY].join('\n')))
    expect(document).toMatchObject({ headline: HEADLINE, authors: ['Ada Marlowe'], datePublished: '2022-01-11' })
    expect(document.text).not.toContain(caption)
  })

  test('a name above a date is not lost to the line below it', () => {
    const document = normaliseDocument(rawFile(`Anna Marlowe\nSaturday, January 15, 2022\nCost: 60\n${BODY}\n${BODY}`))
    expect(document).toMatchObject({ headline: 'Anna Marlowe', authors: [], kicker: null })
  })
})
