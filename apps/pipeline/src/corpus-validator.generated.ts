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
    if (data.include !== undefined) {
      let data8 = data.include
      if (Array.isArray(data8)) {
        if (data8.length < 1) {
          const err15 = {
            instancePath: instancePath + '/include',
            schemaPath: '#/properties/include/minItems',
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
          if (typeof data9 === 'string') {
            if (!pattern5.test(data9)) {
              const err16 = {
                instancePath: instancePath + '/include/' + i1,
                schemaPath: '#/properties/include/items/pattern',
                keyword: 'pattern',
                params: { pattern: '\\S' },
                message: 'must match pattern "' + '\\S' + '"',
              }
              if (vErrors === null) {
                vErrors = [err16]
              } else {
                vErrors.push(err16)
              }
              errors++
            }
          } else {
            const err17 = {
              instancePath: instancePath + '/include/' + i1,
              schemaPath: '#/properties/include/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            }
            if (vErrors === null) {
              vErrors = [err17]
            } else {
              vErrors.push(err17)
            }
            errors++
          }
        }
      } else {
        const err18 = {
          instancePath: instancePath + '/include',
          schemaPath: '#/properties/include/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        }
        if (vErrors === null) {
          vErrors = [err18]
        } else {
          vErrors.push(err18)
        }
        errors++
      }
    }
    if (data.exclude !== undefined) {
      let data10 = data.exclude
      if (Array.isArray(data10)) {
        const len2 = data10.length
        for (let i2 = 0; i2 < len2; i2++) {
          let data11 = data10[i2]
          if (typeof data11 === 'string') {
            if (!pattern5.test(data11)) {
              const err19 = {
                instancePath: instancePath + '/exclude/' + i2,
                schemaPath: '#/properties/exclude/items/pattern',
                keyword: 'pattern',
                params: { pattern: '\\S' },
                message: 'must match pattern "' + '\\S' + '"',
              }
              if (vErrors === null) {
                vErrors = [err19]
              } else {
                vErrors.push(err19)
              }
              errors++
            }
          } else {
            const err20 = {
              instancePath: instancePath + '/exclude/' + i2,
              schemaPath: '#/properties/exclude/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            }
            if (vErrors === null) {
              vErrors = [err20]
            } else {
              vErrors.push(err20)
            }
            errors++
          }
        }
      } else {
        const err21 = {
          instancePath: instancePath + '/exclude',
          schemaPath: '#/properties/exclude/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        }
        if (vErrors === null) {
          vErrors = [err21]
        } else {
          vErrors.push(err21)
        }
        errors++
      }
    }
    if (data.encoding !== undefined) {
      let data12 = data.encoding
      if (data12 && typeof data12 == 'object' && !Array.isArray(data12)) {
        for (const key1 in data12) {
          let data13 = data12[key1]
          if (typeof data13 !== 'string') {
            const err22 = {
              instancePath: instancePath + '/encoding/' + key1.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/properties/encoding/additionalProperties/type',
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
          if (
            !(
              data13 === 'utf-8' ||
              data13 === 'utf-16le' ||
              data13 === 'utf-16be' ||
              data13 === 'utf-32le' ||
              data13 === 'utf-32be' ||
              data13 === 'windows-1252' ||
              data13 === 'windows-1250' ||
              data13 === 'windows-1254' ||
              data13 === 'windows-1257' ||
              data13 === 'iso-8859-2' ||
              data13 === 'iso-8859-15' ||
              data13 === 'macintosh' ||
              data13 === 'iso-8859-4' ||
              data13 === 'windows-1258' ||
              data13 === 'windows-1251' ||
              data13 === 'koi8-r' ||
              data13 === 'koi8-u' ||
              data13 === 'iso-8859-5' ||
              data13 === 'ibm866' ||
              data13 === 'ibm855' ||
              data13 === 'x-mac-cyrillic' ||
              data13 === 'windows-1253' ||
              data13 === 'iso-8859-7' ||
              data13 === 'windows-1255' ||
              data13 === 'iso-8859-8' ||
              data13 === 'windows-1256' ||
              data13 === 'iso-8859-6' ||
              data13 === 'windows-874' ||
              data13 === 'shift_jis' ||
              data13 === 'euc-jp' ||
              data13 === 'euc-kr' ||
              data13 === 'gb18030' ||
              data13 === 'big5' ||
              data13 === 'iso-8859-1' ||
              data13 === 'iso-8859-3' ||
              data13 === 'iso-8859-9' ||
              data13 === 'iso-8859-10' ||
              data13 === 'iso-8859-13' ||
              data13 === 'iso-8859-14' ||
              data13 === 'iso-8859-16' ||
              data13 === 'tis-620' ||
              data13 === 'ibm437' ||
              data13 === 'ibm850' ||
              data13 === 'ibm852' ||
              data13 === 'x-mac-ce' ||
              data13 === 'x-mac-turkish' ||
              data13 === 'x-mac-icelandic'
            )
          ) {
            const err23 = {
              instancePath: instancePath + '/encoding/' + key1.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/properties/encoding/additionalProperties/enum',
              keyword: 'enum',
              params: { allowedValues: schema31.properties.encoding.additionalProperties.enum },
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
          instancePath: instancePath + '/encoding',
          schemaPath: '#/properties/encoding/type',
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
    if (data.columns !== undefined) {
      let data14 = data.columns
      if (data14 && typeof data14 == 'object' && !Array.isArray(data14)) {
        for (const key2 in data14) {
          if (!func1.call(schema31.properties.columns.properties, key2)) {
            const err25 = {
              instancePath: instancePath + '/columns',
              schemaPath: '#/properties/columns/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key2 },
              message: 'must NOT have additional properties',
            }
            if (vErrors === null) {
              vErrors = [err25]
            } else {
              vErrors.push(err25)
            }
            errors++
          }
        }
        if (data14.id !== undefined) {
          let data15 = data14.id
          const _errs36 = errors
          let valid10 = false
          const _errs37 = errors
          if (typeof data15 === 'string') {
            if (!pattern5.test(data15)) {
              const err26 = {
                instancePath: instancePath + '/columns/id',
                schemaPath: '#/$defs/Names/anyOf/0/pattern',
                keyword: 'pattern',
                params: { pattern: '\\S' },
                message: 'must match pattern "' + '\\S' + '"',
              }
              if (vErrors === null) {
                vErrors = [err26]
              } else {
                vErrors.push(err26)
              }
              errors++
            }
          } else {
            const err27 = {
              instancePath: instancePath + '/columns/id',
              schemaPath: '#/$defs/Names/anyOf/0/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            }
            if (vErrors === null) {
              vErrors = [err27]
            } else {
              vErrors.push(err27)
            }
            errors++
          }
          var _valid0 = _errs37 === errors
          valid10 = valid10 || _valid0
          const _errs39 = errors
          if (Array.isArray(data15)) {
            if (data15.length < 1) {
              const err28 = {
                instancePath: instancePath + '/columns/id',
                schemaPath: '#/$defs/Names/anyOf/1/minItems',
                keyword: 'minItems',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 items',
              }
              if (vErrors === null) {
                vErrors = [err28]
              } else {
                vErrors.push(err28)
              }
              errors++
            }
            const len3 = data15.length
            for (let i3 = 0; i3 < len3; i3++) {
              let data16 = data15[i3]
              if (typeof data16 === 'string') {
                if (!pattern5.test(data16)) {
                  const err29 = {
                    instancePath: instancePath + '/columns/id/' + i3,
                    schemaPath: '#/$defs/Names/anyOf/1/items/pattern',
                    keyword: 'pattern',
                    params: { pattern: '\\S' },
                    message: 'must match pattern "' + '\\S' + '"',
                  }
                  if (vErrors === null) {
                    vErrors = [err29]
                  } else {
                    vErrors.push(err29)
                  }
                  errors++
                }
              } else {
                const err30 = {
                  instancePath: instancePath + '/columns/id/' + i3,
                  schemaPath: '#/$defs/Names/anyOf/1/items/type',
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
            }
          } else {
            const err31 = {
              instancePath: instancePath + '/columns/id',
              schemaPath: '#/$defs/Names/anyOf/1/type',
              keyword: 'type',
              params: { type: 'array' },
              message: 'must be array',
            }
            if (vErrors === null) {
              vErrors = [err31]
            } else {
              vErrors.push(err31)
            }
            errors++
          }
          var _valid0 = _errs39 === errors
          valid10 = valid10 || _valid0
          if (!valid10) {
            const err32 = {
              instancePath: instancePath + '/columns/id',
              schemaPath: '#/$defs/Names/anyOf',
              keyword: 'anyOf',
              params: {},
              message: 'must match a schema in anyOf',
            }
            if (vErrors === null) {
              vErrors = [err32]
            } else {
              vErrors.push(err32)
            }
            errors++
          } else {
            errors = _errs36
            if (vErrors !== null) {
              if (_errs36) {
                vErrors.length = _errs36
              } else {
                vErrors = null
              }
            }
          }
        }
        if (data14.text !== undefined) {
          let data17 = data14.text
          const _errs45 = errors
          let valid14 = false
          const _errs46 = errors
          if (typeof data17 === 'string') {
            if (!pattern5.test(data17)) {
              const err33 = {
                instancePath: instancePath + '/columns/text',
                schemaPath: '#/$defs/Names/anyOf/0/pattern',
                keyword: 'pattern',
                params: { pattern: '\\S' },
                message: 'must match pattern "' + '\\S' + '"',
              }
              if (vErrors === null) {
                vErrors = [err33]
              } else {
                vErrors.push(err33)
              }
              errors++
            }
          } else {
            const err34 = {
              instancePath: instancePath + '/columns/text',
              schemaPath: '#/$defs/Names/anyOf/0/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            }
            if (vErrors === null) {
              vErrors = [err34]
            } else {
              vErrors.push(err34)
            }
            errors++
          }
          var _valid1 = _errs46 === errors
          valid14 = valid14 || _valid1
          const _errs48 = errors
          if (Array.isArray(data17)) {
            if (data17.length < 1) {
              const err35 = {
                instancePath: instancePath + '/columns/text',
                schemaPath: '#/$defs/Names/anyOf/1/minItems',
                keyword: 'minItems',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 items',
              }
              if (vErrors === null) {
                vErrors = [err35]
              } else {
                vErrors.push(err35)
              }
              errors++
            }
            const len4 = data17.length
            for (let i4 = 0; i4 < len4; i4++) {
              let data18 = data17[i4]
              if (typeof data18 === 'string') {
                if (!pattern5.test(data18)) {
                  const err36 = {
                    instancePath: instancePath + '/columns/text/' + i4,
                    schemaPath: '#/$defs/Names/anyOf/1/items/pattern',
                    keyword: 'pattern',
                    params: { pattern: '\\S' },
                    message: 'must match pattern "' + '\\S' + '"',
                  }
                  if (vErrors === null) {
                    vErrors = [err36]
                  } else {
                    vErrors.push(err36)
                  }
                  errors++
                }
              } else {
                const err37 = {
                  instancePath: instancePath + '/columns/text/' + i4,
                  schemaPath: '#/$defs/Names/anyOf/1/items/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                }
                if (vErrors === null) {
                  vErrors = [err37]
                } else {
                  vErrors.push(err37)
                }
                errors++
              }
            }
          } else {
            const err38 = {
              instancePath: instancePath + '/columns/text',
              schemaPath: '#/$defs/Names/anyOf/1/type',
              keyword: 'type',
              params: { type: 'array' },
              message: 'must be array',
            }
            if (vErrors === null) {
              vErrors = [err38]
            } else {
              vErrors.push(err38)
            }
            errors++
          }
          var _valid1 = _errs48 === errors
          valid14 = valid14 || _valid1
          if (!valid14) {
            const err39 = {
              instancePath: instancePath + '/columns/text',
              schemaPath: '#/$defs/Names/anyOf',
              keyword: 'anyOf',
              params: {},
              message: 'must match a schema in anyOf',
            }
            if (vErrors === null) {
              vErrors = [err39]
            } else {
              vErrors.push(err39)
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
        if (data14.kicker !== undefined) {
          let data19 = data14.kicker
          const _errs54 = errors
          let valid18 = false
          const _errs55 = errors
          if (typeof data19 === 'string') {
            if (!pattern5.test(data19)) {
              const err40 = {
                instancePath: instancePath + '/columns/kicker',
                schemaPath: '#/$defs/Names/anyOf/0/pattern',
                keyword: 'pattern',
                params: { pattern: '\\S' },
                message: 'must match pattern "' + '\\S' + '"',
              }
              if (vErrors === null) {
                vErrors = [err40]
              } else {
                vErrors.push(err40)
              }
              errors++
            }
          } else {
            const err41 = {
              instancePath: instancePath + '/columns/kicker',
              schemaPath: '#/$defs/Names/anyOf/0/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            }
            if (vErrors === null) {
              vErrors = [err41]
            } else {
              vErrors.push(err41)
            }
            errors++
          }
          var _valid2 = _errs55 === errors
          valid18 = valid18 || _valid2
          const _errs57 = errors
          if (Array.isArray(data19)) {
            if (data19.length < 1) {
              const err42 = {
                instancePath: instancePath + '/columns/kicker',
                schemaPath: '#/$defs/Names/anyOf/1/minItems',
                keyword: 'minItems',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 items',
              }
              if (vErrors === null) {
                vErrors = [err42]
              } else {
                vErrors.push(err42)
              }
              errors++
            }
            const len5 = data19.length
            for (let i5 = 0; i5 < len5; i5++) {
              let data20 = data19[i5]
              if (typeof data20 === 'string') {
                if (!pattern5.test(data20)) {
                  const err43 = {
                    instancePath: instancePath + '/columns/kicker/' + i5,
                    schemaPath: '#/$defs/Names/anyOf/1/items/pattern',
                    keyword: 'pattern',
                    params: { pattern: '\\S' },
                    message: 'must match pattern "' + '\\S' + '"',
                  }
                  if (vErrors === null) {
                    vErrors = [err43]
                  } else {
                    vErrors.push(err43)
                  }
                  errors++
                }
              } else {
                const err44 = {
                  instancePath: instancePath + '/columns/kicker/' + i5,
                  schemaPath: '#/$defs/Names/anyOf/1/items/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                }
                if (vErrors === null) {
                  vErrors = [err44]
                } else {
                  vErrors.push(err44)
                }
                errors++
              }
            }
          } else {
            const err45 = {
              instancePath: instancePath + '/columns/kicker',
              schemaPath: '#/$defs/Names/anyOf/1/type',
              keyword: 'type',
              params: { type: 'array' },
              message: 'must be array',
            }
            if (vErrors === null) {
              vErrors = [err45]
            } else {
              vErrors.push(err45)
            }
            errors++
          }
          var _valid2 = _errs57 === errors
          valid18 = valid18 || _valid2
          if (!valid18) {
            const err46 = {
              instancePath: instancePath + '/columns/kicker',
              schemaPath: '#/$defs/Names/anyOf',
              keyword: 'anyOf',
              params: {},
              message: 'must match a schema in anyOf',
            }
            if (vErrors === null) {
              vErrors = [err46]
            } else {
              vErrors.push(err46)
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
        if (data14.headline !== undefined) {
          let data21 = data14.headline
          const _errs63 = errors
          let valid22 = false
          const _errs64 = errors
          if (typeof data21 === 'string') {
            if (!pattern5.test(data21)) {
              const err47 = {
                instancePath: instancePath + '/columns/headline',
                schemaPath: '#/$defs/Names/anyOf/0/pattern',
                keyword: 'pattern',
                params: { pattern: '\\S' },
                message: 'must match pattern "' + '\\S' + '"',
              }
              if (vErrors === null) {
                vErrors = [err47]
              } else {
                vErrors.push(err47)
              }
              errors++
            }
          } else {
            const err48 = {
              instancePath: instancePath + '/columns/headline',
              schemaPath: '#/$defs/Names/anyOf/0/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            }
            if (vErrors === null) {
              vErrors = [err48]
            } else {
              vErrors.push(err48)
            }
            errors++
          }
          var _valid3 = _errs64 === errors
          valid22 = valid22 || _valid3
          const _errs66 = errors
          if (Array.isArray(data21)) {
            if (data21.length < 1) {
              const err49 = {
                instancePath: instancePath + '/columns/headline',
                schemaPath: '#/$defs/Names/anyOf/1/minItems',
                keyword: 'minItems',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 items',
              }
              if (vErrors === null) {
                vErrors = [err49]
              } else {
                vErrors.push(err49)
              }
              errors++
            }
            const len6 = data21.length
            for (let i6 = 0; i6 < len6; i6++) {
              let data22 = data21[i6]
              if (typeof data22 === 'string') {
                if (!pattern5.test(data22)) {
                  const err50 = {
                    instancePath: instancePath + '/columns/headline/' + i6,
                    schemaPath: '#/$defs/Names/anyOf/1/items/pattern',
                    keyword: 'pattern',
                    params: { pattern: '\\S' },
                    message: 'must match pattern "' + '\\S' + '"',
                  }
                  if (vErrors === null) {
                    vErrors = [err50]
                  } else {
                    vErrors.push(err50)
                  }
                  errors++
                }
              } else {
                const err51 = {
                  instancePath: instancePath + '/columns/headline/' + i6,
                  schemaPath: '#/$defs/Names/anyOf/1/items/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                }
                if (vErrors === null) {
                  vErrors = [err51]
                } else {
                  vErrors.push(err51)
                }
                errors++
              }
            }
          } else {
            const err52 = {
              instancePath: instancePath + '/columns/headline',
              schemaPath: '#/$defs/Names/anyOf/1/type',
              keyword: 'type',
              params: { type: 'array' },
              message: 'must be array',
            }
            if (vErrors === null) {
              vErrors = [err52]
            } else {
              vErrors.push(err52)
            }
            errors++
          }
          var _valid3 = _errs66 === errors
          valid22 = valid22 || _valid3
          if (!valid22) {
            const err53 = {
              instancePath: instancePath + '/columns/headline',
              schemaPath: '#/$defs/Names/anyOf',
              keyword: 'anyOf',
              params: {},
              message: 'must match a schema in anyOf',
            }
            if (vErrors === null) {
              vErrors = [err53]
            } else {
              vErrors.push(err53)
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
        if (data14.deck !== undefined) {
          let data23 = data14.deck
          const _errs72 = errors
          let valid26 = false
          const _errs73 = errors
          if (typeof data23 === 'string') {
            if (!pattern5.test(data23)) {
              const err54 = {
                instancePath: instancePath + '/columns/deck',
                schemaPath: '#/$defs/Names/anyOf/0/pattern',
                keyword: 'pattern',
                params: { pattern: '\\S' },
                message: 'must match pattern "' + '\\S' + '"',
              }
              if (vErrors === null) {
                vErrors = [err54]
              } else {
                vErrors.push(err54)
              }
              errors++
            }
          } else {
            const err55 = {
              instancePath: instancePath + '/columns/deck',
              schemaPath: '#/$defs/Names/anyOf/0/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            }
            if (vErrors === null) {
              vErrors = [err55]
            } else {
              vErrors.push(err55)
            }
            errors++
          }
          var _valid4 = _errs73 === errors
          valid26 = valid26 || _valid4
          const _errs75 = errors
          if (Array.isArray(data23)) {
            if (data23.length < 1) {
              const err56 = {
                instancePath: instancePath + '/columns/deck',
                schemaPath: '#/$defs/Names/anyOf/1/minItems',
                keyword: 'minItems',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 items',
              }
              if (vErrors === null) {
                vErrors = [err56]
              } else {
                vErrors.push(err56)
              }
              errors++
            }
            const len7 = data23.length
            for (let i7 = 0; i7 < len7; i7++) {
              let data24 = data23[i7]
              if (typeof data24 === 'string') {
                if (!pattern5.test(data24)) {
                  const err57 = {
                    instancePath: instancePath + '/columns/deck/' + i7,
                    schemaPath: '#/$defs/Names/anyOf/1/items/pattern',
                    keyword: 'pattern',
                    params: { pattern: '\\S' },
                    message: 'must match pattern "' + '\\S' + '"',
                  }
                  if (vErrors === null) {
                    vErrors = [err57]
                  } else {
                    vErrors.push(err57)
                  }
                  errors++
                }
              } else {
                const err58 = {
                  instancePath: instancePath + '/columns/deck/' + i7,
                  schemaPath: '#/$defs/Names/anyOf/1/items/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                }
                if (vErrors === null) {
                  vErrors = [err58]
                } else {
                  vErrors.push(err58)
                }
                errors++
              }
            }
          } else {
            const err59 = {
              instancePath: instancePath + '/columns/deck',
              schemaPath: '#/$defs/Names/anyOf/1/type',
              keyword: 'type',
              params: { type: 'array' },
              message: 'must be array',
            }
            if (vErrors === null) {
              vErrors = [err59]
            } else {
              vErrors.push(err59)
            }
            errors++
          }
          var _valid4 = _errs75 === errors
          valid26 = valid26 || _valid4
          if (!valid26) {
            const err60 = {
              instancePath: instancePath + '/columns/deck',
              schemaPath: '#/$defs/Names/anyOf',
              keyword: 'anyOf',
              params: {},
              message: 'must match a schema in anyOf',
            }
            if (vErrors === null) {
              vErrors = [err60]
            } else {
              vErrors.push(err60)
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
        if (data14.byline !== undefined) {
          let data25 = data14.byline
          const _errs81 = errors
          let valid30 = false
          const _errs82 = errors
          if (typeof data25 === 'string') {
            if (!pattern5.test(data25)) {
              const err61 = {
                instancePath: instancePath + '/columns/byline',
                schemaPath: '#/$defs/Names/anyOf/0/pattern',
                keyword: 'pattern',
                params: { pattern: '\\S' },
                message: 'must match pattern "' + '\\S' + '"',
              }
              if (vErrors === null) {
                vErrors = [err61]
              } else {
                vErrors.push(err61)
              }
              errors++
            }
          } else {
            const err62 = {
              instancePath: instancePath + '/columns/byline',
              schemaPath: '#/$defs/Names/anyOf/0/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            }
            if (vErrors === null) {
              vErrors = [err62]
            } else {
              vErrors.push(err62)
            }
            errors++
          }
          var _valid5 = _errs82 === errors
          valid30 = valid30 || _valid5
          const _errs84 = errors
          if (Array.isArray(data25)) {
            if (data25.length < 1) {
              const err63 = {
                instancePath: instancePath + '/columns/byline',
                schemaPath: '#/$defs/Names/anyOf/1/minItems',
                keyword: 'minItems',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 items',
              }
              if (vErrors === null) {
                vErrors = [err63]
              } else {
                vErrors.push(err63)
              }
              errors++
            }
            const len8 = data25.length
            for (let i8 = 0; i8 < len8; i8++) {
              let data26 = data25[i8]
              if (typeof data26 === 'string') {
                if (!pattern5.test(data26)) {
                  const err64 = {
                    instancePath: instancePath + '/columns/byline/' + i8,
                    schemaPath: '#/$defs/Names/anyOf/1/items/pattern',
                    keyword: 'pattern',
                    params: { pattern: '\\S' },
                    message: 'must match pattern "' + '\\S' + '"',
                  }
                  if (vErrors === null) {
                    vErrors = [err64]
                  } else {
                    vErrors.push(err64)
                  }
                  errors++
                }
              } else {
                const err65 = {
                  instancePath: instancePath + '/columns/byline/' + i8,
                  schemaPath: '#/$defs/Names/anyOf/1/items/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                }
                if (vErrors === null) {
                  vErrors = [err65]
                } else {
                  vErrors.push(err65)
                }
                errors++
              }
            }
          } else {
            const err66 = {
              instancePath: instancePath + '/columns/byline',
              schemaPath: '#/$defs/Names/anyOf/1/type',
              keyword: 'type',
              params: { type: 'array' },
              message: 'must be array',
            }
            if (vErrors === null) {
              vErrors = [err66]
            } else {
              vErrors.push(err66)
            }
            errors++
          }
          var _valid5 = _errs84 === errors
          valid30 = valid30 || _valid5
          if (!valid30) {
            const err67 = {
              instancePath: instancePath + '/columns/byline',
              schemaPath: '#/$defs/Names/anyOf',
              keyword: 'anyOf',
              params: {},
              message: 'must match a schema in anyOf',
            }
            if (vErrors === null) {
              vErrors = [err67]
            } else {
              vErrors.push(err67)
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
        if (data14.authors !== undefined) {
          let data27 = data14.authors
          const _errs90 = errors
          let valid34 = false
          const _errs91 = errors
          if (typeof data27 === 'string') {
            if (!pattern5.test(data27)) {
              const err68 = {
                instancePath: instancePath + '/columns/authors',
                schemaPath: '#/$defs/Names/anyOf/0/pattern',
                keyword: 'pattern',
                params: { pattern: '\\S' },
                message: 'must match pattern "' + '\\S' + '"',
              }
              if (vErrors === null) {
                vErrors = [err68]
              } else {
                vErrors.push(err68)
              }
              errors++
            }
          } else {
            const err69 = {
              instancePath: instancePath + '/columns/authors',
              schemaPath: '#/$defs/Names/anyOf/0/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            }
            if (vErrors === null) {
              vErrors = [err69]
            } else {
              vErrors.push(err69)
            }
            errors++
          }
          var _valid6 = _errs91 === errors
          valid34 = valid34 || _valid6
          const _errs93 = errors
          if (Array.isArray(data27)) {
            if (data27.length < 1) {
              const err70 = {
                instancePath: instancePath + '/columns/authors',
                schemaPath: '#/$defs/Names/anyOf/1/minItems',
                keyword: 'minItems',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 items',
              }
              if (vErrors === null) {
                vErrors = [err70]
              } else {
                vErrors.push(err70)
              }
              errors++
            }
            const len9 = data27.length
            for (let i9 = 0; i9 < len9; i9++) {
              let data28 = data27[i9]
              if (typeof data28 === 'string') {
                if (!pattern5.test(data28)) {
                  const err71 = {
                    instancePath: instancePath + '/columns/authors/' + i9,
                    schemaPath: '#/$defs/Names/anyOf/1/items/pattern',
                    keyword: 'pattern',
                    params: { pattern: '\\S' },
                    message: 'must match pattern "' + '\\S' + '"',
                  }
                  if (vErrors === null) {
                    vErrors = [err71]
                  } else {
                    vErrors.push(err71)
                  }
                  errors++
                }
              } else {
                const err72 = {
                  instancePath: instancePath + '/columns/authors/' + i9,
                  schemaPath: '#/$defs/Names/anyOf/1/items/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                }
                if (vErrors === null) {
                  vErrors = [err72]
                } else {
                  vErrors.push(err72)
                }
                errors++
              }
            }
          } else {
            const err73 = {
              instancePath: instancePath + '/columns/authors',
              schemaPath: '#/$defs/Names/anyOf/1/type',
              keyword: 'type',
              params: { type: 'array' },
              message: 'must be array',
            }
            if (vErrors === null) {
              vErrors = [err73]
            } else {
              vErrors.push(err73)
            }
            errors++
          }
          var _valid6 = _errs93 === errors
          valid34 = valid34 || _valid6
          if (!valid34) {
            const err74 = {
              instancePath: instancePath + '/columns/authors',
              schemaPath: '#/$defs/Names/anyOf',
              keyword: 'anyOf',
              params: {},
              message: 'must match a schema in anyOf',
            }
            if (vErrors === null) {
              vErrors = [err74]
            } else {
              vErrors.push(err74)
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
        if (data14.datePublished !== undefined) {
          let data29 = data14.datePublished
          const _errs99 = errors
          let valid38 = false
          const _errs100 = errors
          if (typeof data29 === 'string') {
            if (!pattern5.test(data29)) {
              const err75 = {
                instancePath: instancePath + '/columns/datePublished',
                schemaPath: '#/$defs/Names/anyOf/0/pattern',
                keyword: 'pattern',
                params: { pattern: '\\S' },
                message: 'must match pattern "' + '\\S' + '"',
              }
              if (vErrors === null) {
                vErrors = [err75]
              } else {
                vErrors.push(err75)
              }
              errors++
            }
          } else {
            const err76 = {
              instancePath: instancePath + '/columns/datePublished',
              schemaPath: '#/$defs/Names/anyOf/0/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            }
            if (vErrors === null) {
              vErrors = [err76]
            } else {
              vErrors.push(err76)
            }
            errors++
          }
          var _valid7 = _errs100 === errors
          valid38 = valid38 || _valid7
          const _errs102 = errors
          if (Array.isArray(data29)) {
            if (data29.length < 1) {
              const err77 = {
                instancePath: instancePath + '/columns/datePublished',
                schemaPath: '#/$defs/Names/anyOf/1/minItems',
                keyword: 'minItems',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 items',
              }
              if (vErrors === null) {
                vErrors = [err77]
              } else {
                vErrors.push(err77)
              }
              errors++
            }
            const len10 = data29.length
            for (let i10 = 0; i10 < len10; i10++) {
              let data30 = data29[i10]
              if (typeof data30 === 'string') {
                if (!pattern5.test(data30)) {
                  const err78 = {
                    instancePath: instancePath + '/columns/datePublished/' + i10,
                    schemaPath: '#/$defs/Names/anyOf/1/items/pattern',
                    keyword: 'pattern',
                    params: { pattern: '\\S' },
                    message: 'must match pattern "' + '\\S' + '"',
                  }
                  if (vErrors === null) {
                    vErrors = [err78]
                  } else {
                    vErrors.push(err78)
                  }
                  errors++
                }
              } else {
                const err79 = {
                  instancePath: instancePath + '/columns/datePublished/' + i10,
                  schemaPath: '#/$defs/Names/anyOf/1/items/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                }
                if (vErrors === null) {
                  vErrors = [err79]
                } else {
                  vErrors.push(err79)
                }
                errors++
              }
            }
          } else {
            const err80 = {
              instancePath: instancePath + '/columns/datePublished',
              schemaPath: '#/$defs/Names/anyOf/1/type',
              keyword: 'type',
              params: { type: 'array' },
              message: 'must be array',
            }
            if (vErrors === null) {
              vErrors = [err80]
            } else {
              vErrors.push(err80)
            }
            errors++
          }
          var _valid7 = _errs102 === errors
          valid38 = valid38 || _valid7
          if (!valid38) {
            const err81 = {
              instancePath: instancePath + '/columns/datePublished',
              schemaPath: '#/$defs/Names/anyOf',
              keyword: 'anyOf',
              params: {},
              message: 'must match a schema in anyOf',
            }
            if (vErrors === null) {
              vErrors = [err81]
            } else {
              vErrors.push(err81)
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
        if (data14.dateModified !== undefined) {
          let data31 = data14.dateModified
          const _errs108 = errors
          let valid42 = false
          const _errs109 = errors
          if (typeof data31 === 'string') {
            if (!pattern5.test(data31)) {
              const err82 = {
                instancePath: instancePath + '/columns/dateModified',
                schemaPath: '#/$defs/Names/anyOf/0/pattern',
                keyword: 'pattern',
                params: { pattern: '\\S' },
                message: 'must match pattern "' + '\\S' + '"',
              }
              if (vErrors === null) {
                vErrors = [err82]
              } else {
                vErrors.push(err82)
              }
              errors++
            }
          } else {
            const err83 = {
              instancePath: instancePath + '/columns/dateModified',
              schemaPath: '#/$defs/Names/anyOf/0/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            }
            if (vErrors === null) {
              vErrors = [err83]
            } else {
              vErrors.push(err83)
            }
            errors++
          }
          var _valid8 = _errs109 === errors
          valid42 = valid42 || _valid8
          const _errs111 = errors
          if (Array.isArray(data31)) {
            if (data31.length < 1) {
              const err84 = {
                instancePath: instancePath + '/columns/dateModified',
                schemaPath: '#/$defs/Names/anyOf/1/minItems',
                keyword: 'minItems',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 items',
              }
              if (vErrors === null) {
                vErrors = [err84]
              } else {
                vErrors.push(err84)
              }
              errors++
            }
            const len11 = data31.length
            for (let i11 = 0; i11 < len11; i11++) {
              let data32 = data31[i11]
              if (typeof data32 === 'string') {
                if (!pattern5.test(data32)) {
                  const err85 = {
                    instancePath: instancePath + '/columns/dateModified/' + i11,
                    schemaPath: '#/$defs/Names/anyOf/1/items/pattern',
                    keyword: 'pattern',
                    params: { pattern: '\\S' },
                    message: 'must match pattern "' + '\\S' + '"',
                  }
                  if (vErrors === null) {
                    vErrors = [err85]
                  } else {
                    vErrors.push(err85)
                  }
                  errors++
                }
              } else {
                const err86 = {
                  instancePath: instancePath + '/columns/dateModified/' + i11,
                  schemaPath: '#/$defs/Names/anyOf/1/items/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                }
                if (vErrors === null) {
                  vErrors = [err86]
                } else {
                  vErrors.push(err86)
                }
                errors++
              }
            }
          } else {
            const err87 = {
              instancePath: instancePath + '/columns/dateModified',
              schemaPath: '#/$defs/Names/anyOf/1/type',
              keyword: 'type',
              params: { type: 'array' },
              message: 'must be array',
            }
            if (vErrors === null) {
              vErrors = [err87]
            } else {
              vErrors.push(err87)
            }
            errors++
          }
          var _valid8 = _errs111 === errors
          valid42 = valid42 || _valid8
          if (!valid42) {
            const err88 = {
              instancePath: instancePath + '/columns/dateModified',
              schemaPath: '#/$defs/Names/anyOf',
              keyword: 'anyOf',
              params: {},
              message: 'must match a schema in anyOf',
            }
            if (vErrors === null) {
              vErrors = [err88]
            } else {
              vErrors.push(err88)
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
        if (data14.language !== undefined) {
          let data33 = data14.language
          const _errs117 = errors
          let valid46 = false
          const _errs118 = errors
          if (typeof data33 === 'string') {
            if (!pattern5.test(data33)) {
              const err89 = {
                instancePath: instancePath + '/columns/language',
                schemaPath: '#/$defs/Names/anyOf/0/pattern',
                keyword: 'pattern',
                params: { pattern: '\\S' },
                message: 'must match pattern "' + '\\S' + '"',
              }
              if (vErrors === null) {
                vErrors = [err89]
              } else {
                vErrors.push(err89)
              }
              errors++
            }
          } else {
            const err90 = {
              instancePath: instancePath + '/columns/language',
              schemaPath: '#/$defs/Names/anyOf/0/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            }
            if (vErrors === null) {
              vErrors = [err90]
            } else {
              vErrors.push(err90)
            }
            errors++
          }
          var _valid9 = _errs118 === errors
          valid46 = valid46 || _valid9
          const _errs120 = errors
          if (Array.isArray(data33)) {
            if (data33.length < 1) {
              const err91 = {
                instancePath: instancePath + '/columns/language',
                schemaPath: '#/$defs/Names/anyOf/1/minItems',
                keyword: 'minItems',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 items',
              }
              if (vErrors === null) {
                vErrors = [err91]
              } else {
                vErrors.push(err91)
              }
              errors++
            }
            const len12 = data33.length
            for (let i12 = 0; i12 < len12; i12++) {
              let data34 = data33[i12]
              if (typeof data34 === 'string') {
                if (!pattern5.test(data34)) {
                  const err92 = {
                    instancePath: instancePath + '/columns/language/' + i12,
                    schemaPath: '#/$defs/Names/anyOf/1/items/pattern',
                    keyword: 'pattern',
                    params: { pattern: '\\S' },
                    message: 'must match pattern "' + '\\S' + '"',
                  }
                  if (vErrors === null) {
                    vErrors = [err92]
                  } else {
                    vErrors.push(err92)
                  }
                  errors++
                }
              } else {
                const err93 = {
                  instancePath: instancePath + '/columns/language/' + i12,
                  schemaPath: '#/$defs/Names/anyOf/1/items/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                }
                if (vErrors === null) {
                  vErrors = [err93]
                } else {
                  vErrors.push(err93)
                }
                errors++
              }
            }
          } else {
            const err94 = {
              instancePath: instancePath + '/columns/language',
              schemaPath: '#/$defs/Names/anyOf/1/type',
              keyword: 'type',
              params: { type: 'array' },
              message: 'must be array',
            }
            if (vErrors === null) {
              vErrors = [err94]
            } else {
              vErrors.push(err94)
            }
            errors++
          }
          var _valid9 = _errs120 === errors
          valid46 = valid46 || _valid9
          if (!valid46) {
            const err95 = {
              instancePath: instancePath + '/columns/language',
              schemaPath: '#/$defs/Names/anyOf',
              keyword: 'anyOf',
              params: {},
              message: 'must match a schema in anyOf',
            }
            if (vErrors === null) {
              vErrors = [err95]
            } else {
              vErrors.push(err95)
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
      } else {
        const err96 = {
          instancePath: instancePath + '/columns',
          schemaPath: '#/properties/columns/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        }
        if (vErrors === null) {
          vErrors = [err96]
        } else {
          vErrors.push(err96)
        }
        errors++
      }
    }
    if (data.metadata !== undefined) {
      let data35 = data.metadata
      if (data35 && typeof data35 == 'object' && !Array.isArray(data35)) {
        for (const key3 in data35) {
          let data36 = data35[key3]
          if (typeof data36 !== 'string') {
            const err97 = {
              instancePath: instancePath + '/metadata/' + key3.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/properties/metadata/additionalProperties/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            }
            if (vErrors === null) {
              vErrors = [err97]
            } else {
              vErrors.push(err97)
            }
            errors++
          }
          if (
            !(
              data36 === 'string' ||
              data36 === 'integer' ||
              data36 === 'number' ||
              data36 === 'boolean' ||
              data36 === 'strings'
            )
          ) {
            const err98 = {
              instancePath: instancePath + '/metadata/' + key3.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/properties/metadata/additionalProperties/enum',
              keyword: 'enum',
              params: { allowedValues: schema31.properties.metadata.additionalProperties.enum },
              message: 'must be equal to one of the allowed values',
            }
            if (vErrors === null) {
              vErrors = [err98]
            } else {
              vErrors.push(err98)
            }
            errors++
          }
        }
      } else {
        const err99 = {
          instancePath: instancePath + '/metadata',
          schemaPath: '#/properties/metadata/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        }
        if (vErrors === null) {
          vErrors = [err99]
        } else {
          vErrors.push(err99)
        }
        errors++
      }
    }
    if (data.formats !== undefined) {
      let data37 = data.formats
      if (Array.isArray(data37)) {
        if (data37.length < 1) {
          const err100 = {
            instancePath: instancePath + '/formats',
            schemaPath: '#/properties/formats/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
            message: 'must NOT have fewer than 1 items',
          }
          if (vErrors === null) {
            vErrors = [err100]
          } else {
            vErrors.push(err100)
          }
          errors++
        }
        const len13 = data37.length
        for (let i13 = 0; i13 < len13; i13++) {
          let data38 = data37[i13]
          if (typeof data38 !== 'string') {
            const err101 = {
              instancePath: instancePath + '/formats/' + i13,
              schemaPath: '#/properties/formats/items/type',
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
          if (!(data38 === 'parquet' || data38 === 'jsonl')) {
            const err102 = {
              instancePath: instancePath + '/formats/' + i13,
              schemaPath: '#/properties/formats/items/enum',
              keyword: 'enum',
              params: { allowedValues: schema31.properties.formats.items.enum },
              message: 'must be equal to one of the allowed values',
            }
            if (vErrors === null) {
              vErrors = [err102]
            } else {
              vErrors.push(err102)
            }
            errors++
          }
        }
        let i14 = data37.length
        let j0
        if (i14 > 1) {
          const indices0 = {}
          for (; i14--; ) {
            let item0 = data37[i14]
            if (typeof item0 !== 'string') {
              continue
            }
            if (typeof indices0[item0] == 'number') {
              j0 = indices0[item0]
              const err103 = {
                instancePath: instancePath + '/formats',
                schemaPath: '#/properties/formats/uniqueItems',
                keyword: 'uniqueItems',
                params: { i: i14, j: j0 },
                message: 'must NOT have duplicate items (items ## ' + j0 + ' and ' + i14 + ' are identical)',
              }
              if (vErrors === null) {
                vErrors = [err103]
              } else {
                vErrors.push(err103)
              }
              errors++
              break
            }
            indices0[item0] = i14
          }
        }
      } else {
        const err104 = {
          instancePath: instancePath + '/formats',
          schemaPath: '#/properties/formats/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        }
        if (vErrors === null) {
          vErrors = [err104]
        } else {
          vErrors.push(err104)
        }
        errors++
      }
    }
    if (data.maxRejects !== undefined) {
      let data39 = data.maxRejects
      if (!(typeof data39 == 'number' && !(data39 % 1) && !isNaN(data39) && isFinite(data39))) {
        const err105 = {
          instancePath: instancePath + '/maxRejects',
          schemaPath: '#/properties/maxRejects/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        }
        if (vErrors === null) {
          vErrors = [err105]
        } else {
          vErrors.push(err105)
        }
        errors++
      }
      if (typeof data39 == 'number' && isFinite(data39)) {
        if (data39 < 0 || isNaN(data39)) {
          const err106 = {
            instancePath: instancePath + '/maxRejects',
            schemaPath: '#/properties/maxRejects/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            message: 'must be >= 0',
          }
          if (vErrors === null) {
            vErrors = [err106]
          } else {
            vErrors.push(err106)
          }
          errors++
        }
      }
    }
    if (data.header !== undefined) {
      let data40 = data.header
      if (Array.isArray(data40)) {
        if (data40.length < 1) {
          const err107 = {
            instancePath: instancePath + '/header',
            schemaPath: '#/properties/header/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
            message: 'must NOT have fewer than 1 items',
          }
          if (vErrors === null) {
            vErrors = [err107]
          } else {
            vErrors.push(err107)
          }
          errors++
        }
        const len14 = data40.length
        for (let i15 = 0; i15 < len14; i15++) {
          let data41 = data40[i15]
          if (typeof data41 !== 'string' && !(data41 && typeof data41 == 'object' && !Array.isArray(data41))) {
            const err108 = {
              instancePath: instancePath + '/header/' + i15,
              schemaPath: '#/properties/header/items/type',
              keyword: 'type',
              params: { type: schema31.properties.header.items.type },
              message: 'must be string,object',
            }
            if (vErrors === null) {
              vErrors = [err108]
            } else {
              vErrors.push(err108)
            }
            errors++
          }
          const _errs139 = errors
          let valid55 = true
          const _errs140 = errors
          if (typeof data41 !== 'string') {
            const err109 = {}
            if (vErrors === null) {
              vErrors = [err109]
            } else {
              vErrors.push(err109)
            }
            errors++
          }
          var _valid10 = _errs140 === errors
          errors = _errs139
          if (vErrors !== null) {
            if (_errs139) {
              vErrors.length = _errs139
            } else {
              vErrors = null
            }
          }
          if (_valid10) {
            const _errs142 = errors
            if (
              !(
                data41 === 'kicker' ||
                data41 === 'kicker?' ||
                data41 === 'headline' ||
                data41 === 'headline?' ||
                data41 === 'deck' ||
                data41 === 'deck?' ||
                data41 === 'byline' ||
                data41 === 'byline?' ||
                data41 === 'date' ||
                data41 === 'date?' ||
                data41 === 'modified' ||
                data41 === 'modified?' ||
                data41 === 'skip' ||
                data41 === 'skip?' ||
                data41 === 'skip*'
              )
            ) {
              const err110 = {
                instancePath: instancePath + '/header/' + i15,
                schemaPath: '#/$defs/HeaderStep/enum',
                keyword: 'enum',
                params: { allowedValues: schema42.enum },
                message: 'must be equal to one of the allowed values',
              }
              if (vErrors === null) {
                vErrors = [err110]
              } else {
                vErrors.push(err110)
              }
              errors++
            }
            var _valid10 = _errs142 === errors
            valid55 = _valid10
          }
          if (!valid55) {
            const err111 = {
              instancePath: instancePath + '/header/' + i15,
              schemaPath: '#/properties/header/items/if',
              keyword: 'if',
              params: { failingKeyword: 'then' },
              message: 'must match "then" schema',
            }
            if (vErrors === null) {
              vErrors = [err111]
            } else {
              vErrors.push(err111)
            }
            errors++
          }
          if (data41 && typeof data41 == 'object' && !Array.isArray(data41)) {
            if (Object.keys(data41).length > 1) {
              const err112 = {
                instancePath: instancePath + '/header/' + i15,
                schemaPath: '#/properties/header/items/maxProperties',
                keyword: 'maxProperties',
                params: { limit: 1 },
                message: 'must NOT have more than 1 properties',
              }
              if (vErrors === null) {
                vErrors = [err112]
              } else {
                vErrors.push(err112)
              }
              errors++
            }
            if (Object.keys(data41).length < 1) {
              const err113 = {
                instancePath: instancePath + '/header/' + i15,
                schemaPath: '#/properties/header/items/minProperties',
                keyword: 'minProperties',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 properties',
              }
              if (vErrors === null) {
                vErrors = [err113]
              } else {
                vErrors.push(err113)
              }
              errors++
            }
            for (const key4 in data41) {
              const _errs144 = errors
              if (
                !(
                  key4 === 'kicker' ||
                  key4 === 'kicker?' ||
                  key4 === 'headline' ||
                  key4 === 'headline?' ||
                  key4 === 'deck' ||
                  key4 === 'deck?' ||
                  key4 === 'byline' ||
                  key4 === 'byline?' ||
                  key4 === 'date' ||
                  key4 === 'date?' ||
                  key4 === 'modified' ||
                  key4 === 'modified?' ||
                  key4 === 'skip' ||
                  key4 === 'skip?' ||
                  key4 === 'skip*'
                )
              ) {
                const err114 = {
                  instancePath: instancePath + '/header/' + i15,
                  schemaPath: '#/$defs/HeaderStep/enum',
                  keyword: 'enum',
                  params: { allowedValues: schema42.enum },
                  message: 'must be equal to one of the allowed values',
                  propertyName: key4,
                }
                if (vErrors === null) {
                  vErrors = [err114]
                } else {
                  vErrors.push(err114)
                }
                errors++
              }
              var valid57 = _errs144 === errors
              if (!valid57) {
                const err115 = {
                  instancePath: instancePath + '/header/' + i15,
                  schemaPath: '#/properties/header/items/propertyNames',
                  keyword: 'propertyNames',
                  params: { propertyName: key4 },
                  message: 'property name must be valid',
                }
                if (vErrors === null) {
                  vErrors = [err115]
                } else {
                  vErrors.push(err115)
                }
                errors++
              }
            }
            for (const key5 in data41) {
              if (typeof data41[key5] !== 'string') {
                const err116 = {
                  instancePath: instancePath + '/header/' + i15 + '/' + key5.replace(/~/g, '~0').replace(/\//g, '~1'),
                  schemaPath: '#/properties/header/items/additionalProperties/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                }
                if (vErrors === null) {
                  vErrors = [err116]
                } else {
                  vErrors.push(err116)
                }
                errors++
              }
            }
          }
        }
      } else {
        const err117 = {
          instancePath: instancePath + '/header',
          schemaPath: '#/properties/header/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        }
        if (vErrors === null) {
          vErrors = [err117]
        } else {
          vErrors.push(err117)
        }
        errors++
      }
    }
    if (data.rules !== undefined) {
      let data43 = data.rules
      if (data43 && typeof data43 == 'object' && !Array.isArray(data43)) {
        for (const key6 in data43) {
          let data44 = data43[key6]
          if (typeof data44 !== 'string') {
            const err118 = {
              instancePath: instancePath + '/rules/' + key6.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/properties/rules/additionalProperties/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            }
            if (vErrors === null) {
              vErrors = [err118]
            } else {
              vErrors.push(err118)
            }
            errors++
          }
          if (!(data44 === 'off' || data44 === 'info' || data44 === 'warning' || data44 === 'error')) {
            const err119 = {
              instancePath: instancePath + '/rules/' + key6.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/properties/rules/additionalProperties/enum',
              keyword: 'enum',
              params: { allowedValues: schema31.properties.rules.additionalProperties.enum },
              message: 'must be equal to one of the allowed values',
            }
            if (vErrors === null) {
              vErrors = [err119]
            } else {
              vErrors.push(err119)
            }
            errors++
          }
        }
      } else {
        const err120 = {
          instancePath: instancePath + '/rules',
          schemaPath: '#/properties/rules/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        }
        if (vErrors === null) {
          vErrors = [err120]
        } else {
          vErrors.push(err120)
        }
        errors++
      }
    }
  } else {
    const err121 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    }
    if (vErrors === null) {
      vErrors = [err121]
    } else {
      vErrors.push(err121)
    }
    errors++
  }
  validate20.errors = vErrors
  return errors === 0
}
validate20.evaluated = { props: true, dynamicProps: false, dynamicItems: false }
