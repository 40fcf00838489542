// Written by `pnpm generate` from the JSON Schemas; change those instead.
// @ts-nocheck
'use strict'
export const validateCorpus = validate20
const schema31 = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:copydesk:schema:corpus:0',
  title: 'CorpusConfig',
  description: 'corpus.yaml: what a corpus is, and how it is to be built.',
  type: 'object',
  additionalProperties: false,
  properties: {
    name: {
      description: 'The short name of the corpus, kebab-case. Without one: `corpus`.',
      type: 'string',
      pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$',
      examples: ['harbour-news'],
    },
    title: { description: 'The name that people read.', type: 'string', pattern: '\\S', examples: ['Harbour News'] },
    description: { description: 'What the corpus holds, in a sentence or a paragraph of Markdown.', type: 'string' },
    license: {
      description: 'The licence of the texts, as Hugging Face names licences.',
      type: 'string',
      pattern: '^[a-z0-9.-]+$',
      examples: ['cc0-1.0', 'cc-by-4.0', 'other'],
    },
    homepage: { description: 'A page about the corpus.', type: 'string', pattern: '^https?://\\S+$' },
    creators: {
      description: 'Who made the corpus, in order.',
      type: 'array',
      items: { type: 'string', pattern: '\\S' },
    },
    language: {
      description:
        'The language of all documents (BCP 47). Without it the language of each document is found by its text.',
      type: 'string',
      pattern: '^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$',
      examples: ['en', 'pt-BR'],
    },
    formats: {
      description: 'The formats of the dataset. Without them: parquet and jsonl.',
      type: 'array',
      minItems: 1,
      uniqueItems: true,
      items: { type: 'string', enum: ['parquet', 'jsonl'] },
    },
    maxRejects: {
      description: 'How many rejected inputs are tolerated before the build counts as failed (exit status 1).',
      type: 'integer',
      minimum: 0,
      default: 0,
    },
    rules: {
      description: 'The severity of single rules, by id; `off` silences one.',
      type: 'object',
      additionalProperties: { type: 'string', enum: ['off', 'info', 'warning', 'error'] },
      examples: [{ 'byline-missing': 'off', 'date-weekday': 'error' }],
    },
  },
}
const func1 = Object.prototype.hasOwnProperty
const pattern4 = new RegExp('^[a-z0-9]+(?:-[a-z0-9]+)*$', 'u')
const pattern5 = new RegExp('\\S', 'u')
const pattern6 = new RegExp('^[a-z0-9.-]+$', 'u')
const pattern7 = new RegExp('^https?://\\S+$', 'u')
const pattern9 = new RegExp('^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$', 'u')

