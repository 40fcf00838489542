import { reporter } from 'vfile-reporter'
import { expect, test } from 'vitest'
import { validateDocument } from '../src/index.ts'
import { normalisedFile, place } from './normalised-file.ts'

test('the reporters of vfile read our messages, with place, severity and rule', () => {
  const file = normalisedFile({ text: '', paragraphs: [] })
  const description = 'A headline is glad.'
  const glad = { id: 'headline-glad', severity: 'warning', scope: 'document', description, good: [], bad: [] } as const
  const problem = {
    message: 'Unexpected `Ferry`, expected gladness',
    pointer: '/headline',
    place: place(1, { start: 0, end: 5 }),
  }
  const textEmpty = { ...glad, id: 'text-empty', severity: 'error' } as const
  validateDocument(file, {
    rules: [
      { ...glad, check: () => [problem] },
      { ...textEmpty, check: () => [{ message: 'Unexpected empty text', pointer: '/text' }] },
    ],
  })
  expect(reporter(file, { color: false })).toBe(
    [
      'desk/ferry.txt',
      '1:1-1:6 warning Unexpected `Ferry`, expected gladness headline-glad copydesk',
      '3:1-3:1 error   Unexpected empty text                 text-empty    copydesk',
      '',
      '2 messages (✖ 1 error, ⚠ 1 warning)',
    ].join('\n'),
  )
})
