import { type SourceText, sourceText } from '@copydesk/source-text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  collapseWhiteSpace,
  composeCharacters,
  removeControls,
  repairMojibake,
  runTextSteps,
  separateParagraphs,
  straightenPunctuation,
  type TextStep,
  textSteps,
  unifyLineEnds,
  unwrapLines,
} from '../src/index.ts'
import { anyText, hostileText } from './hostile-text.ts'

const steps = {
  composeCharacters,
  repairMojibake,
  unifyLineEnds,
  removeControls,
  separateParagraphs,
  collapseWhiteSpace,
  unwrapLines,
}

test('the list holds every step once, in this order', () => {
  expect(textSteps).toEqual(Object.values(steps))
})

describe('unifyLineEnds', () => {
  test.each([
    ['a\r\nb\r\n', 'a\nb\n'],
    ['a\rb\r\rc', 'a\nb\n\nc'],
    ['a\n\rb', 'a\n\nb'],
    ['a\u0085b\u2028c\vd\fe', 'a\nb\nc\nd\ne'],
    ['a\u2029b', 'a\n\nb'],
  ])('%j becomes %j', (raw, wanted) => {
    expect(run(raw, unifyLineEnds)).toBe(wanted)
  })

  test('keeps the LF of CR LF as it was copied', () => {
    expect(unifyLineEnds(sourceText('a\r\nb'))).toEqual([
      { span: { start: 1, end: 2 }, value: '', rule: 'unify-line-ends' },
    ])
  })
})

describe('removeControls', () => {
  test.each([
    ['a\0b\u0007\u001bc', 'abc'],
    ['a\u007f\u0080\u009fb', 'ab'],
    ['Har\u00adbour', 'Harbour'],
    ['the har\u00ad\n  bour \u00ad\nof', 'the harbour \nof'],
    ['\ufeffword\u2060', 'word'],
    // Joiners and marks of direction carry meaning.
    ['می\u200cخواهم', 'می\u200cخواهم'],
    ['👩\u200d🚒 \u200e1\u200f', '👩\u200d🚒 \u200e1\u200f'],
    ['👩🏽\u200d🚒 ❤\ufe0f\u200d🔥', '👩🏽\u200d🚒 ❤\ufe0f\u200d🔥'],
    ['क्\u200dष न\u200cम', 'क्\u200dष न\u200cम'],
    ['ไทย\u200bแลนด์', 'ไทย\u200bแลนด์'],
    // Between letters that stand each by itself they don't, nor at the edge of a word, an emoji or the text.
    ['Wex\u200bcombe Auf\u200clage \u200bthe\u200d end\u200b', 'Wexcombe Auflage the end'],
    ['👩\u200d a\u200d👩 漢\u200b字', '👩 a👩 漢字'],
    ['می\u200b\u200cخواهم ไ\u00ad\u200b\u0007ท', 'می\u200cخواهم ไ\u200bท'],
    ['a\tb\nc', 'a\tb\nc'],
  ])('%j becomes %j', (raw, wanted) => {
    expect(run(raw, removeControls)).toBe(wanted)
  })
})

