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
    dates: {
      description: 'What is known of all dates of the corpus.',
      type: 'object',
      additionalProperties: false,
      properties: {
        order: {
          description:
            'Which stands first in a date of numbers alone (`1/11/2022`). Without it, the language of a document says so, then its other dates.',
          type: 'string',
          enum: ['day-first', 'month-first'],
        },
        earliest: {
          description: 'The first day that a document can bear.',
          type: 'string',
          pattern: '^\\d{4}-\\d{2}-\\d{2}$',
          examples: ['1990-01-01'],
        },
        latest: {
          description: 'The last day that a document can bear; a later one is in the future of the corpus.',
          type: 'string',
          pattern: '^\\d{4}-\\d{2}-\\d{2}$',
          examples: ['2022-12-31'],
        },
      },
      examples: [{ order: 'day-first', latest: '2022-12-31' }],
    },
    include: {
      description:
        'Only files and members of archives whose path matches one of these globs are read; all others are filtered. Without it, all are.',
      type: 'array',
      minItems: 1,
      items: { type: 'string', pattern: '\\S' },
      examples: [['2022/**', '**/*.txt']],
    },
    exclude: {
      description: 'Files and members of archives whose path matches one of these globs are filtered.',
      type: 'array',
      items: { type: 'string', pattern: '\\S' },
      examples: [['drafts/**']],
    },
    encoding: {
      description:
        'The encoding of files and members, by globs of their paths; the first that matches counts. Without it, it is found.',
      type: 'object',
      additionalProperties: {
        type: 'string',
        enum: [
          'utf-8',
          'utf-16le',
          'utf-16be',
          'utf-32le',
          'utf-32be',
          'windows-1252',
          'windows-1250',
          'windows-1254',
          'windows-1257',
          'iso-8859-2',
          'iso-8859-15',
          'macintosh',
          'iso-8859-4',
          'windows-1258',
          'windows-1251',
          'koi8-r',
          'koi8-u',
          'iso-8859-5',
          'ibm866',
          'ibm855',
          'x-mac-cyrillic',
          'windows-1253',
          'iso-8859-7',
          'windows-1255',
          'iso-8859-8',
          'windows-1256',
          'iso-8859-6',
          'windows-874',
          'shift_jis',
          'euc-jp',
          'euc-kr',
          'gb18030',
          'big5',
          'iso-8859-1',
          'iso-8859-3',
          'iso-8859-9',
          'iso-8859-10',
          'iso-8859-13',
          'iso-8859-14',
          'iso-8859-16',
          'tis-620',
          'ibm437',
          'ibm850',
          'ibm852',
          'x-mac-ce',
          'x-mac-turkish',
          'x-mac-icelandic',
        ],
      },
      examples: [{ '1998/**': 'windows-1252' }],
    },
    columns: {
      description:
        'The column of a table (CSV, TSV, JSON Lines), or key of front matter, that holds a field of the record, in place of the usual names; several are looked at in order.',
      type: 'object',
      additionalProperties: false,
      properties: {
        id: { $ref: '#/$defs/Names' },
        text: { $ref: '#/$defs/Names' },
        kicker: { $ref: '#/$defs/Names' },
        headline: { $ref: '#/$defs/Names' },
        deck: { $ref: '#/$defs/Names' },
        byline: { $ref: '#/$defs/Names' },
        authors: { $ref: '#/$defs/Names' },
        datePublished: { $ref: '#/$defs/Names' },
        dateModified: { $ref: '#/$defs/Names' },
        language: { $ref: '#/$defs/Names' },
      },
      examples: [{ id: 'article_id', text: 'body', headline: 'title' }],
    },
    metadata: {
      description:
        'Columns of tables, or keys of front matter, that are kept in `metadata`, with their types; `strings` is a list.',
      type: 'object',
      additionalProperties: { type: 'string', enum: ['string', 'integer', 'number', 'boolean', 'strings'] },
      examples: [{ section: 'string', words: 'integer', tags: 'strings' }],
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
    header: {
      description:
        'The lines above the body, in order: `headline`, or `byline: <regular expression>`. With `?` a line may be missing, with `*` there may be any number of it. The groups of an expression say which part of the line is the value. Without a header, the lines are read by what they look like.',
      type: 'array',
      minItems: 1,
      items: {
        type: ['string', 'object'],
        if: { type: 'string' },
        then: { $ref: '#/$defs/HeaderStep' },
        maxProperties: 1,
        minProperties: 1,
        propertyNames: { $ref: '#/$defs/HeaderStep' },
        additionalProperties: {
          description:
            'A regular expression (RE2 syntax) that the line matches, with named groups: `authors`, `date` and the other fields.',
          type: 'string',
        },
      },
      examples: [
        [
          'kicker?',
          'headline',
          { byline: '^Words: (?<authors>.+)$' },
          { date: '^Printed on (?<date>.+)$' },
          { 'skip*': '^Section' },
        ],
      ],
    },
    rules: {
      description: 'The severity of single rules, by id; `off` silences one.',
      type: 'object',
      additionalProperties: { type: 'string', enum: ['off', 'info', 'warning', 'error'] },
      examples: [{ 'byline-missing': 'off', 'date-weekday': 'error' }],
    },
  },
  $defs: {
    Names: {
      description: 'One name, or several of which the first that is filled counts.',
      anyOf: [
        { type: 'string', pattern: '\\S' },
        { type: 'array', minItems: 1, items: { type: 'string', pattern: '\\S' } },
      ],
    },
    HeaderStep: {
      description: 'What a line of the header is.',
      enum: [
        'kicker',
        'kicker?',
        'headline',
        'headline?',
        'deck',
        'deck?',
        'byline',
        'byline?',
        'date',
        'date?',
        'modified',
        'modified?',
        'skip',
        'skip?',
        'skip*',
      ],
    },
  },
}
const schema32 = {
  description: 'One name, or several of which the first that is filled counts.',
  anyOf: [
    { type: 'string', pattern: '\\S' },
    { type: 'array', minItems: 1, items: { type: 'string', pattern: '\\S' } },
  ],
}
const schema42 = {
  description: 'What a line of the header is.',
  enum: [
    'kicker',
    'kicker?',
    'headline',
    'headline?',
    'deck',
    'deck?',
    'byline',
    'byline?',
    'date',
    'date?',
    'modified',
    'modified?',
    'skip',
    'skip?',
    'skip*',
  ],
}
const func1 = Object.prototype.hasOwnProperty
const pattern4 = new RegExp('^[a-z0-9]+(?:-[a-z0-9]+)*$', 'u')
const pattern5 = new RegExp('\\S', 'u')
const pattern6 = new RegExp('^[a-z0-9.-]+$', 'u')
const pattern7 = new RegExp('^https?://\\S+$', 'u')
const pattern9 = new RegExp('^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$', 'u')
const pattern10 = new RegExp('^\\d{4}-\\d{2}-\\d{2}$', 'u')

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
    if (data.dates !== undefined) {
      let data8 = data.dates
      if (data8 && typeof data8 == 'object' && !Array.isArray(data8)) {
        for (const key1 in data8) {
          if (!(key1 === 'order' || key1 === 'earliest' || key1 === 'latest')) {
            const err15 = {
              instancePath: instancePath + '/dates',
              schemaPath: '#/properties/dates/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key1 },
              message: 'must NOT have additional properties',
            }
            if (vErrors === null) {
              vErrors = [err15]
            } else {
              vErrors.push(err15)
            }
            errors++
          }
        }
        if (data8.order !== undefined) {
          let data9 = data8.order
          if (typeof data9 !== 'string') {
            const err16 = {
              instancePath: instancePath + '/dates/order',
              schemaPath: '#/properties/dates/properties/order/type',
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
          if (!(data9 === 'day-first' || data9 === 'month-first')) {
            const err17 = {
              instancePath: instancePath + '/dates/order',
              schemaPath: '#/properties/dates/properties/order/enum',
              keyword: 'enum',
              params: { allowedValues: schema31.properties.dates.properties.order.enum },
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
        if (data8.earliest !== undefined) {
          let data10 = data8.earliest
          if (typeof data10 === 'string') {
            if (!pattern10.test(data10)) {
              const err18 = {
                instancePath: instancePath + '/dates/earliest',
                schemaPath: '#/properties/dates/properties/earliest/pattern',
                keyword: 'pattern',
                params: { pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
                message: 'must match pattern "' + '^\\d{4}-\\d{2}-\\d{2}$' + '"',
              }
              if (vErrors === null) {
                vErrors = [err18]
              } else {
                vErrors.push(err18)
              }
              errors++
            }
          } else {
            const err19 = {
              instancePath: instancePath + '/dates/earliest',
              schemaPath: '#/properties/dates/properties/earliest/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            }
            if (vErrors === null) {
              vErrors = [err19]
            } else {
              vErrors.push(err19)
            }
            errors++
          }
        }
        if (data8.latest !== undefined) {
          let data11 = data8.latest
          if (typeof data11 === 'string') {
            if (!pattern10.test(data11)) {
              const err20 = {
                instancePath: instancePath + '/dates/latest',
                schemaPath: '#/properties/dates/properties/latest/pattern',
                keyword: 'pattern',
                params: { pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
                message: 'must match pattern "' + '^\\d{4}-\\d{2}-\\d{2}$' + '"',
              }
              if (vErrors === null) {
                vErrors = [err20]
              } else {
                vErrors.push(err20)
              }
              errors++
            }
          } else {
            const err21 = {
              instancePath: instancePath + '/dates/latest',
              schemaPath: '#/properties/dates/properties/latest/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            }
            if (vErrors === null) {
              vErrors = [err21]
            } else {
              vErrors.push(err21)
            }
            errors++
          }
        }
      } else {
        const err22 = {
          instancePath: instancePath + '/dates',
          schemaPath: '#/properties/dates/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        }
        if (vErrors === null) {
          vErrors = [err22]
        } else {
          vErrors.push(err22)
        }
        errors++
      }
    }
    if (data.include !== undefined) {
      let data12 = data.include
      if (Array.isArray(data12)) {
        if (data12.length < 1) {
          const err23 = {
            instancePath: instancePath + '/include',
            schemaPath: '#/properties/include/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
            message: 'must NOT have fewer than 1 items',
          }
          if (vErrors === null) {
            vErrors = [err23]
          } else {
            vErrors.push(err23)
          }
          errors++
        }
        const len1 = data12.length
        for (let i1 = 0; i1 < len1; i1++) {
          let data13 = data12[i1]
          if (typeof data13 === 'string') {
            if (!pattern5.test(data13)) {
              const err24 = {
                instancePath: instancePath + '/include/' + i1,
                schemaPath: '#/properties/include/items/pattern',
                keyword: 'pattern',
                params: { pattern: '\\S' },
                message: 'must match pattern "' + '\\S' + '"',
              }
              if (vErrors === null) {
                vErrors = [err24]
              } else {
                vErrors.push(err24)
              }
              errors++
            }
          } else {
            const err25 = {
              instancePath: instancePath + '/include/' + i1,
              schemaPath: '#/properties/include/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            }
            if (vErrors === null) {
              vErrors = [err25]
            } else {
              vErrors.push(err25)
            }
            errors++
          }
        }
      } else {
        const err26 = {
          instancePath: instancePath + '/include',
          schemaPath: '#/properties/include/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        }
        if (vErrors === null) {
          vErrors = [err26]
        } else {
          vErrors.push(err26)
        }
        errors++
      }
    }
    if (data.exclude !== undefined) {
      let data14 = data.exclude
      if (Array.isArray(data14)) {
        const len2 = data14.length
        for (let i2 = 0; i2 < len2; i2++) {
          let data15 = data14[i2]
          if (typeof data15 === 'string') {
            if (!pattern5.test(data15)) {
              const err27 = {
                instancePath: instancePath + '/exclude/' + i2,
                schemaPath: '#/properties/exclude/items/pattern',
                keyword: 'pattern',
                params: { pattern: '\\S' },
                message: 'must match pattern "' + '\\S' + '"',
              }
              if (vErrors === null) {
                vErrors = [err27]
              } else {
                vErrors.push(err27)
              }
              errors++
            }
          } else {
            const err28 = {
              instancePath: instancePath + '/exclude/' + i2,
              schemaPath: '#/properties/exclude/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            }
            if (vErrors === null) {
              vErrors = [err28]
            } else {
              vErrors.push(err28)
            }
            errors++
          }
        }
      } else {
        const err29 = {
          instancePath: instancePath + '/exclude',
          schemaPath: '#/properties/exclude/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        }
        if (vErrors === null) {
          vErrors = [err29]
        } else {
          vErrors.push(err29)
        }
        errors++
      }
    }
    if (data.encoding !== undefined) {
      let data16 = data.encoding
      if (data16 && typeof data16 == 'object' && !Array.isArray(data16)) {
        for (const key2 in data16) {
          let data17 = data16[key2]
          if (typeof data17 !== 'string') {
            const err30 = {
              instancePath: instancePath + '/encoding/' + key2.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/properties/encoding/additionalProperties/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            }
            if (vErrors === null) {
              vErrors = [err30]
            } else {
              vErrors.push(err30)
            }
            errors++
          }
          if (
            !(
              data17 === 'utf-8' ||
              data17 === 'utf-16le' ||
              data17 === 'utf-16be' ||
              data17 === 'utf-32le' ||
              data17 === 'utf-32be' ||
              data17 === 'windows-1252' ||
              data17 === 'windows-1250' ||
              data17 === 'windows-1254' ||
              data17 === 'windows-1257' ||
              data17 === 'iso-8859-2' ||
              data17 === 'iso-8859-15' ||
              data17 === 'macintosh' ||
              data17 === 'iso-8859-4' ||
              data17 === 'windows-1258' ||
              data17 === 'windows-1251' ||
              data17 === 'koi8-r' ||
              data17 === 'koi8-u' ||
              data17 === 'iso-8859-5' ||
              data17 === 'ibm866' ||
              data17 === 'ibm855' ||
              data17 === 'x-mac-cyrillic' ||
              data17 === 'windows-1253' ||
              data17 === 'iso-8859-7' ||
              data17 === 'windows-1255' ||
              data17 === 'iso-8859-8' ||
              data17 === 'windows-1256' ||
              data17 === 'iso-8859-6' ||
              data17 === 'windows-874' ||
              data17 === 'shift_jis' ||
              data17 === 'euc-jp' ||
              data17 === 'euc-kr' ||
              data17 === 'gb18030' ||
              data17 === 'big5' ||
              data17 === 'iso-8859-1' ||
              data17 === 'iso-8859-3' ||
              data17 === 'iso-8859-9' ||
              data17 === 'iso-8859-10' ||
              data17 === 'iso-8859-13' ||
              data17 === 'iso-8859-14' ||
              data17 === 'iso-8859-16' ||
              data17 === 'tis-620' ||
              data17 === 'ibm437' ||
              data17 === 'ibm850' ||
              data17 === 'ibm852' ||
              data17 === 'x-mac-ce' ||
              data17 === 'x-mac-turkish' ||
              data17 === 'x-mac-icelandic'
            )
          ) {
            const err31 = {
              instancePath: instancePath + '/encoding/' + key2.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/properties/encoding/additionalProperties/enum',
              keyword: 'enum',
              params: { allowedValues: schema31.properties.encoding.additionalProperties.enum },
              message: 'must be equal to one of the allowed values',
            }
            if (vErrors === null) {
              vErrors = [err31]
            } else {
              vErrors.push(err31)
            }
            errors++
          }
        }
      } else {
        const err32 = {
          instancePath: instancePath + '/encoding',
          schemaPath: '#/properties/encoding/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        }
        if (vErrors === null) {
          vErrors = [err32]
        } else {
          vErrors.push(err32)
        }
        errors++
      }
    }
    if (data.columns !== undefined) {
      let data18 = data.columns
      if (data18 && typeof data18 == 'object' && !Array.isArray(data18)) {
        for (const key3 in data18) {
          if (!func1.call(schema31.properties.columns.properties, key3)) {
            const err33 = {
              instancePath: instancePath + '/columns',
              schemaPath: '#/properties/columns/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key3 },
              message: 'must NOT have additional properties',
            }
            if (vErrors === null) {
              vErrors = [err33]
            } else {
              vErrors.push(err33)
            }
            errors++
          }
        }
        if (data18.id !== undefined) {
          let data19 = data18.id
          const _errs45 = errors
          let valid11 = false
          const _errs46 = errors
          if (typeof data19 === 'string') {
            if (!pattern5.test(data19)) {
              const err34 = {
                instancePath: instancePath + '/columns/id',
                schemaPath: '#/$defs/Names/anyOf/0/pattern',
                keyword: 'pattern',
                params: { pattern: '\\S' },
                message: 'must match pattern "' + '\\S' + '"',
              }
              if (vErrors === null) {
                vErrors = [err34]
              } else {
                vErrors.push(err34)
              }
              errors++
            }
          } else {
            const err35 = {
              instancePath: instancePath + '/columns/id',
              schemaPath: '#/$defs/Names/anyOf/0/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            }
            if (vErrors === null) {
              vErrors = [err35]
            } else {
              vErrors.push(err35)
            }
            errors++
          }
          var _valid0 = _errs46 === errors
          valid11 = valid11 || _valid0
          const _errs48 = errors
          if (Array.isArray(data19)) {
            if (data19.length < 1) {
              const err36 = {
                instancePath: instancePath + '/columns/id',
                schemaPath: '#/$defs/Names/anyOf/1/minItems',
                keyword: 'minItems',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 items',
              }
              if (vErrors === null) {
                vErrors = [err36]
              } else {
                vErrors.push(err36)
              }
              errors++
            }
            const len3 = data19.length
            for (let i3 = 0; i3 < len3; i3++) {
              let data20 = data19[i3]
              if (typeof data20 === 'string') {
                if (!pattern5.test(data20)) {
                  const err37 = {
                    instancePath: instancePath + '/columns/id/' + i3,
                    schemaPath: '#/$defs/Names/anyOf/1/items/pattern',
                    keyword: 'pattern',
                    params: { pattern: '\\S' },
                    message: 'must match pattern "' + '\\S' + '"',
                  }
                  if (vErrors === null) {
                    vErrors = [err37]
                  } else {
                    vErrors.push(err37)
                  }
                  errors++
                }
              } else {
                const err38 = {
                  instancePath: instancePath + '/columns/id/' + i3,
                  schemaPath: '#/$defs/Names/anyOf/1/items/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                }
                if (vErrors === null) {
                  vErrors = [err38]
                } else {
                  vErrors.push(err38)
                }
                errors++
              }
            }
          } else {
            const err39 = {
              instancePath: instancePath + '/columns/id',
              schemaPath: '#/$defs/Names/anyOf/1/type',
              keyword: 'type',
              params: { type: 'array' },
              message: 'must be array',
            }
            if (vErrors === null) {
              vErrors = [err39]
            } else {
              vErrors.push(err39)
            }
            errors++
          }
          var _valid0 = _errs48 === errors
          valid11 = valid11 || _valid0
          if (!valid11) {
            const err40 = {
              instancePath: instancePath + '/columns/id',
              schemaPath: '#/$defs/Names/anyOf',
              keyword: 'anyOf',
              params: {},
              message: 'must match a schema in anyOf',
            }
            if (vErrors === null) {
              vErrors = [err40]
            } else {
              vErrors.push(err40)
            }
            errors++
          } else {
            errors = _errs45
            if (vErrors !== null) {
              if (_errs45) {
                vErrors.length = _errs45
              } else {
                vErrors = null
              }
            }
          }
        }
        if (data18.text !== undefined) {
          let data21 = data18.text
          const _errs54 = errors
          let valid15 = false
          const _errs55 = errors
          if (typeof data21 === 'string') {
            if (!pattern5.test(data21)) {
              const err41 = {
                instancePath: instancePath + '/columns/text',
                schemaPath: '#/$defs/Names/anyOf/0/pattern',
                keyword: 'pattern',
                params: { pattern: '\\S' },
                message: 'must match pattern "' + '\\S' + '"',
              }
              if (vErrors === null) {
                vErrors = [err41]
              } else {
                vErrors.push(err41)
              }
              errors++
            }
          } else {
            const err42 = {
              instancePath: instancePath + '/columns/text',
              schemaPath: '#/$defs/Names/anyOf/0/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            }
            if (vErrors === null) {
              vErrors = [err42]
            } else {
              vErrors.push(err42)
            }
            errors++
          }
          var _valid1 = _errs55 === errors
          valid15 = valid15 || _valid1
          const _errs57 = errors
          if (Array.isArray(data21)) {
            if (data21.length < 1) {
              const err43 = {
                instancePath: instancePath + '/columns/text',
                schemaPath: '#/$defs/Names/anyOf/1/minItems',
                keyword: 'minItems',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 items',
              }
              if (vErrors === null) {
                vErrors = [err43]
              } else {
                vErrors.push(err43)
              }
              errors++
            }
            const len4 = data21.length
            for (let i4 = 0; i4 < len4; i4++) {
              let data22 = data21[i4]
              if (typeof data22 === 'string') {
                if (!pattern5.test(data22)) {
                  const err44 = {
                    instancePath: instancePath + '/columns/text/' + i4,
                    schemaPath: '#/$defs/Names/anyOf/1/items/pattern',
                    keyword: 'pattern',
                    params: { pattern: '\\S' },
                    message: 'must match pattern "' + '\\S' + '"',
                  }
                  if (vErrors === null) {
                    vErrors = [err44]
                  } else {
                    vErrors.push(err44)
                  }
                  errors++
                }
              } else {
                const err45 = {
                  instancePath: instancePath + '/columns/text/' + i4,
                  schemaPath: '#/$defs/Names/anyOf/1/items/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                }
                if (vErrors === null) {
                  vErrors = [err45]
                } else {
                  vErrors.push(err45)
                }
                errors++
              }
            }
          } else {
            const err46 = {
              instancePath: instancePath + '/columns/text',
              schemaPath: '#/$defs/Names/anyOf/1/type',
              keyword: 'type',
              params: { type: 'array' },
              message: 'must be array',
            }
            if (vErrors === null) {
              vErrors = [err46]
            } else {
              vErrors.push(err46)
            }
            errors++
          }
          var _valid1 = _errs57 === errors
          valid15 = valid15 || _valid1
          if (!valid15) {
            const err47 = {
              instancePath: instancePath + '/columns/text',
              schemaPath: '#/$defs/Names/anyOf',
              keyword: 'anyOf',
              params: {},
              message: 'must match a schema in anyOf',
            }
            if (vErrors === null) {
              vErrors = [err47]
            } else {
              vErrors.push(err47)
            }
            errors++
          } else {
            errors = _errs54
            if (vErrors !== null) {
              if (_errs54) {
                vErrors.length = _errs54
              } else {
                vErrors = null
              }
            }
          }
        }
        if (data18.kicker !== undefined) {
          let data23 = data18.kicker
          const _errs63 = errors
          let valid19 = false
          const _errs64 = errors
          if (typeof data23 === 'string') {
            if (!pattern5.test(data23)) {
              const err48 = {
                instancePath: instancePath + '/columns/kicker',
                schemaPath: '#/$defs/Names/anyOf/0/pattern',
                keyword: 'pattern',
                params: { pattern: '\\S' },
                message: 'must match pattern "' + '\\S' + '"',
              }
              if (vErrors === null) {
                vErrors = [err48]
              } else {
                vErrors.push(err48)
              }
              errors++
            }
          } else {
            const err49 = {
              instancePath: instancePath + '/columns/kicker',
              schemaPath: '#/$defs/Names/anyOf/0/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            }
            if (vErrors === null) {
              vErrors = [err49]
            } else {
              vErrors.push(err49)
            }
            errors++
          }
          var _valid2 = _errs64 === errors
          valid19 = valid19 || _valid2
          const _errs66 = errors
          if (Array.isArray(data23)) {
            if (data23.length < 1) {
              const err50 = {
                instancePath: instancePath + '/columns/kicker',
                schemaPath: '#/$defs/Names/anyOf/1/minItems',
                keyword: 'minItems',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 items',
              }
              if (vErrors === null) {
                vErrors = [err50]
              } else {
                vErrors.push(err50)
              }
              errors++
            }
            const len5 = data23.length
            for (let i5 = 0; i5 < len5; i5++) {
              let data24 = data23[i5]
              if (typeof data24 === 'string') {
                if (!pattern5.test(data24)) {
                  const err51 = {
                    instancePath: instancePath + '/columns/kicker/' + i5,
                    schemaPath: '#/$defs/Names/anyOf/1/items/pattern',
                    keyword: 'pattern',
                    params: { pattern: '\\S' },
                    message: 'must match pattern "' + '\\S' + '"',
                  }
                  if (vErrors === null) {
                    vErrors = [err51]
                  } else {
                    vErrors.push(err51)
                  }
                  errors++
                }
              } else {
                const err52 = {
                  instancePath: instancePath + '/columns/kicker/' + i5,
                  schemaPath: '#/$defs/Names/anyOf/1/items/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                }
                if (vErrors === null) {
                  vErrors = [err52]
                } else {
                  vErrors.push(err52)
                }
                errors++
              }
            }
          } else {
            const err53 = {
              instancePath: instancePath + '/columns/kicker',
              schemaPath: '#/$defs/Names/anyOf/1/type',
              keyword: 'type',
              params: { type: 'array' },
              message: 'must be array',
            }
            if (vErrors === null) {
              vErrors = [err53]
            } else {
              vErrors.push(err53)
            }
            errors++
          }
          var _valid2 = _errs66 === errors
          valid19 = valid19 || _valid2
          if (!valid19) {
            const err54 = {
              instancePath: instancePath + '/columns/kicker',
              schemaPath: '#/$defs/Names/anyOf',
              keyword: 'anyOf',
              params: {},
              message: 'must match a schema in anyOf',
            }
            if (vErrors === null) {
              vErrors = [err54]
            } else {
              vErrors.push(err54)
            }
            errors++
          } else {
            errors = _errs63
            if (vErrors !== null) {
              if (_errs63) {
                vErrors.length = _errs63
              } else {
                vErrors = null
              }
            }
          }
        }
        if (data18.headline !== undefined) {
          let data25 = data18.headline
          const _errs72 = errors
          let valid23 = false
          const _errs73 = errors
          if (typeof data25 === 'string') {
            if (!pattern5.test(data25)) {
              const err55 = {
                instancePath: instancePath + '/columns/headline',
                schemaPath: '#/$defs/Names/anyOf/0/pattern',
                keyword: 'pattern',
                params: { pattern: '\\S' },
                message: 'must match pattern "' + '\\S' + '"',
              }
              if (vErrors === null) {
                vErrors = [err55]
              } else {
                vErrors.push(err55)
              }
              errors++
            }
          } else {
            const err56 = {
              instancePath: instancePath + '/columns/headline',
              schemaPath: '#/$defs/Names/anyOf/0/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            }
            if (vErrors === null) {
              vErrors = [err56]
            } else {
              vErrors.push(err56)
            }
            errors++
          }
          var _valid3 = _errs73 === errors
          valid23 = valid23 || _valid3
          const _errs75 = errors
          if (Array.isArray(data25)) {
            if (data25.length < 1) {
              const err57 = {
                instancePath: instancePath + '/columns/headline',
                schemaPath: '#/$defs/Names/anyOf/1/minItems',
                keyword: 'minItems',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 items',
              }
              if (vErrors === null) {
                vErrors = [err57]
              } else {
                vErrors.push(err57)
              }
              errors++
            }
            const len6 = data25.length
            for (let i6 = 0; i6 < len6; i6++) {
              let data26 = data25[i6]
              if (typeof data26 === 'string') {
                if (!pattern5.test(data26)) {
                  const err58 = {
                    instancePath: instancePath + '/columns/headline/' + i6,
                    schemaPath: '#/$defs/Names/anyOf/1/items/pattern',
                    keyword: 'pattern',
                    params: { pattern: '\\S' },
                    message: 'must match pattern "' + '\\S' + '"',
                  }
                  if (vErrors === null) {
                    vErrors = [err58]
                  } else {
                    vErrors.push(err58)
                  }
                  errors++
                }
              } else {
                const err59 = {
                  instancePath: instancePath + '/columns/headline/' + i6,
                  schemaPath: '#/$defs/Names/anyOf/1/items/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                }
                if (vErrors === null) {
                  vErrors = [err59]
                } else {
                  vErrors.push(err59)
                }
                errors++
              }
            }
          } else {
            const err60 = {
              instancePath: instancePath + '/columns/headline',
              schemaPath: '#/$defs/Names/anyOf/1/type',
              keyword: 'type',
              params: { type: 'array' },
              message: 'must be array',
            }
            if (vErrors === null) {
              vErrors = [err60]
            } else {
              vErrors.push(err60)
            }
            errors++
          }
          var _valid3 = _errs75 === errors
          valid23 = valid23 || _valid3
          if (!valid23) {
            const err61 = {
              instancePath: instancePath + '/columns/headline',
              schemaPath: '#/$defs/Names/anyOf',
              keyword: 'anyOf',
              params: {},
              message: 'must match a schema in anyOf',
            }
            if (vErrors === null) {
              vErrors = [err61]
            } else {
              vErrors.push(err61)
            }
            errors++
          } else {
            errors = _errs72
            if (vErrors !== null) {
              if (_errs72) {
                vErrors.length = _errs72
              } else {
                vErrors = null
              }
            }
          }
        }
        if (data18.deck !== undefined) {
          let data27 = data18.deck
          const _errs81 = errors
          let valid27 = false
          const _errs82 = errors
          if (typeof data27 === 'string') {
            if (!pattern5.test(data27)) {
              const err62 = {
                instancePath: instancePath + '/columns/deck',
                schemaPath: '#/$defs/Names/anyOf/0/pattern',
                keyword: 'pattern',
                params: { pattern: '\\S' },
                message: 'must match pattern "' + '\\S' + '"',
              }
              if (vErrors === null) {
                vErrors = [err62]
              } else {
                vErrors.push(err62)
              }
              errors++
            }
          } else {
            const err63 = {
              instancePath: instancePath + '/columns/deck',
              schemaPath: '#/$defs/Names/anyOf/0/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            }
            if (vErrors === null) {
              vErrors = [err63]
            } else {
              vErrors.push(err63)
            }
            errors++
          }
          var _valid4 = _errs82 === errors
          valid27 = valid27 || _valid4
          const _errs84 = errors
          if (Array.isArray(data27)) {
            if (data27.length < 1) {
              const err64 = {
                instancePath: instancePath + '/columns/deck',
                schemaPath: '#/$defs/Names/anyOf/1/minItems',
                keyword: 'minItems',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 items',
              }
              if (vErrors === null) {
                vErrors = [err64]
              } else {
                vErrors.push(err64)
              }
              errors++
            }
            const len7 = data27.length
            for (let i7 = 0; i7 < len7; i7++) {
              let data28 = data27[i7]
              if (typeof data28 === 'string') {
                if (!pattern5.test(data28)) {
                  const err65 = {
                    instancePath: instancePath + '/columns/deck/' + i7,
                    schemaPath: '#/$defs/Names/anyOf/1/items/pattern',
                    keyword: 'pattern',
                    params: { pattern: '\\S' },
                    message: 'must match pattern "' + '\\S' + '"',
                  }
                  if (vErrors === null) {
                    vErrors = [err65]
                  } else {
                    vErrors.push(err65)
                  }
                  errors++
                }
              } else {
                const err66 = {
                  instancePath: instancePath + '/columns/deck/' + i7,
                  schemaPath: '#/$defs/Names/anyOf/1/items/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                }
                if (vErrors === null) {
                  vErrors = [err66]
                } else {
                  vErrors.push(err66)
                }
                errors++
              }
            }
          } else {
            const err67 = {
              instancePath: instancePath + '/columns/deck',
              schemaPath: '#/$defs/Names/anyOf/1/type',
              keyword: 'type',
              params: { type: 'array' },
              message: 'must be array',
            }
            if (vErrors === null) {
              vErrors = [err67]
            } else {
              vErrors.push(err67)
            }
            errors++
          }
          var _valid4 = _errs84 === errors
          valid27 = valid27 || _valid4
          if (!valid27) {
            const err68 = {
              instancePath: instancePath + '/columns/deck',
              schemaPath: '#/$defs/Names/anyOf',
              keyword: 'anyOf',
              params: {},
              message: 'must match a schema in anyOf',
            }
            if (vErrors === null) {
              vErrors = [err68]
            } else {
              vErrors.push(err68)
            }
            errors++
          } else {
            errors = _errs81
            if (vErrors !== null) {
              if (_errs81) {
                vErrors.length = _errs81
              } else {
                vErrors = null
              }
            }
          }
        }
        if (data18.byline !== undefined) {
          let data29 = data18.byline
          const _errs90 = errors
          let valid31 = false
          const _errs91 = errors
          if (typeof data29 === 'string') {
            if (!pattern5.test(data29)) {
              const err69 = {
                instancePath: instancePath + '/columns/byline',
                schemaPath: '#/$defs/Names/anyOf/0/pattern',
                keyword: 'pattern',
                params: { pattern: '\\S' },
                message: 'must match pattern "' + '\\S' + '"',
              }
              if (vErrors === null) {
                vErrors = [err69]
              } else {
                vErrors.push(err69)
              }
              errors++
            }
          } else {
            const err70 = {
              instancePath: instancePath + '/columns/byline',
              schemaPath: '#/$defs/Names/anyOf/0/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            }
            if (vErrors === null) {
              vErrors = [err70]
            } else {
              vErrors.push(err70)
            }
            errors++
          }
          var _valid5 = _errs91 === errors
          valid31 = valid31 || _valid5
          const _errs93 = errors
          if (Array.isArray(data29)) {
            if (data29.length < 1) {
              const err71 = {
                instancePath: instancePath + '/columns/byline',
                schemaPath: '#/$defs/Names/anyOf/1/minItems',
                keyword: 'minItems',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 items',
              }
              if (vErrors === null) {
                vErrors = [err71]
              } else {
                vErrors.push(err71)
              }
              errors++
            }
            const len8 = data29.length
            for (let i8 = 0; i8 < len8; i8++) {
              let data30 = data29[i8]
              if (typeof data30 === 'string') {
                if (!pattern5.test(data30)) {
                  const err72 = {
                    instancePath: instancePath + '/columns/byline/' + i8,
                    schemaPath: '#/$defs/Names/anyOf/1/items/pattern',
                    keyword: 'pattern',
                    params: { pattern: '\\S' },
                    message: 'must match pattern "' + '\\S' + '"',
                  }
                  if (vErrors === null) {
                    vErrors = [err72]
                  } else {
                    vErrors.push(err72)
                  }
                  errors++
                }
              } else {
                const err73 = {
                  instancePath: instancePath + '/columns/byline/' + i8,
                  schemaPath: '#/$defs/Names/anyOf/1/items/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                }
                if (vErrors === null) {
                  vErrors = [err73]
                } else {
                  vErrors.push(err73)
                }
                errors++
              }
            }
          } else {
            const err74 = {
              instancePath: instancePath + '/columns/byline',
              schemaPath: '#/$defs/Names/anyOf/1/type',
              keyword: 'type',
              params: { type: 'array' },
              message: 'must be array',
            }
            if (vErrors === null) {
              vErrors = [err74]
            } else {
              vErrors.push(err74)
            }
            errors++
          }
          var _valid5 = _errs93 === errors
          valid31 = valid31 || _valid5
          if (!valid31) {
            const err75 = {
              instancePath: instancePath + '/columns/byline',
              schemaPath: '#/$defs/Names/anyOf',
              keyword: 'anyOf',
              params: {},
              message: 'must match a schema in anyOf',
            }
            if (vErrors === null) {
              vErrors = [err75]
            } else {
              vErrors.push(err75)
            }
            errors++
          } else {
            errors = _errs90
            if (vErrors !== null) {
              if (_errs90) {
                vErrors.length = _errs90
              } else {
                vErrors = null
              }
            }
          }
        }
        if (data18.authors !== undefined) {
          let data31 = data18.authors
          const _errs99 = errors
          let valid35 = false
          const _errs100 = errors
          if (typeof data31 === 'string') {
            if (!pattern5.test(data31)) {
              const err76 = {
                instancePath: instancePath + '/columns/authors',
                schemaPath: '#/$defs/Names/anyOf/0/pattern',
                keyword: 'pattern',
                params: { pattern: '\\S' },
                message: 'must match pattern "' + '\\S' + '"',
              }
              if (vErrors === null) {
                vErrors = [err76]
              } else {
                vErrors.push(err76)
              }
              errors++
            }
          } else {
            const err77 = {
              instancePath: instancePath + '/columns/authors',
              schemaPath: '#/$defs/Names/anyOf/0/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            }
            if (vErrors === null) {
              vErrors = [err77]
            } else {
              vErrors.push(err77)
            }
            errors++
          }
          var _valid6 = _errs100 === errors
          valid35 = valid35 || _valid6
          const _errs102 = errors
          if (Array.isArray(data31)) {
            if (data31.length < 1) {
              const err78 = {
                instancePath: instancePath + '/columns/authors',
                schemaPath: '#/$defs/Names/anyOf/1/minItems',
                keyword: 'minItems',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 items',
              }
              if (vErrors === null) {
                vErrors = [err78]
              } else {
                vErrors.push(err78)
              }
              errors++
            }
            const len9 = data31.length
            for (let i9 = 0; i9 < len9; i9++) {
              let data32 = data31[i9]
              if (typeof data32 === 'string') {
                if (!pattern5.test(data32)) {
                  const err79 = {
                    instancePath: instancePath + '/columns/authors/' + i9,
                    schemaPath: '#/$defs/Names/anyOf/1/items/pattern',
                    keyword: 'pattern',
                    params: { pattern: '\\S' },
                    message: 'must match pattern "' + '\\S' + '"',
                  }
                  if (vErrors === null) {
                    vErrors = [err79]
                  } else {
                    vErrors.push(err79)
                  }
                  errors++
                }
              } else {
                const err80 = {
                  instancePath: instancePath + '/columns/authors/' + i9,
                  schemaPath: '#/$defs/Names/anyOf/1/items/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                }
                if (vErrors === null) {
                  vErrors = [err80]
                } else {
                  vErrors.push(err80)
                }
                errors++
              }
            }
          } else {
            const err81 = {
              instancePath: instancePath + '/columns/authors',
              schemaPath: '#/$defs/Names/anyOf/1/type',
              keyword: 'type',
              params: { type: 'array' },
              message: 'must be array',
            }
            if (vErrors === null) {
              vErrors = [err81]
            } else {
              vErrors.push(err81)
            }
            errors++
          }
          var _valid6 = _errs102 === errors
          valid35 = valid35 || _valid6
          if (!valid35) {
            const err82 = {
              instancePath: instancePath + '/columns/authors',
              schemaPath: '#/$defs/Names/anyOf',
              keyword: 'anyOf',
              params: {},
              message: 'must match a schema in anyOf',
            }
            if (vErrors === null) {
              vErrors = [err82]
            } else {
              vErrors.push(err82)
            }
            errors++
          } else {
            errors = _errs99
            if (vErrors !== null) {
              if (_errs99) {
                vErrors.length = _errs99
              } else {
                vErrors = null
              }
            }
          }
        }
        if (data18.datePublished !== undefined) {
          let data33 = data18.datePublished
          const _errs108 = errors
          let valid39 = false
          const _errs109 = errors
          if (typeof data33 === 'string') {
            if (!pattern5.test(data33)) {
              const err83 = {
                instancePath: instancePath + '/columns/datePublished',
                schemaPath: '#/$defs/Names/anyOf/0/pattern',
                keyword: 'pattern',
                params: { pattern: '\\S' },
                message: 'must match pattern "' + '\\S' + '"',
              }
              if (vErrors === null) {
                vErrors = [err83]
              } else {
                vErrors.push(err83)
              }
              errors++
            }
          } else {
            const err84 = {
              instancePath: instancePath + '/columns/datePublished',
              schemaPath: '#/$defs/Names/anyOf/0/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            }
            if (vErrors === null) {
              vErrors = [err84]
            } else {
              vErrors.push(err84)
            }
            errors++
          }
          var _valid7 = _errs109 === errors
          valid39 = valid39 || _valid7
          const _errs111 = errors
          if (Array.isArray(data33)) {
            if (data33.length < 1) {
              const err85 = {
                instancePath: instancePath + '/columns/datePublished',
                schemaPath: '#/$defs/Names/anyOf/1/minItems',
                keyword: 'minItems',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 items',
              }
              if (vErrors === null) {
                vErrors = [err85]
              } else {
                vErrors.push(err85)
              }
              errors++
            }
            const len10 = data33.length
            for (let i10 = 0; i10 < len10; i10++) {
              let data34 = data33[i10]
              if (typeof data34 === 'string') {
                if (!pattern5.test(data34)) {
                  const err86 = {
                    instancePath: instancePath + '/columns/datePublished/' + i10,
                    schemaPath: '#/$defs/Names/anyOf/1/items/pattern',
                    keyword: 'pattern',
                    params: { pattern: '\\S' },
                    message: 'must match pattern "' + '\\S' + '"',
                  }
                  if (vErrors === null) {
                    vErrors = [err86]
                  } else {
                    vErrors.push(err86)
                  }
                  errors++
                }
              } else {
                const err87 = {
                  instancePath: instancePath + '/columns/datePublished/' + i10,
                  schemaPath: '#/$defs/Names/anyOf/1/items/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                }
                if (vErrors === null) {
                  vErrors = [err87]
                } else {
                  vErrors.push(err87)
                }
                errors++
              }
            }
          } else {
            const err88 = {
              instancePath: instancePath + '/columns/datePublished',
              schemaPath: '#/$defs/Names/anyOf/1/type',
              keyword: 'type',
              params: { type: 'array' },
              message: 'must be array',
            }
            if (vErrors === null) {
              vErrors = [err88]
            } else {
              vErrors.push(err88)
            }
            errors++
          }
          var _valid7 = _errs111 === errors
          valid39 = valid39 || _valid7
          if (!valid39) {
            const err89 = {
              instancePath: instancePath + '/columns/datePublished',
              schemaPath: '#/$defs/Names/anyOf',
              keyword: 'anyOf',
              params: {},
              message: 'must match a schema in anyOf',
            }
            if (vErrors === null) {
              vErrors = [err89]
            } else {
              vErrors.push(err89)
            }
            errors++
          } else {
            errors = _errs108
            if (vErrors !== null) {
              if (_errs108) {
                vErrors.length = _errs108
              } else {
                vErrors = null
              }
            }
          }
        }
        if (data18.dateModified !== undefined) {
          let data35 = data18.dateModified
          const _errs117 = errors
          let valid43 = false
          const _errs118 = errors
          if (typeof data35 === 'string') {
            if (!pattern5.test(data35)) {
              const err90 = {
                instancePath: instancePath + '/columns/dateModified',
                schemaPath: '#/$defs/Names/anyOf/0/pattern',
                keyword: 'pattern',
                params: { pattern: '\\S' },
                message: 'must match pattern "' + '\\S' + '"',
              }
              if (vErrors === null) {
                vErrors = [err90]
              } else {
                vErrors.push(err90)
              }
              errors++
            }
          } else {
            const err91 = {
              instancePath: instancePath + '/columns/dateModified',
              schemaPath: '#/$defs/Names/anyOf/0/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            }
            if (vErrors === null) {
              vErrors = [err91]
            } else {
              vErrors.push(err91)
            }
            errors++
          }
          var _valid8 = _errs118 === errors
          valid43 = valid43 || _valid8
          const _errs120 = errors
          if (Array.isArray(data35)) {
            if (data35.length < 1) {
              const err92 = {
                instancePath: instancePath + '/columns/dateModified',
                schemaPath: '#/$defs/Names/anyOf/1/minItems',
                keyword: 'minItems',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 items',
              }
              if (vErrors === null) {
                vErrors = [err92]
              } else {
                vErrors.push(err92)
              }
              errors++
            }
            const len11 = data35.length
            for (let i11 = 0; i11 < len11; i11++) {
              let data36 = data35[i11]
              if (typeof data36 === 'string') {
                if (!pattern5.test(data36)) {
                  const err93 = {
                    instancePath: instancePath + '/columns/dateModified/' + i11,
                    schemaPath: '#/$defs/Names/anyOf/1/items/pattern',
                    keyword: 'pattern',
                    params: { pattern: '\\S' },
                    message: 'must match pattern "' + '\\S' + '"',
                  }
                  if (vErrors === null) {
                    vErrors = [err93]
                  } else {
                    vErrors.push(err93)
                  }
                  errors++
                }
              } else {
                const err94 = {
                  instancePath: instancePath + '/columns/dateModified/' + i11,
                  schemaPath: '#/$defs/Names/anyOf/1/items/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                }
                if (vErrors === null) {
                  vErrors = [err94]
                } else {
                  vErrors.push(err94)
                }
                errors++
              }
            }
          } else {
            const err95 = {
              instancePath: instancePath + '/columns/dateModified',
              schemaPath: '#/$defs/Names/anyOf/1/type',
              keyword: 'type',
              params: { type: 'array' },
              message: 'must be array',
            }
            if (vErrors === null) {
              vErrors = [err95]
            } else {
              vErrors.push(err95)
            }
            errors++
          }
          var _valid8 = _errs120 === errors
          valid43 = valid43 || _valid8
          if (!valid43) {
            const err96 = {
              instancePath: instancePath + '/columns/dateModified',
              schemaPath: '#/$defs/Names/anyOf',
              keyword: 'anyOf',
              params: {},
              message: 'must match a schema in anyOf',
            }
            if (vErrors === null) {
              vErrors = [err96]
            } else {
              vErrors.push(err96)
            }
            errors++
          } else {
            errors = _errs117
            if (vErrors !== null) {
              if (_errs117) {
                vErrors.length = _errs117
              } else {
                vErrors = null
              }
            }
          }
        }
        if (data18.language !== undefined) {
          let data37 = data18.language
          const _errs126 = errors
          let valid47 = false
          const _errs127 = errors
          if (typeof data37 === 'string') {
            if (!pattern5.test(data37)) {
              const err97 = {
                instancePath: instancePath + '/columns/language',
                schemaPath: '#/$defs/Names/anyOf/0/pattern',
                keyword: 'pattern',
                params: { pattern: '\\S' },
                message: 'must match pattern "' + '\\S' + '"',
              }
              if (vErrors === null) {
                vErrors = [err97]
              } else {
                vErrors.push(err97)
              }
              errors++
            }
          } else {
            const err98 = {
              instancePath: instancePath + '/columns/language',
              schemaPath: '#/$defs/Names/anyOf/0/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            }
            if (vErrors === null) {
              vErrors = [err98]
            } else {
              vErrors.push(err98)
            }
            errors++
          }
          var _valid9 = _errs127 === errors
          valid47 = valid47 || _valid9
          const _errs129 = errors
          if (Array.isArray(data37)) {
            if (data37.length < 1) {
              const err99 = {
                instancePath: instancePath + '/columns/language',
                schemaPath: '#/$defs/Names/anyOf/1/minItems',
                keyword: 'minItems',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 items',
              }
              if (vErrors === null) {
                vErrors = [err99]
              } else {
                vErrors.push(err99)
              }
              errors++
            }
            const len12 = data37.length
            for (let i12 = 0; i12 < len12; i12++) {
              let data38 = data37[i12]
              if (typeof data38 === 'string') {
                if (!pattern5.test(data38)) {
                  const err100 = {
                    instancePath: instancePath + '/columns/language/' + i12,
                    schemaPath: '#/$defs/Names/anyOf/1/items/pattern',
                    keyword: 'pattern',
                    params: { pattern: '\\S' },
                    message: 'must match pattern "' + '\\S' + '"',
                  }
                  if (vErrors === null) {
                    vErrors = [err100]
                  } else {
                    vErrors.push(err100)
                  }
                  errors++
                }
              } else {
                const err101 = {
                  instancePath: instancePath + '/columns/language/' + i12,
                  schemaPath: '#/$defs/Names/anyOf/1/items/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                }
                if (vErrors === null) {
                  vErrors = [err101]
                } else {
                  vErrors.push(err101)
                }
                errors++
              }
            }
          } else {
            const err102 = {
              instancePath: instancePath + '/columns/language',
              schemaPath: '#/$defs/Names/anyOf/1/type',
              keyword: 'type',
              params: { type: 'array' },
              message: 'must be array',
            }
            if (vErrors === null) {
              vErrors = [err102]
            } else {
              vErrors.push(err102)
            }
            errors++
          }
          var _valid9 = _errs129 === errors
          valid47 = valid47 || _valid9
          if (!valid47) {
            const err103 = {
              instancePath: instancePath + '/columns/language',
              schemaPath: '#/$defs/Names/anyOf',
              keyword: 'anyOf',
              params: {},
              message: 'must match a schema in anyOf',
            }
            if (vErrors === null) {
              vErrors = [err103]
            } else {
              vErrors.push(err103)
            }
            errors++
          } else {
            errors = _errs126
            if (vErrors !== null) {
              if (_errs126) {
                vErrors.length = _errs126
              } else {
                vErrors = null
              }
            }
          }
        }
      } else {
        const err104 = {
          instancePath: instancePath + '/columns',
          schemaPath: '#/properties/columns/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        }
        if (vErrors === null) {
          vErrors = [err104]
        } else {
          vErrors.push(err104)
        }
        errors++
      }
    }
    if (data.metadata !== undefined) {
      let data39 = data.metadata
      if (data39 && typeof data39 == 'object' && !Array.isArray(data39)) {
        for (const key4 in data39) {
          let data40 = data39[key4]
          if (typeof data40 !== 'string') {
            const err105 = {
              instancePath: instancePath + '/metadata/' + key4.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/properties/metadata/additionalProperties/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            }
            if (vErrors === null) {
              vErrors = [err105]
            } else {
              vErrors.push(err105)
            }
            errors++
          }
          if (
            !(
              data40 === 'string' ||
              data40 === 'integer' ||
              data40 === 'number' ||
              data40 === 'boolean' ||
              data40 === 'strings'
            )
          ) {
            const err106 = {
              instancePath: instancePath + '/metadata/' + key4.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/properties/metadata/additionalProperties/enum',
              keyword: 'enum',
              params: { allowedValues: schema31.properties.metadata.additionalProperties.enum },
              message: 'must be equal to one of the allowed values',
            }
            if (vErrors === null) {
              vErrors = [err106]
            } else {
              vErrors.push(err106)
            }
            errors++
          }
        }
      } else {
        const err107 = {
          instancePath: instancePath + '/metadata',
          schemaPath: '#/properties/metadata/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        }
        if (vErrors === null) {
          vErrors = [err107]
        } else {
          vErrors.push(err107)
        }
        errors++
      }
    }
    if (data.formats !== undefined) {
      let data41 = data.formats
      if (Array.isArray(data41)) {
        if (data41.length < 1) {
          const err108 = {
            instancePath: instancePath + '/formats',
            schemaPath: '#/properties/formats/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
            message: 'must NOT have fewer than 1 items',
          }
          if (vErrors === null) {
            vErrors = [err108]
          } else {
            vErrors.push(err108)
          }
          errors++
        }
        const len13 = data41.length
        for (let i13 = 0; i13 < len13; i13++) {
          let data42 = data41[i13]
          if (typeof data42 !== 'string') {
            const err109 = {
              instancePath: instancePath + '/formats/' + i13,
              schemaPath: '#/properties/formats/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            }
            if (vErrors === null) {
              vErrors = [err109]
            } else {
              vErrors.push(err109)
            }
            errors++
          }
          if (!(data42 === 'parquet' || data42 === 'jsonl')) {
            const err110 = {
              instancePath: instancePath + '/formats/' + i13,
              schemaPath: '#/properties/formats/items/enum',
              keyword: 'enum',
              params: { allowedValues: schema31.properties.formats.items.enum },
              message: 'must be equal to one of the allowed values',
            }
            if (vErrors === null) {
              vErrors = [err110]
            } else {
              vErrors.push(err110)
            }
            errors++
          }
        }
        let i14 = data41.length
        let j0
        if (i14 > 1) {
          const indices0 = {}
          for (; i14--; ) {
            let item0 = data41[i14]
            if (typeof item0 !== 'string') {
              continue
            }
            if (typeof indices0[item0] == 'number') {
              j0 = indices0[item0]
              const err111 = {
                instancePath: instancePath + '/formats',
                schemaPath: '#/properties/formats/uniqueItems',
                keyword: 'uniqueItems',
                params: { i: i14, j: j0 },
                message: 'must NOT have duplicate items (items ## ' + j0 + ' and ' + i14 + ' are identical)',
              }
              if (vErrors === null) {
                vErrors = [err111]
              } else {
                vErrors.push(err111)
              }
              errors++
              break
            }
            indices0[item0] = i14
          }
        }
      } else {
        const err112 = {
          instancePath: instancePath + '/formats',
          schemaPath: '#/properties/formats/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        }
        if (vErrors === null) {
          vErrors = [err112]
        } else {
          vErrors.push(err112)
        }
        errors++
      }
    }
    if (data.maxRejects !== undefined) {
      let data43 = data.maxRejects
      if (!(typeof data43 == 'number' && !(data43 % 1) && !isNaN(data43) && isFinite(data43))) {
        const err113 = {
          instancePath: instancePath + '/maxRejects',
          schemaPath: '#/properties/maxRejects/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        }
        if (vErrors === null) {
          vErrors = [err113]
        } else {
          vErrors.push(err113)
        }
        errors++
      }
      if (typeof data43 == 'number' && isFinite(data43)) {
        if (data43 < 0 || isNaN(data43)) {
          const err114 = {
            instancePath: instancePath + '/maxRejects',
            schemaPath: '#/properties/maxRejects/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            message: 'must be >= 0',
          }
          if (vErrors === null) {
            vErrors = [err114]
          } else {
            vErrors.push(err114)
          }
          errors++
        }
      }
    }
    if (data.header !== undefined) {
      let data44 = data.header
      if (Array.isArray(data44)) {
        if (data44.length < 1) {
          const err115 = {
            instancePath: instancePath + '/header',
            schemaPath: '#/properties/header/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
            message: 'must NOT have fewer than 1 items',
          }
          if (vErrors === null) {
            vErrors = [err115]
          } else {
            vErrors.push(err115)
          }
          errors++
        }
        const len14 = data44.length
        for (let i15 = 0; i15 < len14; i15++) {
          let data45 = data44[i15]
          if (typeof data45 !== 'string' && !(data45 && typeof data45 == 'object' && !Array.isArray(data45))) {
            const err116 = {
              instancePath: instancePath + '/header/' + i15,
              schemaPath: '#/properties/header/items/type',
              keyword: 'type',
              params: { type: schema31.properties.header.items.type },
              message: 'must be string,object',
            }
            if (vErrors === null) {
              vErrors = [err116]
            } else {
              vErrors.push(err116)
            }
            errors++
          }
          const _errs148 = errors
          let valid56 = true
          const _errs149 = errors
          if (typeof data45 !== 'string') {
            const err117 = {}
            if (vErrors === null) {
              vErrors = [err117]
            } else {
              vErrors.push(err117)
            }
            errors++
          }
          var _valid10 = _errs149 === errors
          errors = _errs148
          if (vErrors !== null) {
            if (_errs148) {
              vErrors.length = _errs148
            } else {
              vErrors = null
            }
          }
          if (_valid10) {
            const _errs151 = errors
            if (
              !(
                data45 === 'kicker' ||
                data45 === 'kicker?' ||
                data45 === 'headline' ||
                data45 === 'headline?' ||
                data45 === 'deck' ||
                data45 === 'deck?' ||
                data45 === 'byline' ||
                data45 === 'byline?' ||
                data45 === 'date' ||
                data45 === 'date?' ||
                data45 === 'modified' ||
                data45 === 'modified?' ||
                data45 === 'skip' ||
                data45 === 'skip?' ||
                data45 === 'skip*'
              )
            ) {
              const err118 = {
                instancePath: instancePath + '/header/' + i15,
                schemaPath: '#/$defs/HeaderStep/enum',
                keyword: 'enum',
                params: { allowedValues: schema42.enum },
                message: 'must be equal to one of the allowed values',
              }
              if (vErrors === null) {
                vErrors = [err118]
              } else {
                vErrors.push(err118)
              }
              errors++
            }
            var _valid10 = _errs151 === errors
            valid56 = _valid10
          }
          if (!valid56) {
            const err119 = {
              instancePath: instancePath + '/header/' + i15,
              schemaPath: '#/properties/header/items/if',
              keyword: 'if',
              params: { failingKeyword: 'then' },
              message: 'must match "then" schema',
            }
            if (vErrors === null) {
              vErrors = [err119]
            } else {
              vErrors.push(err119)
            }
            errors++
          }
          if (data45 && typeof data45 == 'object' && !Array.isArray(data45)) {
            if (Object.keys(data45).length > 1) {
              const err120 = {
                instancePath: instancePath + '/header/' + i15,
                schemaPath: '#/properties/header/items/maxProperties',
                keyword: 'maxProperties',
                params: { limit: 1 },
                message: 'must NOT have more than 1 properties',
              }
              if (vErrors === null) {
                vErrors = [err120]
              } else {
                vErrors.push(err120)
              }
              errors++
            }
            if (Object.keys(data45).length < 1) {
              const err121 = {
                instancePath: instancePath + '/header/' + i15,
                schemaPath: '#/properties/header/items/minProperties',
                keyword: 'minProperties',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 properties',
              }
              if (vErrors === null) {
                vErrors = [err121]
              } else {
                vErrors.push(err121)
              }
              errors++
            }
            for (const key5 in data45) {
              const _errs153 = errors
              if (
                !(
                  key5 === 'kicker' ||
                  key5 === 'kicker?' ||
                  key5 === 'headline' ||
                  key5 === 'headline?' ||
                  key5 === 'deck' ||
                  key5 === 'deck?' ||
                  key5 === 'byline' ||
                  key5 === 'byline?' ||
                  key5 === 'date' ||
                  key5 === 'date?' ||
                  key5 === 'modified' ||
                  key5 === 'modified?' ||
                  key5 === 'skip' ||
                  key5 === 'skip?' ||
                  key5 === 'skip*'
                )
              ) {
                const err122 = {
                  instancePath: instancePath + '/header/' + i15,
                  schemaPath: '#/$defs/HeaderStep/enum',
                  keyword: 'enum',
                  params: { allowedValues: schema42.enum },
                  message: 'must be equal to one of the allowed values',
                  propertyName: key5,
                }
                if (vErrors === null) {
                  vErrors = [err122]
                } else {
                  vErrors.push(err122)
                }
                errors++
              }
              var valid58 = _errs153 === errors
              if (!valid58) {
                const err123 = {
                  instancePath: instancePath + '/header/' + i15,
                  schemaPath: '#/properties/header/items/propertyNames',
                  keyword: 'propertyNames',
                  params: { propertyName: key5 },
                  message: 'property name must be valid',
                }
                if (vErrors === null) {
                  vErrors = [err123]
                } else {
                  vErrors.push(err123)
                }
                errors++
              }
            }
            for (const key6 in data45) {
              if (typeof data45[key6] !== 'string') {
                const err124 = {
                  instancePath: instancePath + '/header/' + i15 + '/' + key6.replace(/~/g, '~0').replace(/\//g, '~1'),
                  schemaPath: '#/properties/header/items/additionalProperties/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                }
                if (vErrors === null) {
                  vErrors = [err124]
                } else {
                  vErrors.push(err124)
                }
                errors++
              }
            }
          }
        }
      } else {
        const err125 = {
          instancePath: instancePath + '/header',
          schemaPath: '#/properties/header/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        }
        if (vErrors === null) {
          vErrors = [err125]
        } else {
          vErrors.push(err125)
        }
        errors++
      }
    }
    if (data.rules !== undefined) {
      let data47 = data.rules
      if (data47 && typeof data47 == 'object' && !Array.isArray(data47)) {
        for (const key7 in data47) {
          let data48 = data47[key7]
          if (typeof data48 !== 'string') {
            const err126 = {
              instancePath: instancePath + '/rules/' + key7.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/properties/rules/additionalProperties/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            }
            if (vErrors === null) {
              vErrors = [err126]
            } else {
              vErrors.push(err126)
            }
            errors++
          }
          if (!(data48 === 'off' || data48 === 'info' || data48 === 'warning' || data48 === 'error')) {
            const err127 = {
              instancePath: instancePath + '/rules/' + key7.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/properties/rules/additionalProperties/enum',
              keyword: 'enum',
              params: { allowedValues: schema31.properties.rules.additionalProperties.enum },
              message: 'must be equal to one of the allowed values',
            }
            if (vErrors === null) {
              vErrors = [err127]
            } else {
              vErrors.push(err127)
            }
            errors++
          }
        }
      } else {
        const err128 = {
          instancePath: instancePath + '/rules',
          schemaPath: '#/properties/rules/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        }
        if (vErrors === null) {
          vErrors = [err128]
        } else {
          vErrors.push(err128)
        }
        errors++
      }
    }
  } else {
    const err129 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    }
    if (vErrors === null) {
      vErrors = [err129]
    } else {
      vErrors.push(err129)
    }
    errors++
  }
  validate20.errors = vErrors
  return errors === 0
}
validate20.evaluated = { props: true, dynamicProps: false, dynamicItems: false }
