import { applyEdits, sourceText } from '@copydesk/source-text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { repairMojibake } from '../src/index.ts'

const SENTENCES = [
  'The sexton’s “quiet years” are over — so he said, and so the whole of Lower Wexcombe hopes…',
  'Après l’été, le bac à voiles reprendra son service entre Tarn et le château.',
  'Über die Größe der Glocke läßt sich nichts Näheres sagen, meinte der Küster.',
  'La campanera no durmió en toda la mañana; ¿quién podría, con tanto ruido en el corazón del pueblo?',
  'O sino não tocava há nove invernos, e ninguém à praça sabia a razão.',
  'Ďáblův zvon zněl příliš žalostně, řekl včera večer hlídač věže.',
  'Zażółcona kronika mówi, że dzwon pękł o świcie.',
  'Az öreg harangozó tűnődve nézte a repedést, s nem szólt több őszinte szót.',
  'Çanın sesi, şehrin öbür ucundan bile işitiliyordu.',
  'Zvana skaņa atbalsojās pār ezeru, un ļaudis apstājās.',
  'Самый большой из колоколов прозвенел в полдень, и площадь замерла.',
  'Найбільший із дзвонів пролунав опівдні, і ніхто не озвався.',
  'Η μεγαλύτερη καμπάνα χτύπησε το μεσημέρι και όλοι σώπασαν.',
  'הפעמון הגדול צלצל בצהריים והכיכר דממה.',
  'قرع أكبر الأجراس عند الظهر فسكت الجميع.',
  'ระฆังใบใหญ่ที่สุดดังขึ้นตอนเที่ยง',
  '最大的一口钟在中午响起，广场上一片寂静。',
  '一番大きな鐘が正午に鳴り、広場は静まり返った。',
  'The bell 🔔 rang ✔ at 5 °C for £3 (≈ €4).',
]

/** Charsets by their names for `TextDecoder`, which leaves no byte of these unread, and their misreading of UTF-8. */
const MISREADINGS: Readonly<Record<string, (text: string) => string>> = {
  'windows-1252': misreading('windows-1252'),
  'iso-8859-1': (text) => Buffer.from(text).toString('latin1'),
  'windows-1250': misreading('windows-1250'),
  'windows-1251': misreading('windows-1251'),
  'windows-1254': misreading('windows-1254'),
  macintosh: misreading('macintosh'),
}

describe('repairs', () => {
  test.each([
    ['cafÃ© crÃ¨me', 'café crème'],
    ['â€œNobody slept,â€\u009d said the wardenâ€™s aide â€” twice.', '“Nobody slept,” said the warden’s aide — twice.'],
    ['Â£5 and 20Â°C, Â«ouiÂ»', '£5 and 20°C, «oui»'],
    ['The bell ðŸ”” rang', 'The bell 🔔 rang'],
    ['ÐºÐ¾Ð»Ð¾ÐºÐ¾Ð»', 'колокол'],
    // Other charsets.
    ['wardenвЂ™s bell', 'warden’s bell'],
    ['clochГ©e', 'clochée'],
    ['g√©n√©rale', 'générale'],
    ['warden‚Äôs bell', 'warden’s bell'],
    ['clocher├⌐ et fl├¿che', 'clocheré et flèche'],
    ['zvon, pĹ™Ă­liĹˇ', 'zvon, příliš'],
    // Bytes of two charsets that are nearly the same, in one text.
    ['â\u0080\u009cYesâ€¦â€\u009d', '“Yes…”'],
    // Twice and three times.
    ['clochÃƒÂ©', 'cloché'],
    ['wardenÃ¢â‚¬â„¢s', 'warden’s'],
    ['ClochÃƒÆ’Ã‚Â© du nord', 'Cloché du nord'],
    // Only here and there.
    ['l’Ã©tÃ© à Tarn', 'l’été à Tarn'],
    // A no-break space that became a space or was set anew.
    ['lÃ  bas, voilÃ  tout', 'là bas, voilà tout'],
    ['dÃ©jÃ\u00a0 lÃ , Ã\u00a0 Tarn', 'déjà là, à Tarn'],
    ['soon.Â Then itâ€™s over', 'soon.\u00a0Then it’s over'],
    // A byte that was lost.
    ['â€œNobody slept,â€ said the aide.', '“Nobody slept,” said the aide.'],
    ['caf\u00c3\ufffd et th\u00c3\u00a9', 'caf\ufffd et thé'],
    // Surrogates that were written in three bytes each.
    ['bell í\u00a0½í´\u0094 rang', 'bell 🔔 rang'],
    // Windows-1252 that was read as ISO-8859-1.
    ['\u0093Nobody slept,\u0094 said the warden\u0092s aide\u0085', '“Nobody slept,” said the warden’s aide…'],
  ])('%j', (damaged, wanted) => {
    expect(repaired(damaged)).toBe(wanted)
  })

  test.each(Object.entries(MISREADINGS))('what was read as %s, in many languages', (_, misread) => {
    for (const sentence of SENTENCES) expect(repaired(misread(sentence))).toBe(sentence)
  })

  test('what was read as windows-1252 twice and three times', () => {
    const misread = MISREADINGS['windows-1252'] as (text: string) => string
    for (const sentence of SENTENCES) {
      expect(repaired(misread(misread(sentence)))).toBe(sentence)
      expect(repaired(misread(misread(misread(sentence))))).toBe(sentence)
    }
  })
})

