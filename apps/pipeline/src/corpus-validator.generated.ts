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
    collected: {
      description: 'The day on which the corpus was collected, or the last one of them. No article is dated later.',
      type: 'string',
      pattern: '^\\d{4}-\\d{2}-\\d{2}$',
      examples: ['2024-03-31'],
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
    normalise: {
      description: 'What is done to texts that is not done to every text.',
      type: 'object',
      additionalProperties: false,
      properties: {
        straighten: {
          description:
            'Whether curly quotation marks, dashes and ellipses become straight quotation marks, hyphens and dots.',
          type: 'boolean',
          default: false,
        },
      },
      examples: [{ straighten: true }],
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
      items: {
        type: 'string',
        enum: [
          'parquet',
          'jsonl',
          'tei',
          'tei-corpus',
          'vrt',
          'ninjs',
          'jsonld',
          'dolma',
          'datatrove',
          'markdown',
          'csv',
          'webanno',
          'sqlite',
        ],
      },
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
      description:
        "The severity of single rules, by id (`off` silences one), or an object with the severity and the rule's options.",
      type: 'object',
      additionalProperties: { $ref: '#/$defs/RuleSetting' },
      examples: [{ 'byline-missing': 'off', 'text-short': { severity: 'error', minimum: 200 } }],
    },
    plugins: {
      description: 'Modules with rules and text steps of your own, relative to corpus.yaml.',
      type: 'array',
      uniqueItems: true,
      items: { type: 'string', pattern: '\\S' },
      examples: [['./rules/house-style.mjs']],
    },
    exceptions: {
      description:
        'Findings that are known and accepted; each says why. One that covers nothing is reported as `exception-unused`.',
      type: 'array',
      items: { $ref: '#/$defs/Exception' },
      examples: [[{ rule: 'byline-missing', path: 'archive/**', reason: 'The archive was printed without bylines.' }]],
    },
  },
  $defs: {
    Exception: {
      description: 'Findings of one rule in some files.',
      type: 'object',
      additionalProperties: false,
      required: ['rule', 'path', 'reason'],
      properties: {
        rule: { description: 'The id of the rule.', type: 'string' },
        path: {
          description: 'A glob of paths below the input folder, the path of one file or member, or the id of a row.',
          type: 'string',
          pattern: '\\S',
        },
        reason: { description: 'Why the finding is accepted.', type: 'string', pattern: '\\S' },
      },
    },
    RuleSetting: {
      description: 'A severity, or an object with a severity and options.',
      anyOf: [
        { $ref: '#/$defs/RuleSeverity' },
        {
          type: 'object',
          properties: { severity: { $ref: '#/$defs/RuleSeverity' } },
          additionalProperties: { type: ['number', 'string'] },
        },
      ],
    },
    RuleSeverity: {
      description: 'How much a finding weighs.',
      type: 'string',
      enum: ['off', 'info', 'warning', 'error'],
    },
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
const schema47 = {
  description: 'Findings of one rule in some files.',
  type: 'object',
  additionalProperties: false,
  required: ['rule', 'path', 'reason'],
  properties: {
    rule: { description: 'The id of the rule.', type: 'string' },
    path: {
      description: 'A glob of paths below the input folder, the path of one file or member, or the id of a row.',
      type: 'string',
      pattern: '\\S',
    },
    reason: { description: 'Why the finding is accepted.', type: 'string', pattern: '\\S' },
  },
}
const func1 = Object.prototype.hasOwnProperty
const pattern4 = new RegExp('^[a-z0-9]+(?:-[a-z0-9]+)*$', 'u')
const pattern5 = new RegExp('\\S', 'u')
const pattern6 = new RegExp('^[a-z0-9.-]+$', 'u')
const pattern7 = new RegExp('^https?://\\S+$', 'u')
const pattern9 = new RegExp('^\\d{4}-\\d{2}-\\d{2}$', 'u')
const pattern10 = new RegExp('^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$', 'u')
const schema44 = {
  description: 'A severity, or an object with a severity and options.',
  anyOf: [
    { $ref: '#/$defs/RuleSeverity' },
    {
      type: 'object',
      properties: { severity: { $ref: '#/$defs/RuleSeverity' } },
      additionalProperties: { type: ['number', 'string'] },
    },
  ],
}
const schema45 = {
  description: 'How much a finding weighs.',
  type: 'string',
  enum: ['off', 'info', 'warning', 'error'],
}

function validate21(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate21.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  const _errs0 = errors
  let valid0 = false
  const _errs1 = errors
  if (typeof data !== 'string') {
    const err0 = {
      instancePath,
      schemaPath: '#/$defs/RuleSeverity/type',
      keyword: 'type',
      params: { type: 'string' },
      message: 'must be string',
    }
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  if (!(data === 'off' || data === 'info' || data === 'warning' || data === 'error')) {
    const err1 = {
      instancePath,
      schemaPath: '#/$defs/RuleSeverity/enum',
      keyword: 'enum',
      params: { allowedValues: schema45.enum },
      message: 'must be equal to one of the allowed values',
    }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
  }
  var _valid0 = _errs1 === errors
  valid0 = valid0 || _valid0
  const _errs4 = errors
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === 'severity')) {
        let data0 = data[key0]
        if (!(typeof data0 == 'number' && isFinite(data0)) && typeof data0 !== 'string') {
          const err2 = {
            instancePath: instancePath + '/' + key0.replace(/~/g, '~0').replace(/\//g, '~1'),
            schemaPath: '#/anyOf/1/additionalProperties/type',
            keyword: 'type',
            params: { type: schema44.anyOf[1].additionalProperties.type },
            message: 'must be number,string',
          }
          if (vErrors === null) {
            vErrors = [err2]
          } else {
            vErrors.push(err2)
          }
          errors++
        }
      }
    }
    if (data.severity !== undefined) {
      let data1 = data.severity
      if (typeof data1 !== 'string') {
        const err3 = {
          instancePath: instancePath + '/severity',
          schemaPath: '#/$defs/RuleSeverity/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        }
        if (vErrors === null) {
          vErrors = [err3]
        } else {
          vErrors.push(err3)
        }
        errors++
      }
      if (!(data1 === 'off' || data1 === 'info' || data1 === 'warning' || data1 === 'error')) {
        const err4 = {
          instancePath: instancePath + '/severity',
          schemaPath: '#/$defs/RuleSeverity/enum',
          keyword: 'enum',
          params: { allowedValues: schema45.enum },
          message: 'must be equal to one of the allowed values',
        }
        if (vErrors === null) {
          vErrors = [err4]
        } else {
          vErrors.push(err4)
        }
        errors++
      }
    }
  } else {
    const err5 = {
      instancePath,
      schemaPath: '#/anyOf/1/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    }
    if (vErrors === null) {
      vErrors = [err5]
    } else {
      vErrors.push(err5)
    }
    errors++
  }
  var _valid0 = _errs4 === errors
  valid0 = valid0 || _valid0
  if (_valid0) {
    var props0 = true
  }
  if (!valid0) {
    const err6 = {
      instancePath,
      schemaPath: '#/anyOf',
      keyword: 'anyOf',
      params: {},
      message: 'must match a schema in anyOf',
    }
    if (vErrors === null) {
      vErrors = [err6]
    } else {
      vErrors.push(err6)
    }
    errors++
  } else {
    errors = _errs0
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0
      } else {
        vErrors = null
      }
    }
  }
  validate21.errors = vErrors
  evaluated0.props = props0
  return errors === 0
}
validate21.evaluated = { dynamicProps: true, dynamicItems: false }

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
    if (data.collected !== undefined) {
      let data7 = data.collected
      if (typeof data7 === 'string') {
        if (!pattern9.test(data7)) {
          const err13 = {
            instancePath: instancePath + '/collected',
            schemaPath: '#/properties/collected/pattern',
            keyword: 'pattern',
            params: { pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
            message: 'must match pattern "' + '^\\d{4}-\\d{2}-\\d{2}$' + '"',
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
          instancePath: instancePath + '/collected',
          schemaPath: '#/properties/collected/type',
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
    if (data.language !== undefined) {
      let data8 = data.language
      if (typeof data8 === 'string') {
        if (!pattern10.test(data8)) {
          const err15 = {
            instancePath: instancePath + '/language',
            schemaPath: '#/properties/language/pattern',
            keyword: 'pattern',
            params: { pattern: '^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$' },
            message: 'must match pattern "' + '^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$' + '"',
          }
          if (vErrors === null) {
            vErrors = [err15]
          } else {
            vErrors.push(err15)
          }
          errors++
        }
      } else {
        const err16 = {
          instancePath: instancePath + '/language',
          schemaPath: '#/properties/language/type',
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
    }
    if (data.dates !== undefined) {
      let data9 = data.dates
      if (data9 && typeof data9 == 'object' && !Array.isArray(data9)) {
        for (const key1 in data9) {
          if (!(key1 === 'order' || key1 === 'earliest' || key1 === 'latest')) {
            const err17 = {
              instancePath: instancePath + '/dates',
              schemaPath: '#/properties/dates/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key1 },
              message: 'must NOT have additional properties',
            }
            if (vErrors === null) {
              vErrors = [err17]
            } else {
              vErrors.push(err17)
            }
            errors++
          }
        }
        if (data9.order !== undefined) {
          let data10 = data9.order
          if (typeof data10 !== 'string') {
            const err18 = {
              instancePath: instancePath + '/dates/order',
              schemaPath: '#/properties/dates/properties/order/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            }
            if (vErrors === null) {
              vErrors = [err18]
            } else {
              vErrors.push(err18)
            }
            errors++
          }
          if (!(data10 === 'day-first' || data10 === 'month-first')) {
            const err19 = {
              instancePath: instancePath + '/dates/order',
              schemaPath: '#/properties/dates/properties/order/enum',
              keyword: 'enum',
              params: { allowedValues: schema31.properties.dates.properties.order.enum },
              message: 'must be equal to one of the allowed values',
            }
            if (vErrors === null) {
              vErrors = [err19]
            } else {
              vErrors.push(err19)
            }
            errors++
          }
        }
        if (data9.earliest !== undefined) {
          let data11 = data9.earliest
          if (typeof data11 === 'string') {
            if (!pattern9.test(data11)) {
              const err20 = {
                instancePath: instancePath + '/dates/earliest',
                schemaPath: '#/properties/dates/properties/earliest/pattern',
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
              instancePath: instancePath + '/dates/earliest',
              schemaPath: '#/properties/dates/properties/earliest/type',
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
        if (data9.latest !== undefined) {
          let data12 = data9.latest
          if (typeof data12 === 'string') {
            if (!pattern9.test(data12)) {
              const err22 = {
                instancePath: instancePath + '/dates/latest',
                schemaPath: '#/properties/dates/properties/latest/pattern',
                keyword: 'pattern',
                params: { pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
                message: 'must match pattern "' + '^\\d{4}-\\d{2}-\\d{2}$' + '"',
              }
              if (vErrors === null) {
                vErrors = [err22]
              } else {
                vErrors.push(err22)
              }
              errors++
            }
          } else {
            const err23 = {
              instancePath: instancePath + '/dates/latest',
              schemaPath: '#/properties/dates/properties/latest/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
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
          instancePath: instancePath + '/dates',
          schemaPath: '#/properties/dates/type',
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
    if (data.include !== undefined) {
      let data13 = data.include
      if (Array.isArray(data13)) {
        if (data13.length < 1) {
          const err25 = {
            instancePath: instancePath + '/include',
            schemaPath: '#/properties/include/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
            message: 'must NOT have fewer than 1 items',
          }
          if (vErrors === null) {
            vErrors = [err25]
          } else {
            vErrors.push(err25)
          }
          errors++
        }
        const len1 = data13.length
        for (let i1 = 0; i1 < len1; i1++) {
          let data14 = data13[i1]
          if (typeof data14 === 'string') {
            if (!pattern5.test(data14)) {
              const err26 = {
                instancePath: instancePath + '/include/' + i1,
                schemaPath: '#/properties/include/items/pattern',
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
              instancePath: instancePath + '/include/' + i1,
              schemaPath: '#/properties/include/items/type',
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
        }
      } else {
        const err28 = {
          instancePath: instancePath + '/include',
          schemaPath: '#/properties/include/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        }
        if (vErrors === null) {
          vErrors = [err28]
        } else {
          vErrors.push(err28)
        }
        errors++
      }
    }
    if (data.exclude !== undefined) {
      let data15 = data.exclude
      if (Array.isArray(data15)) {
        const len2 = data15.length
        for (let i2 = 0; i2 < len2; i2++) {
          let data16 = data15[i2]
          if (typeof data16 === 'string') {
            if (!pattern5.test(data16)) {
              const err29 = {
                instancePath: instancePath + '/exclude/' + i2,
                schemaPath: '#/properties/exclude/items/pattern',
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
              instancePath: instancePath + '/exclude/' + i2,
              schemaPath: '#/properties/exclude/items/type',
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
          instancePath: instancePath + '/exclude',
          schemaPath: '#/properties/exclude/type',
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
    }
    if (data.encoding !== undefined) {
      let data17 = data.encoding
      if (data17 && typeof data17 == 'object' && !Array.isArray(data17)) {
        for (const key2 in data17) {
          let data18 = data17[key2]
          if (typeof data18 !== 'string') {
            const err32 = {
              instancePath: instancePath + '/encoding/' + key2.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/properties/encoding/additionalProperties/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            }
            if (vErrors === null) {
              vErrors = [err32]
            } else {
              vErrors.push(err32)
            }
            errors++
          }
          if (
            !(
              data18 === 'utf-8' ||
              data18 === 'utf-16le' ||
              data18 === 'utf-16be' ||
              data18 === 'utf-32le' ||
              data18 === 'utf-32be' ||
              data18 === 'windows-1252' ||
              data18 === 'windows-1250' ||
              data18 === 'windows-1254' ||
              data18 === 'windows-1257' ||
              data18 === 'iso-8859-2' ||
              data18 === 'iso-8859-15' ||
              data18 === 'macintosh' ||
              data18 === 'iso-8859-4' ||
              data18 === 'windows-1258' ||
              data18 === 'windows-1251' ||
              data18 === 'koi8-r' ||
              data18 === 'koi8-u' ||
              data18 === 'iso-8859-5' ||
              data18 === 'ibm866' ||
              data18 === 'ibm855' ||
              data18 === 'x-mac-cyrillic' ||
              data18 === 'windows-1253' ||
              data18 === 'iso-8859-7' ||
              data18 === 'windows-1255' ||
              data18 === 'iso-8859-8' ||
              data18 === 'windows-1256' ||
              data18 === 'iso-8859-6' ||
              data18 === 'windows-874' ||
              data18 === 'shift_jis' ||
              data18 === 'euc-jp' ||
              data18 === 'euc-kr' ||
              data18 === 'gb18030' ||
              data18 === 'big5' ||
              data18 === 'iso-8859-1' ||
              data18 === 'iso-8859-3' ||
              data18 === 'iso-8859-9' ||
              data18 === 'iso-8859-10' ||
              data18 === 'iso-8859-13' ||
              data18 === 'iso-8859-14' ||
              data18 === 'iso-8859-16' ||
              data18 === 'tis-620' ||
              data18 === 'ibm437' ||
              data18 === 'ibm850' ||
              data18 === 'ibm852' ||
              data18 === 'x-mac-ce' ||
              data18 === 'x-mac-turkish' ||
              data18 === 'x-mac-icelandic'
            )
          ) {
            const err33 = {
              instancePath: instancePath + '/encoding/' + key2.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/properties/encoding/additionalProperties/enum',
              keyword: 'enum',
              params: { allowedValues: schema31.properties.encoding.additionalProperties.enum },
              message: 'must be equal to one of the allowed values',
            }
            if (vErrors === null) {
              vErrors = [err33]
            } else {
              vErrors.push(err33)
            }
            errors++
          }
        }
      } else {
        const err34 = {
          instancePath: instancePath + '/encoding',
          schemaPath: '#/properties/encoding/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        }
        if (vErrors === null) {
          vErrors = [err34]
        } else {
          vErrors.push(err34)
        }
        errors++
      }
    }
    if (data.normalise !== undefined) {
      let data19 = data.normalise
      if (data19 && typeof data19 == 'object' && !Array.isArray(data19)) {
        for (const key3 in data19) {
          if (!(key3 === 'straighten')) {
            const err35 = {
              instancePath: instancePath + '/normalise',
              schemaPath: '#/properties/normalise/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key3 },
              message: 'must NOT have additional properties',
            }
            if (vErrors === null) {
              vErrors = [err35]
            } else {
              vErrors.push(err35)
            }
            errors++
          }
        }
        if (data19.straighten !== undefined) {
          if (typeof data19.straighten !== 'boolean') {
            const err36 = {
              instancePath: instancePath + '/normalise/straighten',
              schemaPath: '#/properties/normalise/properties/straighten/type',
              keyword: 'type',
              params: { type: 'boolean' },
              message: 'must be boolean',
            }
            if (vErrors === null) {
              vErrors = [err36]
            } else {
              vErrors.push(err36)
            }
            errors++
          }
        }
      } else {
        const err37 = {
          instancePath: instancePath + '/normalise',
          schemaPath: '#/properties/normalise/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        }
        if (vErrors === null) {
          vErrors = [err37]
        } else {
          vErrors.push(err37)
        }
        errors++
      }
    }
    if (data.columns !== undefined) {
      let data21 = data.columns
      if (data21 && typeof data21 == 'object' && !Array.isArray(data21)) {
        for (const key4 in data21) {
          if (!func1.call(schema31.properties.columns.properties, key4)) {
            const err38 = {
              instancePath: instancePath + '/columns',
              schemaPath: '#/properties/columns/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key4 },
              message: 'must NOT have additional properties',
            }
            if (vErrors === null) {
              vErrors = [err38]
            } else {
              vErrors.push(err38)
            }
            errors++
          }
        }
        if (data21.id !== undefined) {
          let data22 = data21.id
          const _errs52 = errors
          let valid12 = false
          const _errs53 = errors
          if (typeof data22 === 'string') {
            if (!pattern5.test(data22)) {
              const err39 = {
                instancePath: instancePath + '/columns/id',
                schemaPath: '#/$defs/Names/anyOf/0/pattern',
                keyword: 'pattern',
                params: { pattern: '\\S' },
                message: 'must match pattern "' + '\\S' + '"',
              }
              if (vErrors === null) {
                vErrors = [err39]
              } else {
                vErrors.push(err39)
              }
              errors++
            }
          } else {
            const err40 = {
              instancePath: instancePath + '/columns/id',
              schemaPath: '#/$defs/Names/anyOf/0/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            }
            if (vErrors === null) {
              vErrors = [err40]
            } else {
              vErrors.push(err40)
            }
            errors++
          }
          var _valid0 = _errs53 === errors
          valid12 = valid12 || _valid0
          const _errs55 = errors
          if (Array.isArray(data22)) {
            if (data22.length < 1) {
              const err41 = {
                instancePath: instancePath + '/columns/id',
                schemaPath: '#/$defs/Names/anyOf/1/minItems',
                keyword: 'minItems',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 items',
              }
              if (vErrors === null) {
                vErrors = [err41]
              } else {
                vErrors.push(err41)
              }
              errors++
            }
            const len3 = data22.length
            for (let i3 = 0; i3 < len3; i3++) {
              let data23 = data22[i3]
              if (typeof data23 === 'string') {
                if (!pattern5.test(data23)) {
                  const err42 = {
                    instancePath: instancePath + '/columns/id/' + i3,
                    schemaPath: '#/$defs/Names/anyOf/1/items/pattern',
                    keyword: 'pattern',
                    params: { pattern: '\\S' },
                    message: 'must match pattern "' + '\\S' + '"',
                  }
                  if (vErrors === null) {
                    vErrors = [err42]
                  } else {
                    vErrors.push(err42)
                  }
                  errors++
                }
              } else {
                const err43 = {
                  instancePath: instancePath + '/columns/id/' + i3,
                  schemaPath: '#/$defs/Names/anyOf/1/items/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                }
                if (vErrors === null) {
                  vErrors = [err43]
                } else {
                  vErrors.push(err43)
                }
                errors++
              }
            }
          } else {
            const err44 = {
              instancePath: instancePath + '/columns/id',
              schemaPath: '#/$defs/Names/anyOf/1/type',
              keyword: 'type',
              params: { type: 'array' },
              message: 'must be array',
            }
            if (vErrors === null) {
              vErrors = [err44]
            } else {
              vErrors.push(err44)
            }
            errors++
          }
          var _valid0 = _errs55 === errors
          valid12 = valid12 || _valid0
          if (!valid12) {
            const err45 = {
              instancePath: instancePath + '/columns/id',
              schemaPath: '#/$defs/Names/anyOf',
              keyword: 'anyOf',
              params: {},
              message: 'must match a schema in anyOf',
            }
            if (vErrors === null) {
              vErrors = [err45]
            } else {
              vErrors.push(err45)
            }
            errors++
          } else {
            errors = _errs52
            if (vErrors !== null) {
              if (_errs52) {
                vErrors.length = _errs52
              } else {
                vErrors = null
              }
            }
          }
        }
        if (data21.text !== undefined) {
          let data24 = data21.text
          const _errs61 = errors
          let valid16 = false
          const _errs62 = errors
          if (typeof data24 === 'string') {
            if (!pattern5.test(data24)) {
              const err46 = {
                instancePath: instancePath + '/columns/text',
                schemaPath: '#/$defs/Names/anyOf/0/pattern',
                keyword: 'pattern',
                params: { pattern: '\\S' },
                message: 'must match pattern "' + '\\S' + '"',
              }
              if (vErrors === null) {
                vErrors = [err46]
              } else {
                vErrors.push(err46)
              }
              errors++
            }
          } else {
            const err47 = {
              instancePath: instancePath + '/columns/text',
              schemaPath: '#/$defs/Names/anyOf/0/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            }
            if (vErrors === null) {
              vErrors = [err47]
            } else {
              vErrors.push(err47)
            }
            errors++
          }
          var _valid1 = _errs62 === errors
          valid16 = valid16 || _valid1
          const _errs64 = errors
          if (Array.isArray(data24)) {
            if (data24.length < 1) {
              const err48 = {
                instancePath: instancePath + '/columns/text',
                schemaPath: '#/$defs/Names/anyOf/1/minItems',
                keyword: 'minItems',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 items',
              }
              if (vErrors === null) {
                vErrors = [err48]
              } else {
                vErrors.push(err48)
              }
              errors++
            }
            const len4 = data24.length
            for (let i4 = 0; i4 < len4; i4++) {
              let data25 = data24[i4]
              if (typeof data25 === 'string') {
                if (!pattern5.test(data25)) {
                  const err49 = {
                    instancePath: instancePath + '/columns/text/' + i4,
                    schemaPath: '#/$defs/Names/anyOf/1/items/pattern',
                    keyword: 'pattern',
                    params: { pattern: '\\S' },
                    message: 'must match pattern "' + '\\S' + '"',
                  }
                  if (vErrors === null) {
                    vErrors = [err49]
                  } else {
                    vErrors.push(err49)
                  }
                  errors++
                }
              } else {
                const err50 = {
                  instancePath: instancePath + '/columns/text/' + i4,
                  schemaPath: '#/$defs/Names/anyOf/1/items/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                }
                if (vErrors === null) {
                  vErrors = [err50]
                } else {
                  vErrors.push(err50)
                }
                errors++
              }
            }
          } else {
            const err51 = {
              instancePath: instancePath + '/columns/text',
              schemaPath: '#/$defs/Names/anyOf/1/type',
              keyword: 'type',
              params: { type: 'array' },
              message: 'must be array',
            }
            if (vErrors === null) {
              vErrors = [err51]
            } else {
              vErrors.push(err51)
            }
            errors++
          }
          var _valid1 = _errs64 === errors
          valid16 = valid16 || _valid1
          if (!valid16) {
            const err52 = {
              instancePath: instancePath + '/columns/text',
              schemaPath: '#/$defs/Names/anyOf',
              keyword: 'anyOf',
              params: {},
              message: 'must match a schema in anyOf',
            }
            if (vErrors === null) {
              vErrors = [err52]
            } else {
              vErrors.push(err52)
            }
            errors++
          } else {
            errors = _errs61
            if (vErrors !== null) {
              if (_errs61) {
                vErrors.length = _errs61
              } else {
                vErrors = null
              }
            }
          }
        }
        if (data21.kicker !== undefined) {
          let data26 = data21.kicker
          const _errs70 = errors
          let valid20 = false
          const _errs71 = errors
          if (typeof data26 === 'string') {
            if (!pattern5.test(data26)) {
              const err53 = {
                instancePath: instancePath + '/columns/kicker',
                schemaPath: '#/$defs/Names/anyOf/0/pattern',
                keyword: 'pattern',
                params: { pattern: '\\S' },
                message: 'must match pattern "' + '\\S' + '"',
              }
              if (vErrors === null) {
                vErrors = [err53]
              } else {
                vErrors.push(err53)
              }
              errors++
            }
          } else {
            const err54 = {
              instancePath: instancePath + '/columns/kicker',
              schemaPath: '#/$defs/Names/anyOf/0/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            }
            if (vErrors === null) {
              vErrors = [err54]
            } else {
              vErrors.push(err54)
            }
            errors++
          }
          var _valid2 = _errs71 === errors
          valid20 = valid20 || _valid2
          const _errs73 = errors
          if (Array.isArray(data26)) {
            if (data26.length < 1) {
              const err55 = {
                instancePath: instancePath + '/columns/kicker',
                schemaPath: '#/$defs/Names/anyOf/1/minItems',
                keyword: 'minItems',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 items',
              }
              if (vErrors === null) {
                vErrors = [err55]
              } else {
                vErrors.push(err55)
              }
              errors++
            }
            const len5 = data26.length
            for (let i5 = 0; i5 < len5; i5++) {
              let data27 = data26[i5]
              if (typeof data27 === 'string') {
                if (!pattern5.test(data27)) {
                  const err56 = {
                    instancePath: instancePath + '/columns/kicker/' + i5,
                    schemaPath: '#/$defs/Names/anyOf/1/items/pattern',
                    keyword: 'pattern',
                    params: { pattern: '\\S' },
                    message: 'must match pattern "' + '\\S' + '"',
                  }
                  if (vErrors === null) {
                    vErrors = [err56]
                  } else {
                    vErrors.push(err56)
                  }
                  errors++
                }
              } else {
                const err57 = {
                  instancePath: instancePath + '/columns/kicker/' + i5,
                  schemaPath: '#/$defs/Names/anyOf/1/items/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                }
                if (vErrors === null) {
                  vErrors = [err57]
                } else {
                  vErrors.push(err57)
                }
                errors++
              }
            }
          } else {
            const err58 = {
              instancePath: instancePath + '/columns/kicker',
              schemaPath: '#/$defs/Names/anyOf/1/type',
              keyword: 'type',
              params: { type: 'array' },
              message: 'must be array',
            }
            if (vErrors === null) {
              vErrors = [err58]
            } else {
              vErrors.push(err58)
            }
            errors++
          }
          var _valid2 = _errs73 === errors
          valid20 = valid20 || _valid2
          if (!valid20) {
            const err59 = {
              instancePath: instancePath + '/columns/kicker',
              schemaPath: '#/$defs/Names/anyOf',
              keyword: 'anyOf',
              params: {},
              message: 'must match a schema in anyOf',
            }
            if (vErrors === null) {
              vErrors = [err59]
            } else {
              vErrors.push(err59)
            }
            errors++
          } else {
            errors = _errs70
            if (vErrors !== null) {
              if (_errs70) {
                vErrors.length = _errs70
              } else {
                vErrors = null
              }
            }
          }
        }
        if (data21.headline !== undefined) {
          let data28 = data21.headline
          const _errs79 = errors
          let valid24 = false
          const _errs80 = errors
          if (typeof data28 === 'string') {
            if (!pattern5.test(data28)) {
              const err60 = {
                instancePath: instancePath + '/columns/headline',
                schemaPath: '#/$defs/Names/anyOf/0/pattern',
                keyword: 'pattern',
                params: { pattern: '\\S' },
                message: 'must match pattern "' + '\\S' + '"',
              }
              if (vErrors === null) {
                vErrors = [err60]
              } else {
                vErrors.push(err60)
              }
              errors++
            }
          } else {
            const err61 = {
              instancePath: instancePath + '/columns/headline',
              schemaPath: '#/$defs/Names/anyOf/0/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            }
            if (vErrors === null) {
              vErrors = [err61]
            } else {
              vErrors.push(err61)
            }
            errors++
          }
          var _valid3 = _errs80 === errors
          valid24 = valid24 || _valid3
          const _errs82 = errors
          if (Array.isArray(data28)) {
            if (data28.length < 1) {
              const err62 = {
                instancePath: instancePath + '/columns/headline',
                schemaPath: '#/$defs/Names/anyOf/1/minItems',
                keyword: 'minItems',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 items',
              }
              if (vErrors === null) {
                vErrors = [err62]
              } else {
                vErrors.push(err62)
              }
              errors++
            }
            const len6 = data28.length
            for (let i6 = 0; i6 < len6; i6++) {
              let data29 = data28[i6]
              if (typeof data29 === 'string') {
                if (!pattern5.test(data29)) {
                  const err63 = {
                    instancePath: instancePath + '/columns/headline/' + i6,
                    schemaPath: '#/$defs/Names/anyOf/1/items/pattern',
                    keyword: 'pattern',
                    params: { pattern: '\\S' },
                    message: 'must match pattern "' + '\\S' + '"',
                  }
                  if (vErrors === null) {
                    vErrors = [err63]
                  } else {
                    vErrors.push(err63)
                  }
                  errors++
                }
              } else {
                const err64 = {
                  instancePath: instancePath + '/columns/headline/' + i6,
                  schemaPath: '#/$defs/Names/anyOf/1/items/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                }
                if (vErrors === null) {
                  vErrors = [err64]
                } else {
                  vErrors.push(err64)
                }
                errors++
              }
            }
          } else {
            const err65 = {
              instancePath: instancePath + '/columns/headline',
              schemaPath: '#/$defs/Names/anyOf/1/type',
              keyword: 'type',
              params: { type: 'array' },
              message: 'must be array',
            }
            if (vErrors === null) {
              vErrors = [err65]
            } else {
              vErrors.push(err65)
            }
            errors++
          }
          var _valid3 = _errs82 === errors
          valid24 = valid24 || _valid3
          if (!valid24) {
            const err66 = {
              instancePath: instancePath + '/columns/headline',
              schemaPath: '#/$defs/Names/anyOf',
              keyword: 'anyOf',
              params: {},
              message: 'must match a schema in anyOf',
            }
            if (vErrors === null) {
              vErrors = [err66]
            } else {
              vErrors.push(err66)
            }
            errors++
          } else {
            errors = _errs79
            if (vErrors !== null) {
              if (_errs79) {
                vErrors.length = _errs79
              } else {
                vErrors = null
              }
            }
          }
        }
        if (data21.deck !== undefined) {
          let data30 = data21.deck
          const _errs88 = errors
          let valid28 = false
          const _errs89 = errors
          if (typeof data30 === 'string') {
            if (!pattern5.test(data30)) {
              const err67 = {
                instancePath: instancePath + '/columns/deck',
                schemaPath: '#/$defs/Names/anyOf/0/pattern',
                keyword: 'pattern',
                params: { pattern: '\\S' },
                message: 'must match pattern "' + '\\S' + '"',
              }
              if (vErrors === null) {
                vErrors = [err67]
              } else {
                vErrors.push(err67)
              }
              errors++
            }
          } else {
            const err68 = {
              instancePath: instancePath + '/columns/deck',
              schemaPath: '#/$defs/Names/anyOf/0/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            }
            if (vErrors === null) {
              vErrors = [err68]
            } else {
              vErrors.push(err68)
            }
            errors++
          }
          var _valid4 = _errs89 === errors
          valid28 = valid28 || _valid4
          const _errs91 = errors
          if (Array.isArray(data30)) {
            if (data30.length < 1) {
              const err69 = {
                instancePath: instancePath + '/columns/deck',
                schemaPath: '#/$defs/Names/anyOf/1/minItems',
                keyword: 'minItems',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 items',
              }
              if (vErrors === null) {
                vErrors = [err69]
              } else {
                vErrors.push(err69)
              }
              errors++
            }
            const len7 = data30.length
            for (let i7 = 0; i7 < len7; i7++) {
              let data31 = data30[i7]
              if (typeof data31 === 'string') {
                if (!pattern5.test(data31)) {
                  const err70 = {
                    instancePath: instancePath + '/columns/deck/' + i7,
                    schemaPath: '#/$defs/Names/anyOf/1/items/pattern',
                    keyword: 'pattern',
                    params: { pattern: '\\S' },
                    message: 'must match pattern "' + '\\S' + '"',
                  }
                  if (vErrors === null) {
                    vErrors = [err70]
                  } else {
                    vErrors.push(err70)
                  }
                  errors++
                }
              } else {
                const err71 = {
                  instancePath: instancePath + '/columns/deck/' + i7,
                  schemaPath: '#/$defs/Names/anyOf/1/items/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                }
                if (vErrors === null) {
                  vErrors = [err71]
                } else {
                  vErrors.push(err71)
                }
                errors++
              }
            }
          } else {
            const err72 = {
              instancePath: instancePath + '/columns/deck',
              schemaPath: '#/$defs/Names/anyOf/1/type',
              keyword: 'type',
              params: { type: 'array' },
              message: 'must be array',
            }
            if (vErrors === null) {
              vErrors = [err72]
            } else {
              vErrors.push(err72)
            }
            errors++
          }
          var _valid4 = _errs91 === errors
          valid28 = valid28 || _valid4
          if (!valid28) {
            const err73 = {
              instancePath: instancePath + '/columns/deck',
              schemaPath: '#/$defs/Names/anyOf',
              keyword: 'anyOf',
              params: {},
              message: 'must match a schema in anyOf',
            }
            if (vErrors === null) {
              vErrors = [err73]
            } else {
              vErrors.push(err73)
            }
            errors++
          } else {
            errors = _errs88
            if (vErrors !== null) {
              if (_errs88) {
                vErrors.length = _errs88
              } else {
                vErrors = null
              }
            }
          }
        }
        if (data21.byline !== undefined) {
          let data32 = data21.byline
          const _errs97 = errors
          let valid32 = false
          const _errs98 = errors
          if (typeof data32 === 'string') {
            if (!pattern5.test(data32)) {
              const err74 = {
                instancePath: instancePath + '/columns/byline',
                schemaPath: '#/$defs/Names/anyOf/0/pattern',
                keyword: 'pattern',
                params: { pattern: '\\S' },
                message: 'must match pattern "' + '\\S' + '"',
              }
              if (vErrors === null) {
                vErrors = [err74]
              } else {
                vErrors.push(err74)
              }
              errors++
            }
          } else {
            const err75 = {
              instancePath: instancePath + '/columns/byline',
              schemaPath: '#/$defs/Names/anyOf/0/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            }
            if (vErrors === null) {
              vErrors = [err75]
            } else {
              vErrors.push(err75)
            }
            errors++
          }
          var _valid5 = _errs98 === errors
          valid32 = valid32 || _valid5
          const _errs100 = errors
          if (Array.isArray(data32)) {
            if (data32.length < 1) {
              const err76 = {
                instancePath: instancePath + '/columns/byline',
                schemaPath: '#/$defs/Names/anyOf/1/minItems',
                keyword: 'minItems',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 items',
              }
              if (vErrors === null) {
                vErrors = [err76]
              } else {
                vErrors.push(err76)
              }
              errors++
            }
            const len8 = data32.length
            for (let i8 = 0; i8 < len8; i8++) {
              let data33 = data32[i8]
              if (typeof data33 === 'string') {
                if (!pattern5.test(data33)) {
                  const err77 = {
                    instancePath: instancePath + '/columns/byline/' + i8,
                    schemaPath: '#/$defs/Names/anyOf/1/items/pattern',
                    keyword: 'pattern',
                    params: { pattern: '\\S' },
                    message: 'must match pattern "' + '\\S' + '"',
                  }
                  if (vErrors === null) {
                    vErrors = [err77]
                  } else {
                    vErrors.push(err77)
                  }
                  errors++
                }
              } else {
                const err78 = {
                  instancePath: instancePath + '/columns/byline/' + i8,
                  schemaPath: '#/$defs/Names/anyOf/1/items/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                }
                if (vErrors === null) {
                  vErrors = [err78]
                } else {
                  vErrors.push(err78)
                }
                errors++
              }
            }
          } else {
            const err79 = {
              instancePath: instancePath + '/columns/byline',
              schemaPath: '#/$defs/Names/anyOf/1/type',
              keyword: 'type',
              params: { type: 'array' },
              message: 'must be array',
            }
            if (vErrors === null) {
              vErrors = [err79]
            } else {
              vErrors.push(err79)
            }
            errors++
          }
          var _valid5 = _errs100 === errors
          valid32 = valid32 || _valid5
          if (!valid32) {
            const err80 = {
              instancePath: instancePath + '/columns/byline',
              schemaPath: '#/$defs/Names/anyOf',
              keyword: 'anyOf',
              params: {},
              message: 'must match a schema in anyOf',
            }
            if (vErrors === null) {
              vErrors = [err80]
            } else {
              vErrors.push(err80)
            }
            errors++
          } else {
            errors = _errs97
            if (vErrors !== null) {
              if (_errs97) {
                vErrors.length = _errs97
              } else {
                vErrors = null
              }
            }
          }
        }
        if (data21.authors !== undefined) {
          let data34 = data21.authors
          const _errs106 = errors
          let valid36 = false
          const _errs107 = errors
          if (typeof data34 === 'string') {
            if (!pattern5.test(data34)) {
              const err81 = {
                instancePath: instancePath + '/columns/authors',
                schemaPath: '#/$defs/Names/anyOf/0/pattern',
                keyword: 'pattern',
                params: { pattern: '\\S' },
                message: 'must match pattern "' + '\\S' + '"',
              }
              if (vErrors === null) {
                vErrors = [err81]
              } else {
                vErrors.push(err81)
              }
              errors++
            }
          } else {
            const err82 = {
              instancePath: instancePath + '/columns/authors',
              schemaPath: '#/$defs/Names/anyOf/0/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            }
            if (vErrors === null) {
              vErrors = [err82]
            } else {
              vErrors.push(err82)
            }
            errors++
          }
          var _valid6 = _errs107 === errors
          valid36 = valid36 || _valid6
          const _errs109 = errors
          if (Array.isArray(data34)) {
            if (data34.length < 1) {
              const err83 = {
                instancePath: instancePath + '/columns/authors',
                schemaPath: '#/$defs/Names/anyOf/1/minItems',
                keyword: 'minItems',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 items',
              }
              if (vErrors === null) {
                vErrors = [err83]
              } else {
                vErrors.push(err83)
              }
              errors++
            }
            const len9 = data34.length
            for (let i9 = 0; i9 < len9; i9++) {
              let data35 = data34[i9]
              if (typeof data35 === 'string') {
                if (!pattern5.test(data35)) {
                  const err84 = {
                    instancePath: instancePath + '/columns/authors/' + i9,
                    schemaPath: '#/$defs/Names/anyOf/1/items/pattern',
                    keyword: 'pattern',
                    params: { pattern: '\\S' },
                    message: 'must match pattern "' + '\\S' + '"',
                  }
                  if (vErrors === null) {
                    vErrors = [err84]
                  } else {
                    vErrors.push(err84)
                  }
                  errors++
                }
              } else {
                const err85 = {
                  instancePath: instancePath + '/columns/authors/' + i9,
                  schemaPath: '#/$defs/Names/anyOf/1/items/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                }
                if (vErrors === null) {
                  vErrors = [err85]
                } else {
                  vErrors.push(err85)
                }
                errors++
              }
            }
          } else {
            const err86 = {
              instancePath: instancePath + '/columns/authors',
              schemaPath: '#/$defs/Names/anyOf/1/type',
              keyword: 'type',
              params: { type: 'array' },
              message: 'must be array',
            }
            if (vErrors === null) {
              vErrors = [err86]
            } else {
              vErrors.push(err86)
            }
            errors++
          }
          var _valid6 = _errs109 === errors
          valid36 = valid36 || _valid6
          if (!valid36) {
            const err87 = {
              instancePath: instancePath + '/columns/authors',
              schemaPath: '#/$defs/Names/anyOf',
              keyword: 'anyOf',
              params: {},
              message: 'must match a schema in anyOf',
            }
            if (vErrors === null) {
              vErrors = [err87]
            } else {
              vErrors.push(err87)
            }
            errors++
          } else {
            errors = _errs106
            if (vErrors !== null) {
              if (_errs106) {
                vErrors.length = _errs106
              } else {
                vErrors = null
              }
            }
          }
        }
        if (data21.datePublished !== undefined) {
          let data36 = data21.datePublished
          const _errs115 = errors
          let valid40 = false
          const _errs116 = errors
          if (typeof data36 === 'string') {
            if (!pattern5.test(data36)) {
              const err88 = {
                instancePath: instancePath + '/columns/datePublished',
                schemaPath: '#/$defs/Names/anyOf/0/pattern',
                keyword: 'pattern',
                params: { pattern: '\\S' },
                message: 'must match pattern "' + '\\S' + '"',
              }
              if (vErrors === null) {
                vErrors = [err88]
              } else {
                vErrors.push(err88)
              }
              errors++
            }
          } else {
            const err89 = {
              instancePath: instancePath + '/columns/datePublished',
              schemaPath: '#/$defs/Names/anyOf/0/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            }
            if (vErrors === null) {
              vErrors = [err89]
            } else {
              vErrors.push(err89)
            }
            errors++
          }
          var _valid7 = _errs116 === errors
          valid40 = valid40 || _valid7
          const _errs118 = errors
          if (Array.isArray(data36)) {
            if (data36.length < 1) {
              const err90 = {
                instancePath: instancePath + '/columns/datePublished',
                schemaPath: '#/$defs/Names/anyOf/1/minItems',
                keyword: 'minItems',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 items',
              }
              if (vErrors === null) {
                vErrors = [err90]
              } else {
                vErrors.push(err90)
              }
              errors++
            }
            const len10 = data36.length
            for (let i10 = 0; i10 < len10; i10++) {
              let data37 = data36[i10]
              if (typeof data37 === 'string') {
                if (!pattern5.test(data37)) {
                  const err91 = {
                    instancePath: instancePath + '/columns/datePublished/' + i10,
                    schemaPath: '#/$defs/Names/anyOf/1/items/pattern',
                    keyword: 'pattern',
                    params: { pattern: '\\S' },
                    message: 'must match pattern "' + '\\S' + '"',
                  }
                  if (vErrors === null) {
                    vErrors = [err91]
                  } else {
                    vErrors.push(err91)
                  }
                  errors++
                }
              } else {
                const err92 = {
                  instancePath: instancePath + '/columns/datePublished/' + i10,
                  schemaPath: '#/$defs/Names/anyOf/1/items/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                }
                if (vErrors === null) {
                  vErrors = [err92]
                } else {
                  vErrors.push(err92)
                }
                errors++
              }
            }
          } else {
            const err93 = {
              instancePath: instancePath + '/columns/datePublished',
              schemaPath: '#/$defs/Names/anyOf/1/type',
              keyword: 'type',
              params: { type: 'array' },
              message: 'must be array',
            }
            if (vErrors === null) {
              vErrors = [err93]
            } else {
              vErrors.push(err93)
            }
            errors++
          }
          var _valid7 = _errs118 === errors
          valid40 = valid40 || _valid7
          if (!valid40) {
            const err94 = {
              instancePath: instancePath + '/columns/datePublished',
              schemaPath: '#/$defs/Names/anyOf',
              keyword: 'anyOf',
              params: {},
              message: 'must match a schema in anyOf',
            }
            if (vErrors === null) {
              vErrors = [err94]
            } else {
              vErrors.push(err94)
            }
            errors++
          } else {
            errors = _errs115
            if (vErrors !== null) {
              if (_errs115) {
                vErrors.length = _errs115
              } else {
                vErrors = null
              }
            }
          }
        }
        if (data21.dateModified !== undefined) {
          let data38 = data21.dateModified
          const _errs124 = errors
          let valid44 = false
          const _errs125 = errors
          if (typeof data38 === 'string') {
            if (!pattern5.test(data38)) {
              const err95 = {
                instancePath: instancePath + '/columns/dateModified',
                schemaPath: '#/$defs/Names/anyOf/0/pattern',
                keyword: 'pattern',
                params: { pattern: '\\S' },
                message: 'must match pattern "' + '\\S' + '"',
              }
              if (vErrors === null) {
                vErrors = [err95]
              } else {
                vErrors.push(err95)
              }
              errors++
            }
          } else {
            const err96 = {
              instancePath: instancePath + '/columns/dateModified',
              schemaPath: '#/$defs/Names/anyOf/0/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            }
            if (vErrors === null) {
              vErrors = [err96]
            } else {
              vErrors.push(err96)
            }
            errors++
          }
          var _valid8 = _errs125 === errors
          valid44 = valid44 || _valid8
          const _errs127 = errors
          if (Array.isArray(data38)) {
            if (data38.length < 1) {
              const err97 = {
                instancePath: instancePath + '/columns/dateModified',
                schemaPath: '#/$defs/Names/anyOf/1/minItems',
                keyword: 'minItems',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 items',
              }
              if (vErrors === null) {
                vErrors = [err97]
              } else {
                vErrors.push(err97)
              }
              errors++
            }
            const len11 = data38.length
            for (let i11 = 0; i11 < len11; i11++) {
              let data39 = data38[i11]
              if (typeof data39 === 'string') {
                if (!pattern5.test(data39)) {
                  const err98 = {
                    instancePath: instancePath + '/columns/dateModified/' + i11,
                    schemaPath: '#/$defs/Names/anyOf/1/items/pattern',
                    keyword: 'pattern',
                    params: { pattern: '\\S' },
                    message: 'must match pattern "' + '\\S' + '"',
                  }
                  if (vErrors === null) {
                    vErrors = [err98]
                  } else {
                    vErrors.push(err98)
                  }
                  errors++
                }
              } else {
                const err99 = {
                  instancePath: instancePath + '/columns/dateModified/' + i11,
                  schemaPath: '#/$defs/Names/anyOf/1/items/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                }
                if (vErrors === null) {
                  vErrors = [err99]
                } else {
                  vErrors.push(err99)
                }
                errors++
              }
            }
          } else {
            const err100 = {
              instancePath: instancePath + '/columns/dateModified',
              schemaPath: '#/$defs/Names/anyOf/1/type',
              keyword: 'type',
              params: { type: 'array' },
              message: 'must be array',
            }
            if (vErrors === null) {
              vErrors = [err100]
            } else {
              vErrors.push(err100)
            }
            errors++
          }
          var _valid8 = _errs127 === errors
          valid44 = valid44 || _valid8
          if (!valid44) {
            const err101 = {
              instancePath: instancePath + '/columns/dateModified',
              schemaPath: '#/$defs/Names/anyOf',
              keyword: 'anyOf',
              params: {},
              message: 'must match a schema in anyOf',
            }
            if (vErrors === null) {
              vErrors = [err101]
            } else {
              vErrors.push(err101)
            }
            errors++
          } else {
            errors = _errs124
            if (vErrors !== null) {
              if (_errs124) {
                vErrors.length = _errs124
              } else {
                vErrors = null
              }
            }
          }
        }
        if (data21.language !== undefined) {
          let data40 = data21.language
          const _errs133 = errors
          let valid48 = false
          const _errs134 = errors
          if (typeof data40 === 'string') {
            if (!pattern5.test(data40)) {
              const err102 = {
                instancePath: instancePath + '/columns/language',
                schemaPath: '#/$defs/Names/anyOf/0/pattern',
                keyword: 'pattern',
                params: { pattern: '\\S' },
                message: 'must match pattern "' + '\\S' + '"',
              }
              if (vErrors === null) {
                vErrors = [err102]
              } else {
                vErrors.push(err102)
              }
              errors++
            }
          } else {
            const err103 = {
              instancePath: instancePath + '/columns/language',
              schemaPath: '#/$defs/Names/anyOf/0/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            }
            if (vErrors === null) {
              vErrors = [err103]
            } else {
              vErrors.push(err103)
            }
            errors++
          }
          var _valid9 = _errs134 === errors
          valid48 = valid48 || _valid9
          const _errs136 = errors
          if (Array.isArray(data40)) {
            if (data40.length < 1) {
              const err104 = {
                instancePath: instancePath + '/columns/language',
                schemaPath: '#/$defs/Names/anyOf/1/minItems',
                keyword: 'minItems',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 items',
              }
              if (vErrors === null) {
                vErrors = [err104]
              } else {
                vErrors.push(err104)
              }
              errors++
            }
            const len12 = data40.length
            for (let i12 = 0; i12 < len12; i12++) {
              let data41 = data40[i12]
              if (typeof data41 === 'string') {
                if (!pattern5.test(data41)) {
                  const err105 = {
                    instancePath: instancePath + '/columns/language/' + i12,
                    schemaPath: '#/$defs/Names/anyOf/1/items/pattern',
                    keyword: 'pattern',
                    params: { pattern: '\\S' },
                    message: 'must match pattern "' + '\\S' + '"',
                  }
                  if (vErrors === null) {
                    vErrors = [err105]
                  } else {
                    vErrors.push(err105)
                  }
                  errors++
                }
              } else {
                const err106 = {
                  instancePath: instancePath + '/columns/language/' + i12,
                  schemaPath: '#/$defs/Names/anyOf/1/items/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
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
              instancePath: instancePath + '/columns/language',
              schemaPath: '#/$defs/Names/anyOf/1/type',
              keyword: 'type',
              params: { type: 'array' },
              message: 'must be array',
            }
            if (vErrors === null) {
              vErrors = [err107]
            } else {
              vErrors.push(err107)
            }
            errors++
          }
          var _valid9 = _errs136 === errors
          valid48 = valid48 || _valid9
          if (!valid48) {
            const err108 = {
              instancePath: instancePath + '/columns/language',
              schemaPath: '#/$defs/Names/anyOf',
              keyword: 'anyOf',
              params: {},
              message: 'must match a schema in anyOf',
            }
            if (vErrors === null) {
              vErrors = [err108]
            } else {
              vErrors.push(err108)
            }
            errors++
          } else {
            errors = _errs133
            if (vErrors !== null) {
              if (_errs133) {
                vErrors.length = _errs133
              } else {
                vErrors = null
              }
            }
          }
        }
      } else {
        const err109 = {
          instancePath: instancePath + '/columns',
          schemaPath: '#/properties/columns/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        }
        if (vErrors === null) {
          vErrors = [err109]
        } else {
          vErrors.push(err109)
        }
        errors++
      }
    }
    if (data.metadata !== undefined) {
      let data42 = data.metadata
      if (data42 && typeof data42 == 'object' && !Array.isArray(data42)) {
        for (const key5 in data42) {
          let data43 = data42[key5]
          if (typeof data43 !== 'string') {
            const err110 = {
              instancePath: instancePath + '/metadata/' + key5.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/properties/metadata/additionalProperties/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            }
            if (vErrors === null) {
              vErrors = [err110]
            } else {
              vErrors.push(err110)
            }
            errors++
          }
          if (
            !(
              data43 === 'string' ||
              data43 === 'integer' ||
              data43 === 'number' ||
              data43 === 'boolean' ||
              data43 === 'strings'
            )
          ) {
            const err111 = {
              instancePath: instancePath + '/metadata/' + key5.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/properties/metadata/additionalProperties/enum',
              keyword: 'enum',
              params: { allowedValues: schema31.properties.metadata.additionalProperties.enum },
              message: 'must be equal to one of the allowed values',
            }
            if (vErrors === null) {
              vErrors = [err111]
            } else {
              vErrors.push(err111)
            }
            errors++
          }
        }
      } else {
        const err112 = {
          instancePath: instancePath + '/metadata',
          schemaPath: '#/properties/metadata/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        }
        if (vErrors === null) {
          vErrors = [err112]
        } else {
          vErrors.push(err112)
        }
        errors++
      }
    }
    if (data.formats !== undefined) {
      let data44 = data.formats
      if (Array.isArray(data44)) {
        if (data44.length < 1) {
          const err113 = {
            instancePath: instancePath + '/formats',
            schemaPath: '#/properties/formats/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
            message: 'must NOT have fewer than 1 items',
          }
          if (vErrors === null) {
            vErrors = [err113]
          } else {
            vErrors.push(err113)
          }
          errors++
        }
        const len13 = data44.length
        for (let i13 = 0; i13 < len13; i13++) {
          let data45 = data44[i13]
          if (typeof data45 !== 'string') {
            const err114 = {
              instancePath: instancePath + '/formats/' + i13,
              schemaPath: '#/properties/formats/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            }
            if (vErrors === null) {
              vErrors = [err114]
            } else {
              vErrors.push(err114)
            }
            errors++
          }
          if (
            !(
              data45 === 'parquet' ||
              data45 === 'jsonl' ||
              data45 === 'tei' ||
              data45 === 'tei-corpus' ||
              data45 === 'vrt' ||
              data45 === 'ninjs' ||
              data45 === 'jsonld' ||
              data45 === 'dolma' ||
              data45 === 'datatrove' ||
              data45 === 'markdown' ||
              data45 === 'csv' ||
              data45 === 'webanno' ||
              data45 === 'sqlite'
            )
          ) {
            const err115 = {
              instancePath: instancePath + '/formats/' + i13,
              schemaPath: '#/properties/formats/items/enum',
              keyword: 'enum',
              params: { allowedValues: schema31.properties.formats.items.enum },
              message: 'must be equal to one of the allowed values',
            }
            if (vErrors === null) {
              vErrors = [err115]
            } else {
              vErrors.push(err115)
            }
            errors++
          }
        }
        let i14 = data44.length
        let j0
        if (i14 > 1) {
          const indices0 = {}
          for (; i14--; ) {
            let item0 = data44[i14]
            if (typeof item0 !== 'string') {
              continue
            }
            if (typeof indices0[item0] == 'number') {
              j0 = indices0[item0]
              const err116 = {
                instancePath: instancePath + '/formats',
                schemaPath: '#/properties/formats/uniqueItems',
                keyword: 'uniqueItems',
                params: { i: i14, j: j0 },
                message: 'must NOT have duplicate items (items ## ' + j0 + ' and ' + i14 + ' are identical)',
              }
              if (vErrors === null) {
                vErrors = [err116]
              } else {
                vErrors.push(err116)
              }
              errors++
              break
            }
            indices0[item0] = i14
          }
        }
      } else {
        const err117 = {
          instancePath: instancePath + '/formats',
          schemaPath: '#/properties/formats/type',
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
    if (data.maxRejects !== undefined) {
      let data46 = data.maxRejects
      if (!(typeof data46 == 'number' && !(data46 % 1) && !isNaN(data46) && isFinite(data46))) {
        const err118 = {
          instancePath: instancePath + '/maxRejects',
          schemaPath: '#/properties/maxRejects/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        }
        if (vErrors === null) {
          vErrors = [err118]
        } else {
          vErrors.push(err118)
        }
        errors++
      }
      if (typeof data46 == 'number' && isFinite(data46)) {
        if (data46 < 0 || isNaN(data46)) {
          const err119 = {
            instancePath: instancePath + '/maxRejects',
            schemaPath: '#/properties/maxRejects/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            message: 'must be >= 0',
          }
          if (vErrors === null) {
            vErrors = [err119]
          } else {
            vErrors.push(err119)
          }
          errors++
        }
      }
    }
    if (data.header !== undefined) {
      let data47 = data.header
      if (Array.isArray(data47)) {
        if (data47.length < 1) {
          const err120 = {
            instancePath: instancePath + '/header',
            schemaPath: '#/properties/header/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
            message: 'must NOT have fewer than 1 items',
          }
          if (vErrors === null) {
            vErrors = [err120]
          } else {
            vErrors.push(err120)
          }
          errors++
        }
        const len14 = data47.length
        for (let i15 = 0; i15 < len14; i15++) {
          let data48 = data47[i15]
          if (typeof data48 !== 'string' && !(data48 && typeof data48 == 'object' && !Array.isArray(data48))) {
            const err121 = {
              instancePath: instancePath + '/header/' + i15,
              schemaPath: '#/properties/header/items/type',
              keyword: 'type',
              params: { type: schema31.properties.header.items.type },
              message: 'must be string,object',
            }
            if (vErrors === null) {
              vErrors = [err121]
            } else {
              vErrors.push(err121)
            }
            errors++
          }
          const _errs155 = errors
          let valid57 = true
          const _errs156 = errors
          if (typeof data48 !== 'string') {
            const err122 = {}
            if (vErrors === null) {
              vErrors = [err122]
            } else {
              vErrors.push(err122)
            }
            errors++
          }
          var _valid10 = _errs156 === errors
          errors = _errs155
          if (vErrors !== null) {
            if (_errs155) {
              vErrors.length = _errs155
            } else {
              vErrors = null
            }
          }
          if (_valid10) {
            const _errs158 = errors
            if (
              !(
                data48 === 'kicker' ||
                data48 === 'kicker?' ||
                data48 === 'headline' ||
                data48 === 'headline?' ||
                data48 === 'deck' ||
                data48 === 'deck?' ||
                data48 === 'byline' ||
                data48 === 'byline?' ||
                data48 === 'date' ||
                data48 === 'date?' ||
                data48 === 'modified' ||
                data48 === 'modified?' ||
                data48 === 'skip' ||
                data48 === 'skip?' ||
                data48 === 'skip*'
              )
            ) {
              const err123 = {
                instancePath: instancePath + '/header/' + i15,
                schemaPath: '#/$defs/HeaderStep/enum',
                keyword: 'enum',
                params: { allowedValues: schema42.enum },
                message: 'must be equal to one of the allowed values',
              }
              if (vErrors === null) {
                vErrors = [err123]
              } else {
                vErrors.push(err123)
              }
              errors++
            }
            var _valid10 = _errs158 === errors
            valid57 = _valid10
          }
          if (!valid57) {
            const err124 = {
              instancePath: instancePath + '/header/' + i15,
              schemaPath: '#/properties/header/items/if',
              keyword: 'if',
              params: { failingKeyword: 'then' },
              message: 'must match "then" schema',
            }
            if (vErrors === null) {
              vErrors = [err124]
            } else {
              vErrors.push(err124)
            }
            errors++
          }
          if (data48 && typeof data48 == 'object' && !Array.isArray(data48)) {
            if (Object.keys(data48).length > 1) {
              const err125 = {
                instancePath: instancePath + '/header/' + i15,
                schemaPath: '#/properties/header/items/maxProperties',
                keyword: 'maxProperties',
                params: { limit: 1 },
                message: 'must NOT have more than 1 properties',
              }
              if (vErrors === null) {
                vErrors = [err125]
              } else {
                vErrors.push(err125)
              }
              errors++
            }
            if (Object.keys(data48).length < 1) {
              const err126 = {
                instancePath: instancePath + '/header/' + i15,
                schemaPath: '#/properties/header/items/minProperties',
                keyword: 'minProperties',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 properties',
              }
              if (vErrors === null) {
                vErrors = [err126]
              } else {
                vErrors.push(err126)
              }
              errors++
            }
            for (const key6 in data48) {
              const _errs160 = errors
              if (
                !(
                  key6 === 'kicker' ||
                  key6 === 'kicker?' ||
                  key6 === 'headline' ||
                  key6 === 'headline?' ||
                  key6 === 'deck' ||
                  key6 === 'deck?' ||
                  key6 === 'byline' ||
                  key6 === 'byline?' ||
                  key6 === 'date' ||
                  key6 === 'date?' ||
                  key6 === 'modified' ||
                  key6 === 'modified?' ||
                  key6 === 'skip' ||
                  key6 === 'skip?' ||
                  key6 === 'skip*'
                )
              ) {
                const err127 = {
                  instancePath: instancePath + '/header/' + i15,
                  schemaPath: '#/$defs/HeaderStep/enum',
                  keyword: 'enum',
                  params: { allowedValues: schema42.enum },
                  message: 'must be equal to one of the allowed values',
                  propertyName: key6,
                }
                if (vErrors === null) {
                  vErrors = [err127]
                } else {
                  vErrors.push(err127)
                }
                errors++
              }
              var valid59 = _errs160 === errors
              if (!valid59) {
                const err128 = {
                  instancePath: instancePath + '/header/' + i15,
                  schemaPath: '#/properties/header/items/propertyNames',
                  keyword: 'propertyNames',
                  params: { propertyName: key6 },
                  message: 'property name must be valid',
                }
                if (vErrors === null) {
                  vErrors = [err128]
                } else {
                  vErrors.push(err128)
                }
                errors++
              }
            }
            for (const key7 in data48) {
              if (typeof data48[key7] !== 'string') {
                const err129 = {
                  instancePath: instancePath + '/header/' + i15 + '/' + key7.replace(/~/g, '~0').replace(/\//g, '~1'),
                  schemaPath: '#/properties/header/items/additionalProperties/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                }
                if (vErrors === null) {
                  vErrors = [err129]
                } else {
                  vErrors.push(err129)
                }
                errors++
              }
            }
          }
        }
      } else {
        const err130 = {
          instancePath: instancePath + '/header',
          schemaPath: '#/properties/header/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        }
        if (vErrors === null) {
          vErrors = [err130]
        } else {
          vErrors.push(err130)
        }
        errors++
      }
    }
    if (data.rules !== undefined) {
      let data50 = data.rules
      if (data50 && typeof data50 == 'object' && !Array.isArray(data50)) {
        for (const key8 in data50) {
          if (
            !validate21(data50[key8], {
              instancePath: instancePath + '/rules/' + key8.replace(/~/g, '~0').replace(/\//g, '~1'),
              parentData: data50,
              parentDataProperty: key8,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err131 = {
          instancePath: instancePath + '/rules',
          schemaPath: '#/properties/rules/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        }
        if (vErrors === null) {
          vErrors = [err131]
        } else {
          vErrors.push(err131)
        }
        errors++
      }
    }
    if (data.plugins !== undefined) {
      let data52 = data.plugins
      if (Array.isArray(data52)) {
        const len15 = data52.length
        for (let i16 = 0; i16 < len15; i16++) {
          let data53 = data52[i16]
          if (typeof data53 === 'string') {
            if (!pattern5.test(data53)) {
              const err132 = {
                instancePath: instancePath + '/plugins/' + i16,
                schemaPath: '#/properties/plugins/items/pattern',
                keyword: 'pattern',
                params: { pattern: '\\S' },
                message: 'must match pattern "' + '\\S' + '"',
              }
              if (vErrors === null) {
                vErrors = [err132]
              } else {
                vErrors.push(err132)
              }
              errors++
            }
          } else {
            const err133 = {
              instancePath: instancePath + '/plugins/' + i16,
              schemaPath: '#/properties/plugins/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            }
            if (vErrors === null) {
              vErrors = [err133]
            } else {
              vErrors.push(err133)
            }
            errors++
          }
        }
        let i17 = data52.length
        let j1
        if (i17 > 1) {
          const indices1 = {}
          for (; i17--; ) {
            let item1 = data52[i17]
            if (typeof item1 !== 'string') {
              continue
            }
            if (typeof indices1[item1] == 'number') {
              j1 = indices1[item1]
              const err134 = {
                instancePath: instancePath + '/plugins',
                schemaPath: '#/properties/plugins/uniqueItems',
                keyword: 'uniqueItems',
                params: { i: i17, j: j1 },
                message: 'must NOT have duplicate items (items ## ' + j1 + ' and ' + i17 + ' are identical)',
              }
              if (vErrors === null) {
                vErrors = [err134]
              } else {
                vErrors.push(err134)
              }
              errors++
              break
            }
            indices1[item1] = i17
          }
        }
      } else {
        const err135 = {
          instancePath: instancePath + '/plugins',
          schemaPath: '#/properties/plugins/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        }
        if (vErrors === null) {
          vErrors = [err135]
        } else {
          vErrors.push(err135)
        }
        errors++
      }
    }
    if (data.exceptions !== undefined) {
      let data54 = data.exceptions
      if (Array.isArray(data54)) {
        const len16 = data54.length
        for (let i18 = 0; i18 < len16; i18++) {
          let data55 = data54[i18]
          if (data55 && typeof data55 == 'object' && !Array.isArray(data55)) {
            if (data55.rule === undefined) {
              const err136 = {
                instancePath: instancePath + '/exceptions/' + i18,
                schemaPath: '#/$defs/Exception/required',
                keyword: 'required',
                params: { missingProperty: 'rule' },
                message: "must have required property '" + 'rule' + "'",
              }
              if (vErrors === null) {
                vErrors = [err136]
              } else {
                vErrors.push(err136)
              }
              errors++
            }
            if (data55.path === undefined) {
              const err137 = {
                instancePath: instancePath + '/exceptions/' + i18,
                schemaPath: '#/$defs/Exception/required',
                keyword: 'required',
                params: { missingProperty: 'path' },
                message: "must have required property '" + 'path' + "'",
              }
              if (vErrors === null) {
                vErrors = [err137]
              } else {
                vErrors.push(err137)
              }
              errors++
            }
            if (data55.reason === undefined) {
              const err138 = {
                instancePath: instancePath + '/exceptions/' + i18,
                schemaPath: '#/$defs/Exception/required',
                keyword: 'required',
                params: { missingProperty: 'reason' },
                message: "must have required property '" + 'reason' + "'",
              }
              if (vErrors === null) {
                vErrors = [err138]
              } else {
                vErrors.push(err138)
              }
              errors++
            }
            for (const key9 in data55) {
              if (!(key9 === 'rule' || key9 === 'path' || key9 === 'reason')) {
                const err139 = {
                  instancePath: instancePath + '/exceptions/' + i18,
                  schemaPath: '#/$defs/Exception/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key9 },
                  message: 'must NOT have additional properties',
                }
                if (vErrors === null) {
                  vErrors = [err139]
                } else {
                  vErrors.push(err139)
                }
                errors++
              }
            }
            if (data55.rule !== undefined) {
              if (typeof data55.rule !== 'string') {
                const err140 = {
                  instancePath: instancePath + '/exceptions/' + i18 + '/rule',
                  schemaPath: '#/$defs/Exception/properties/rule/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                }
                if (vErrors === null) {
                  vErrors = [err140]
                } else {
                  vErrors.push(err140)
                }
                errors++
              }
            }
            if (data55.path !== undefined) {
              let data57 = data55.path
              if (typeof data57 === 'string') {
                if (!pattern5.test(data57)) {
                  const err141 = {
                    instancePath: instancePath + '/exceptions/' + i18 + '/path',
                    schemaPath: '#/$defs/Exception/properties/path/pattern',
                    keyword: 'pattern',
                    params: { pattern: '\\S' },
                    message: 'must match pattern "' + '\\S' + '"',
                  }
                  if (vErrors === null) {
                    vErrors = [err141]
                  } else {
                    vErrors.push(err141)
                  }
                  errors++
                }
              } else {
                const err142 = {
                  instancePath: instancePath + '/exceptions/' + i18 + '/path',
                  schemaPath: '#/$defs/Exception/properties/path/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                }
                if (vErrors === null) {
                  vErrors = [err142]
                } else {
                  vErrors.push(err142)
                }
                errors++
              }
            }
            if (data55.reason !== undefined) {
              let data58 = data55.reason
              if (typeof data58 === 'string') {
                if (!pattern5.test(data58)) {
                  const err143 = {
                    instancePath: instancePath + '/exceptions/' + i18 + '/reason',
                    schemaPath: '#/$defs/Exception/properties/reason/pattern',
                    keyword: 'pattern',
                    params: { pattern: '\\S' },
                    message: 'must match pattern "' + '\\S' + '"',
                  }
                  if (vErrors === null) {
                    vErrors = [err143]
                  } else {
                    vErrors.push(err143)
                  }
                  errors++
                }
              } else {
                const err144 = {
                  instancePath: instancePath + '/exceptions/' + i18 + '/reason',
                  schemaPath: '#/$defs/Exception/properties/reason/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                }
                if (vErrors === null) {
                  vErrors = [err144]
                } else {
                  vErrors.push(err144)
                }
                errors++
              }
            }
          } else {
            const err145 = {
              instancePath: instancePath + '/exceptions/' + i18,
              schemaPath: '#/$defs/Exception/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
            }
            if (vErrors === null) {
              vErrors = [err145]
            } else {
              vErrors.push(err145)
            }
            errors++
          }
        }
      } else {
        const err146 = {
          instancePath: instancePath + '/exceptions',
          schemaPath: '#/properties/exceptions/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        }
        if (vErrors === null) {
          vErrors = [err146]
        } else {
          vErrors.push(err146)
        }
        errors++
      }
    }
  } else {
    const err147 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    }
    if (vErrors === null) {
      vErrors = [err147]
    } else {
      vErrors.push(err147)
    }
    errors++
  }
  validate20.errors = vErrors
  return errors === 0
}
validate20.evaluated = { props: true, dynamicProps: false, dynamicItems: false }
