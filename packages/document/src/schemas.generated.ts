// Written by `pnpm generate` from the JSON Schemas; change those instead.
import type { JsonSchema } from './json-schema.ts'

/** Document: One article of a dataset. Every field is always present: null or an empty list where there is nothing. Offsets are Unicode code points, half-open. */
export const documentSchema: JsonSchema = {
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
      'x-copydesk-ninjs': 'standard.version',
      'x-copydesk-tei': 'teiHeader/encodingDesc/schemaRef/@key',
    },
    id: {
      description:
        'The path below the input folder without a recognised extension, parts joined by `/`; characters that cannot be printed, and `%` itself, as %XX. A member of an archive continues the id of the archive; a row of a table has the id that its table declares, else its number behind the id of the table. Unique in the dataset.',
      type: 'string',
      pattern: '.',
      examples: ['2022/000_4e40ee4d5a123b74'],
      'x-copydesk-schema-org': 'identifier',
      'x-copydesk-ninjs': 'uri',
      'x-copydesk-tei': 'TEI/@xml:id',
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
      'x-copydesk-tei': 'teiHeader/fileDesc/publicationStmt/date/@when',
    },
    dateModified: {
      description: 'The date of the last change that the text names, in the form of `datePublished`.',
      type: ['string', 'null'],
      pattern:
        '^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?(?:Z|[+-]\\d{2}:\\d{2})?)?$',
      examples: ['2022-01-12', null],
      'x-copydesk-schema-org': 'dateModified',
      'x-copydesk-ninjs': 'versionCreated',
      'x-copydesk-tei': 'teiHeader/revisionDesc/change/@when',
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
      'x-copydesk-schema-org': 'hasPart',
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
      'x-copydesk-ninjs': 'infoSources',
      'x-copydesk-tei': 'teiHeader/fileDesc/sourceDesc',
      properties: {
        path: {
          description:
            'The path below the input folder, escaped as in `id`; of a member of an archive, behind that of the archive; of a row, that of its table.',
          type: 'string',
          pattern: '.',
          examples: ['2022/000_4e40ee4d5a123b74.txt'],
          'x-copydesk-schema-org': 'contentUrl',
          'x-copydesk-ninjs': 'infoSources[].uri',
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
          'x-copydesk-ninjs': null,
          'x-copydesk-tei': "extent/measure[@unit='bytes']",
        },
        sha256: {
          description: 'The SHA-256 of these bytes, in lower-case hexadecimal.',
          type: 'string',
          pattern: '^[0-9a-f]{64}$',
          examples: ['7c0b34d0fa3a0c21cd1a19d4c9d4a9e4f95d1b0e3a4a8f3f5b34c2a4a5f6e7d8'],
          'x-copydesk-schema-org': 'sha256',
          'x-copydesk-ninjs': null,
          'x-copydesk-tei': "idno[@type='sha256']",
        },
        encoding: {
          description: 'The encoding that the bytes were read in, by its WHATWG name in lower case.',
          type: 'string',
          pattern: '^[a-z0-9_-]+$',
          examples: ['utf-8', 'windows-1252', 'utf-16le'],
          'x-copydesk-schema-org': 'encodingFormat',
          'x-copydesk-ninjs': null,
          'x-copydesk-tei': "note[@type='encoding']",
        },
        mediaType: {
          description: 'The media type of the raw file, unpacked.',
          type: 'string',
          pattern: '^[a-z]+/[a-z0-9.+-]+$',
          examples: ['text/plain'],
          'x-copydesk-schema-org': 'encodingFormat',
          'x-copydesk-ninjs': 'renditions[].contentType',
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

/** Finding: One thing found in one place of a raw file. */
export const findingSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:copydesk:schema:finding:0',
  title: 'Finding',
  description: 'One thing found in one place of a raw file.',
  type: 'object',
  additionalProperties: false,
  required: ['id', 'path', 'rule', 'severity', 'message', 'pointer', 'place', 'url'],
  properties: {
    id: { description: 'The id of the document.', type: 'string', examples: ['2022/a'] },
    path: { description: 'The raw file, below the input folder.', type: 'string', examples: ['2022/a.txt'] },
    rule: {
      description: 'The rule that found it.',
      type: 'string',
      pattern: '^[a-z0-9-]+(?:/[A-Za-z0-9]+)?$',
      examples: ['date-weekday', 'schema/pattern'],
    },
    severity: {
      description: 'An error rejects the document, a warning does not.',
      type: 'string',
      enum: ['error', 'warning', 'info'],
      examples: ['warning'],
    },
    message: {
      description: 'What was found and what was expected.',
      type: 'string',
      examples: ['Unexpected `Monday`, expected `Tuesday` (2022-01-11)'],
    },
    pointer: {
      description: 'The field, as a JSON Pointer (RFC 6901); null where the finding is about the file.',
      type: ['string', 'null'],
      examples: ['/datePublished', null],
    },
    place: { $ref: '#/$defs/Place' },
    url: { description: 'The page that explains the rule.', type: ['string', 'null'], examples: [null] },
  },
  $defs: {
    Place: {
      title: 'Place',
      description: 'A half-open range of the raw file.',
      type: 'object',
      additionalProperties: false,
      required: ['start', 'end'],
      properties: { start: { $ref: '#/$defs/Point' }, end: { $ref: '#/$defs/Point' } },
    },
    Point: {
      title: 'Point',
      description: 'A place between two characters of the raw file.',
      type: 'object',
      additionalProperties: false,
      required: ['line', 'column', 'offset', 'byte'],
      properties: {
        line: {
          description: '1-based; lines end with LF, CR LF or CR.',
          type: 'integer',
          minimum: 1,
          maximum: 2147483647,
          examples: [3],
        },
        column: {
          description: '1-based, in UTF-16 units.',
          type: 'integer',
          minimum: 1,
          maximum: 2147483647,
          examples: [1],
        },
        offset: {
          description:
            '0-based, in UTF-16 units of the decoded text (of a row of a table: of the row), without a byte order mark.',
          type: 'integer',
          minimum: 0,
          maximum: 2147483647,
          examples: [70],
        },
        byte: {
          description: '0-based, in bytes of the file, unpacked.',
          type: 'integer',
          minimum: 0,
          maximum: 9007199254740991,
          examples: [72],
        },
      },
    },
  },
}

/** Manifest: What a dataset holds: counts that add up, a digest of the content, and every file. */
export const manifestSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:copydesk:schema:manifest:0',
  title: 'Manifest',
  description: 'What a dataset holds: counts that add up, a digest of the content, and every file.',
  type: 'object',
  additionalProperties: false,
  required: ['generator', 'schemaVersion', 'name', 'counts', 'digest', 'digests', 'files'],
  properties: {
    generator: { description: 'The program that wrote the dataset.', type: 'string', const: 'copydesk' },
    schemaVersion: { description: 'The version of the document schema.', type: 'string', examples: ['0'] },
    name: { description: 'The name of the corpus.', type: 'string', examples: ['harbour-news'] },
    counts: { $ref: '#/$defs/Counts' },
    digest: {
      description: 'The content digest of the whole: SHA-256 over the digests of the tables. Equal on every machine.',
      type: 'string',
      pattern: '^[0-9a-f]{64}$',
    },
    digests: {
      description: 'The content digest of each table: SHA-256 over the SHA-256 of its rows (canonical JSON), sorted.',
      type: 'object',
      additionalProperties: { type: 'string', pattern: '^[0-9a-f]{64}$' },
    },
    files: {
      description: "Every file but this one and SHA256SUMS, in the order of their paths' bytes.",
      type: 'array',
      items: { $ref: '#/$defs/File' },
    },
  },
  $defs: {
    Counts: {
      title: 'Counts',
      description: 'inputs = accepted + duplicates + filtered + rejected.',
      type: 'object',
      additionalProperties: false,
      required: ['inputs', 'accepted', 'duplicates', 'filtered', 'rejected'],
      properties: {
        inputs: { description: 'What was found in the input folder.', type: 'integer', minimum: 0 },
        accepted: { description: 'The documents of the dataset.', type: 'integer', minimum: 0 },
        duplicates: { description: 'Documents that repeat another.', type: 'integer', minimum: 0 },
        filtered: { description: 'What was left out on purpose.', type: 'integer', minimum: 0 },
        rejected: { description: 'What could not be accepted.', type: 'integer', minimum: 0 },
      },
    },
    File: {
      title: 'ManifestFile',
      description: 'One file of the dataset.',
      type: 'object',
      additionalProperties: false,
      required: ['path', 'bytes', 'sha256', 'rows'],
      properties: {
        path: {
          description: 'Below the dataset folder.',
          type: 'string',
          examples: ['data/train-00000-of-00001.parquet'],
        },
        bytes: { description: 'Its size.', type: 'integer', minimum: 0 },
        sha256: { description: 'Its SHA-256.', type: 'string', pattern: '^[0-9a-f]{64}$' },
        rows: { description: 'Its number of rows; null where it is no table.', type: ['integer', 'null'], minimum: 0 },
      },
    },
  },
}

/** Reject: An input that is not among the documents, and why. */
export const rejectSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:copydesk:schema:reject:0',
  title: 'Reject',
  description: 'An input that is not among the documents, and why.',
  type: 'object',
  additionalProperties: false,
  required: ['id', 'path', 'sha256', 'outcome', 'stage', 'reason', 'message', 'place', 'findings'],
  properties: {
    id: { description: 'The id that the document would have had.', type: 'string', examples: ['2022/empty'] },
    path: { description: 'The raw file, below the input folder.', type: 'string', examples: ['2022/empty.txt'] },
    sha256: {
      description: 'The SHA-256 of its bytes; null where they could not be read.',
      type: ['string', 'null'],
      pattern: '^[0-9a-f]{64}$',
      examples: [null],
    },
    outcome: {
      description: '`rejected` for a fault, `filtered` for what was left out on purpose.',
      type: 'string',
      enum: ['rejected', 'filtered'],
      examples: ['rejected'],
    },
    stage: {
      description: 'The stage that turned it away.',
      type: 'string',
      enum: ['ingest', 'validate', 'corpus'],
      examples: ['validate'],
    },
    reason: { description: 'The id of the rule that decided.', type: 'string', examples: ['text-empty'] },
    message: {
      description: 'What was found and what was expected.',
      type: 'string',
      examples: ['Unexpected empty text, expected at least one paragraph'],
    },
    place: {
      description: 'Where in the raw file; null where there is no such place.',
      anyOf: [{ $ref: 'urn:copydesk:schema:finding:0#/$defs/Place' }, { type: 'null' }],
    },
    findings: {
      description: 'All that was found in the file, the decisive error among it.',
      type: 'array',
      items: { $ref: 'urn:copydesk:schema:finding:0' },
    },
  },
}

