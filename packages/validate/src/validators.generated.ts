// Written by `pnpm generate` from the JSON Schemas; change those instead.
// @ts-nocheck
'use strict'
export const validateDocument = validate20
const schema31 = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:copydesk:schema:document:0',
  title: 'Document',
  description:
    'One article of a dataset. Every field is always present: null or an empty list where there is nothing. Offsets are Unicode code points, half-open.',
  type: 'object',
  additionalProperties: false,
  required: [
    'schemaVersion',
    'id',
    'kicker',
    'headline',
    'deck',
    'byline',
    'authors',
    'dateline',
    'location',
    'datePublished',
    'dateModified',
    'language',
    'text',
    'paragraphs',
    'source',
  ],
  properties: {
    schemaVersion: {
      description: 'The version of this schema. "0" until all fields of the format are in.',
      type: 'string',
      const: '0',
      examples: ['0'],
      'x-copydesk-schema-org': 'schemaVersion',
      'x-copydesk-ninjs': 'profile',
      'x-copydesk-tei': 'teiHeader/encodingDesc/appInfo/application/@version',
    },
    id: {
      description:
        'The path below the input folder without a recognised extension, parts joined by `/`; characters that cannot be printed, and `%` itself, as %XX. A member of an archive continues the id of the archive; a row of a table has the id that its table declares, else its number behind the id of the table. Unique in the dataset.',
      type: 'string',
      pattern: '.',
      examples: ['2022/000_4e40ee4d5a123b74'],
      'x-copydesk-schema-org': 'identifier',
      'x-copydesk-ninjs': 'uri',
      'x-copydesk-tei': "teiHeader/fileDesc/publicationStmt/idno[@type='id']",
    },
    kicker: {
      description: 'The short line above the headline.',
      type: ['string', 'null'],
      examples: ['CITY HALL', null],
      'x-copydesk-schema-org': 'articleSection',
      'x-copydesk-ninjs': 'headlines[role=kicker].value',
      'x-copydesk-tei': "head[@type='kicker']",
    },
    headline: {
      description: 'The headline, on one line.',
      type: ['string', 'null'],
      examples: ['Ferry service to Tarn Island resumes'],
      'x-copydesk-schema-org': 'headline',
      'x-copydesk-ninjs': 'headlines[role=main].value',
      'x-copydesk-tei': "head[@type='main']",
    },
    deck: {
      description: 'The summary line below the headline (standfirst).',
      type: ['string', 'null'],
      examples: ['Two boats will run until the old pier is repaired.', null],
      'x-copydesk-schema-org': 'alternativeHeadline',
      'x-copydesk-ninjs': 'headlines[role=deck].value',
      'x-copydesk-tei': "head[@type='sub']",
    },
    byline: {
      description: 'The byline as printed.',
      type: ['string', 'null'],
      examples: ['By Ada Marlowe and Tom Petrie', null],
      'x-copydesk-schema-org': 'creditText',
      'x-copydesk-ninjs': 'by',
      'x-copydesk-tei': 'byline',
    },
    authors: {
      description: 'The names of the authors alone, in the order of the byline.',
      type: 'array',
      items: { type: 'string', pattern: '\\S' },
      examples: [['Ada Marlowe', 'Tom Petrie'], []],
      'x-copydesk-schema-org': 'author',
      'x-copydesk-ninjs': 'people[rel=author].name',
      'x-copydesk-tei': 'byline/docAuthor',
    },
    dateline: {
      description: 'The place line before the first sentence, as printed.',
      type: ['string', 'null'],
      examples: ['PORT ELLIAN (Northwind) —', null],
      'x-copydesk-schema-org': 'dateline',
      'x-copydesk-ninjs': 'located',
      'x-copydesk-tei': 'dateline',
    },
    location: {
      description: 'The place that the dateline names.',
      type: ['string', 'null'],
      examples: ['PORT ELLIAN', null],
      'x-copydesk-schema-org': 'contentLocation',
      'x-copydesk-ninjs': 'places[rel=dateline].name',
      'x-copydesk-tei': 'dateline/placeName',
    },
    datePublished: {
      description:
        'The date of publication in ISO 8601; with time and offset only where the text gives them, never shifted by a time zone.',
      type: ['string', 'null'],
      pattern:
        '^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?(?:Z|[+-]\\d{2}:\\d{2})?)?$',
      examples: ['2022-01-11', '2022-01-11T14:30+01:00', null],
      'x-copydesk-schema-org': 'datePublished',
      'x-copydesk-ninjs': 'firstCreated',
      'x-copydesk-tei': 'dateline/date/@when',
    },
    dateModified: {
      description: 'The date of the last change that the text names, in the form of `datePublished`.',
      type: ['string', 'null'],
      pattern:
        '^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?(?:Z|[+-]\\d{2}:\\d{2})?)?$',
      examples: ['2022-01-12', null],
      'x-copydesk-schema-org': 'dateModified',
      'x-copydesk-ninjs': 'versionCreated',
      'x-copydesk-tei': "teiHeader/fileDesc/sourceDesc/bibl/date[@type='modified']/@when",
    },
    language: {
      description: 'The language as a BCP 47 tag; `und` where it is unknown.',
      type: 'string',
      pattern: '^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$',
      examples: ['en', 'ka', 'und'],
      'x-copydesk-schema-org': 'inLanguage',
      'x-copydesk-ninjs': 'language',
      'x-copydesk-tei': 'teiHeader/profileDesc/langUsage/language/@ident',
    },
    text: {
      description:
        'The body: paragraphs joined by one blank line, in Unicode normalisation form C, quotation marks as the author set them.',
      type: 'string',
      examples: ['The ferry sailed at dawn.\n\n“We are glad,” the captain said.'],
      'x-copydesk-schema-org': 'articleBody',
      'x-copydesk-ninjs': 'bodies[contentType=text/plain].value',
      'x-copydesk-tei': 'text/body/div',
    },
    paragraphs: {
      description: 'Where each paragraph stands in `text`, in order.',
      type: 'array',
      items: { $ref: '#/$defs/Span' },
      examples: [
        [
          { start: 0, end: 25 },
          { start: 27, end: 59 },
        ],
      ],
      'x-copydesk-schema-org': 'articleBody',
      'x-copydesk-ninjs': 'bodies[contentType=text/plain].value',
      'x-copydesk-tei': 'text/body/div/p',
    },
    source: {
      description: 'The raw file that the document was made from.',
      type: 'object',
      additionalProperties: false,
      required: ['path', 'bytes', 'sha256', 'encoding', 'mediaType'],
      examples: [
        {
          path: '2022/000_4e40ee4d5a123b74.txt',
          bytes: 5357,
          sha256: '7c0b34d0fa3a0c21cd1a19d4c9d4a9e4f95d1b0e3a4a8f3f5b34c2a4a5f6e7d8',
          encoding: 'utf-8',
          mediaType: 'text/plain',
        },
      ],
      'x-copydesk-schema-org': 'isBasedOn',
      'x-copydesk-ninjs': 'renditions[name=source]',
      'x-copydesk-tei': 'teiHeader/fileDesc/sourceDesc/bibl',
      properties: {
        path: {
          description:
            'The path below the input folder, escaped as in `id`; of a member of an archive, behind that of the archive; of a row, that of its table.',
          type: 'string',
          pattern: '.',
          examples: ['2022/000_4e40ee4d5a123b74.txt'],
          'x-copydesk-schema-org': 'name',
          'x-copydesk-ninjs': 'renditions[name=source].title',
          'x-copydesk-tei': "idno[@type='path']",
        },
        bytes: {
          description:
            'The size in bytes of what the document was read from, unpacked: the file, the member of an archive, or the row of a table without its line end.',
          type: 'integer',
          minimum: 0,
          maximum: 2147483647,
          examples: [5357],
          'x-copydesk-schema-org': 'contentSize',
          'x-copydesk-ninjs': 'renditions[name=source].sizeInBytes',
          'x-copydesk-tei': "extent/measure[@unit='bytes']",
        },
        sha256: {
          description: 'The SHA-256 of these bytes, in lower-case hexadecimal.',
          type: 'string',
          pattern: '^[0-9a-f]{64}$',
          examples: ['7c0b34d0fa3a0c21cd1a19d4c9d4a9e4f95d1b0e3a4a8f3f5b34c2a4a5f6e7d8'],
          'x-copydesk-schema-org': 'sha256',
          'x-copydesk-ninjs': 'altIds[role=source.sha256].value',
          'x-copydesk-tei': "idno[@type='sha256']",
        },
        encoding: {
          description: 'The encoding that the bytes were read in, by its WHATWG name in lower case.',
          type: 'string',
          pattern: '^[a-z0-9_-]+$',
          examples: ['utf-8', 'windows-1252', 'utf-16le'],
          'x-copydesk-schema-org': 'encodingFormat',
          'x-copydesk-ninjs': 'renditions[name=source].contentType',
          'x-copydesk-tei': "note[@type='encoding']",
        },
        mediaType: {
          description: 'The media type of the raw file, unpacked.',
          type: 'string',
          pattern: '^[a-z]+/[a-z0-9.+-]+$',
          examples: ['text/plain'],
          'x-copydesk-schema-org': 'encodingFormat',
          'x-copydesk-ninjs': 'renditions[name=source].contentType',
          'x-copydesk-tei': "note[@type='mediaType']",
        },
      },
    },
  },
  $defs: {
    Span: {
      title: 'Span',
      description: 'A half-open range of `text`, in Unicode code points.',
      type: 'object',
      additionalProperties: false,
      required: ['start', 'end'],
      properties: {
        start: {
          description: 'The first code point.',
          type: 'integer',
          minimum: 0,
          maximum: 2147483647,
          examples: [0],
          'x-copydesk-schema-org': null,
          'x-copydesk-ninjs': null,
          'x-copydesk-tei': 'span/@from',
        },
        end: {
          description: 'The code point after the last.',
          type: 'integer',
          minimum: 0,
          maximum: 2147483647,
          examples: [25],
          'x-copydesk-schema-org': null,
          'x-copydesk-ninjs': null,
          'x-copydesk-tei': 'span/@to',
        },
      },
    },
  },
}
const schema32 = {
  title: 'Span',
  description: 'A half-open range of `text`, in Unicode code points.',
  type: 'object',
  additionalProperties: false,
  required: ['start', 'end'],
  properties: {
    start: {
      description: 'The first code point.',
      type: 'integer',
      minimum: 0,
      maximum: 2147483647,
      examples: [0],
      'x-copydesk-schema-org': null,
      'x-copydesk-ninjs': null,
      'x-copydesk-tei': 'span/@from',
    },
    end: {
      description: 'The code point after the last.',
      type: 'integer',
      minimum: 0,
      maximum: 2147483647,
      examples: [25],
      'x-copydesk-schema-org': null,
      'x-copydesk-ninjs': null,
      'x-copydesk-tei': 'span/@to',
    },
  },
}
const func1 = Object.prototype.hasOwnProperty
const pattern4 = new RegExp('.', 'u')
const pattern5 = new RegExp('\\S', 'u')
const pattern6 = new RegExp(
  '^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?(?:Z|[+-]\\d{2}:\\d{2})?)?$',
  'u',
)
const pattern8 = new RegExp('^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$', 'u')
const pattern10 = new RegExp('^[0-9a-f]{64}$', 'u')
const pattern11 = new RegExp('^[a-z0-9_-]+$', 'u')
const pattern12 = new RegExp('^[a-z]+/[a-z0-9.+-]+$', 'u')

