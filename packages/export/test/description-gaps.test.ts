import { expect, test } from 'vitest'
import { type CorpusDescription, datasheetQuestions, descriptionGaps, metadataGaps } from '../src/index.ts'
import { sampleContent } from './sample-content.ts'

const full = sampleContent.corpus

test('names what every dataset says, then the open questions', () => {
  expect(descriptionGaps({}).map(({ path }) => path.join('.'))).toEqual([
    'description',
    'license',
    'creators',
    'homepage',
    'version',
    'published',
    ...datasheetQuestions.map(({ key }) => `datasheet.${key}`),
  ])
  expect(metadataGaps(full)).toEqual([])
  expect(descriptionGaps(full)).toHaveLength(datasheetQuestions.length - 1)
})

test.each<[Partial<CorpusDescription>, string | null]>([
  [{ license: undefined }, 'Unexpected corpus without `license`, expected the licence of the texts; `unknown` stands'],
  [{ license: 'unknown' }, 'Unexpected licence `unknown`, expected'],
  [{ license: 'cc-by-5.0' }, 'Unexpected licence `cc-by-5.0`, expected one that Hugging Face names'],
  [{ license: 'toString' }, 'Unexpected licence `toString`'],
  [{ license: 'other' }, 'Unexpected licence `other` alone'],
  [{ license: 'other', licenseName: 'Ours' }, null],
  [{ creators: [] }, 'Unexpected corpus without `creators`, expected who made it'],
])('says of %j what is wrong', (change, message) => {
  const found = metadataGaps({ ...full, ...change }).map((gap) => gap.message)
  expect(found).toEqual(message === null ? [] : [expect.stringContaining(message)])
})