describe('composeCharacters', () => {
  test.each([
    ['Cafe\u0301', 'Café'],
    ['\u1112\u1161\u11ab', '한'],
    ['\uac00\u11a8', '각'],
    ['\u212b', 'Å'],
    ['a\u0323\u0307', 'ạ\u0307'],
    ['a\u0307\u0323', 'ạ\u0307'],
    ['か\u3099', 'が'],
    // No composed form exists, or it may not be used (composition exclusion).
    ['x\u0301', 'x\u0301'],
    ['\u0958', '\u0915\u093c'],
  ])('%j becomes %j', (raw, wanted) => {
    expect(run(raw, composeCharacters)).toBe(wanted)
  })

  test('proposes one edit for each sequence, so that its neighbours keep their origin', () => {
    expect(composeCharacters(sourceText('cafe\u0301 fe\u0302te'))).toEqual([
      { span: { start: 3, end: 5 }, value: 'é', rule: 'compose-characters' },
      { span: { start: 7, end: 9 }, value: 'ê', rule: 'compose-characters' },
    ])
  })

  test('gives normalisation form C for every character of Unicode, alone and behind another', () => {
    for (let point = 0; point <= 0x10ffff; point++) {
      if (point >= 0xd800 && point <= 0xdfff) continue
      const character = String.fromCodePoint(point)
      // Compared here, for four million assertions are slow.
      for (const text of [character, `o${character}`, `\u1100${character}`, `\u09c7${character}`]) {
        if (run(text, composeCharacters) !== text.normalize('NFC')) expect.fail(`U+${point.toString(16)} in ${text}`)
      }
    }
  })

  test('changes no more than the sequence, whatever the character', () => {
    for (let point = 0x80; point <= 0x10ffff; point++) {
      if (point >= 0xd800 && point <= 0xdfff) continue
      const text = `o${String.fromCodePoint(point)} o`
      const edits = composeCharacters(sourceText(text))
      if (edits.some(({ span }) => span.end > text.length - 2)) expect.fail(`U+${point.toString(16)}`)
    }
    expect(composeCharacters(sourceText('각 \uac00\u11a8 각'))).toEqual([
      { span: { start: 2, end: 4 }, value: '각', rule: 'compose-characters' },
    ])
  })

  test('gives normalisation form C for hostile text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(run(text, composeCharacters)).toBe(text.normalize('NFC'))
      }),
    )
  })
})

describe('separateParagraphs', () => {
  const wrapped = [
    'The largest of the four bells rang at noon, nine years after its frame',
    'had cracked, and the whole of the market square stood still to hear it.',
    '  Nobody had been told, and nobody had asked, said the sexton, who kept',
    'it to himself. He had climbed the tower in the night, alone, with a new',
    'rope.',
    '\tThe bell and the frost had been friends for too long, he said, and he',
    'meant to part them before the next winter came.',
  ].join('\n')

  test('puts an empty line where indentation marks a paragraph, and takes the indentation', () => {
    expect(run(wrapped, separateParagraphs)).toBe(wrapped.replace('\n  ', '\n\n').replace('\n\t', '\n\n'))
  })

  test.each([
    [
      'verse',
      'The tower keeps its bells,\n  and nobody can tell\nwhat they are waiting for,\n  or whether it is well,\nor why.',
    ],
    ['one paragraph a line', `One.\n  Two.\n  Three.\n${'word '.repeat(40)}\n  Four.`],
    ['a list', 'Bells:\n  - the first\n  - the second\n  - the third'],
  ])('leaves %s as it is', (_, text) => {
    expect(separateParagraphs(sourceText(text))).toEqual([])
  })
})

describe('straightenPunctuation', () => {
  test.each([
    [
      '“Nobody slept,” said the warden’s aide – and then… silence.',
      '"Nobody slept," said the warden\'s aide - and then... silence.',
    ],
    ['„Wirklich?“ ‚Ja‘ — so', '"Wirklich?" \'Ja\' -- so'],
    ['« Vraiment ? » 「真的」', '« Vraiment ? » 「真的」'],
  ])('%j becomes %j', (raw, wanted) => {
    expect(run(raw, straightenPunctuation)).toBe(wanted)
    expect(run(run(raw, straightenPunctuation), straightenPunctuation)).toBe(wanted)
  })

  test('is no step of every document, and one edit for each character', () => {
    expect(textSteps).not.toContain(straightenPunctuation)
    expect(straightenPunctuation(sourceText('“a”…'))).toEqual(
      [
        [0, 1, '"'],
        [2, 3, '"'],
        [3, 4, '...'],
      ].map(([start, end, value]) => ({ span: { start, end }, value, rule: 'straighten-punctuation' })),
    )
  })
})

describe('collapseWhiteSpace', () => {
  test.each([
    ['a  b\t\tc', 'a b c'],
    ['a\u00a0b\u202fc\u3000d\u2003e', 'a b c d e'],
    ['«\u00a0oui\u202f!\u00a0»', '« oui ! »'],
    ['a \n\tb', 'a\nb'],
    ['a\n \nb', 'a\n\nb'],
    ['a\n\n\n\n\nb', 'a\n\nb'],
    [' \n a b \n\n', 'a b'],
    [' \t\n ', ''],
    ['', ''],
  ])('%j becomes %j', (raw, wanted) => {
    expect(run(raw, collapseWhiteSpace)).toBe(wanted)
  })
})