function validate20(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  /*# sourceURL="urn:copydesk:schema:document:0" */
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
    if (data.schemaVersion === undefined) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'schemaVersion' },
        message: "must have required property '" + 'schemaVersion' + "'",
      }
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
    if (data.id === undefined) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'id' },
        message: "must have required property '" + 'id' + "'",
      }
      if (vErrors === null) {
        vErrors = [err1]
      } else {
        vErrors.push(err1)
      }
      errors++
    }
    if (data.kicker === undefined) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'kicker' },
        message: "must have required property '" + 'kicker' + "'",
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
    }
    if (data.headline === undefined) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'headline' },
        message: "must have required property '" + 'headline' + "'",
      }
      if (vErrors === null) {
        vErrors = [err3]
      } else {
        vErrors.push(err3)
      }
      errors++
    }
    if (data.deck === undefined) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'deck' },
        message: "must have required property '" + 'deck' + "'",
      }
      if (vErrors === null) {
        vErrors = [err4]
      } else {
        vErrors.push(err4)
      }
      errors++
    }
    if (data.byline === undefined) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'byline' },
        message: "must have required property '" + 'byline' + "'",
      }
      if (vErrors === null) {
        vErrors = [err5]
      } else {
        vErrors.push(err5)
      }
      errors++
    }
    if (data.authors === undefined) {
      const err6 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'authors' },
        message: "must have required property '" + 'authors' + "'",
      }
      if (vErrors === null) {
        vErrors = [err6]
      } else {
        vErrors.push(err6)
      }
      errors++
    }
    if (data.dateline === undefined) {
      const err7 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'dateline' },
        message: "must have required property '" + 'dateline' + "'",
      }
      if (vErrors === null) {
        vErrors = [err7]
      } else {
        vErrors.push(err7)
      }
      errors++
    }
    if (data.location === undefined) {
      const err8 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'location' },
        message: "must have required property '" + 'location' + "'",
      }
      if (vErrors === null) {
        vErrors = [err8]
      } else {
        vErrors.push(err8)
      }
      errors++
    }
    if (data.datePublished === undefined) {
      const err9 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'datePublished' },
        message: "must have required property '" + 'datePublished' + "'",
      }
      if (vErrors === null) {
        vErrors = [err9]
      } else {
        vErrors.push(err9)
      }
      errors++
    }
    if (data.dateModified === undefined) {
      const err10 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'dateModified' },
        message: "must have required property '" + 'dateModified' + "'",
      }
      if (vErrors === null) {
        vErrors = [err10]
      } else {
        vErrors.push(err10)
      }
      errors++
    }
    if (data.language === undefined) {
      const err11 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'language' },
        message: "must have required property '" + 'language' + "'",
      }
      if (vErrors === null) {
        vErrors = [err11]
      } else {
        vErrors.push(err11)
      }
      errors++
    }
    if (data.text === undefined) {
      const err12 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'text' },
        message: "must have required property '" + 'text' + "'",
      }
      if (vErrors === null) {
        vErrors = [err12]
      } else {
        vErrors.push(err12)
      }
      errors++
    }
    if (data.paragraphs === undefined) {
      const err13 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'paragraphs' },
        message: "must have required property '" + 'paragraphs' + "'",
      }
      if (vErrors === null) {
        vErrors = [err13]
      } else {
        vErrors.push(err13)
      }
      errors++
    }
    if (data.source === undefined) {
      const err14 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'source' },
        message: "must have required property '" + 'source' + "'",
      }
      if (vErrors === null) {
        vErrors = [err14]
      } else {
        vErrors.push(err14)
      }
      errors++
    }
    for (const key0 in data) {
      if (!func1.call(schema31.properties, key0)) {
        const err15 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
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
    if (data.schemaVersion !== undefined) {
      let data0 = data.schemaVersion
      if (typeof data0 !== 'string') {
        const err16 = {
          instancePath: instancePath + '/schemaVersion',
          schemaPath: '#/properties/schemaVersion/type',
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
      if ('0' !== data0) {
        const err17 = {
          instancePath: instancePath + '/schemaVersion',
          schemaPath: '#/properties/schemaVersion/const',
          keyword: 'const',
          params: { allowedValue: '0' },
          message: 'must be equal to constant',
        }
        if (vErrors === null) {
          vErrors = [err17]
        } else {
          vErrors.push(err17)
        }
        errors++
      }
    }
    if (data.id !== undefined) {
      let data1 = data.id
      if (typeof data1 === 'string') {
        if (!pattern4.test(data1)) {
          const err18 = {
            instancePath: instancePath + '/id',
            schemaPath: '#/properties/id/pattern',
            keyword: 'pattern',
            params: { pattern: '.' },
            message: 'must match pattern "' + '.' + '"',
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
          instancePath: instancePath + '/id',
          schemaPath: '#/properties/id/type',
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
    if (data.kicker !== undefined) {
      let data2 = data.kicker
      if (typeof data2 !== 'string' && data2 !== null) {
        const err20 = {
          instancePath: instancePath + '/kicker',
          schemaPath: '#/properties/kicker/type',
          keyword: 'type',
          params: { type: schema31.properties.kicker.type },
          message: 'must be string,null',
        }
        if (vErrors === null) {
          vErrors = [err20]
        } else {
          vErrors.push(err20)
        }
        errors++
      }
    }
    if (data.headline !== undefined) {
      let data3 = data.headline
      if (typeof data3 !== 'string' && data3 !== null) {
        const err21 = {
          instancePath: instancePath + '/headline',
          schemaPath: '#/properties/headline/type',
          keyword: 'type',
          params: { type: schema31.properties.headline.type },
          message: 'must be string,null',
        }
        if (vErrors === null) {
          vErrors = [err21]
        } else {
          vErrors.push(err21)
        }
        errors++
      }
    }
    if (data.deck !== undefined) {
      let data4 = data.deck
      if (typeof data4 !== 'string' && data4 !== null) {
        const err22 = {
          instancePath: instancePath + '/deck',
          schemaPath: '#/properties/deck/type',
          keyword: 'type',
          params: { type: schema31.properties.deck.type },
          message: 'must be string,null',
        }
        if (vErrors === null) {
          vErrors = [err22]
        } else {
          vErrors.push(err22)
        }
        errors++
      }
    }
    if (data.byline !== undefined) {
      let data5 = data.byline
      if (typeof data5 !== 'string' && data5 !== null) {
        const err23 = {
          instancePath: instancePath + '/byline',
          schemaPath: '#/properties/byline/type',
          keyword: 'type',
          params: { type: schema31.properties.byline.type },
          message: 'must be string,null',
        }
        if (vErrors === null) {
          vErrors = [err23]
        } else {
          vErrors.push(err23)
        }
        errors++
      }
    }
    if (data.authors !== undefined) {
      let data6 = data.authors
      if (Array.isArray(data6)) {
        const len0 = data6.length
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0]
          if (typeof data7 === 'string') {
            if (!pattern5.test(data7)) {
              const err24 = {
                instancePath: instancePath + '/authors/' + i0,
                schemaPath: '#/properties/authors/items/pattern',
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
              instancePath: instancePath + '/authors/' + i0,
              schemaPath: '#/properties/authors/items/type',
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
          instancePath: instancePath + '/authors',
          schemaPath: '#/properties/authors/type',
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
    if (data.dateline !== undefined) {
      let data8 = data.dateline
      if (typeof data8 !== 'string' && data8 !== null) {
        const err27 = {
          instancePath: instancePath + '/dateline',
          schemaPath: '#/properties/dateline/type',
          keyword: 'type',
          params: { type: schema31.properties.dateline.type },
          message: 'must be string,null',
        }
        if (vErrors === null) {
          vErrors = [err27]
        } else {
          vErrors.push(err27)
        }
        errors++
      }
    }
    if (data.location !== undefined) {
      let data9 = data.location
      if (typeof data9 !== 'string' && data9 !== null) {
        const err28 = {
          instancePath: instancePath + '/location',
          schemaPath: '#/properties/location/type',
          keyword: 'type',
          params: { type: schema31.properties.location.type },
          message: 'must be string,null',
        }
        if (vErrors === null) {
          vErrors = [err28]
        } else {
          vErrors.push(err28)
        }
        errors++
      }
    }
    if (data.datePublished !== undefined) {
      let data10 = data.datePublished
      if (typeof data10 !== 'string' && data10 !== null) {
        const err29 = {
          instancePath: instancePath + '/datePublished',
          schemaPath: '#/properties/datePublished/type',
          keyword: 'type',
          params: { type: schema31.properties.datePublished.type },
          message: 'must be string,null',
        }
        if (vErrors === null) {
          vErrors = [err29]
        } else {
          vErrors.push(err29)
        }
        errors++
      }
      if (typeof data10 === 'string') {
        if (!pattern6.test(data10)) {
          const err30 = {
            instancePath: instancePath + '/datePublished',
            schemaPath: '#/properties/datePublished/pattern',
            keyword: 'pattern',
            params: {
              pattern:
                '^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?(?:Z|[+-]\\d{2}:\\d{2})?)?$',
            },
            message:
              'must match pattern "' +
              '^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?(?:Z|[+-]\\d{2}:\\d{2})?)?$' +
              '"',
          }
          if (vErrors === null) {
            vErrors = [err30]
          } else {
            vErrors.push(err30)
          }
          errors++
        }
      }
    }
    if (data.dateModified !== undefined) {
      let data11 = data.dateModified
      if (typeof data11 !== 'string' && data11 !== null) {
        const err31 = {
          instancePath: instancePath + '/dateModified',
          schemaPath: '#/properties/dateModified/type',
          keyword: 'type',
          params: { type: schema31.properties.dateModified.type },
          message: 'must be string,null',
        }
        if (vErrors === null) {
          vErrors = [err31]
        } else {
          vErrors.push(err31)
        }
        errors++
      }
      if (typeof data11 === 'string') {
        if (!pattern6.test(data11)) {
          const err32 = {
            instancePath: instancePath + '/dateModified',
            schemaPath: '#/properties/dateModified/pattern',
            keyword: 'pattern',
            params: {
              pattern:
                '^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?(?:Z|[+-]\\d{2}:\\d{2})?)?$',
            },
            message:
              'must match pattern "' +
              '^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?(?:Z|[+-]\\d{2}:\\d{2})?)?$' +
              '"',
          }
          if (vErrors === null) {
            vErrors = [err32]
          } else {
            vErrors.push(err32)
          }
          errors++
        }
      }
    }
    if (data.language !== undefined) {
      let data12 = data.language
      if (typeof data12 === 'string') {
        if (!pattern8.test(data12)) {
          const err33 = {
            instancePath: instancePath + '/language',
            schemaPath: '#/properties/language/pattern',
            keyword: 'pattern',
            params: { pattern: '^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$' },
            message: 'must match pattern "' + '^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$' + '"',
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
          instancePath: instancePath + '/language',
          schemaPath: '#/properties/language/type',
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
    if (data.text !== undefined) {
      if (typeof data.text !== 'string') {
        const err35 = {
          instancePath: instancePath + '/text',
          schemaPath: '#/properties/text/type',
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
    }
    if (data.paragraphs !== undefined) {
      let data14 = data.paragraphs
      if (Array.isArray(data14)) {
        const len1 = data14.length
        for (let i1 = 0; i1 < len1; i1++) {
          let data15 = data14[i1]
          if (data15 && typeof data15 == 'object' && !Array.isArray(data15)) {
            if (data15.start === undefined) {
              const err36 = {
                instancePath: instancePath + '/paragraphs/' + i1,
                schemaPath: '#/$defs/Span/required',
                keyword: 'required',
                params: { missingProperty: 'start' },
                message: "must have required property '" + 'start' + "'",
              }
              if (vErrors === null) {
                vErrors = [err36]
              } else {
                vErrors.push(err36)
              }
              errors++
            }
            if (data15.end === undefined) {
              const err37 = {
                instancePath: instancePath + '/paragraphs/' + i1,
                schemaPath: '#/$defs/Span/required',
                keyword: 'required',
                params: { missingProperty: 'end' },
                message: "must have required property '" + 'end' + "'",
              }
              if (vErrors === null) {
                vErrors = [err37]
              } else {
                vErrors.push(err37)
              }
              errors++
            }
            for (const key1 in data15) {
              if (!(key1 === 'start' || key1 === 'end')) {
                const err38 = {
                  instancePath: instancePath + '/paragraphs/' + i1,
                  schemaPath: '#/$defs/Span/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key1 },
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
            if (data15.start !== undefined) {
              let data16 = data15.start
              if (!(typeof data16 == 'number' && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
                const err39 = {
                  instancePath: instancePath + '/paragraphs/' + i1 + '/start',
                  schemaPath: '#/$defs/Span/properties/start/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                  message: 'must be integer',
                }
                if (vErrors === null) {
                  vErrors = [err39]
                } else {
                  vErrors.push(err39)
                }
                errors++
              }
              if (typeof data16 == 'number' && isFinite(data16)) {
                if (data16 > 2147483647 || isNaN(data16)) {
                  const err40 = {
                    instancePath: instancePath + '/paragraphs/' + i1 + '/start',
                    schemaPath: '#/$defs/Span/properties/start/maximum',
                    keyword: 'maximum',
                    params: { comparison: '<=', limit: 2147483647 },
                    message: 'must be <= 2147483647',
                  }
                  if (vErrors === null) {
                    vErrors = [err40]
                  } else {
                    vErrors.push(err40)
                  }
                  errors++
                }
                if (data16 < 0 || isNaN(data16)) {
                  const err41 = {
                    instancePath: instancePath + '/paragraphs/' + i1 + '/start',
                    schemaPath: '#/$defs/Span/properties/start/minimum',
                    keyword: 'minimum',
                    params: { comparison: '>=', limit: 0 },
                    message: 'must be >= 0',
                  }
                  if (vErrors === null) {
                    vErrors = [err41]
                  } else {
                    vErrors.push(err41)
                  }
                  errors++
                }
              }
            }
            if (data15.end !== undefined) {
              let data17 = data15.end
              if (!(typeof data17 == 'number' && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
                const err42 = {
                  instancePath: instancePath + '/paragraphs/' + i1 + '/end',
                  schemaPath: '#/$defs/Span/properties/end/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                  message: 'must be integer',
                }
                if (vErrors === null) {
                  vErrors = [err42]
                } else {
                  vErrors.push(err42)
                }
                errors++
              }
              if (typeof data17 == 'number' && isFinite(data17)) {
                if (data17 > 2147483647 || isNaN(data17)) {
                  const err43 = {
                    instancePath: instancePath + '/paragraphs/' + i1 + '/end',
                    schemaPath: '#/$defs/Span/properties/end/maximum',
                    keyword: 'maximum',
                    params: { comparison: '<=', limit: 2147483647 },
                    message: 'must be <= 2147483647',
                  }
                  if (vErrors === null) {
                    vErrors = [err43]
                  } else {
                    vErrors.push(err43)
                  }
                  errors++
                }
                if (data17 < 0 || isNaN(data17)) {
                  const err44 = {
                    instancePath: instancePath + '/paragraphs/' + i1 + '/end',
                    schemaPath: '#/$defs/Span/properties/end/minimum',
                    keyword: 'minimum',
                    params: { comparison: '>=', limit: 0 },
                    message: 'must be >= 0',
                  }
                  if (vErrors === null) {
                    vErrors = [err44]
                  } else {
                    vErrors.push(err44)
                  }
                  errors++
                }
              }
            }
          } else {
            const err45 = {
              instancePath: instancePath + '/paragraphs/' + i1,
              schemaPath: '#/$defs/Span/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
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
          instancePath: instancePath + '/paragraphs',
          schemaPath: '#/properties/paragraphs/type',
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
    }
    if (data.source !== undefined) {
      let data18 = data.source
      if (data18 && typeof data18 == 'object' && !Array.isArray(data18)) {
        if (data18.path === undefined) {
          const err47 = {
            instancePath: instancePath + '/source',
            schemaPath: '#/properties/source/required',
            keyword: 'required',
            params: { missingProperty: 'path' },
            message: "must have required property '" + 'path' + "'",
          }
          if (vErrors === null) {
            vErrors = [err47]
          } else {
            vErrors.push(err47)
          }
          errors++
        }
        if (data18.bytes === undefined) {
          const err48 = {
            instancePath: instancePath + '/source',
            schemaPath: '#/properties/source/required',
            keyword: 'required',
            params: { missingProperty: 'bytes' },
            message: "must have required property '" + 'bytes' + "'",
          }
          if (vErrors === null) {
            vErrors = [err48]
          } else {
            vErrors.push(err48)
          }
          errors++
        }
        if (data18.sha256 === undefined) {
          const err49 = {
            instancePath: instancePath + '/source',
            schemaPath: '#/properties/source/required',
            keyword: 'required',
            params: { missingProperty: 'sha256' },
            message: "must have required property '" + 'sha256' + "'",
          }
          if (vErrors === null) {
            vErrors = [err49]
          } else {
            vErrors.push(err49)
          }
          errors++
        }
        if (data18.encoding === undefined) {
          const err50 = {
            instancePath: instancePath + '/source',
            schemaPath: '#/properties/source/required',
            keyword: 'required',
            params: { missingProperty: 'encoding' },
            message: "must have required property '" + 'encoding' + "'",
          }
          if (vErrors === null) {
            vErrors = [err50]
          } else {
            vErrors.push(err50)
          }
          errors++
        }
        if (data18.mediaType === undefined) {
          const err51 = {
            instancePath: instancePath + '/source',
            schemaPath: '#/properties/source/required',
            keyword: 'required',
            params: { missingProperty: 'mediaType' },
            message: "must have required property '" + 'mediaType' + "'",
          }
          if (vErrors === null) {
            vErrors = [err51]
          } else {
            vErrors.push(err51)
          }
          errors++
        }
        for (const key2 in data18) {
          if (
            !(key2 === 'path' || key2 === 'bytes' || key2 === 'sha256' || key2 === 'encoding' || key2 === 'mediaType')
          ) {
            const err52 = {
              instancePath: instancePath + '/source',
              schemaPath: '#/properties/source/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key2 },
              message: 'must NOT have additional properties',
            }
            if (vErrors === null) {
              vErrors = [err52]
            } else {
              vErrors.push(err52)
            }
            errors++
          }
        }
        if (data18.path !== undefined) {
          let data19 = data18.path
          if (typeof data19 === 'string') {
            if (!pattern4.test(data19)) {
              const err53 = {
                instancePath: instancePath + '/source/path',
                schemaPath: '#/properties/source/properties/path/pattern',
                keyword: 'pattern',
                params: { pattern: '.' },
                message: 'must match pattern "' + '.' + '"',
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
              instancePath: instancePath + '/source/path',
              schemaPath: '#/properties/source/properties/path/type',
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
        if (data18.bytes !== undefined) {
          let data20 = data18.bytes
          if (!(typeof data20 == 'number' && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
            const err55 = {
              instancePath: instancePath + '/source/bytes',
              schemaPath: '#/properties/source/properties/bytes/type',
              keyword: 'type',
              params: { type: 'integer' },
              message: 'must be integer',
            }
            if (vErrors === null) {
              vErrors = [err55]
            } else {
              vErrors.push(err55)
            }
            errors++
          }
          if (typeof data20 == 'number' && isFinite(data20)) {
            if (data20 > 2147483647 || isNaN(data20)) {
              const err56 = {
                instancePath: instancePath + '/source/bytes',
                schemaPath: '#/properties/source/properties/bytes/maximum',
                keyword: 'maximum',
                params: { comparison: '<=', limit: 2147483647 },
                message: 'must be <= 2147483647',
              }
              if (vErrors === null) {
                vErrors = [err56]
              } else {
                vErrors.push(err56)
              }
              errors++
            }
            if (data20 < 0 || isNaN(data20)) {
              const err57 = {
                instancePath: instancePath + '/source/bytes',
                schemaPath: '#/properties/source/properties/bytes/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 0 },
                message: 'must be >= 0',
              }
              if (vErrors === null) {
                vErrors = [err57]
              } else {
                vErrors.push(err57)
              }
              errors++
            }
          }
        }
        if (data18.sha256 !== undefined) {
          let data21 = data18.sha256
          if (typeof data21 === 'string') {
            if (!pattern10.test(data21)) {
              const err58 = {
                instancePath: instancePath + '/source/sha256',
                schemaPath: '#/properties/source/properties/sha256/pattern',
                keyword: 'pattern',
                params: { pattern: '^[0-9a-f]{64}$' },
                message: 'must match pattern "' + '^[0-9a-f]{64}$' + '"',
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
              instancePath: instancePath + '/source/sha256',
              schemaPath: '#/properties/source/properties/sha256/type',
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
        if (data18.encoding !== undefined) {
          let data22 = data18.encoding
          if (typeof data22 === 'string') {
            if (!pattern11.test(data22)) {
              const err60 = {
                instancePath: instancePath + '/source/encoding',
                schemaPath: '#/properties/source/properties/encoding/pattern',
                keyword: 'pattern',
                params: { pattern: '^[a-z0-9_-]+$' },
                message: 'must match pattern "' + '^[a-z0-9_-]+$' + '"',
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
              instancePath: instancePath + '/source/encoding',
              schemaPath: '#/properties/source/properties/encoding/type',
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
        }
        if (data18.mediaType !== undefined) {
          let data23 = data18.mediaType
          if (typeof data23 === 'string') {
            if (!pattern12.test(data23)) {
              const err62 = {
                instancePath: instancePath + '/source/mediaType',
                schemaPath: '#/properties/source/properties/mediaType/pattern',
                keyword: 'pattern',
                params: { pattern: '^[a-z]+/[a-z0-9.+-]+$' },
                message: 'must match pattern "' + '^[a-z]+/[a-z0-9.+-]+$' + '"',
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
              instancePath: instancePath + '/source/mediaType',
              schemaPath: '#/properties/source/properties/mediaType/type',
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
        }
      } else {
        const err64 = {
          instancePath: instancePath + '/source',
          schemaPath: '#/properties/source/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
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
      instancePath,
      schemaPath: '#/type',
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
  validate20.errors = vErrors
  return errors === 0
}
validate20.evaluated = { props: true, dynamicProps: false, dynamicItems: false }