/** Removed: A line of a raw file that belongs to no field of its document: boilerplate, or a header line that was read but not needed (a second byline, a date that does not exist). */
export const removedSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:copydesk:schema:removed:0',
  title: 'Removed',
  description:
    'A line of a raw file that belongs to no field of its document: boilerplate, or a header line that was read but not needed (a second byline, a date that does not exist).',
  type: 'object',
  additionalProperties: false,
  required: ['id', 'path', 'kind', 'rule', 'place', 'text'],
  properties: {
    id: { description: 'The id of the document.', type: 'string', examples: ['2022/a'] },
    path: { description: 'The raw file, below the input folder.', type: 'string', examples: ['2022/a.txt'] },
    kind: {
      description: 'What the line is: a kind of boilerplate, or the field of the record that it was read as.',
      enum: [
        'advertisement',
        'author',
        'caption',
        'comments',
        'contact',
        'cookies',
        'copyright',
        'credit',
        'disclosure',
        'editor',
        'embed',
        'html',
        'image',
        'label',
        'media',
        'navigation',
        'newsletter',
        'original-title',
        'page-end',
        'read-also',
        'reading-time',
        'share',
        'skipped',
        'stray',
        'subscription',
        'tags',
        'timestamp',
        'kicker',
        'headline',
        'deck',
        'byline',
        'date',
        'dateline',
        'crosshead',
        'paragraph',
      ],
      examples: ['copyright', 'read-also', 'credit', 'byline'],
    },
    rule: { description: 'The rule that labelled it.', type: 'string', examples: ['boilerplate-copyright'] },
    place: { $ref: 'urn:copydesk:schema:finding:0#/$defs/Place' },
    text: {
      description: 'The line after normalisation.',
      type: 'string',
      examples: ['© 2022 The Courier. All rights reserved.'],
    },
  },
}