describe('leaves as it is', () => {
  test.each([
    ...SENTENCES,
    'CAFÉ® and NESCAFÉ™, “CAFÉ”, «CAFÉ», É…',
    'A ROMÃ É DOCE; AMANHÃ… SÃO JOÃO, PÃO',
    'IRMÃ’S, AMANHÃ – TARDE',
    '10 Å–12 Å, 3×…, ½°, 5–∞, √π, ∆°',
    'Він, Рівне, Різдво, дії», ВІКІ, її”',
    'Всё, её, Пётр, «ТАСС»',
    '┌──┐ é │ ├─┤ └──┘',
    'DÚ‘ŠÄŠ, Śląsk, Źdźbło, ŁÓDŹ',
    'Ángel, Ôô, ÀÉÎ, ß”',
    'Brontë…” “Æther”',
    'line\u0085line',
    '\u0081\u0093\u0094',
    '',
  ])('%j', (text) => {
    expect(repaired(text)).toBe(text)
  })

  test('a garble that no reading makes whole', () => {
    expect(repaired('ã‚â€™ãƒâ€œã¢â‚¬å“ãƒ')).toBe('ã‚â€™ãƒâ€œã¢â‚¬å“ãƒ')
  })

  test('one pair of characters that could be meant, among sound ones', () => {
    expect(repaired('Brass – Blåser og BlÃ¥ser')).toBe('Brass – Blåser og BlÃ¥ser')
  })
})

describe('edits', () => {
  test('cover the characters of one sequence each', () => {
    expect(repairMojibake(sourceText('dÃ©jÃ vu â€œouiâ€\u009d'))).toEqual(
      [
        [1, 3, 'é'],
        [4, 5, 'à'],
        [9, 12, '“'],
        [15, 18, '”'],
      ].map(([start, end, value]) => ({ span: { start, end }, value, rule: 'repair-mojibake' })),
    )
  })

  test('cover all that a character became in several readings', () => {
    const edits = repairMojibake(sourceText('a wardenÃ¢â‚¬â„¢s clochÃƒÂ©'))
    expect(edits.map(({ span, value }) => [span.start, span.end, value])).toEqual([
      [8, 16, '’'],
      [23, 27, 'é'],
    ])
  })

  test('are one for each character, however many stand side by side', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 3 }),
        fc.constantFrom(...Object.values(MISREADINGS)),
        (sentences, misread) => {
          const sound = sentences.join('\n')
          const damaged = misread(sound)
          const edits = repairMojibake(sourceText(damaged))
          expect(edits.map(({ value }) => value).join('')).toBe(sound.replace(/[\0-\x7f]/g, ''))
          for (const { span, value } of edits) expect(damaged.slice(span.start, span.end)).toBe(misread(value))
        },
      ),
    )
  })
})

describe('laws', () => {
  /** Pieces of damage in any order. */
  const damage = fc
    .array(
      fc.oneof(
        fc.constantFrom(...'ÃÂâ€™œ”žŸ©¶ ÐРС°—Γ├⌐√é\u0083\u0093\u00a0\ufffd?'),
        fc.constantFrom('Ã©', 'â€™', 'ÃƒÂ', 'вЂ', 'í ½', 'a', 'b ', 'É', '\n'),
        fc.string({ unit: 'binary', maxLength: 3 }).map((text) => Buffer.from(text).toString('latin1')),
      ),
      { maxLength: 30 },
    )
    .map((pieces) => pieces.join(''))

  test('twice equals once', () => {
    fc.assert(
      fc.property(damage, (text) => {
        const once = repaired(text)
        expect(repaired(once)).toBe(once)
      }),
      { numRuns: 3000 },
    )
  })
})

function misreading(charset: string): (text: string) => string {
  const decoder = new TextDecoder(charset)
  const characters = Array.from({ length: 256 }, (_, byte) => decoder.decode(Uint8Array.of(byte)))
  return (text) =>
    Array.from(Buffer.from(text), (byte) => (byte < 0x80 ? '' : characters[byte]) || String.fromCharCode(byte)).join('')
}

function repaired(text: string): string {
  return applyEdits(sourceText(text), repairMojibake(sourceText(text))).value
}
