import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { guessLanguage } from '../src/index.ts'

const texts: readonly [language: string, text: string][] = [
  ['ar', 'دق أكبر الأجراس الأربعة ظهر يوم الثلاثاء، ولم يتحرك أحد في الساحة.'],
  ['de', 'Die größte der vier Glocken hat am Dienstag um zwölf Uhr geläutet, und auf dem Markt blieben alle stehen.'],
  [
    'el',
    'Η μεγαλύτερη από τις τέσσερις καμπάνες χτύπησε την Τρίτη το μεσημέρι, και στην πλατεία κανείς δεν κουνήθηκε.',
  ],
  ['en', "The largest of the four bells rang at noon on Tuesday, and on the square nobody moved; they wouldn't."],
  ['fr', 'La plus grande des quatre cloches a sonné mardi à midi, et sur la place personne ne bougeait plus.'],
  ['hi', 'चार घंटियों में से सबसे बड़ी मंगलवार को दोपहर में बजी, और चौक में सब लोग रुक गए।'],
  ['ja', '四つの鐘のうち最も大きな鐘が火曜日の正午に鳴り、広場では誰もが立ち止まった。'],
  ['ka', 'ოთხი ზარიდან ყველაზე დიდმა სამშაბათს შუადღისას დარეკა, და მოედანზე ყველა გაჩერდა.'],
  ['nl', 'De grootste van de vier klokken luidde dinsdag om twaalf uur, en op het plein bleef iedereen staan.'],
  ['pl', 'Największy z czterech dzwonów zabił we wtorek w południe, a na rynku wszyscy stanęli.'],
  ['ru', 'Самый большой из четырёх колоколов прозвенел во вторник в полдень, и на площади все остановились.'],
  ['th', 'ระฆังใบใหญ่ที่สุดในสี่ใบดังขึ้นเมื่อเที่ยงวันอังคาร และทุกคนในจัตุรัสก็หยุดนิ่ง'],
  ['tr', 'Dört çanın en büyüğü salı günü öğlen çaldı ve meydanda herkes durdu.'],
  ['zh', '星期二中午，四口钟中最大的一口敲响了，广场上的人都停了下来。'],
]

test.each(texts)('%s', (language, text) => {
  expect(guessLanguage(text)).toMatchObject({ language, isReliable: true })
})

test('a text without a known letter has no language', () => {
  for (const text of ['', '1, 2, 3', '😀', '𐌰𐌱']) {
    expect(guessLanguage(text)).toEqual({ language: 'und', likeness: 0, isReliable: false })
  }
})

describe('it guesses as eld does', async () => {
  // Each of its n-grams is an object: nowhere else than here.
  const { eld } = await import('eld/small')
  const guessOf = (text: string) => {
    const result = eld.detect(text)
    const [likeness = 0] = Object.values(result.getScores())
    return { language: result.language || 'und', likeness, isReliable: result.isReliable() }
  }
  const expectSame = (text: string) => {
    const { likeness, ...guess } = guessLanguage(text)
    const { likeness: wanted, ...expected } = guessOf(text)
    expect(guess).toEqual(expected)
    expect(likeness).toBeCloseTo(wanted, 10)
  }

  test('in sentences, and in their beginnings', () => {
    for (const [, text] of texts) for (let end = 1; end <= text.length; end++) expectSame(text.slice(0, end).trim())
  })

  test('in the middle of long texts, where it cuts them', () => {
    const long = texts.map(([, text]) => text).join(' ')
    for (let start = 0; start < long.length; start++) expectSame(long.slice(start, start + 1000))
  })

  test('in articles', () => {
    const folder = join(import.meta.dirname, '../../../corpus/raw')
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.txt'))
    expect(files.length).toBeGreaterThan(10)
    for (const file of files) expectSame(readFileSync(join(folder, file), 'utf8').slice(100, 900))
  })

  test('in whatever words stand one after the other', () => {
    const word = fc.constantFrom(...texts.flatMap(([, text]) => text.split(' ')), "don't", '’tis', 'İ', 'ǅ', 'e\u0301')
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 90 }), (words) => expectSame(words.join(' '))),
      { numRuns: 500 },
    )
  })
})