/** Report: What a check found, as `--format json` prints it. */
export const reportSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:copydesk:schema:report:0',
  title: 'Report',
  description: 'What a check found, as `--format json` prints it.',
  type: 'object',
  additionalProperties: false,
  required: ['schemaVersion', 'findings', 'counts', 'checked', 'notices', 'failure'],
  properties: {
    schemaVersion: { description: 'The version of this schema.', type: 'string', const: '0', examples: ['0'] },
    findings: {
      description: 'All that was found; `path` is the file as it is seen from the working directory.',
      type: 'array',
      items: { $ref: 'urn:copydesk:schema:finding:0' },
    },
    counts: { $ref: '#/$defs/FindingCounts' },
    checked: {
      description: 'How many documents or records were checked; null where nobody counted.',
      type: ['integer', 'null'],
      minimum: 0,
      examples: [3],
    },
    notices: {
      description: 'What a reader should know of the check itself, such as what could not be looked at.',
      type: 'array',
      items: { type: 'string' },
      examples: [[]],
    },
    failure: {
      description: 'Why the check ended too soon; null where it did not.',
      type: ['string', 'null'],
      examples: [null],
    },
  },
  $defs: {
    FindingCounts: {
      title: 'FindingCounts',
      description: 'Numbers of findings, by severity.',
      type: 'object',
      additionalProperties: false,
      required: ['error', 'warning', 'info'],
      properties: {
        error: { description: 'Errors.', type: 'integer', minimum: 0, examples: [0] },
        warning: { description: 'Warnings.', type: 'integer', minimum: 0, examples: [2] },
        info: { description: 'Notes.', type: 'integer', minimum: 0, examples: [0] },
      },
    },
  },
}