function validate20(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  /*# sourceURL="urn:copydesk:schema:corpus:0" */
  let vErrors = null
  let errors = 0
  const evaluated0 = validate20.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func1.call(schema31.properties, key0)) {
        const err0 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        }
        if (vErrors === null) {
          vErrors = [err0]
        } else {
          vErrors.push(err0)
        }
        errors++
      }
    }
    if (data.name !== undefined) {
      let data0 = data.name
      if (typeof data0 === 'string') {
        if (!pattern4.test(data0)) {
          const err1 = {
            instancePath: instancePath + '/name',
            schemaPath: '#/properties/name/pattern',
            keyword: 'pattern',
            params: { pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' },
            message: 'must match pattern "' + '^[a-z0-9]+(?:-[a-z0-9]+)*$' + '"',
          }
          if (vErrors === null) {
            vErrors = [err1]
          } else {
            vErrors.push(err1)
          }
          errors++
        }
      } else {
        const err2 = {
          instancePath: instancePath + '/name',
          schemaPath: '#/properties/name/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        }
        if (vErrors === null) {
          vErrors = [err2]
        } else {
          vErrors.push(err2)
        }
        errors++
      }
    }
    if (data.title !== undefined) {
      let data1 = data.title
      if (typeof data1 === 'string') {
        if (!pattern5.test(data1)) {
          const err3 = {
            instancePath: instancePath + '/title',
            schemaPath: '#/properties/title/pattern',
            keyword: 'pattern',
            params: { pattern: '\\S' },
            message: 'must match pattern "' + '\\S' + '"',
          }
          if (vErrors === null) {
            vErrors = [err3]
          } else {
            vErrors.push(err3)
          }
          errors++
        }
      } else {
        const err4 = {
          instancePath: instancePath + '/title',
          schemaPath: '#/properties/title/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
    }
    if (data.description !== undefined) {
      if (typeof data.description !== 'string') {
        const err5 = {
          instancePath: instancePath + '/description',
          schemaPath: '#/properties/description/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        }
        if (vErrors === null) {
          vErrors = [err5]
        } else {
          vErrors.push(err5)
        }
        errors++
      }
    }
    if (data.license !== undefined) {
      let data3 = data.license
      if (typeof data3 === 'string') {
        if (!pattern6.test(data3)) {
          const err6 = {
            instancePath: instancePath + '/license',
            schemaPath: '#/properties/license/pattern',
            keyword: 'pattern',
            params: { pattern: '^[a-z0-9.-]+$' },
            message: 'must match pattern "' + '^[a-z0-9.-]+$' + '"',
          }
          if (vErrors === null) {
            vErrors = [err6]
          } else {
            vErrors.push(err6)
          }
          errors++
        }
      } else {
        const err7 = {
          instancePath: instancePath + '/license',
          schemaPath: '#/properties/license/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        }
        if (vErrors === null) {
          vErrors = [err7]
        } else {
          vErrors.push(err7)
        }
        errors++
      }
    }
    if (data.homepage !== undefined) {
      let data4 = data.homepage
      if (typeof data4 === 'string') {
        if (!pattern7.test(data4)) {
          const err8 = {
            instancePath: instancePath + '/homepage',
            schemaPath: '#/properties/homepage/pattern',
            keyword: 'pattern',
            params: { pattern: '^https?://\\S+$' },
            message: 'must match pattern "' + '^https?://\\S+$' + '"',
          }
          if (vErrors === null) {
            vErrors = [err8]
          } else {
            vErrors.push(err8)
          }
          errors++
        }
      } else {
        const err9 = {
          instancePath: instancePath + '/homepage',
          schemaPath: '#/properties/homepage/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        }
        if (vErrors === null) {
          vErrors = [err9]
        } else {
          vErrors.push(err9)
        }
        errors++
      }
    }
    if (data.creators !== undefined) {
      let data5 = data.creators
      if (Array.isArray(data5)) {
        const len0 = data5.length
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0]
          if (typeof data6 === 'string') {
            if (!pattern5.test(data6)) {
              const err10 = {
                instancePath: instancePath + '/creators/' + i0,
                schemaPath: '#/properties/creators/items/pattern',
                keyword: 'pattern',
                params: { pattern: '\\S' },
                message: 'must match pattern "' + '\\S' + '"',
              }
              if (vErrors === null) {
                vErrors = [err10]
              } else {
                vErrors.push(err10)
              }
              errors++
            }
          } else {
            const err11 = {
              instancePath: instancePath + '/creators/' + i0,
              schemaPath: '#/properties/creators/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            }
            if (vErrors === null) {
              vErrors = [err11]
            } else {
              vErrors.push(err11)
            }
            errors++
          }
        }
      } else {
        const err12 = {
          instancePath: instancePath + '/creators',
          schemaPath: '#/properties/creators/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        }
        if (vErrors === null) {
          vErrors = [err12]
        } else {
          vErrors.push(err12)
        }
        errors++
      }
    }
    if (data.language !== undefined) {
      let data7 = data.language
      if (typeof data7 === 'string') {
        if (!pattern9.test(data7)) {
          const err13 = {
            instancePath: instancePath + '/language',
            schemaPath: '#/properties/language/pattern',
            keyword: 'pattern',
            params: { pattern: '^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$' },
            message: 'must match pattern "' + '^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$' + '"',
          }
          if (vErrors === null) {
            vErrors = [err13]
          } else {
            vErrors.push(err13)
          }
          errors++
        }
      } else {
        const err14 = {
          instancePath: instancePath + '/language',
          schemaPath: '#/properties/language/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        }
        if (vErrors === null) {
          vErrors = [err14]
        } else {
          vErrors.push(err14)
        }
        errors++
      }
    }
    if (data.formats !== undefined) {
      let data8 = data.formats
      if (Array.isArray(data8)) {
        if (data8.length < 1) {
          const err15 = {
            instancePath: instancePath + '/formats',
            schemaPath: '#/properties/formats/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
            message: 'must NOT have fewer than 1 items',
          }
          if (vErrors === null) {
            vErrors = [err15]
          } else {
            vErrors.push(err15)
          }
          errors++
        }
        const len1 = data8.length
        for (let i1 = 0; i1 < len1; i1++) {
          let data9 = data8[i1]
          if (typeof data9 !== 'string') {
            const err16 = {
              instancePath: instancePath + '/formats/' + i1,
              schemaPath: '#/properties/formats/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            }
            if (vErrors === null) {
              vErrors = [err16]
            } else {
              vErrors.push(err16)
            }
            errors++
          }
          if (!(data9 === 'parquet' || data9 === 'jsonl')) {
            const err17 = {
              instancePath: instancePath + '/formats/' + i1,
              schemaPath: '#/properties/formats/items/enum',
              keyword: 'enum',
              params: { allowedValues: schema31.properties.formats.items.enum },
              message: 'must be equal to one of the allowed values',
            }
            if (vErrors === null) {
              vErrors = [err17]
            } else {
              vErrors.push(err17)
            }
            errors++
          }
        }
        let i2 = data8.length
        let j0
        if (i2 > 1) {
          const indices0 = {}
          for (; i2--; ) {
            let item0 = data8[i2]
            if (typeof item0 !== 'string') {
              continue
            }
            if (typeof indices0[item0] == 'number') {
              j0 = indices0[item0]
              const err18 = {
                instancePath: instancePath + '/formats',
                schemaPath: '#/properties/formats/uniqueItems',
                keyword: 'uniqueItems',
                params: { i: i2, j: j0 },
                message: 'must NOT have duplicate items (items ## ' + j0 + ' and ' + i2 + ' are identical)',
              }
              if (vErrors === null) {
                vErrors = [err18]
              } else {
                vErrors.push(err18)
              }
              errors++
              break
            }
            indices0[item0] = i2
          }
        }
      } else {
        const err19 = {
          instancePath: instancePath + '/formats',
          schemaPath: '#/properties/formats/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        }
        if (vErrors === null) {
          vErrors = [err19]
        } else {
          vErrors.push(err19)
        }
        errors++
      }
    }
    if (data.maxRejects !== undefined) {
      let data10 = data.maxRejects
      if (!(typeof data10 == 'number' && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
        const err20 = {
          instancePath: instancePath + '/maxRejects',
          schemaPath: '#/properties/maxRejects/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        }
        if (vErrors === null) {
          vErrors = [err20]
        } else {
          vErrors.push(err20)
        }
        errors++
      }
      if (typeof data10 == 'number' && isFinite(data10)) {
        if (data10 < 0 || isNaN(data10)) {
          const err21 = {
            instancePath: instancePath + '/maxRejects',
            schemaPath: '#/properties/maxRejects/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            message: 'must be >= 0',
          }
          if (vErrors === null) {
            vErrors = [err21]
          } else {
            vErrors.push(err21)
          }
          errors++
        }
      }
    }
    if (data.rules !== undefined) {
      let data11 = data.rules
      if (data11 && typeof data11 == 'object' && !Array.isArray(data11)) {
        for (const key1 in data11) {
          let data12 = data11[key1]
          if (typeof data12 !== 'string') {
            const err22 = {
              instancePath: instancePath + '/rules/' + key1.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/properties/rules/additionalProperties/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            }
            if (vErrors === null) {
              vErrors = [err22]
            } else {
              vErrors.push(err22)
            }
            errors++
          }
          if (!(data12 === 'off' || data12 === 'info' || data12 === 'warning' || data12 === 'error')) {
            const err23 = {
              instancePath: instancePath + '/rules/' + key1.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/properties/rules/additionalProperties/enum',
              keyword: 'enum',
              params: { allowedValues: schema31.properties.rules.additionalProperties.enum },
              message: 'must be equal to one of the allowed values',
            }
            if (vErrors === null) {
              vErrors = [err23]
            } else {
              vErrors.push(err23)
            }
            errors++
          }
        }
      } else {
        const err24 = {
          instancePath: instancePath + '/rules',
          schemaPath: '#/properties/rules/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        }
        if (vErrors === null) {
          vErrors = [err24]
        } else {
          vErrors.push(err24)
        }
        errors++
      }
    }
  } else {
    const err25 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    }
    if (vErrors === null) {
      vErrors = [err25]
    } else {
      vErrors.push(err25)
    }
    errors++
  }
  validate20.errors = vErrors
  return errors === 0
}
validate20.evaluated = { props: true, dynamicProps: false, dynamicItems: false }
