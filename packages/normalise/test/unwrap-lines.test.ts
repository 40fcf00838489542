import { sourceText } from '@copydesk/source-text'
import { describe, expect, test } from 'vitest'
import { runTextSteps, textSteps, unwrapLines } from '../src/index.ts'

describe('joins', () => {
  test('wrapped mail', () => {
    expect(
      run(`
The ferry that links the two halves of the town was back on the
water on Tuesday, three weeks after a storm had torn its landing
stage away and left the school on the far bank without pupils.

Nobody had expected it before the spring. The yard had worked two
shifts, said the harbour master, and then it had worked a third.`),
    ).toBe(
      'The ferry that links the two halves of the town was back on the water on Tuesday, three weeks after a storm had torn its landing stage away and left the school on the far bank without pupils.\n\nNobody had expected it before the spring. The yard had worked two shifts, said the harbour master, and then it had worked a third.',
    )
  })

  test('wrapped French, whose signs stand apart from their words', () => {
    expect(
      run(`
Le bac qui relie les deux moitiés de la ville a repris mardi, trois
semaines après la tempête. «\u00a0Personne n’y croyait avant le
printemps\u00a0», raconte le maître de port, qui a vu le chantier
travailler jour et nuit\u00a0: deux équipes, puis trois. Et demain\u00a0?`),
    ).toBe(
      'Le bac qui relie les deux moitiés de la ville a repris mardi, trois semaines après la tempête. « Personne n’y croyait avant le printemps », raconte le maître de port, qui a vu le chantier travailler jour et nuit : deux équipes, puis trois. Et demain ?',
    )
  })

  test('a compound that was parted behind its hyphen, without a space', () => {
    expect(
      run(`
The tower was measured again on Friday by a surveyor and his well-
known daughter, who climbed as far as the second of the four bell-
ringing floors before the wind made them turn back and climb down
again.`),
    ).toContain('his well-known daughter, who climbed as far as the second of the four bell-ringing floors')
  })

  test('words that were broken at line ends, where the text shows that they are one', () => {
    const text = run(`
The harbour master said that the important thing was to sail. An impor-
tant ferry, he said, is one that sails in winter, well-known storms or
not. They had taken a landing stage, and the school, itself well-
known, had waited for its pupils ever since that night, for its str-
ength is patience and a little luck, and then of course its old half-
timbered tower.`)
    expect(text).toContain('to sail. An important ferry')
    expect(text).toContain('itself well-known, had')
    expect(text).toContain('its strength is patience')
    // Nothing in the text says what this is.
    expect(text).toContain('its old half-timbered tower')
  })

  test('narrow columns', () => {
    const text = run(`
The ferry that links the two
halves of the town was back
on the water on Tuesday,
three weeks after a storm
had torn its landing stage
away and left the school on
the far bank without pupils.

Nobody had expected it
before the spring, said the
harbour master of the town,
who had lent a hand.`)
    expect(text.split('\n\n').map((paragraph) => paragraph.includes('\n'))).toEqual([false, false])
  })

  test('paragraphs without an empty line between them, below a header', () => {
    const text = run(`Ferry between the two halves of the town is back on the water again
By Ada Marlowe
The ferry that links the two halves of the town was back on the
water on Tuesday, three weeks after a storm had torn its landing
stage away and left the school on the far bank without them.
Nobody had expected it.
The yard had worked two shifts, said the harbour master, and then
it had worked a third, and on Sundays the whole of the town came
down to lend a hand, and brought tea, and stayed until it was too
dark to see.`)
    expect(text.split('\n').map((line) => line.slice(0, 12))).toEqual([
      'Ferry betwee',
      'By Ada Marlo',
      'The ferry th',
      'Nobody had e',
      'The yard had',
    ])
  })

  test('paragraphs that are marked by indentation', () => {
    const text = run(`
    The ferry that links the two halves of the town was back on
the water on Tuesday, three weeks after a storm had torn its land
stage away and left the school on the far bank without pupils.
    Nobody had expected it before the spring, said the harbour
master, and nobody had asked for it; the yard had worked in two
shifts, and then in three.
    The pupils were the first on board, and the last to leave it.`)
    expect(text.split('\n\n').map((paragraph) => paragraph.slice(0, 12))).toEqual([
      'The ferry th',
      'Nobody had e',
      'The pupils w',
    ])
    expect(text.replaceAll('\n\n', '')).not.toContain('\n')
  })

  test('a letter in another width than the article around it', () => {
    const letter = `“We who live on the far bank
have waited long enough for a
ferry that sails in winter as
it does in summer, and we ask
the council to say so before
the ice comes back, and to do
something about it, for once
in its life,” they wrote to
the council of the town.`
    const article = `The ferry that links the two halves of the town was back on the
water on Tuesday, three weeks after a storm had torn its landing
stage away and left the school on the far bank without pupils.`
    expect(run(`${article}\n\n${letter}\n\n${article}`)).not.toMatch(/[^\n]\n[^\n]/)
  })

  test('wrapped Chinese, without spaces, with commas and rare ideographs at the ends of lines', () => {
    const line = (last: string) => `${'钟楼今天重新开放了'.repeat(6).slice(0, 46 - last.length)}${last}`
    expect(run([line('，'), line('𠮷'), line('”'), line('。'), '人们来了。'].join('\n'))).toBe(
      `${line('，')}${line('𠮷')}${line('”')}${line('。')}人们来了。`,
    )
  })

  test('wrapped Chinese where a mark that may not begin a line took its character along', () => {
    const full = '钟楼今天重新开放了'.repeat(5)
    const short = full.slice(0, -1)
    expect(run([full, short, `开，${full.slice(2)}`, full, '人们来了。'].join('\n'))).not.toContain('\n')
  })
})