/** SourceMap: Where each character of a document's fields came from. A character inside a run was copied; one between two runs stands for what lies between them in the raw file (at the ends: between the field's bounds and the nearest run). */
export const sourceMapSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:copydesk:schema:source-map:0',
  title: 'SourceMap',
  description:
    "Where each character of a document's fields came from. A character inside a run was copied; one between two runs stands for what lies between them in the raw file (at the ends: between the field's bounds and the nearest run).",
  type: 'object',
  additionalProperties: false,
  required: ['id', 'fields'],
  properties: {
    id: { description: 'The id of the document.', type: 'string', examples: ['2022/a'] },
    fields: {
      description: 'One map for each string that came from the raw text.',
      type: 'array',
      items: { $ref: '#/$defs/FieldMap' },
    },
  },
  $defs: {
    FieldMap: {
      title: 'FieldMap',
      description: 'The origin of one string.',
      type: 'object',
      additionalProperties: false,
      required: ['pointer', 'bounds', 'runs'],
      properties: {
        pointer: {
          description: 'The string, as a JSON Pointer (RFC 6901).',
          type: 'string',
          examples: ['/headline', '/authors/0'],
        },
        bounds: {
          description:
            '[rawCharStart, rawCharEnd, rawByteStart, rawByteEnd]: the part of the raw file that the string stands for. Characters are code points of the decoded text (of a row of a table: of the row) without a byte order mark, bytes count from the beginning of the file, unpacked.',
          type: 'array',
          minItems: 4,
          maxItems: 4,
          items: { type: 'integer', minimum: 0, maximum: 9007199254740991 },
          examples: [[0, 53, 0, 53]],
        },
        runs: {
          description:
            '[outStart, length, rawCharStart, rawByteStart] for each range that was copied, in order; the first three in code points.',
          type: 'array',
          items: {
            type: 'array',
            minItems: 4,
            maxItems: 4,
            items: { type: 'integer', minimum: 0, maximum: 9007199254740991 },
          },
          examples: [[[0, 53, 0, 0]]],
        },
      },
    },
  },
}