describe('laws', () => {
  test.each(Object.entries({ ...steps, straightenPunctuation }))('%s: twice equals once', (_, step) => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = run(text, ...stepsBefore(step), step)
        expect(step(sourceText(once))).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  test('the whole list: twice equals once', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = run(text, ...textSteps)
        expect(run(once, ...textSteps)).toBe(once)
      }),
      { numRuns: 2000 },
    )
  })

  test('an accent that a removed mark kept apart is composed in the same run', () => {
    expect(run('Marlowe\ufeff\u0323\u0307 sails', ...textSteps)).toBe('Marlow\u1eb9\u0307 sails')
  })

  test.each(Object.entries(steps))('%s: edits are in order, in bounds, and name their rule', (name, step) => {
    fc.assert(
      fc.property(anyText, (text) => {
        let from = 0
        for (const { span, value, rule } of step(sourceText(text))) {
          expect(span.start).toBeGreaterThanOrEqual(from)
          expect(span.end).toBeGreaterThan(span.start)
          expect(span.end).toBeLessThanOrEqual(text.length)
          expect(value).not.toBe(text.slice(span.start, span.end))
          expect(rule).toBe(name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`))
          from = span.end
        }
      }),
      { numRuns: 500 },
    )
  })

  test('quotation marks, dashes and ellipses never change, once damaged ones are repaired', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const text = run(raw, repairMojibake, unifyLineEnds, removeControls, composeCharacters)
        expect(signsOf(run(text, ...textSteps))).toEqual(signsOf(text))
      }),
      { numRuns: 2000 },
    )
  })

  test('letters never change but for their form, once damaged ones are repaired', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const letters = (value: string) => value.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '')
        // What is removed may have kept a mark from its letter. `Å‘`, alone, is how an `ő` looks that was damaged.
        const clean = run(text.replace(/[\p{Cc}\p{Cf}]/gu, ''), composeCharacters, repairMojibake)
        expect(letters(run(clean, ...textSteps))).toBe(letters(clean))
      }),
      { numRuns: 2000, examples: [['\u212b‘']] },
    )
  })

  test.each([
    [
      'English',
      '“Nobody slept,” said the warden’s aide – and then… silence.\n\nThe "bell" didn’t ring.\nIt is ’22 now.',
    ],
    ['French', '« Personne n’a dormi », dit-elle.\n— Vraiment ?'],
    ['German', '„Niemand hat geschlafen“, sagte sie.\n»Wirklich?«'],
    ['Chinese', '“昨夜没有人睡。”她说。\n「真的？」'],
    ['Arabic', '«لم ينم أحد»، قالت الحارسة.'],
    ['Devanagari', 'कोई नहीं सोया।'],
  ])('clean %s proposes no edit', (_, text) => {
    for (const step of textSteps) expect(step(sourceText(text))).toEqual([])
  })
})

test('what is told of are the edits that change something', () => {
  const shout: TextStep = ({ value }) =>
    Array.from(value, (character, start) => ({
      span: { start, end: start + 1 },
      value: character.toUpperCase(),
      rule: 'shout',
    }))
  const told: string[] = []
  runTextSteps(sourceText('aBc'), [shout], (_, edits) => told.push(edits.map(({ value }) => value).join('')))
  expect(told).toEqual(['AC', ''])
})

function run(text: string, ...list: readonly TextStep[]): string {
  return runTextSteps(sourceText(text) satisfies SourceText, list).value
}

/** A step relies on those before it (`Expects LF line ends`). */
function stepsBefore(step: TextStep): readonly TextStep[] {
  return textSteps.includes(step) ? textSteps.slice(0, textSteps.indexOf(step)) : textSteps
}

function signsOf(text: string): readonly string[] {
  return text.match(/[“”„‟‘’‚‛«»‹›"'「」『』–—―‒…-]|\.\.\./gu) ?? []
}