describe('leaves as it is', () => {
  test.each([
    [
      'one paragraph a line',
      'The ferry that links the two halves of the town was back on the water on Tuesday, three weeks after a storm had torn its landing stage away.\nNobody had expected it before the spring, said the harbour master of the town.',
    ],
    ['short Chinese lines', '钟楼今天重新开放\n人们从清晨起就在广场上等候\n直到钟声响起\n孩子们捂住了耳朵\n老人笑了'],
    [
      'a poem',
      'The tower keeps its four bells dark,\nnine winters and a day,\nand he who climbed to wake them once\nhas put his rope away.\n\nOh ring them out above the square,\nring slow, ring once, ring well,\nthere is no silence in the world\nlike that beneath a bell.',
    ],
    [
      'a list',
      '- the largest bell, cast in the year of the flood\n- the second, a gift\n- the third, cracked and mended twice by the same smith\n- the fourth',
    ],
    [
      'a header of short lines',
      'Old bell tower of Lower Wexcombe is heard again\nBy Ada Marlowe\nTuesday, January 11, 2022\nThe largest of the four bells rang at noon.',
    ],
    [
      'a menu',
      'Energy & Environment\nHealth and medicine\nFinance and economy\nTechnology and toys\nTransport and travel\nHousing and gardens\nSchools and training\nWeather and climate\nOpinion and letters\nContact and imprint\nArchive and search',
    ],
    ['two full lines, which are chance', `${'word '.repeat(12).trim()}\n${'word '.repeat(12).trim()}\nend`],
  ])('%s', (_, text) => {
    expect(run(text)).toBe(text)
  })

  test('the header above wrapped paragraphs', () => {
    const text = run(`
Old bell tower of Lower Wexcombe is heard again
By Ada Marlowe
January 11, 2022

The largest of the four bells rang at noon on Tuesday, nine years
after its frame had cracked, and the whole of the market square
stood still to hear it. Nobody had been told. The sexton had kept
it to himself.`)
    expect(text.split('\n').slice(0, 4)).toEqual([
      'Old bell tower of Lower Wexcombe is heard again',
      'By Ada Marlowe',
      'January 11, 2022',
      '',
    ])
    expect(text.split('\n')).toHaveLength(5)
  })
})

test('joins no mark to a character that it would compose with', () => {
  const full = 'か'.repeat(44)
  const once = run([full, full, full, `\u3099${full.slice(1)}`, 'か。'].join('\n'))
  expect(once).toContain(' \u3099')
  expect(run(once)).toBe(once)
})

test('proposes one edit for each line end that it joins', () => {
  const line = 'word '.repeat(12).trim()
  const text = [line, line, line, line].join('\n')
  expect(unwrapLines(sourceText(text))).toEqual(
    [59, 119, 179].map((start) => ({ span: { start, end: start + 1 }, value: ' ', rule: 'unwrap-lines' })),
  )
})

function run(text: string): string {
  return runTextSteps(sourceText(text), textSteps).value
}
