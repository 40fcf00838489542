import { _, type CodeKeywordDefinition, str } from 'ajv'

/**
 * `maxLength` and `minLength`, which count code points, by the string's length in UTF-16 units where that decides already: n units are
 * from n/2 to n code points. ajv's own keywords walk through every string, which for a long text costs more than to parse it.
 */
export const lengthKeywords: readonly CodeKeywordDefinition[] = [
  {
    ...keywordOf('maxLength', 'more'),
    code(cxt) {
      const { gen, data, schema: limit } = cxt
      const count = gen.scopeValue('func', { ref: countCodePoints })
      cxt.fail(_`${data}.length > ${limit} && (${data}.length > ${2 * limit} || ${count}(${data}) > ${limit})`)
    },
  },
  {
    ...keywordOf('minLength', 'fewer'),
    code(cxt) {
      const { gen, data, schema: limit } = cxt
      const count = gen.scopeValue('func', { ref: countCodePoints })
      cxt.fail(_`${data}.length < ${2 * limit - 1} && (${data}.length < ${limit} || ${count}(${data}) < ${limit})`)
    },
  },
]

function keywordOf(keyword: string, comparison: string): Omit<CodeKeywordDefinition, 'code'> {
  return {
    keyword,
    type: 'string',
    schemaType: 'number',
    error: {
      message: ({ schemaCode }) => str`must NOT have ${comparison} than ${schemaCode} characters`,
      params: ({ schemaCode }) => _`{limit: ${schemaCode}}`,
    },
  }
}

function countCodePoints(text: string): number {
  let count = text.length
  for (let at = text.search(HIGH_SURROGATE); at !== -1 && at < text.length - 1; at++) {
    if ((text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00) {
      count--
      at++
    }
  }
  return count
}

const HIGH_SURROGATE = /[\ud800-\udbff]/
