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
      description:
        'The licence of the texts, as Hugging Face names licences. `other`: see `licenseName` and `licenseUrl`. Without one, the dataset says `unknown`.',
      type: 'string',
      pattern: '^[a-z0-9.+-]+$',
      examples: ['cc0-1.0', 'cc-by-4.0', 'other'],
    },
    licenseName: {
      description: 'The name of the licence, where `license` is `other`.',
      type: 'string',
      pattern: '\\S',
      examples: ['Northwind Press Archive terms'],
    },
    licenseUrl: {
      description: 'The page of the licence, where `license` is `other`.',
      type: 'string',
      pattern: '^https?://\\S+$',
    },
    homepage: { description: 'A page about the corpus.', type: 'string', pattern: '^https?://\\S+$' },
    creators: {
      description: 'Who made the corpus, in order: the name of a person, or an object that says more.',
      type: 'array',
      items: { anyOf: [{ type: 'string', pattern: '\\S' }, { $ref: '#/$defs/Creator' }] },
      examples: [['Ada Marlowe', { name: 'Northwind Press Archive', type: 'organization' }]],
    },
    version: {
      description: 'The version of the dataset (Semantic Versioning 2.0.0).',
      type: 'string',
      pattern: '^(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)(?:-[0-9A-Za-z.-]+)?(?:\\+[0-9A-Za-z.-]+)?$',
      examples: ['1.0.0'],
    },
    published: {
      description: 'The day on which this version of the dataset is published.',
      type: 'string',
      pattern: '^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$',
      examples: ['2024-05-02'],
    },
    keywords: {
      description: 'Words that the dataset is found by.',
      type: 'array',
      items: { type: 'string', pattern: '\\S' },
      examples: [['news', 'harbours']],
    },
    citation: { description: 'How the dataset is to be cited, best in BibTeX.', type: 'string', pattern: '\\S' },
    datasheet: { $ref: '#/$defs/Datasheet' },
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
    shardSize: {
      description:
        'About how many documents a file of the dataset holds. The number of files is a power of two, so that they hold from three quarters of this to one and a half.',
      type: 'integer',
      minimum: 1,
      default: 2000,
    },
    cacheSize: {
      description: 'How large the cache may be when a build begins, in megabytes: what was not used for longest goes.',
      type: 'integer',
      minimum: 0,
      default: 4000,
    },
    documentSeconds: {
      description:
        'How long a thread may work on one document, in seconds. One that takes longer, alone as well, is rejected.',
      type: 'number',
      exclusiveMinimum: 0,
      default: 120,
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
    Creator: {
      description: 'Somebody who made the corpus.',
      type: 'object',
      additionalProperties: false,
      required: ['name'],
      properties: {
        name: { description: 'The name in full.', type: 'string', pattern: '\\S' },
        type: {
          description: 'What the creator is.',
          type: 'string',
          enum: ['person', 'organization'],
          default: 'person',
        },
        url: { description: 'A page about the creator, such as an ORCID.', type: 'string', pattern: '^https?://\\S+$' },
        email: { description: 'An address for questions.', type: 'string', pattern: '^\\S+@\\S+$' },
      },
    },
    Datasheet: {
      description:
        'Answers, in Markdown, to the questions of a datasheet (Gebru et al., Datasheets for Datasets, 2021; Bender and Friedman, Data Statements, 2018) that only a person can answer. The dataset card leaves what is not answered visibly open, and `copydesk check --card` names it.',
      type: 'object',
      additionalProperties: false,
      properties: {
        purpose: { description: 'For what purpose was the dataset created?', type: 'string', pattern: '\\S' },
        funding: { description: 'Who paid for it?', type: 'string', pattern: '\\S' },
        sampling: {
          description: 'Is it all there is, or a sample, and of what? How were the documents chosen?',
          type: 'string',
          pattern: '\\S',
        },
        writers: {
          description: 'Who wrote the texts, for whom, and in which varieties of their languages?',
          type: 'string',
          pattern: '\\S',
        },
        people: {
          description: 'Are living people named or recognisable? Is anything in it confidential or sensitive?',
          type: 'string',
          pattern: '\\S',
        },
        offence: {
          description: 'Is there anything that might offend, insult or frighten?',
          type: 'string',
          pattern: '\\S',
        },
        acquisition: {
          description: 'How did the texts get here, who collected them, and when?',
          type: 'string',
          pattern: '\\S',
        },
        consent: {
          description: 'Did those who wrote the texts, or appear in them, know and agree? Was there an ethical review?',
          type: 'string',
          pattern: '\\S',
        },
        uses: {
          description: 'What has it been used for, and what else could it be used for?',
          type: 'string',
          pattern: '\\S',
        },
        misuses: {
          description: 'What should it not be used for? What in its making limits its use?',
          type: 'string',
          pattern: '\\S',
        },
        rights: {
          description: 'Who holds rights in the texts, and what do they ask of users?',
          type: 'string',
          pattern: '\\S',
        },
        contact: { description: 'Who maintains it, and how can they be reached?', type: 'string', pattern: '\\S' },
        updates: {
          description: 'Will it be updated or corrected, how often and by whom? Are older versions kept?',
          type: 'string',
          pattern: '\\S',
        },
      },
      examples: [{ purpose: 'To study how ferries are reported on.', funding: 'None.' }],
    },
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
  description: 'Somebody who made the corpus.',
  type: 'object',
  additionalProperties: false,
  required: ['name'],
  properties: {
    name: { description: 'The name in full.', type: 'string', pattern: '\\S' },
    type: { description: 'What the creator is.', type: 'string', enum: ['person', 'organization'], default: 'person' },
    url: { description: 'A page about the creator, such as an ORCID.', type: 'string', pattern: '^https?://\\S+$' },
    email: { description: 'An address for questions.', type: 'string', pattern: '^\\S+@\\S+$' },
  },
}
const schema33 = {
  description:
    'Answers, in Markdown, to the questions of a datasheet (Gebru et al., Datasheets for Datasets, 2021; Bender and Friedman, Data Statements, 2018) that only a person can answer. The dataset card leaves what is not answered visibly open, and `copydesk check --card` names it.',
  type: 'object',
  additionalProperties: false,
  properties: {
    purpose: { description: 'For what purpose was the dataset created?', type: 'string', pattern: '\\S' },
    funding: { description: 'Who paid for it?', type: 'string', pattern: '\\S' },
    sampling: {
      description: 'Is it all there is, or a sample, and of what? How were the documents chosen?',
      type: 'string',
      pattern: '\\S',
    },
    writers: {
      description: 'Who wrote the texts, for whom, and in which varieties of their languages?',
      type: 'string',
      pattern: '\\S',
    },
    people: {
      description: 'Are living people named or recognisable? Is anything in it confidential or sensitive?',
      type: 'string',
      pattern: '\\S',
    },
    offence: {
      description: 'Is there anything that might offend, insult or frighten?',
      type: 'string',
      pattern: '\\S',
    },
    acquisition: {
      description: 'How did the texts get here, who collected them, and when?',
      type: 'string',
      pattern: '\\S',
    },
    consent: {
      description: 'Did those who wrote the texts, or appear in them, know and agree? Was there an ethical review?',
      type: 'string',
      pattern: '\\S',
    },
    uses: {
      description: 'What has it been used for, and what else could it be used for?',
      type: 'string',
      pattern: '\\S',
    },
    misuses: {
      description: 'What should it not be used for? What in its making limits its use?',
      type: 'string',
      pattern: '\\S',
    },
    rights: {
      description: 'Who holds rights in the texts, and what do they ask of users?',
      type: 'string',
      pattern: '\\S',
    },
    contact: { description: 'Who maintains it, and how can they be reached?', type: 'string', pattern: '\\S' },
    updates: {
      description: 'Will it be updated or corrected, how often and by whom? Are older versions kept?',
      type: 'string',
      pattern: '\\S',
    },
  },
  examples: [{ purpose: 'To study how ferries are reported on.', funding: 'None.' }],
}
const schema34 = {
  description: 'One name, or several of which the first that is filled counts.',
  anyOf: [
    { type: 'string', pattern: '\\S' },
    { type: 'array', minItems: 1, items: { type: 'string', pattern: '\\S' } },
  ],
}
const schema44 = {
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
const schema49 = {
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
const pattern6 = new RegExp('^[a-z0-9.+-]+$', 'u')
const pattern8 = new RegExp('^https?://\\S+$', 'u')
const pattern13 = new RegExp('^\\S+@\\S+$', 'u')
const pattern14 = new RegExp(
  '^(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)(?:-[0-9A-Za-z.-]+)?(?:\\+[0-9A-Za-z.-]+)?$',
  'u',
)
const pattern15 = new RegExp('^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$', 'u')
const pattern31 = new RegExp('^\\d{4}-\\d{2}-\\d{2}$', 'u')
const pattern32 = new RegExp('^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$', 'u')
const schema46 = {
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
const schema47 = {
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
      params: { allowedValues: schema47.enum },
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
            params: { type: schema46.anyOf[1].additionalProperties.type },
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
          params: { allowedValues: schema47.enum },
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
            params: { pattern: '^[a-z0-9.+-]+$' },
            message: 'must match pattern "' + '^[a-z0-9.+-]+$' + '"',
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
    if (data.licenseName !== undefined) {
      let data4 = data.licenseName
      if (typeof data4 === 'string') {
        if (!pattern5.test(data4)) {
          const err8 = {
            instancePath: instancePath + '/licenseName',
            schemaPath: '#/properties/licenseName/pattern',
            keyword: 'pattern',
            params: { pattern: '\\S' },
            message: 'must match pattern "' + '\\S' + '"',
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
          instancePath: instancePath + '/licenseName',
          schemaPath: '#/properties/licenseName/type',
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
    if (data.licenseUrl !== undefined) {
      let data5 = data.licenseUrl
      if (typeof data5 === 'string') {
        if (!pattern8.test(data5)) {
          const err10 = {
            instancePath: instancePath + '/licenseUrl',
            schemaPath: '#/properties/licenseUrl/pattern',
            keyword: 'pattern',
            params: { pattern: '^https?://\\S+$' },
            message: 'must match pattern "' + '^https?://\\S+$' + '"',
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
          instancePath: instancePath + '/licenseUrl',
          schemaPath: '#/properties/licenseUrl/type',
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
    if (data.homepage !== undefined) {
      let data6 = data.homepage
      if (typeof data6 === 'string') {
        if (!pattern8.test(data6)) {
          const err12 = {
            instancePath: instancePath + '/homepage',
            schemaPath: '#/properties/homepage/pattern',
            keyword: 'pattern',
            params: { pattern: '^https?://\\S+$' },
            message: 'must match pattern "' + '^https?://\\S+$' + '"',
          }
          if (vErrors === null) {
            vErrors = [err12]
          } else {
            vErrors.push(err12)
          }
          errors++
        }
      } else {
        const err13 = {
          instancePath: instancePath + '/homepage',
          schemaPath: '#/properties/homepage/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        }
        if (vErrors === null) {
          vErrors = [err13]
        } else {
          vErrors.push(err13)
        }
        errors++
      }
    }
    if (data.creators !== undefined) {
      let data7 = data.creators
      if (Array.isArray(data7)) {
        const len0 = data7.length
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0]
          const _errs19 = errors
          let valid3 = false
          const _errs20 = errors
          if (typeof data8 === 'string') {
            if (!pattern5.test(data8)) {
              const err14 = {
                instancePath: instancePath + '/creators/' + i0,
                schemaPath: '#/properties/creators/items/anyOf/0/pattern',
                keyword: 'pattern',
                params: { pattern: '\\S' },
                message: 'must match pattern "' + '\\S' + '"',
              }
              if (vErrors === null) {
                vErrors = [err14]
              } else {
                vErrors.push(err14)
              }
              errors++
            }
          } else {
            const err15 = {
              instancePath: instancePath + '/creators/' + i0,
              schemaPath: '#/properties/creators/items/anyOf/0/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            }
            if (vErrors === null) {
              vErrors = [err15]
            } else {
              vErrors.push(err15)
            }
            errors++
          }
          var _valid0 = _errs20 === errors
          valid3 = valid3 || _valid0
          const _errs22 = errors
          if (data8 && typeof data8 == 'object' && !Array.isArray(data8)) {
            if (data8.name === undefined) {
              const err16 = {
                instancePath: instancePath + '/creators/' + i0,
                schemaPath: '#/$defs/Creator/required',
                keyword: 'required',
                params: { missingProperty: 'name' },
                message: "must have required property '" + 'name' + "'",
              }
              if (vErrors === null) {
                vErrors = [err16]
              } else {
                vErrors.push(err16)
              }
              errors++
            }
            for (const key1 in data8) {
              if (!(key1 === 'name' || key1 === 'type' || key1 === 'url' || key1 === 'email')) {
                const err17 = {
                  instancePath: instancePath + '/creators/' + i0,
                  schemaPath: '#/$defs/Creator/additionalProperties',
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
            if (data8.name !== undefined) {
              let data9 = data8.name
              if (typeof data9 === 'string') {
                if (!pattern5.test(data9)) {
                  const err18 = {
                    instancePath: instancePath + '/creators/' + i0 + '/name',
                    schemaPath: '#/$defs/Creator/properties/name/pattern',
                    keyword: 'pattern',
                    params: { pattern: '\\S' },
                    message: 'must match pattern "' + '\\S' + '"',
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
                  instancePath: instancePath + '/creators/' + i0 + '/name',
                  schemaPath: '#/$defs/Creator/properties/name/type',
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
            if (data8.type !== undefined) {
              let data10 = data8.type
              if (typeof data10 !== 'string') {
                const err20 = {
                  instancePath: instancePath + '/creators/' + i0 + '/type',
                  schemaPath: '#/$defs/Creator/properties/type/type',
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
              if (!(data10 === 'person' || data10 === 'organization')) {
                const err21 = {
                  instancePath: instancePath + '/creators/' + i0 + '/type',
                  schemaPath: '#/$defs/Creator/properties/type/enum',
                  keyword: 'enum',
                  params: { allowedValues: schema32.properties.type.enum },
                  message: 'must be equal to one of the allowed values',
                }
                if (vErrors === null) {
                  vErrors = [err21]
                } else {
                  vErrors.push(err21)
                }
                errors++
              }
            }
            if (data8.url !== undefined) {
              let data11 = data8.url
              if (typeof data11 === 'string') {
                if (!pattern8.test(data11)) {
                  const err22 = {
                    instancePath: instancePath + '/creators/' + i0 + '/url',
                    schemaPath: '#/$defs/Creator/properties/url/pattern',
                    keyword: 'pattern',
                    params: { pattern: '^https?://\\S+$' },
                    message: 'must match pattern "' + '^https?://\\S+$' + '"',
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
                  instancePath: instancePath + '/creators/' + i0 + '/url',
                  schemaPath: '#/$defs/Creator/properties/url/type',
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
            if (data8.email !== undefined) {
              let data12 = data8.email
              if (typeof data12 === 'string') {
                if (!pattern13.test(data12)) {
                  const err24 = {
                    instancePath: instancePath + '/creators/' + i0 + '/email',
                    schemaPath: '#/$defs/Creator/properties/email/pattern',
                    keyword: 'pattern',
                    params: { pattern: '^\\S+@\\S+$' },
                    message: 'must match pattern "' + '^\\S+@\\S+$' + '"',
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
                  instancePath: instancePath + '/creators/' + i0 + '/email',
                  schemaPath: '#/$defs/Creator/properties/email/type',
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
              instancePath: instancePath + '/creators/' + i0,
              schemaPath: '#/$defs/Creator/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
            }
            if (vErrors === null) {
              vErrors = [err26]
            } else {
              vErrors.push(err26)
            }
            errors++
          }
          var _valid0 = _errs22 === errors
          valid3 = valid3 || _valid0
          if (!valid3) {
            const err27 = {
              instancePath: instancePath + '/creators/' + i0,
              schemaPath: '#/properties/creators/items/anyOf',
              keyword: 'anyOf',
              params: {},
              message: 'must match a schema in anyOf',
            }
            if (vErrors === null) {
              vErrors = [err27]
            } else {
              vErrors.push(err27)
            }
            errors++
          } else {
            errors = _errs19
            if (vErrors !== null) {
              if (_errs19) {
                vErrors.length = _errs19
              } else {
                vErrors = null
              }
            }
          }
        }
      } else {
        const err28 = {
          instancePath: instancePath + '/creators',
          schemaPath: '#/properties/creators/type',
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
    if (data.version !== undefined) {
      let data13 = data.version
      if (typeof data13 === 'string') {
        if (!pattern14.test(data13)) {
          const err29 = {
            instancePath: instancePath + '/version',
            schemaPath: '#/properties/version/pattern',
            keyword: 'pattern',
            params: {
              pattern:
                '^(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)(?:-[0-9A-Za-z.-]+)?(?:\\+[0-9A-Za-z.-]+)?$',
            },
            message:
              'must match pattern "' +
              '^(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)\\.(?:0|[1-9]\\d*)(?:-[0-9A-Za-z.-]+)?(?:\\+[0-9A-Za-z.-]+)?$' +
              '"',
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
          instancePath: instancePath + '/version',
          schemaPath: '#/properties/version/type',
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
    if (data.published !== undefined) {
      let data14 = data.published
      if (typeof data14 === 'string') {
        if (!pattern15.test(data14)) {
          const err31 = {
            instancePath: instancePath + '/published',
            schemaPath: '#/properties/published/pattern',
            keyword: 'pattern',
            params: { pattern: '^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$' },
            message: 'must match pattern "' + '^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$' + '"',
          }
          if (vErrors === null) {
            vErrors = [err31]
          } else {
            vErrors.push(err31)
          }
          errors++
        }
      } else {
        const err32 = {
          instancePath: instancePath + '/published',
          schemaPath: '#/properties/published/type',
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
    }
    if (data.keywords !== undefined) {
      let data15 = data.keywords
      if (Array.isArray(data15)) {
        const len1 = data15.length
        for (let i1 = 0; i1 < len1; i1++) {
          let data16 = data15[i1]
          if (typeof data16 === 'string') {
            if (!pattern5.test(data16)) {
              const err33 = {
                instancePath: instancePath + '/keywords/' + i1,
                schemaPath: '#/properties/keywords/items/pattern',
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
              instancePath: instancePath + '/keywords/' + i1,
              schemaPath: '#/properties/keywords/items/type',
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
        }
      } else {
        const err35 = {
          instancePath: instancePath + '/keywords',
          schemaPath: '#/properties/keywords/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        }
        if (vErrors === null) {
          vErrors = [err35]
        } else {
          vErrors.push(err35)
        }
        errors++
      }
    }
    if (data.citation !== undefined) {
      let data17 = data.citation
      if (typeof data17 === 'string') {
        if (!pattern5.test(data17)) {
          const err36 = {
            instancePath: instancePath + '/citation',
            schemaPath: '#/properties/citation/pattern',
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
          instancePath: instancePath + '/citation',
          schemaPath: '#/properties/citation/type',
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
    if (data.datasheet !== undefined) {
      let data18 = data.datasheet
      if (data18 && typeof data18 == 'object' && !Array.isArray(data18)) {
        for (const key2 in data18) {
          if (!func1.call(schema33.properties, key2)) {
            const err38 = {
              instancePath: instancePath + '/datasheet',
              schemaPath: '#/$defs/Datasheet/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key2 },
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
        if (data18.purpose !== undefined) {
          let data19 = data18.purpose
          if (typeof data19 === 'string') {
            if (!pattern5.test(data19)) {
              const err39 = {
                instancePath: instancePath + '/datasheet/purpose',
                schemaPath: '#/$defs/Datasheet/properties/purpose/pattern',
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
              instancePath: instancePath + '/datasheet/purpose',
              schemaPath: '#/$defs/Datasheet/properties/purpose/type',
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
        }
        if (data18.funding !== undefined) {
          let data20 = data18.funding
          if (typeof data20 === 'string') {
            if (!pattern5.test(data20)) {
              const err41 = {
                instancePath: instancePath + '/datasheet/funding',
                schemaPath: '#/$defs/Datasheet/properties/funding/pattern',
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
              instancePath: instancePath + '/datasheet/funding',
              schemaPath: '#/$defs/Datasheet/properties/funding/type',
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
        }
        if (data18.sampling !== undefined) {
          let data21 = data18.sampling
          if (typeof data21 === 'string') {
            if (!pattern5.test(data21)) {
              const err43 = {
                instancePath: instancePath + '/datasheet/sampling',
                schemaPath: '#/$defs/Datasheet/properties/sampling/pattern',
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
              instancePath: instancePath + '/datasheet/sampling',
              schemaPath: '#/$defs/Datasheet/properties/sampling/type',
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
        if (data18.writers !== undefined) {
          let data22 = data18.writers
          if (typeof data22 === 'string') {
            if (!pattern5.test(data22)) {
              const err45 = {
                instancePath: instancePath + '/datasheet/writers',
                schemaPath: '#/$defs/Datasheet/properties/writers/pattern',
                keyword: 'pattern',
                params: { pattern: '\\S' },
                message: 'must match pattern "' + '\\S' + '"',
              }
              if (vErrors === null) {
                vErrors = [err45]
              } else {
                vErrors.push(err45)
              }
              errors++
            }
          } else {
            const err46 = {
              instancePath: instancePath + '/datasheet/writers',
              schemaPath: '#/$defs/Datasheet/properties/writers/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            }
            if (vErrors === null) {
              vErrors = [err46]
            } else {
              vErrors.push(err46)
            }
            errors++
          }
        }
        if (data18.people !== undefined) {
          let data23 = data18.people
          if (typeof data23 === 'string') {
            if (!pattern5.test(data23)) {
              const err47 = {
                instancePath: instancePath + '/datasheet/people',
                schemaPath: '#/$defs/Datasheet/properties/people/pattern',
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
              instancePath: instancePath + '/datasheet/people',
              schemaPath: '#/$defs/Datasheet/properties/people/type',
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
        }
        if (data18.offence !== undefined) {
          let data24 = data18.offence
          if (typeof data24 === 'string') {
            if (!pattern5.test(data24)) {
              const err49 = {
                instancePath: instancePath + '/datasheet/offence',
                schemaPath: '#/$defs/Datasheet/properties/offence/pattern',
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
              instancePath: instancePath + '/datasheet/offence',
              schemaPath: '#/$defs/Datasheet/properties/offence/type',
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
        if (data18.acquisition !== undefined) {
          let data25 = data18.acquisition
          if (typeof data25 === 'string') {
            if (!pattern5.test(data25)) {
              const err51 = {
                instancePath: instancePath + '/datasheet/acquisition',
                schemaPath: '#/$defs/Datasheet/properties/acquisition/pattern',
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
              instancePath: instancePath + '/datasheet/acquisition',
              schemaPath: '#/$defs/Datasheet/properties/acquisition/type',
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
        if (data18.consent !== undefined) {
          let data26 = data18.consent
          if (typeof data26 === 'string') {
            if (!pattern5.test(data26)) {
              const err53 = {
                instancePath: instancePath + '/datasheet/consent',
                schemaPath: '#/$defs/Datasheet/properties/consent/pattern',
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
              instancePath: instancePath + '/datasheet/consent',
              schemaPath: '#/$defs/Datasheet/properties/consent/type',
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
        }
        if (data18.uses !== undefined) {
          let data27 = data18.uses
          if (typeof data27 === 'string') {
            if (!pattern5.test(data27)) {
              const err55 = {
                instancePath: instancePath + '/datasheet/uses',
                schemaPath: '#/$defs/Datasheet/properties/uses/pattern',
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
              instancePath: instancePath + '/datasheet/uses',
              schemaPath: '#/$defs/Datasheet/properties/uses/type',
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
        }
        if (data18.misuses !== undefined) {
          let data28 = data18.misuses
          if (typeof data28 === 'string') {
            if (!pattern5.test(data28)) {
              const err57 = {
                instancePath: instancePath + '/datasheet/misuses',
                schemaPath: '#/$defs/Datasheet/properties/misuses/pattern',
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
              instancePath: instancePath + '/datasheet/misuses',
              schemaPath: '#/$defs/Datasheet/properties/misuses/type',
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
        if (data18.rights !== undefined) {
          let data29 = data18.rights
          if (typeof data29 === 'string') {
            if (!pattern5.test(data29)) {
              const err59 = {
                instancePath: instancePath + '/datasheet/rights',
                schemaPath: '#/$defs/Datasheet/properties/rights/pattern',
                keyword: 'pattern',
                params: { pattern: '\\S' },
                message: 'must match pattern "' + '\\S' + '"',
              }
              if (vErrors === null) {
                vErrors = [err59]
              } else {
                vErrors.push(err59)
              }
              errors++
            }
          } else {
            const err60 = {
              instancePath: instancePath + '/datasheet/rights',
              schemaPath: '#/$defs/Datasheet/properties/rights/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            }
            if (vErrors === null) {
              vErrors = [err60]
            } else {
              vErrors.push(err60)
            }
            errors++
          }
        }
        if (data18.contact !== undefined) {
          let data30 = data18.contact
          if (typeof data30 === 'string') {
            if (!pattern5.test(data30)) {
              const err61 = {
                instancePath: instancePath + '/datasheet/contact',
                schemaPath: '#/$defs/Datasheet/properties/contact/pattern',
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
              instancePath: instancePath + '/datasheet/contact',
              schemaPath: '#/$defs/Datasheet/properties/contact/type',
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
        }
        if (data18.updates !== undefined) {
          let data31 = data18.updates
          if (typeof data31 === 'string') {
            if (!pattern5.test(data31)) {
              const err63 = {
                instancePath: instancePath + '/datasheet/updates',
                schemaPath: '#/$defs/Datasheet/properties/updates/pattern',
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
              instancePath: instancePath + '/datasheet/updates',
              schemaPath: '#/$defs/Datasheet/properties/updates/type',
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
          instancePath: instancePath + '/datasheet',
          schemaPath: '#/$defs/Datasheet/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        }
        if (vErrors === null) {
          vErrors = [err65]
        } else {
          vErrors.push(err65)
        }
        errors++
      }
    }
    if (data.collected !== undefined) {
      let data32 = data.collected
      if (typeof data32 === 'string') {
        if (!pattern31.test(data32)) {
          const err66 = {
            instancePath: instancePath + '/collected',
            schemaPath: '#/properties/collected/pattern',
            keyword: 'pattern',
            params: { pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
            message: 'must match pattern "' + '^\\d{4}-\\d{2}-\\d{2}$' + '"',
          }
          if (vErrors === null) {
            vErrors = [err66]
          } else {
            vErrors.push(err66)
          }
          errors++
        }
      } else {
        const err67 = {
          instancePath: instancePath + '/collected',
          schemaPath: '#/properties/collected/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        }
        if (vErrors === null) {
          vErrors = [err67]
        } else {
          vErrors.push(err67)
        }
        errors++
      }
    }
    if (data.language !== undefined) {
      let data33 = data.language
      if (typeof data33 === 'string') {
        if (!pattern32.test(data33)) {
          const err68 = {
            instancePath: instancePath + '/language',
            schemaPath: '#/properties/language/pattern',
            keyword: 'pattern',
            params: { pattern: '^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$' },
            message: 'must match pattern "' + '^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$' + '"',
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
          instancePath: instancePath + '/language',
          schemaPath: '#/properties/language/type',
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
    }
    if (data.dates !== undefined) {
      let data34 = data.dates
      if (data34 && typeof data34 == 'object' && !Array.isArray(data34)) {
        for (const key3 in data34) {
          if (!(key3 === 'order' || key3 === 'earliest' || key3 === 'latest')) {
            const err70 = {
              instancePath: instancePath + '/dates',
              schemaPath: '#/properties/dates/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key3 },
              message: 'must NOT have additional properties',
            }
            if (vErrors === null) {
              vErrors = [err70]
            } else {
              vErrors.push(err70)
            }
            errors++
          }
        }
        if (data34.order !== undefined) {
          let data35 = data34.order
          if (typeof data35 !== 'string') {
            const err71 = {
              instancePath: instancePath + '/dates/order',
              schemaPath: '#/properties/dates/properties/order/type',
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
          if (!(data35 === 'day-first' || data35 === 'month-first')) {
            const err72 = {
              instancePath: instancePath + '/dates/order',
              schemaPath: '#/properties/dates/properties/order/enum',
              keyword: 'enum',
              params: { allowedValues: schema31.properties.dates.properties.order.enum },
              message: 'must be equal to one of the allowed values',
            }
            if (vErrors === null) {
              vErrors = [err72]
            } else {
              vErrors.push(err72)
            }
            errors++
          }
        }
        if (data34.earliest !== undefined) {
          let data36 = data34.earliest
          if (typeof data36 === 'string') {
            if (!pattern31.test(data36)) {
              const err73 = {
                instancePath: instancePath + '/dates/earliest',
                schemaPath: '#/properties/dates/properties/earliest/pattern',
                keyword: 'pattern',
                params: { pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
                message: 'must match pattern "' + '^\\d{4}-\\d{2}-\\d{2}$' + '"',
              }
              if (vErrors === null) {
                vErrors = [err73]
              } else {
                vErrors.push(err73)
              }
              errors++
            }
          } else {
            const err74 = {
              instancePath: instancePath + '/dates/earliest',
              schemaPath: '#/properties/dates/properties/earliest/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            }
            if (vErrors === null) {
              vErrors = [err74]
            } else {
              vErrors.push(err74)
            }
            errors++
          }
        }
        if (data34.latest !== undefined) {
          let data37 = data34.latest
          if (typeof data37 === 'string') {
            if (!pattern31.test(data37)) {
              const err75 = {
                instancePath: instancePath + '/dates/latest',
                schemaPath: '#/properties/dates/properties/latest/pattern',
                keyword: 'pattern',
                params: { pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
                message: 'must match pattern "' + '^\\d{4}-\\d{2}-\\d{2}$' + '"',
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
              instancePath: instancePath + '/dates/latest',
              schemaPath: '#/properties/dates/properties/latest/type',
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
        }
      } else {
        const err77 = {
          instancePath: instancePath + '/dates',
          schemaPath: '#/properties/dates/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        }
        if (vErrors === null) {
          vErrors = [err77]
        } else {
          vErrors.push(err77)
        }
        errors++
      }
    }
    if (data.include !== undefined) {
      let data38 = data.include
      if (Array.isArray(data38)) {
        if (data38.length < 1) {
          const err78 = {
            instancePath: instancePath + '/include',
            schemaPath: '#/properties/include/minItems',
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
        const len2 = data38.length
        for (let i2 = 0; i2 < len2; i2++) {
          let data39 = data38[i2]
          if (typeof data39 === 'string') {
            if (!pattern5.test(data39)) {
              const err79 = {
                instancePath: instancePath + '/include/' + i2,
                schemaPath: '#/properties/include/items/pattern',
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
              instancePath: instancePath + '/include/' + i2,
              schemaPath: '#/properties/include/items/type',
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
          instancePath: instancePath + '/include',
          schemaPath: '#/properties/include/type',
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
    }
    if (data.exclude !== undefined) {
      let data40 = data.exclude
      if (Array.isArray(data40)) {
        const len3 = data40.length
        for (let i3 = 0; i3 < len3; i3++) {
          let data41 = data40[i3]
          if (typeof data41 === 'string') {
            if (!pattern5.test(data41)) {
              const err82 = {
                instancePath: instancePath + '/exclude/' + i3,
                schemaPath: '#/properties/exclude/items/pattern',
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
              instancePath: instancePath + '/exclude/' + i3,
              schemaPath: '#/properties/exclude/items/type',
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
        }
      } else {
        const err84 = {
          instancePath: instancePath + '/exclude',
          schemaPath: '#/properties/exclude/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        }
        if (vErrors === null) {
          vErrors = [err84]
        } else {
          vErrors.push(err84)
        }
        errors++
      }
    }
    if (data.encoding !== undefined) {
      let data42 = data.encoding
      if (data42 && typeof data42 == 'object' && !Array.isArray(data42)) {
        for (const key4 in data42) {
          let data43 = data42[key4]
          if (typeof data43 !== 'string') {
            const err85 = {
              instancePath: instancePath + '/encoding/' + key4.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/properties/encoding/additionalProperties/type',
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
          if (
            !(
              data43 === 'utf-8' ||
              data43 === 'utf-16le' ||
              data43 === 'utf-16be' ||
              data43 === 'utf-32le' ||
              data43 === 'utf-32be' ||
              data43 === 'windows-1252' ||
              data43 === 'windows-1250' ||
              data43 === 'windows-1254' ||
              data43 === 'windows-1257' ||
              data43 === 'iso-8859-2' ||
              data43 === 'iso-8859-15' ||
              data43 === 'macintosh' ||
              data43 === 'iso-8859-4' ||
              data43 === 'windows-1258' ||
              data43 === 'windows-1251' ||
              data43 === 'koi8-r' ||
              data43 === 'koi8-u' ||
              data43 === 'iso-8859-5' ||
              data43 === 'ibm866' ||
              data43 === 'ibm855' ||
              data43 === 'x-mac-cyrillic' ||
              data43 === 'windows-1253' ||
              data43 === 'iso-8859-7' ||
              data43 === 'windows-1255' ||
              data43 === 'iso-8859-8' ||
              data43 === 'windows-1256' ||
              data43 === 'iso-8859-6' ||
              data43 === 'windows-874' ||
              data43 === 'shift_jis' ||
              data43 === 'euc-jp' ||
              data43 === 'euc-kr' ||
              data43 === 'gb18030' ||
              data43 === 'big5' ||
              data43 === 'iso-8859-1' ||
              data43 === 'iso-8859-3' ||
              data43 === 'iso-8859-9' ||
              data43 === 'iso-8859-10' ||
              data43 === 'iso-8859-13' ||
              data43 === 'iso-8859-14' ||
              data43 === 'iso-8859-16' ||
              data43 === 'tis-620' ||
              data43 === 'ibm437' ||
              data43 === 'ibm850' ||
              data43 === 'ibm852' ||
              data43 === 'x-mac-ce' ||
              data43 === 'x-mac-turkish' ||
              data43 === 'x-mac-icelandic'
            )
          ) {
            const err86 = {
              instancePath: instancePath + '/encoding/' + key4.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/properties/encoding/additionalProperties/enum',
              keyword: 'enum',
              params: { allowedValues: schema31.properties.encoding.additionalProperties.enum },
              message: 'must be equal to one of the allowed values',
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
          instancePath: instancePath + '/encoding',
          schemaPath: '#/properties/encoding/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        }
        if (vErrors === null) {
          vErrors = [err87]
        } else {
          vErrors.push(err87)
        }
        errors++
      }
    }
    if (data.normalise !== undefined) {
      let data44 = data.normalise
      if (data44 && typeof data44 == 'object' && !Array.isArray(data44)) {
        for (const key5 in data44) {
          if (!(key5 === 'straighten')) {
            const err88 = {
              instancePath: instancePath + '/normalise',
              schemaPath: '#/properties/normalise/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key5 },
              message: 'must NOT have additional properties',
            }
            if (vErrors === null) {
              vErrors = [err88]
            } else {
              vErrors.push(err88)
            }
            errors++
          }
        }
        if (data44.straighten !== undefined) {
          if (typeof data44.straighten !== 'boolean') {
            const err89 = {
              instancePath: instancePath + '/normalise/straighten',
              schemaPath: '#/properties/normalise/properties/straighten/type',
              keyword: 'type',
              params: { type: 'boolean' },
              message: 'must be boolean',
            }
            if (vErrors === null) {
              vErrors = [err89]
            } else {
              vErrors.push(err89)
            }
            errors++
          }
        }
      } else {
        const err90 = {
          instancePath: instancePath + '/normalise',
          schemaPath: '#/properties/normalise/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        }
        if (vErrors === null) {
          vErrors = [err90]
        } else {
          vErrors.push(err90)
        }
        errors++
      }
    }
    if (data.columns !== undefined) {
      let data46 = data.columns
      if (data46 && typeof data46 == 'object' && !Array.isArray(data46)) {
        for (const key6 in data46) {
          if (!func1.call(schema31.properties.columns.properties, key6)) {
            const err91 = {
              instancePath: instancePath + '/columns',
              schemaPath: '#/properties/columns/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key6 },
              message: 'must NOT have additional properties',
            }
            if (vErrors === null) {
              vErrors = [err91]
            } else {
              vErrors.push(err91)
            }
            errors++
          }
        }
        if (data46.id !== undefined) {
          let data47 = data46.id
          const _errs110 = errors
          let valid19 = false
          const _errs111 = errors
          if (typeof data47 === 'string') {
            if (!pattern5.test(data47)) {
              const err92 = {
                instancePath: instancePath + '/columns/id',
                schemaPath: '#/$defs/Names/anyOf/0/pattern',
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
              instancePath: instancePath + '/columns/id',
              schemaPath: '#/$defs/Names/anyOf/0/type',
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
          var _valid1 = _errs111 === errors
          valid19 = valid19 || _valid1
          const _errs113 = errors
          if (Array.isArray(data47)) {
            if (data47.length < 1) {
              const err94 = {
                instancePath: instancePath + '/columns/id',
                schemaPath: '#/$defs/Names/anyOf/1/minItems',
                keyword: 'minItems',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 items',
              }
              if (vErrors === null) {
                vErrors = [err94]
              } else {
                vErrors.push(err94)
              }
              errors++
            }
            const len4 = data47.length
            for (let i4 = 0; i4 < len4; i4++) {
              let data48 = data47[i4]
              if (typeof data48 === 'string') {
                if (!pattern5.test(data48)) {
                  const err95 = {
                    instancePath: instancePath + '/columns/id/' + i4,
                    schemaPath: '#/$defs/Names/anyOf/1/items/pattern',
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
                  instancePath: instancePath + '/columns/id/' + i4,
                  schemaPath: '#/$defs/Names/anyOf/1/items/type',
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
            }
          } else {
            const err97 = {
              instancePath: instancePath + '/columns/id',
              schemaPath: '#/$defs/Names/anyOf/1/type',
              keyword: 'type',
              params: { type: 'array' },
              message: 'must be array',
            }
            if (vErrors === null) {
              vErrors = [err97]
            } else {
              vErrors.push(err97)
            }
            errors++
          }
          var _valid1 = _errs113 === errors
          valid19 = valid19 || _valid1
          if (!valid19) {
            const err98 = {
              instancePath: instancePath + '/columns/id',
              schemaPath: '#/$defs/Names/anyOf',
              keyword: 'anyOf',
              params: {},
              message: 'must match a schema in anyOf',
            }
            if (vErrors === null) {
              vErrors = [err98]
            } else {
              vErrors.push(err98)
            }
            errors++
          } else {
            errors = _errs110
            if (vErrors !== null) {
              if (_errs110) {
                vErrors.length = _errs110
              } else {
                vErrors = null
              }
            }
          }
        }
        if (data46.text !== undefined) {
          let data49 = data46.text
          const _errs119 = errors
          let valid23 = false
          const _errs120 = errors
          if (typeof data49 === 'string') {
            if (!pattern5.test(data49)) {
              const err99 = {
                instancePath: instancePath + '/columns/text',
                schemaPath: '#/$defs/Names/anyOf/0/pattern',
                keyword: 'pattern',
                params: { pattern: '\\S' },
                message: 'must match pattern "' + '\\S' + '"',
              }
              if (vErrors === null) {
                vErrors = [err99]
              } else {
                vErrors.push(err99)
              }
              errors++
            }
          } else {
            const err100 = {
              instancePath: instancePath + '/columns/text',
              schemaPath: '#/$defs/Names/anyOf/0/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            }
            if (vErrors === null) {
              vErrors = [err100]
            } else {
              vErrors.push(err100)
            }
            errors++
          }
          var _valid2 = _errs120 === errors
          valid23 = valid23 || _valid2
          const _errs122 = errors
          if (Array.isArray(data49)) {
            if (data49.length < 1) {
              const err101 = {
                instancePath: instancePath + '/columns/text',
                schemaPath: '#/$defs/Names/anyOf/1/minItems',
                keyword: 'minItems',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 items',
              }
              if (vErrors === null) {
                vErrors = [err101]
              } else {
                vErrors.push(err101)
              }
              errors++
            }
            const len5 = data49.length
            for (let i5 = 0; i5 < len5; i5++) {
              let data50 = data49[i5]
              if (typeof data50 === 'string') {
                if (!pattern5.test(data50)) {
                  const err102 = {
                    instancePath: instancePath + '/columns/text/' + i5,
                    schemaPath: '#/$defs/Names/anyOf/1/items/pattern',
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
                  instancePath: instancePath + '/columns/text/' + i5,
                  schemaPath: '#/$defs/Names/anyOf/1/items/type',
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
            }
          } else {
            const err104 = {
              instancePath: instancePath + '/columns/text',
              schemaPath: '#/$defs/Names/anyOf/1/type',
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
          var _valid2 = _errs122 === errors
          valid23 = valid23 || _valid2
          if (!valid23) {
            const err105 = {
              instancePath: instancePath + '/columns/text',
              schemaPath: '#/$defs/Names/anyOf',
              keyword: 'anyOf',
              params: {},
              message: 'must match a schema in anyOf',
            }
            if (vErrors === null) {
              vErrors = [err105]
            } else {
              vErrors.push(err105)
            }
            errors++
          } else {
            errors = _errs119
            if (vErrors !== null) {
              if (_errs119) {
                vErrors.length = _errs119
              } else {
                vErrors = null
              }
            }
          }
        }
        if (data46.kicker !== undefined) {
          let data51 = data46.kicker
          const _errs128 = errors
          let valid27 = false
          const _errs129 = errors
          if (typeof data51 === 'string') {
            if (!pattern5.test(data51)) {
              const err106 = {
                instancePath: instancePath + '/columns/kicker',
                schemaPath: '#/$defs/Names/anyOf/0/pattern',
                keyword: 'pattern',
                params: { pattern: '\\S' },
                message: 'must match pattern "' + '\\S' + '"',
              }
              if (vErrors === null) {
                vErrors = [err106]
              } else {
                vErrors.push(err106)
              }
              errors++
            }
          } else {
            const err107 = {
              instancePath: instancePath + '/columns/kicker',
              schemaPath: '#/$defs/Names/anyOf/0/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            }
            if (vErrors === null) {
              vErrors = [err107]
            } else {
              vErrors.push(err107)
            }
            errors++
          }
          var _valid3 = _errs129 === errors
          valid27 = valid27 || _valid3
          const _errs131 = errors
          if (Array.isArray(data51)) {
            if (data51.length < 1) {
              const err108 = {
                instancePath: instancePath + '/columns/kicker',
                schemaPath: '#/$defs/Names/anyOf/1/minItems',
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
            const len6 = data51.length
            for (let i6 = 0; i6 < len6; i6++) {
              let data52 = data51[i6]
              if (typeof data52 === 'string') {
                if (!pattern5.test(data52)) {
                  const err109 = {
                    instancePath: instancePath + '/columns/kicker/' + i6,
                    schemaPath: '#/$defs/Names/anyOf/1/items/pattern',
                    keyword: 'pattern',
                    params: { pattern: '\\S' },
                    message: 'must match pattern "' + '\\S' + '"',
                  }
                  if (vErrors === null) {
                    vErrors = [err109]
                  } else {
                    vErrors.push(err109)
                  }
                  errors++
                }
              } else {
                const err110 = {
                  instancePath: instancePath + '/columns/kicker/' + i6,
                  schemaPath: '#/$defs/Names/anyOf/1/items/type',
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
            }
          } else {
            const err111 = {
              instancePath: instancePath + '/columns/kicker',
              schemaPath: '#/$defs/Names/anyOf/1/type',
              keyword: 'type',
              params: { type: 'array' },
              message: 'must be array',
            }
            if (vErrors === null) {
              vErrors = [err111]
            } else {
              vErrors.push(err111)
            }
            errors++
          }
          var _valid3 = _errs131 === errors
          valid27 = valid27 || _valid3
          if (!valid27) {
            const err112 = {
              instancePath: instancePath + '/columns/kicker',
              schemaPath: '#/$defs/Names/anyOf',
              keyword: 'anyOf',
              params: {},
              message: 'must match a schema in anyOf',
            }
            if (vErrors === null) {
              vErrors = [err112]
            } else {
              vErrors.push(err112)
            }
            errors++
          } else {
            errors = _errs128
            if (vErrors !== null) {
              if (_errs128) {
                vErrors.length = _errs128
              } else {
                vErrors = null
              }
            }
          }
        }
        if (data46.headline !== undefined) {
          let data53 = data46.headline
          const _errs137 = errors
          let valid31 = false
          const _errs138 = errors
          if (typeof data53 === 'string') {
            if (!pattern5.test(data53)) {
              const err113 = {
                instancePath: instancePath + '/columns/headline',
                schemaPath: '#/$defs/Names/anyOf/0/pattern',
                keyword: 'pattern',
                params: { pattern: '\\S' },
                message: 'must match pattern "' + '\\S' + '"',
              }
              if (vErrors === null) {
                vErrors = [err113]
              } else {
                vErrors.push(err113)
              }
              errors++
            }
          } else {
            const err114 = {
              instancePath: instancePath + '/columns/headline',
              schemaPath: '#/$defs/Names/anyOf/0/type',
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
          var _valid4 = _errs138 === errors
          valid31 = valid31 || _valid4
          const _errs140 = errors
          if (Array.isArray(data53)) {
            if (data53.length < 1) {
              const err115 = {
                instancePath: instancePath + '/columns/headline',
                schemaPath: '#/$defs/Names/anyOf/1/minItems',
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
            const len7 = data53.length
            for (let i7 = 0; i7 < len7; i7++) {
              let data54 = data53[i7]
              if (typeof data54 === 'string') {
                if (!pattern5.test(data54)) {
                  const err116 = {
                    instancePath: instancePath + '/columns/headline/' + i7,
                    schemaPath: '#/$defs/Names/anyOf/1/items/pattern',
                    keyword: 'pattern',
                    params: { pattern: '\\S' },
                    message: 'must match pattern "' + '\\S' + '"',
                  }
                  if (vErrors === null) {
                    vErrors = [err116]
                  } else {
                    vErrors.push(err116)
                  }
                  errors++
                }
              } else {
                const err117 = {
                  instancePath: instancePath + '/columns/headline/' + i7,
                  schemaPath: '#/$defs/Names/anyOf/1/items/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                }
                if (vErrors === null) {
                  vErrors = [err117]
                } else {
                  vErrors.push(err117)
                }
                errors++
              }
            }
          } else {
            const err118 = {
              instancePath: instancePath + '/columns/headline',
              schemaPath: '#/$defs/Names/anyOf/1/type',
              keyword: 'type',
              params: { type: 'array' },
              message: 'must be array',
            }
            if (vErrors === null) {
              vErrors = [err118]
            } else {
              vErrors.push(err118)
            }
            errors++
          }
          var _valid4 = _errs140 === errors
          valid31 = valid31 || _valid4
          if (!valid31) {
            const err119 = {
              instancePath: instancePath + '/columns/headline',
              schemaPath: '#/$defs/Names/anyOf',
              keyword: 'anyOf',
              params: {},
              message: 'must match a schema in anyOf',
            }
            if (vErrors === null) {
              vErrors = [err119]
            } else {
              vErrors.push(err119)
            }
            errors++
          } else {
            errors = _errs137
            if (vErrors !== null) {
              if (_errs137) {
                vErrors.length = _errs137
              } else {
                vErrors = null
              }
            }
          }
        }
        if (data46.deck !== undefined) {
          let data55 = data46.deck
          const _errs146 = errors
          let valid35 = false
          const _errs147 = errors
          if (typeof data55 === 'string') {
            if (!pattern5.test(data55)) {
              const err120 = {
                instancePath: instancePath + '/columns/deck',
                schemaPath: '#/$defs/Names/anyOf/0/pattern',
                keyword: 'pattern',
                params: { pattern: '\\S' },
                message: 'must match pattern "' + '\\S' + '"',
              }
              if (vErrors === null) {
                vErrors = [err120]
              } else {
                vErrors.push(err120)
              }
              errors++
            }
          } else {
            const err121 = {
              instancePath: instancePath + '/columns/deck',
              schemaPath: '#/$defs/Names/anyOf/0/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            }
            if (vErrors === null) {
              vErrors = [err121]
            } else {
              vErrors.push(err121)
            }
            errors++
          }
          var _valid5 = _errs147 === errors
          valid35 = valid35 || _valid5
          const _errs149 = errors
          if (Array.isArray(data55)) {
            if (data55.length < 1) {
              const err122 = {
                instancePath: instancePath + '/columns/deck',
                schemaPath: '#/$defs/Names/anyOf/1/minItems',
                keyword: 'minItems',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 items',
              }
              if (vErrors === null) {
                vErrors = [err122]
              } else {
                vErrors.push(err122)
              }
              errors++
            }
            const len8 = data55.length
            for (let i8 = 0; i8 < len8; i8++) {
              let data56 = data55[i8]
              if (typeof data56 === 'string') {
                if (!pattern5.test(data56)) {
                  const err123 = {
                    instancePath: instancePath + '/columns/deck/' + i8,
                    schemaPath: '#/$defs/Names/anyOf/1/items/pattern',
                    keyword: 'pattern',
                    params: { pattern: '\\S' },
                    message: 'must match pattern "' + '\\S' + '"',
                  }
                  if (vErrors === null) {
                    vErrors = [err123]
                  } else {
                    vErrors.push(err123)
                  }
                  errors++
                }
              } else {
                const err124 = {
                  instancePath: instancePath + '/columns/deck/' + i8,
                  schemaPath: '#/$defs/Names/anyOf/1/items/type',
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
          } else {
            const err125 = {
              instancePath: instancePath + '/columns/deck',
              schemaPath: '#/$defs/Names/anyOf/1/type',
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
          var _valid5 = _errs149 === errors
          valid35 = valid35 || _valid5
          if (!valid35) {
            const err126 = {
              instancePath: instancePath + '/columns/deck',
              schemaPath: '#/$defs/Names/anyOf',
              keyword: 'anyOf',
              params: {},
              message: 'must match a schema in anyOf',
            }
            if (vErrors === null) {
              vErrors = [err126]
            } else {
              vErrors.push(err126)
            }
            errors++
          } else {
            errors = _errs146
            if (vErrors !== null) {
              if (_errs146) {
                vErrors.length = _errs146
              } else {
                vErrors = null
              }
            }
          }
        }
        if (data46.byline !== undefined) {
          let data57 = data46.byline
          const _errs155 = errors
          let valid39 = false
          const _errs156 = errors
          if (typeof data57 === 'string') {
            if (!pattern5.test(data57)) {
              const err127 = {
                instancePath: instancePath + '/columns/byline',
                schemaPath: '#/$defs/Names/anyOf/0/pattern',
                keyword: 'pattern',
                params: { pattern: '\\S' },
                message: 'must match pattern "' + '\\S' + '"',
              }
              if (vErrors === null) {
                vErrors = [err127]
              } else {
                vErrors.push(err127)
              }
              errors++
            }
          } else {
            const err128 = {
              instancePath: instancePath + '/columns/byline',
              schemaPath: '#/$defs/Names/anyOf/0/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            }
            if (vErrors === null) {
              vErrors = [err128]
            } else {
              vErrors.push(err128)
            }
            errors++
          }
          var _valid6 = _errs156 === errors
          valid39 = valid39 || _valid6
          const _errs158 = errors
          if (Array.isArray(data57)) {
            if (data57.length < 1) {
              const err129 = {
                instancePath: instancePath + '/columns/byline',
                schemaPath: '#/$defs/Names/anyOf/1/minItems',
                keyword: 'minItems',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 items',
              }
              if (vErrors === null) {
                vErrors = [err129]
              } else {
                vErrors.push(err129)
              }
              errors++
            }
            const len9 = data57.length
            for (let i9 = 0; i9 < len9; i9++) {
              let data58 = data57[i9]
              if (typeof data58 === 'string') {
                if (!pattern5.test(data58)) {
                  const err130 = {
                    instancePath: instancePath + '/columns/byline/' + i9,
                    schemaPath: '#/$defs/Names/anyOf/1/items/pattern',
                    keyword: 'pattern',
                    params: { pattern: '\\S' },
                    message: 'must match pattern "' + '\\S' + '"',
                  }
                  if (vErrors === null) {
                    vErrors = [err130]
                  } else {
                    vErrors.push(err130)
                  }
                  errors++
                }
              } else {
                const err131 = {
                  instancePath: instancePath + '/columns/byline/' + i9,
                  schemaPath: '#/$defs/Names/anyOf/1/items/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                }
                if (vErrors === null) {
                  vErrors = [err131]
                } else {
                  vErrors.push(err131)
                }
                errors++
              }
            }
          } else {
            const err132 = {
              instancePath: instancePath + '/columns/byline',
              schemaPath: '#/$defs/Names/anyOf/1/type',
              keyword: 'type',
              params: { type: 'array' },
              message: 'must be array',
            }
            if (vErrors === null) {
              vErrors = [err132]
            } else {
              vErrors.push(err132)
            }
            errors++
          }
          var _valid6 = _errs158 === errors
          valid39 = valid39 || _valid6
          if (!valid39) {
            const err133 = {
              instancePath: instancePath + '/columns/byline',
              schemaPath: '#/$defs/Names/anyOf',
              keyword: 'anyOf',
              params: {},
              message: 'must match a schema in anyOf',
            }
            if (vErrors === null) {
              vErrors = [err133]
            } else {
              vErrors.push(err133)
            }
            errors++
          } else {
            errors = _errs155
            if (vErrors !== null) {
              if (_errs155) {
                vErrors.length = _errs155
              } else {
                vErrors = null
              }
            }
          }
        }
        if (data46.authors !== undefined) {
          let data59 = data46.authors
          const _errs164 = errors
          let valid43 = false
          const _errs165 = errors
          if (typeof data59 === 'string') {
            if (!pattern5.test(data59)) {
              const err134 = {
                instancePath: instancePath + '/columns/authors',
                schemaPath: '#/$defs/Names/anyOf/0/pattern',
                keyword: 'pattern',
                params: { pattern: '\\S' },
                message: 'must match pattern "' + '\\S' + '"',
              }
              if (vErrors === null) {
                vErrors = [err134]
              } else {
                vErrors.push(err134)
              }
              errors++
            }
          } else {
            const err135 = {
              instancePath: instancePath + '/columns/authors',
              schemaPath: '#/$defs/Names/anyOf/0/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            }
            if (vErrors === null) {
              vErrors = [err135]
            } else {
              vErrors.push(err135)
            }
            errors++
          }
          var _valid7 = _errs165 === errors
          valid43 = valid43 || _valid7
          const _errs167 = errors
          if (Array.isArray(data59)) {
            if (data59.length < 1) {
              const err136 = {
                instancePath: instancePath + '/columns/authors',
                schemaPath: '#/$defs/Names/anyOf/1/minItems',
                keyword: 'minItems',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 items',
              }
              if (vErrors === null) {
                vErrors = [err136]
              } else {
                vErrors.push(err136)
              }
              errors++
            }
            const len10 = data59.length
            for (let i10 = 0; i10 < len10; i10++) {
              let data60 = data59[i10]
              if (typeof data60 === 'string') {
                if (!pattern5.test(data60)) {
                  const err137 = {
                    instancePath: instancePath + '/columns/authors/' + i10,
                    schemaPath: '#/$defs/Names/anyOf/1/items/pattern',
                    keyword: 'pattern',
                    params: { pattern: '\\S' },
                    message: 'must match pattern "' + '\\S' + '"',
                  }
                  if (vErrors === null) {
                    vErrors = [err137]
                  } else {
                    vErrors.push(err137)
                  }
                  errors++
                }
              } else {
                const err138 = {
                  instancePath: instancePath + '/columns/authors/' + i10,
                  schemaPath: '#/$defs/Names/anyOf/1/items/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                }
                if (vErrors === null) {
                  vErrors = [err138]
                } else {
                  vErrors.push(err138)
                }
                errors++
              }
            }
          } else {
            const err139 = {
              instancePath: instancePath + '/columns/authors',
              schemaPath: '#/$defs/Names/anyOf/1/type',
              keyword: 'type',
              params: { type: 'array' },
              message: 'must be array',
            }
            if (vErrors === null) {
              vErrors = [err139]
            } else {
              vErrors.push(err139)
            }
            errors++
          }
          var _valid7 = _errs167 === errors
          valid43 = valid43 || _valid7
          if (!valid43) {
            const err140 = {
              instancePath: instancePath + '/columns/authors',
              schemaPath: '#/$defs/Names/anyOf',
              keyword: 'anyOf',
              params: {},
              message: 'must match a schema in anyOf',
            }
            if (vErrors === null) {
              vErrors = [err140]
            } else {
              vErrors.push(err140)
            }
            errors++
          } else {
            errors = _errs164
            if (vErrors !== null) {
              if (_errs164) {
                vErrors.length = _errs164
              } else {
                vErrors = null
              }
            }
          }
        }
        if (data46.datePublished !== undefined) {
          let data61 = data46.datePublished
          const _errs173 = errors
          let valid47 = false
          const _errs174 = errors
          if (typeof data61 === 'string') {
            if (!pattern5.test(data61)) {
              const err141 = {
                instancePath: instancePath + '/columns/datePublished',
                schemaPath: '#/$defs/Names/anyOf/0/pattern',
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
              instancePath: instancePath + '/columns/datePublished',
              schemaPath: '#/$defs/Names/anyOf/0/type',
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
          var _valid8 = _errs174 === errors
          valid47 = valid47 || _valid8
          const _errs176 = errors
          if (Array.isArray(data61)) {
            if (data61.length < 1) {
              const err143 = {
                instancePath: instancePath + '/columns/datePublished',
                schemaPath: '#/$defs/Names/anyOf/1/minItems',
                keyword: 'minItems',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 items',
              }
              if (vErrors === null) {
                vErrors = [err143]
              } else {
                vErrors.push(err143)
              }
              errors++
            }
            const len11 = data61.length
            for (let i11 = 0; i11 < len11; i11++) {
              let data62 = data61[i11]
              if (typeof data62 === 'string') {
                if (!pattern5.test(data62)) {
                  const err144 = {
                    instancePath: instancePath + '/columns/datePublished/' + i11,
                    schemaPath: '#/$defs/Names/anyOf/1/items/pattern',
                    keyword: 'pattern',
                    params: { pattern: '\\S' },
                    message: 'must match pattern "' + '\\S' + '"',
                  }
                  if (vErrors === null) {
                    vErrors = [err144]
                  } else {
                    vErrors.push(err144)
                  }
                  errors++
                }
              } else {
                const err145 = {
                  instancePath: instancePath + '/columns/datePublished/' + i11,
                  schemaPath: '#/$defs/Names/anyOf/1/items/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
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
              instancePath: instancePath + '/columns/datePublished',
              schemaPath: '#/$defs/Names/anyOf/1/type',
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
          var _valid8 = _errs176 === errors
          valid47 = valid47 || _valid8
          if (!valid47) {
            const err147 = {
              instancePath: instancePath + '/columns/datePublished',
              schemaPath: '#/$defs/Names/anyOf',
              keyword: 'anyOf',
              params: {},
              message: 'must match a schema in anyOf',
            }
            if (vErrors === null) {
              vErrors = [err147]
            } else {
              vErrors.push(err147)
            }
            errors++
          } else {
            errors = _errs173
            if (vErrors !== null) {
              if (_errs173) {
                vErrors.length = _errs173
              } else {
                vErrors = null
              }
            }
          }
        }
        if (data46.dateModified !== undefined) {
          let data63 = data46.dateModified
          const _errs182 = errors
          let valid51 = false
          const _errs183 = errors
          if (typeof data63 === 'string') {
            if (!pattern5.test(data63)) {
              const err148 = {
                instancePath: instancePath + '/columns/dateModified',
                schemaPath: '#/$defs/Names/anyOf/0/pattern',
                keyword: 'pattern',
                params: { pattern: '\\S' },
                message: 'must match pattern "' + '\\S' + '"',
              }
              if (vErrors === null) {
                vErrors = [err148]
              } else {
                vErrors.push(err148)
              }
              errors++
            }
          } else {
            const err149 = {
              instancePath: instancePath + '/columns/dateModified',
              schemaPath: '#/$defs/Names/anyOf/0/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            }
            if (vErrors === null) {
              vErrors = [err149]
            } else {
              vErrors.push(err149)
            }
            errors++
          }
          var _valid9 = _errs183 === errors
          valid51 = valid51 || _valid9
          const _errs185 = errors
          if (Array.isArray(data63)) {
            if (data63.length < 1) {
              const err150 = {
                instancePath: instancePath + '/columns/dateModified',
                schemaPath: '#/$defs/Names/anyOf/1/minItems',
                keyword: 'minItems',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 items',
              }
              if (vErrors === null) {
                vErrors = [err150]
              } else {
                vErrors.push(err150)
              }
              errors++
            }
            const len12 = data63.length
            for (let i12 = 0; i12 < len12; i12++) {
              let data64 = data63[i12]
              if (typeof data64 === 'string') {
                if (!pattern5.test(data64)) {
                  const err151 = {
                    instancePath: instancePath + '/columns/dateModified/' + i12,
                    schemaPath: '#/$defs/Names/anyOf/1/items/pattern',
                    keyword: 'pattern',
                    params: { pattern: '\\S' },
                    message: 'must match pattern "' + '\\S' + '"',
                  }
                  if (vErrors === null) {
                    vErrors = [err151]
                  } else {
                    vErrors.push(err151)
                  }
                  errors++
                }
              } else {
                const err152 = {
                  instancePath: instancePath + '/columns/dateModified/' + i12,
                  schemaPath: '#/$defs/Names/anyOf/1/items/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                }
                if (vErrors === null) {
                  vErrors = [err152]
                } else {
                  vErrors.push(err152)
                }
                errors++
              }
            }
          } else {
            const err153 = {
              instancePath: instancePath + '/columns/dateModified',
              schemaPath: '#/$defs/Names/anyOf/1/type',
              keyword: 'type',
              params: { type: 'array' },
              message: 'must be array',
            }
            if (vErrors === null) {
              vErrors = [err153]
            } else {
              vErrors.push(err153)
            }
            errors++
          }
          var _valid9 = _errs185 === errors
          valid51 = valid51 || _valid9
          if (!valid51) {
            const err154 = {
              instancePath: instancePath + '/columns/dateModified',
              schemaPath: '#/$defs/Names/anyOf',
              keyword: 'anyOf',
              params: {},
              message: 'must match a schema in anyOf',
            }
            if (vErrors === null) {
              vErrors = [err154]
            } else {
              vErrors.push(err154)
            }
            errors++
          } else {
            errors = _errs182
            if (vErrors !== null) {
              if (_errs182) {
                vErrors.length = _errs182
              } else {
                vErrors = null
              }
            }
          }
        }
        if (data46.language !== undefined) {
          let data65 = data46.language
          const _errs191 = errors
          let valid55 = false
          const _errs192 = errors
          if (typeof data65 === 'string') {
            if (!pattern5.test(data65)) {
              const err155 = {
                instancePath: instancePath + '/columns/language',
                schemaPath: '#/$defs/Names/anyOf/0/pattern',
                keyword: 'pattern',
                params: { pattern: '\\S' },
                message: 'must match pattern "' + '\\S' + '"',
              }
              if (vErrors === null) {
                vErrors = [err155]
              } else {
                vErrors.push(err155)
              }
              errors++
            }
          } else {
            const err156 = {
              instancePath: instancePath + '/columns/language',
              schemaPath: '#/$defs/Names/anyOf/0/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            }
            if (vErrors === null) {
              vErrors = [err156]
            } else {
              vErrors.push(err156)
            }
            errors++
          }
          var _valid10 = _errs192 === errors
          valid55 = valid55 || _valid10
          const _errs194 = errors
          if (Array.isArray(data65)) {
            if (data65.length < 1) {
              const err157 = {
                instancePath: instancePath + '/columns/language',
                schemaPath: '#/$defs/Names/anyOf/1/minItems',
                keyword: 'minItems',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 items',
              }
              if (vErrors === null) {
                vErrors = [err157]
              } else {
                vErrors.push(err157)
              }
              errors++
            }
            const len13 = data65.length
            for (let i13 = 0; i13 < len13; i13++) {
              let data66 = data65[i13]
              if (typeof data66 === 'string') {
                if (!pattern5.test(data66)) {
                  const err158 = {
                    instancePath: instancePath + '/columns/language/' + i13,
                    schemaPath: '#/$defs/Names/anyOf/1/items/pattern',
                    keyword: 'pattern',
                    params: { pattern: '\\S' },
                    message: 'must match pattern "' + '\\S' + '"',
                  }
                  if (vErrors === null) {
                    vErrors = [err158]
                  } else {
                    vErrors.push(err158)
                  }
                  errors++
                }
              } else {
                const err159 = {
                  instancePath: instancePath + '/columns/language/' + i13,
                  schemaPath: '#/$defs/Names/anyOf/1/items/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                }
                if (vErrors === null) {
                  vErrors = [err159]
                } else {
                  vErrors.push(err159)
                }
                errors++
              }
            }
          } else {
            const err160 = {
              instancePath: instancePath + '/columns/language',
              schemaPath: '#/$defs/Names/anyOf/1/type',
              keyword: 'type',
              params: { type: 'array' },
              message: 'must be array',
            }
            if (vErrors === null) {
              vErrors = [err160]
            } else {
              vErrors.push(err160)
            }
            errors++
          }
          var _valid10 = _errs194 === errors
          valid55 = valid55 || _valid10
          if (!valid55) {
            const err161 = {
              instancePath: instancePath + '/columns/language',
              schemaPath: '#/$defs/Names/anyOf',
              keyword: 'anyOf',
              params: {},
              message: 'must match a schema in anyOf',
            }
            if (vErrors === null) {
              vErrors = [err161]
            } else {
              vErrors.push(err161)
            }
            errors++
          } else {
            errors = _errs191
            if (vErrors !== null) {
              if (_errs191) {
                vErrors.length = _errs191
              } else {
                vErrors = null
              }
            }
          }
        }
      } else {
        const err162 = {
          instancePath: instancePath + '/columns',
          schemaPath: '#/properties/columns/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        }
        if (vErrors === null) {
          vErrors = [err162]
        } else {
          vErrors.push(err162)
        }
        errors++
      }
    }
    if (data.metadata !== undefined) {
      let data67 = data.metadata
      if (data67 && typeof data67 == 'object' && !Array.isArray(data67)) {
        for (const key7 in data67) {
          let data68 = data67[key7]
          if (typeof data68 !== 'string') {
            const err163 = {
              instancePath: instancePath + '/metadata/' + key7.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/properties/metadata/additionalProperties/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            }
            if (vErrors === null) {
              vErrors = [err163]
            } else {
              vErrors.push(err163)
            }
            errors++
          }
          if (
            !(
              data68 === 'string' ||
              data68 === 'integer' ||
              data68 === 'number' ||
              data68 === 'boolean' ||
              data68 === 'strings'
            )
          ) {
            const err164 = {
              instancePath: instancePath + '/metadata/' + key7.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/properties/metadata/additionalProperties/enum',
              keyword: 'enum',
              params: { allowedValues: schema31.properties.metadata.additionalProperties.enum },
              message: 'must be equal to one of the allowed values',
            }
            if (vErrors === null) {
              vErrors = [err164]
            } else {
              vErrors.push(err164)
            }
            errors++
          }
        }
      } else {
        const err165 = {
          instancePath: instancePath + '/metadata',
          schemaPath: '#/properties/metadata/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        }
        if (vErrors === null) {
          vErrors = [err165]
        } else {
          vErrors.push(err165)
        }
        errors++
      }
    }
    if (data.formats !== undefined) {
      let data69 = data.formats
      if (Array.isArray(data69)) {
        if (data69.length < 1) {
          const err166 = {
            instancePath: instancePath + '/formats',
            schemaPath: '#/properties/formats/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
            message: 'must NOT have fewer than 1 items',
          }
          if (vErrors === null) {
            vErrors = [err166]
          } else {
            vErrors.push(err166)
          }
          errors++
        }
        const len14 = data69.length
        for (let i14 = 0; i14 < len14; i14++) {
          let data70 = data69[i14]
          if (typeof data70 !== 'string') {
            const err167 = {
              instancePath: instancePath + '/formats/' + i14,
              schemaPath: '#/properties/formats/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            }
            if (vErrors === null) {
              vErrors = [err167]
            } else {
              vErrors.push(err167)
            }
            errors++
          }
          if (
            !(
              data70 === 'parquet' ||
              data70 === 'jsonl' ||
              data70 === 'tei' ||
              data70 === 'tei-corpus' ||
              data70 === 'vrt' ||
              data70 === 'ninjs' ||
              data70 === 'jsonld' ||
              data70 === 'dolma' ||
              data70 === 'datatrove' ||
              data70 === 'markdown' ||
              data70 === 'csv' ||
              data70 === 'webanno' ||
              data70 === 'sqlite'
            )
          ) {
            const err168 = {
              instancePath: instancePath + '/formats/' + i14,
              schemaPath: '#/properties/formats/items/enum',
              keyword: 'enum',
              params: { allowedValues: schema31.properties.formats.items.enum },
              message: 'must be equal to one of the allowed values',
            }
            if (vErrors === null) {
              vErrors = [err168]
            } else {
              vErrors.push(err168)
            }
            errors++
          }
        }
        let i15 = data69.length
        let j0
        if (i15 > 1) {
          const indices0 = {}
          for (; i15--; ) {
            let item0 = data69[i15]
            if (typeof item0 !== 'string') {
              continue
            }
            if (typeof indices0[item0] == 'number') {
              j0 = indices0[item0]
              const err169 = {
                instancePath: instancePath + '/formats',
                schemaPath: '#/properties/formats/uniqueItems',
                keyword: 'uniqueItems',
                params: { i: i15, j: j0 },
                message: 'must NOT have duplicate items (items ## ' + j0 + ' and ' + i15 + ' are identical)',
              }
              if (vErrors === null) {
                vErrors = [err169]
              } else {
                vErrors.push(err169)
              }
              errors++
              break
            }
            indices0[item0] = i15
          }
        }
      } else {
        const err170 = {
          instancePath: instancePath + '/formats',
          schemaPath: '#/properties/formats/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        }
        if (vErrors === null) {
          vErrors = [err170]
        } else {
          vErrors.push(err170)
        }
        errors++
      }
    }
    if (data.shardSize !== undefined) {
      let data71 = data.shardSize
      if (!(typeof data71 == 'number' && !(data71 % 1) && !isNaN(data71) && isFinite(data71))) {
        const err171 = {
          instancePath: instancePath + '/shardSize',
          schemaPath: '#/properties/shardSize/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        }
        if (vErrors === null) {
          vErrors = [err171]
        } else {
          vErrors.push(err171)
        }
        errors++
      }
      if (typeof data71 == 'number' && isFinite(data71)) {
        if (data71 < 1 || isNaN(data71)) {
          const err172 = {
            instancePath: instancePath + '/shardSize',
            schemaPath: '#/properties/shardSize/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
            message: 'must be >= 1',
          }
          if (vErrors === null) {
            vErrors = [err172]
          } else {
            vErrors.push(err172)
          }
          errors++
        }
      }
    }
    if (data.cacheSize !== undefined) {
      let data72 = data.cacheSize
      if (!(typeof data72 == 'number' && !(data72 % 1) && !isNaN(data72) && isFinite(data72))) {
        const err173 = {
          instancePath: instancePath + '/cacheSize',
          schemaPath: '#/properties/cacheSize/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        }
        if (vErrors === null) {
          vErrors = [err173]
        } else {
          vErrors.push(err173)
        }
        errors++
      }
      if (typeof data72 == 'number' && isFinite(data72)) {
        if (data72 < 0 || isNaN(data72)) {
          const err174 = {
            instancePath: instancePath + '/cacheSize',
            schemaPath: '#/properties/cacheSize/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            message: 'must be >= 0',
          }
          if (vErrors === null) {
            vErrors = [err174]
          } else {
            vErrors.push(err174)
          }
          errors++
        }
      }
    }
    if (data.documentSeconds !== undefined) {
      let data73 = data.documentSeconds
      if (typeof data73 == 'number' && isFinite(data73)) {
        if (data73 <= 0 || isNaN(data73)) {
          const err175 = {
            instancePath: instancePath + '/documentSeconds',
            schemaPath: '#/properties/documentSeconds/exclusiveMinimum',
            keyword: 'exclusiveMinimum',
            params: { comparison: '>', limit: 0 },
            message: 'must be > 0',
          }
          if (vErrors === null) {
            vErrors = [err175]
          } else {
            vErrors.push(err175)
          }
          errors++
        }
      } else {
        const err176 = {
          instancePath: instancePath + '/documentSeconds',
          schemaPath: '#/properties/documentSeconds/type',
          keyword: 'type',
          params: { type: 'number' },
          message: 'must be number',
        }
        if (vErrors === null) {
          vErrors = [err176]
        } else {
          vErrors.push(err176)
        }
        errors++
      }
    }
    if (data.maxRejects !== undefined) {
      let data74 = data.maxRejects
      if (!(typeof data74 == 'number' && !(data74 % 1) && !isNaN(data74) && isFinite(data74))) {
        const err177 = {
          instancePath: instancePath + '/maxRejects',
          schemaPath: '#/properties/maxRejects/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        }
        if (vErrors === null) {
          vErrors = [err177]
        } else {
          vErrors.push(err177)
        }
        errors++
      }
      if (typeof data74 == 'number' && isFinite(data74)) {
        if (data74 < 0 || isNaN(data74)) {
          const err178 = {
            instancePath: instancePath + '/maxRejects',
            schemaPath: '#/properties/maxRejects/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
            message: 'must be >= 0',
          }
          if (vErrors === null) {
            vErrors = [err178]
          } else {
            vErrors.push(err178)
          }
          errors++
        }
      }
    }
    if (data.header !== undefined) {
      let data75 = data.header
      if (Array.isArray(data75)) {
        if (data75.length < 1) {
          const err179 = {
            instancePath: instancePath + '/header',
            schemaPath: '#/properties/header/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
            message: 'must NOT have fewer than 1 items',
          }
          if (vErrors === null) {
            vErrors = [err179]
          } else {
            vErrors.push(err179)
          }
          errors++
        }
        const len15 = data75.length
        for (let i16 = 0; i16 < len15; i16++) {
          let data76 = data75[i16]
          if (typeof data76 !== 'string' && !(data76 && typeof data76 == 'object' && !Array.isArray(data76))) {
            const err180 = {
              instancePath: instancePath + '/header/' + i16,
              schemaPath: '#/properties/header/items/type',
              keyword: 'type',
              params: { type: schema31.properties.header.items.type },
              message: 'must be string,object',
            }
            if (vErrors === null) {
              vErrors = [err180]
            } else {
              vErrors.push(err180)
            }
            errors++
          }
          const _errs219 = errors
          let valid64 = true
          const _errs220 = errors
          if (typeof data76 !== 'string') {
            const err181 = {}
            if (vErrors === null) {
              vErrors = [err181]
            } else {
              vErrors.push(err181)
            }
            errors++
          }
          var _valid11 = _errs220 === errors
          errors = _errs219
          if (vErrors !== null) {
            if (_errs219) {
              vErrors.length = _errs219
            } else {
              vErrors = null
            }
          }
          if (_valid11) {
            const _errs222 = errors
            if (
              !(
                data76 === 'kicker' ||
                data76 === 'kicker?' ||
                data76 === 'headline' ||
                data76 === 'headline?' ||
                data76 === 'deck' ||
                data76 === 'deck?' ||
                data76 === 'byline' ||
                data76 === 'byline?' ||
                data76 === 'date' ||
                data76 === 'date?' ||
                data76 === 'modified' ||
                data76 === 'modified?' ||
                data76 === 'skip' ||
                data76 === 'skip?' ||
                data76 === 'skip*'
              )
            ) {
              const err182 = {
                instancePath: instancePath + '/header/' + i16,
                schemaPath: '#/$defs/HeaderStep/enum',
                keyword: 'enum',
                params: { allowedValues: schema44.enum },
                message: 'must be equal to one of the allowed values',
              }
              if (vErrors === null) {
                vErrors = [err182]
              } else {
                vErrors.push(err182)
              }
              errors++
            }
            var _valid11 = _errs222 === errors
            valid64 = _valid11
          }
          if (!valid64) {
            const err183 = {
              instancePath: instancePath + '/header/' + i16,
              schemaPath: '#/properties/header/items/if',
              keyword: 'if',
              params: { failingKeyword: 'then' },
              message: 'must match "then" schema',
            }
            if (vErrors === null) {
              vErrors = [err183]
            } else {
              vErrors.push(err183)
            }
            errors++
          }
          if (data76 && typeof data76 == 'object' && !Array.isArray(data76)) {
            if (Object.keys(data76).length > 1) {
              const err184 = {
                instancePath: instancePath + '/header/' + i16,
                schemaPath: '#/properties/header/items/maxProperties',
                keyword: 'maxProperties',
                params: { limit: 1 },
                message: 'must NOT have more than 1 properties',
              }
              if (vErrors === null) {
                vErrors = [err184]
              } else {
                vErrors.push(err184)
              }
              errors++
            }
            if (Object.keys(data76).length < 1) {
              const err185 = {
                instancePath: instancePath + '/header/' + i16,
                schemaPath: '#/properties/header/items/minProperties',
                keyword: 'minProperties',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 properties',
              }
              if (vErrors === null) {
                vErrors = [err185]
              } else {
                vErrors.push(err185)
              }
              errors++
            }
            for (const key8 in data76) {
              const _errs224 = errors
              if (
                !(
                  key8 === 'kicker' ||
                  key8 === 'kicker?' ||
                  key8 === 'headline' ||
                  key8 === 'headline?' ||
                  key8 === 'deck' ||
                  key8 === 'deck?' ||
                  key8 === 'byline' ||
                  key8 === 'byline?' ||
                  key8 === 'date' ||
                  key8 === 'date?' ||
                  key8 === 'modified' ||
                  key8 === 'modified?' ||
                  key8 === 'skip' ||
                  key8 === 'skip?' ||
                  key8 === 'skip*'
                )
              ) {
                const err186 = {
                  instancePath: instancePath + '/header/' + i16,
                  schemaPath: '#/$defs/HeaderStep/enum',
                  keyword: 'enum',
                  params: { allowedValues: schema44.enum },
                  message: 'must be equal to one of the allowed values',
                  propertyName: key8,
                }
                if (vErrors === null) {
                  vErrors = [err186]
                } else {
                  vErrors.push(err186)
                }
                errors++
              }
              var valid66 = _errs224 === errors
              if (!valid66) {
                const err187 = {
                  instancePath: instancePath + '/header/' + i16,
                  schemaPath: '#/properties/header/items/propertyNames',
                  keyword: 'propertyNames',
                  params: { propertyName: key8 },
                  message: 'property name must be valid',
                }
                if (vErrors === null) {
                  vErrors = [err187]
                } else {
                  vErrors.push(err187)
                }
                errors++
              }
            }
            for (const key9 in data76) {
              if (typeof data76[key9] !== 'string') {
                const err188 = {
                  instancePath: instancePath + '/header/' + i16 + '/' + key9.replace(/~/g, '~0').replace(/\//g, '~1'),
                  schemaPath: '#/properties/header/items/additionalProperties/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                }
                if (vErrors === null) {
                  vErrors = [err188]
                } else {
                  vErrors.push(err188)
                }
                errors++
              }
            }
          }
        }
      } else {
        const err189 = {
          instancePath: instancePath + '/header',
          schemaPath: '#/properties/header/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        }
        if (vErrors === null) {
          vErrors = [err189]
        } else {
          vErrors.push(err189)
        }
        errors++
      }
    }
    if (data.rules !== undefined) {
      let data78 = data.rules
      if (data78 && typeof data78 == 'object' && !Array.isArray(data78)) {
        for (const key10 in data78) {
          if (
            !validate21(data78[key10], {
              instancePath: instancePath + '/rules/' + key10.replace(/~/g, '~0').replace(/\//g, '~1'),
              parentData: data78,
              parentDataProperty: key10,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors)
            errors = vErrors.length
          }
        }
      } else {
        const err190 = {
          instancePath: instancePath + '/rules',
          schemaPath: '#/properties/rules/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        }
        if (vErrors === null) {
          vErrors = [err190]
        } else {
          vErrors.push(err190)
        }
        errors++
      }
    }
    if (data.plugins !== undefined) {
      let data80 = data.plugins
      if (Array.isArray(data80)) {
        const len16 = data80.length
        for (let i17 = 0; i17 < len16; i17++) {
          let data81 = data80[i17]
          if (typeof data81 === 'string') {
            if (!pattern5.test(data81)) {
              const err191 = {
                instancePath: instancePath + '/plugins/' + i17,
                schemaPath: '#/properties/plugins/items/pattern',
                keyword: 'pattern',
                params: { pattern: '\\S' },
                message: 'must match pattern "' + '\\S' + '"',
              }
              if (vErrors === null) {
                vErrors = [err191]
              } else {
                vErrors.push(err191)
              }
              errors++
            }
          } else {
            const err192 = {
              instancePath: instancePath + '/plugins/' + i17,
              schemaPath: '#/properties/plugins/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            }
            if (vErrors === null) {
              vErrors = [err192]
            } else {
              vErrors.push(err192)
            }
            errors++
          }
        }
        let i18 = data80.length
        let j1
        if (i18 > 1) {
          const indices1 = {}
          for (; i18--; ) {
            let item1 = data80[i18]
            if (typeof item1 !== 'string') {
              continue
            }
            if (typeof indices1[item1] == 'number') {
              j1 = indices1[item1]
              const err193 = {
                instancePath: instancePath + '/plugins',
                schemaPath: '#/properties/plugins/uniqueItems',
                keyword: 'uniqueItems',
                params: { i: i18, j: j1 },
                message: 'must NOT have duplicate items (items ## ' + j1 + ' and ' + i18 + ' are identical)',
              }
              if (vErrors === null) {
                vErrors = [err193]
              } else {
                vErrors.push(err193)
              }
              errors++
              break
            }
            indices1[item1] = i18
          }
        }
      } else {
        const err194 = {
          instancePath: instancePath + '/plugins',
          schemaPath: '#/properties/plugins/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        }
        if (vErrors === null) {
          vErrors = [err194]
        } else {
          vErrors.push(err194)
        }
        errors++
      }
    }
    if (data.exceptions !== undefined) {
      let data82 = data.exceptions
      if (Array.isArray(data82)) {
        const len17 = data82.length
        for (let i19 = 0; i19 < len17; i19++) {
          let data83 = data82[i19]
          if (data83 && typeof data83 == 'object' && !Array.isArray(data83)) {
            if (data83.rule === undefined) {
              const err195 = {
                instancePath: instancePath + '/exceptions/' + i19,
                schemaPath: '#/$defs/Exception/required',
                keyword: 'required',
                params: { missingProperty: 'rule' },
                message: "must have required property '" + 'rule' + "'",
              }
              if (vErrors === null) {
                vErrors = [err195]
              } else {
                vErrors.push(err195)
              }
              errors++
            }
            if (data83.path === undefined) {
              const err196 = {
                instancePath: instancePath + '/exceptions/' + i19,
                schemaPath: '#/$defs/Exception/required',
                keyword: 'required',
                params: { missingProperty: 'path' },
                message: "must have required property '" + 'path' + "'",
              }
              if (vErrors === null) {
                vErrors = [err196]
              } else {
                vErrors.push(err196)
              }
              errors++
            }
            if (data83.reason === undefined) {
              const err197 = {
                instancePath: instancePath + '/exceptions/' + i19,
                schemaPath: '#/$defs/Exception/required',
                keyword: 'required',
                params: { missingProperty: 'reason' },
                message: "must have required property '" + 'reason' + "'",
              }
              if (vErrors === null) {
                vErrors = [err197]
              } else {
                vErrors.push(err197)
              }
              errors++
            }
            for (const key11 in data83) {
              if (!(key11 === 'rule' || key11 === 'path' || key11 === 'reason')) {
                const err198 = {
                  instancePath: instancePath + '/exceptions/' + i19,
                  schemaPath: '#/$defs/Exception/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key11 },
                  message: 'must NOT have additional properties',
                }
                if (vErrors === null) {
                  vErrors = [err198]
                } else {
                  vErrors.push(err198)
                }
                errors++
              }
            }
            if (data83.rule !== undefined) {
              if (typeof data83.rule !== 'string') {
                const err199 = {
                  instancePath: instancePath + '/exceptions/' + i19 + '/rule',
                  schemaPath: '#/$defs/Exception/properties/rule/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                }
                if (vErrors === null) {
                  vErrors = [err199]
                } else {
                  vErrors.push(err199)
                }
                errors++
              }
            }
            if (data83.path !== undefined) {
              let data85 = data83.path
              if (typeof data85 === 'string') {
                if (!pattern5.test(data85)) {
                  const err200 = {
                    instancePath: instancePath + '/exceptions/' + i19 + '/path',
                    schemaPath: '#/$defs/Exception/properties/path/pattern',
                    keyword: 'pattern',
                    params: { pattern: '\\S' },
                    message: 'must match pattern "' + '\\S' + '"',
                  }
                  if (vErrors === null) {
                    vErrors = [err200]
                  } else {
                    vErrors.push(err200)
                  }
                  errors++
                }
              } else {
                const err201 = {
                  instancePath: instancePath + '/exceptions/' + i19 + '/path',
                  schemaPath: '#/$defs/Exception/properties/path/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                }
                if (vErrors === null) {
                  vErrors = [err201]
                } else {
                  vErrors.push(err201)
                }
                errors++
              }
            }
            if (data83.reason !== undefined) {
              let data86 = data83.reason
              if (typeof data86 === 'string') {
                if (!pattern5.test(data86)) {
                  const err202 = {
                    instancePath: instancePath + '/exceptions/' + i19 + '/reason',
                    schemaPath: '#/$defs/Exception/properties/reason/pattern',
                    keyword: 'pattern',
                    params: { pattern: '\\S' },
                    message: 'must match pattern "' + '\\S' + '"',
                  }
                  if (vErrors === null) {
                    vErrors = [err202]
                  } else {
                    vErrors.push(err202)
                  }
                  errors++
                }
              } else {
                const err203 = {
                  instancePath: instancePath + '/exceptions/' + i19 + '/reason',
                  schemaPath: '#/$defs/Exception/properties/reason/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                }
                if (vErrors === null) {
                  vErrors = [err203]
                } else {
                  vErrors.push(err203)
                }
                errors++
              }
            }
          } else {
            const err204 = {
              instancePath: instancePath + '/exceptions/' + i19,
              schemaPath: '#/$defs/Exception/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
            }
            if (vErrors === null) {
              vErrors = [err204]
            } else {
              vErrors.push(err204)
            }
            errors++
          }
        }
      } else {
        const err205 = {
          instancePath: instancePath + '/exceptions',
          schemaPath: '#/properties/exceptions/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        }
        if (vErrors === null) {
          vErrors = [err205]
        } else {
          vErrors.push(err205)
        }
        errors++
      }
    }
  } else {
    const err206 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    }
    if (vErrors === null) {
      vErrors = [err206]
    } else {
      vErrors.push(err206)
    }
    errors++
  }
  validate20.errors = vErrors
  return errors === 0
}
validate20.evaluated = { props: true, dynamicProps: false, dynamicItems: false }
