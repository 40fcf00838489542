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
      description:
        "Every file but this one, SHA256SUMS and provenance.intoto.json, in the order of their paths' bytes.",
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
        duplicates: {
          description: 'Documents that were left out because they repeat another.',
          type: 'integer',
          minimum: 0,
        },
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
      type: 'string',
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

/** Statistics: What is in a dataset, counted. Lists are in the order of their counts, the largest first, then of the bytes of what they name. Ids and paths longer than 300 characters are cut, messages and removed lines after 200, other values after 100; `…` says so. */
export const statisticsSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:copydesk:schema:statistics:0',
  title: 'Statistics',
  description:
    'What is in a dataset, counted. Lists are in the order of their counts, the largest first, then of the bytes of what they name. Ids and paths longer than 300 characters are cut, messages and removed lines after 200, other values after 100; `…` says so.',
  type: 'object',
  additionalProperties: false,
  required: [
    'schemaVersion',
    'name',
    'counts',
    'bytes',
    'dates',
    'languages',
    'sources',
    'sections',
    'metadata',
    'encodings',
    'mediaTypes',
    'lengths',
    'fields',
    'edits',
    'removed',
    'findings',
    'worst',
    'rejects',
    'duplicates',
  ],
  properties: {
    schemaVersion: { description: 'The version of the document schema.', type: 'string', examples: ['0'] },
    name: { description: 'The name of the corpus.', type: 'string', examples: ['harbour-news'] },
    counts: { $ref: 'urn:copydesk:schema:manifest:0#/$defs/Counts' },
    bytes: {
      description: 'The sum of the sizes of the raw texts of the documents, unpacked.',
      type: 'integer',
      minimum: 0,
    },
    dates: { $ref: '#/$defs/Dates' },
    languages: {
      description: 'Documents by language: the BCP 47 tag of `language`; `und` where it is unknown.',
      $ref: '#/$defs/Categories',
    },
    sources: {
      description:
        "Documents by source: the first part of the raw file's path below the input folder, which is a folder, an archive or a table; `.` for a text file that lies in no folder.",
      $ref: '#/$defs/Categories',
    },
    sections: {
      description: 'Documents by section: the kicker, as printed, of those that have one.',
      $ref: '#/$defs/Categories',
    },
    metadata: {
      description: "Documents by each column that the corpus declares, in the order of the columns' names.",
      type: 'array',
      items: { $ref: '#/$defs/ColumnStatistics' },
    },
    encodings: {
      description: 'Documents by the encoding that their raw text was read in.',
      $ref: '#/$defs/Categories',
    },
    mediaTypes: { description: 'Documents by the media type of their raw file, unpacked.', $ref: '#/$defs/Categories' },
    lengths: { $ref: '#/$defs/Lengths' },
    fields: {
      description:
        'How many documents have a value in each field that may be without one, in the order of the record. A language has a value unless it is `und`.',
      type: 'array',
      items: { $ref: '#/$defs/FieldStatistics' },
    },
    edits: {
      description: 'What each text step changed in the documents.',
      type: 'array',
      items: { $ref: '#/$defs/EditStatistics' },
    },
    removed: {
      description: "The lines of the documents' raw texts that belong to no field, by kind.",
      type: 'array',
      items: { $ref: '#/$defs/RemovedStatistics' },
    },
    findings: {
      description: 'What was found in documents and in rejected inputs, by rule and severity.',
      type: 'array',
      items: { $ref: '#/$defs/RuleStatistics' },
    },
    worst: {
      description: 'The twenty inputs with the most findings.',
      type: 'array',
      items: { $ref: '#/$defs/WorstInput' },
    },
    rejects: {
      description: 'The inputs that are not among the documents, by reason.',
      type: 'array',
      items: { $ref: '#/$defs/RejectStatistics' },
    },
    duplicates: { $ref: '#/$defs/DuplicateStatistics' },
  },
  $defs: {
    Dates: {
      title: 'Dates',
      description: 'Documents by the date of publication, as printed: no time zone is taken into account.',
      type: 'object',
      additionalProperties: false,
      required: ['first', 'last', 'undated', 'months'],
      properties: {
        first: {
          description: 'The first date of publication; null where no document has one.',
          type: ['string', 'null'],
          examples: ['2022-01-11'],
        },
        last: {
          description: 'The last date of publication; null where no document has one.',
          type: ['string', 'null'],
          examples: ['2022-03-02T14:30+01:00'],
        },
        undated: { description: 'Documents without a date of publication.', type: 'integer', minimum: 0 },
        months: {
          description: 'Documents in each month that has any, in the order of time.',
          type: 'array',
          items: { $ref: '#/$defs/Category' },
          examples: [[{ value: '2022-01', count: 12 }]],
        },
      },
    },
    Categories: {
      title: 'Categories',
      description: 'How many documents have each value.',
      type: 'object',
      additionalProperties: false,
      required: ['values', 'others'],
      properties: {
        values: {
          description:
            'The values. Of more than 4,096 different ones, those 4,096 whose SHA-256 is the least, whatever their counts: so every count that is given is exact, and none depends on the order of counting.',
          type: 'array',
          items: { $ref: '#/$defs/Category' },
        },
        others: {
          description: 'How often the values occur that are not given; 0 where all are.',
          type: 'integer',
          minimum: 0,
        },
      },
    },
    Category: {
      title: 'Category',
      description: 'A value and how many documents have it.',
      type: 'object',
      additionalProperties: false,
      required: ['value', 'count'],
      properties: {
        value: { description: 'The value.', type: 'string', examples: ['en'] },
        count: { description: 'How many documents have it.', type: 'integer', minimum: 1 },
      },
    },
    ColumnStatistics: {
      title: 'ColumnStatistics',
      description: 'A column that the corpus declares.',
      type: 'object',
      additionalProperties: false,
      required: ['name', 'documents', 'values'],
      properties: {
        name: { description: 'The name of the column.', type: 'string', examples: ['section'] },
        documents: { description: 'Documents that have a value in it.', type: 'integer', minimum: 0 },
        values: { description: 'Documents by value; each item of a list counts.', $ref: '#/$defs/Categories' },
      },
    },
    Lengths: {
      title: 'Lengths',
      description: 'How long documents are.',
      type: 'object',
      additionalProperties: false,
      required: ['bytes', 'characters', 'words', 'paragraphs', 'headline'],
      properties: {
        bytes: { description: 'The size of the raw text in bytes, unpacked.', $ref: '#/$defs/Distribution' },
        characters: { description: 'The length of `text` in Unicode code points.', $ref: '#/$defs/Distribution' },
        words: {
          description:
            'The number of stretches of `text` between white space. It says little of languages that are written without spaces, such as Chinese, Japanese and Thai.',
          $ref: '#/$defs/Distribution',
        },
        paragraphs: { description: 'The number of paragraphs.', $ref: '#/$defs/Distribution' },
        headline: {
          description: 'The length of the headline in Unicode code points, of those documents that have one.',
          $ref: '#/$defs/Distribution',
        },
      },
    },
    Distribution: {
      title: 'Distribution',
      description: 'How often a measure takes each value.',
      type: 'object',
      additionalProperties: false,
      required: ['documents', 'sum', 'least', 'median', 'most', 'bins'],
      properties: {
        documents: { description: 'How many documents were measured.', type: 'integer', minimum: 0 },
        sum: { description: 'The sum of all values.', type: 'integer', minimum: 0 },
        least: {
          description: 'The least value; null where nothing was measured.',
          type: ['integer', 'null'],
          minimum: 0,
        },
        median: {
          description:
            'The value in the middle (the lower one of two), rounded down to two significant digits, but not below the least value; null where nothing was measured.',
          type: ['integer', 'null'],
          minimum: 0,
        },
        most: {
          description: 'The greatest value; null where nothing was measured.',
          type: ['integer', 'null'],
          minimum: 0,
        },
        bins: {
          description:
            'How many documents have each value, rounded down to two significant digits, in the order of the values.',
          type: 'array',
          items: { $ref: '#/$defs/Bin' },
          examples: [[{ from: 1200, documents: 3 }]],
        },
      },
    },
    Bin: {
      title: 'Bin',
      description: 'The documents whose value is this one after rounding down.',
      type: 'object',
      additionalProperties: false,
      required: ['from', 'documents'],
      properties: {
        from: {
          description: 'The least value of the bin: a number of two significant digits.',
          type: 'integer',
          minimum: 0,
          examples: [1200],
        },
        documents: { description: 'How many documents are in it.', type: 'integer', minimum: 1 },
      },
    },
    FieldStatistics: {
      title: 'FieldStatistics',
      description: 'A field of the record.',
      type: 'object',
      additionalProperties: false,
      required: ['name', 'documents'],
      properties: {
        name: { description: 'The name of the field.', type: 'string', examples: ['byline'] },
        documents: { description: 'Documents that have a value in it.', type: 'integer', minimum: 0 },
      },
    },
    EditStatistics: {
      title: 'EditStatistics',
      description: 'A text step that changed something.',
      type: 'object',
      additionalProperties: false,
      required: ['step', 'edits', 'documents'],
      properties: {
        step: { description: 'The name of the step.', type: 'string', examples: ['repair-mojibake'] },
        edits: { description: 'The places that it changed.', type: 'integer', minimum: 1 },
        documents: { description: 'The documents in which it changed something.', type: 'integer', minimum: 1 },
      },
    },
    RemovedStatistics: {
      title: 'RemovedStatistics',
      description: 'A kind of lines that belong to no field.',
      type: 'object',
      additionalProperties: false,
      required: ['kind', 'lines', 'documents', 'examples'],
      properties: {
        kind: { description: 'What the lines are, as in `removed`.', type: 'string', examples: ['copyright'] },
        lines: { description: 'How many there are.', type: 'integer', minimum: 1 },
        documents: { description: 'The documents that have any.', type: 'integer', minimum: 1 },
        examples: {
          description: 'The first of three documents, by the bytes of their ids.',
          type: 'array',
          items: { $ref: '#/$defs/RemovedExample' },
        },
      },
    },
    RemovedExample: {
      title: 'RemovedExample',
      description: 'A line that belongs to no field.',
      type: 'object',
      additionalProperties: false,
      required: ['id', 'path', 'line', 'column', 'text'],
      properties: {
        id: { description: 'The id of the document.', type: 'string', examples: ['2022/a'] },
        path: { description: 'The raw file, below the input folder.', type: 'string', examples: ['2022/a.txt'] },
        line: { description: 'The line of the raw file, 1-based.', type: 'integer', minimum: 1 },
        column: { description: 'The column, 1-based, in UTF-16 units.', type: 'integer', minimum: 1 },
        text: { description: 'The line after normalisation.', type: 'string', examples: ['© 2022 The Courier'] },
      },
    },
    RuleStatistics: {
      title: 'RuleStatistics',
      description: 'A rule that found something.',
      type: 'object',
      additionalProperties: false,
      required: ['rule', 'severity', 'findings', 'inputs', 'worst'],
      properties: {
        rule: { description: 'The id of the rule.', type: 'string', examples: ['date-weekday'] },
        severity: {
          description: 'The severity of these findings.',
          type: 'string',
          enum: ['error', 'warning', 'info'],
          examples: ['warning'],
        },
        findings: { description: 'How many there are.', type: 'integer', minimum: 1 },
        inputs: { description: 'The inputs that have any.', type: 'integer', minimum: 1 },
        worst: {
          description: 'The five inputs that have the most.',
          type: 'array',
          items: { $ref: '#/$defs/RuleExample' },
        },
      },
    },
    RuleExample: {
      title: 'RuleExample',
      description: 'An input in which a rule found something.',
      type: 'object',
      additionalProperties: false,
      required: ['id', 'path', 'findings', 'line', 'column', 'message'],
      properties: {
        id: { description: 'The id of the input.', type: 'string', examples: ['2022/a'] },
        path: { description: 'The raw file, below the input folder.', type: 'string', examples: ['2022/a.txt'] },
        findings: { description: 'How many findings of the rule it has.', type: 'integer', minimum: 1 },
        line: { description: 'The line of the first of them in the raw file, 1-based.', type: 'integer', minimum: 1 },
        column: { description: 'The column, 1-based, in UTF-16 units.', type: 'integer', minimum: 1 },
        message: {
          description: 'What the first of them says.',
          type: 'string',
          examples: ['Unexpected `Monday`, expected `Tuesday` (2022-01-11)'],
        },
      },
    },
    WorstInput: {
      title: 'WorstInput',
      description: 'An input with many findings.',
      type: 'object',
      additionalProperties: false,
      required: ['id', 'path', 'findings', 'errors'],
      properties: {
        id: { description: 'The id of the input.', type: 'string', examples: ['2022/a'] },
        path: { description: 'The raw file, below the input folder.', type: 'string', examples: ['2022/a.txt'] },
        findings: { description: 'How many findings it has, of all rules.', type: 'integer', minimum: 1 },
        errors: { description: 'How many of them are errors.', type: 'integer', minimum: 0 },
      },
    },
    RejectStatistics: {
      title: 'RejectStatistics',
      description: 'A reason why inputs are not among the documents.',
      type: 'object',
      additionalProperties: false,
      required: ['reason', 'outcome', 'inputs', 'examples'],
      properties: {
        reason: { description: 'The id of the rule that decided.', type: 'string', examples: ['text-empty'] },
        outcome: {
          description: '`rejected` for a fault, `filtered` for what was left out on purpose.',
          type: 'string',
          enum: ['rejected', 'filtered'],
          examples: ['rejected'],
        },
        inputs: { description: 'How many inputs it turned away.', type: 'integer', minimum: 1 },
        examples: {
          description: 'The first five of them, by the bytes of their ids.',
          type: 'array',
          items: { $ref: '#/$defs/RejectExample' },
        },
      },
    },
    RejectExample: {
      title: 'RejectExample',
      description: 'An input that was turned away.',
      type: 'object',
      additionalProperties: false,
      required: ['id', 'path', 'line', 'column', 'message'],
      properties: {
        id: { description: 'The id that the document would have had.', type: 'string', examples: ['2022/empty'] },
        path: { description: 'The raw file, below the input folder.', type: 'string', examples: ['2022/empty.txt'] },
        line: {
          description: 'The line of the raw file, 1-based; 1 where there is no such place.',
          type: 'integer',
          minimum: 1,
        },
        column: { description: 'The column, 1-based, in UTF-16 units.', type: 'integer', minimum: 1 },
        message: {
          description: 'What was found and what was expected.',
          type: 'string',
          examples: ['Unexpected empty text, expected at least one paragraph'],
        },
      },
    },
    DuplicateStatistics: {
      title: 'DuplicateStatistics',
      description:
        'Documents of the dataset whose `text` is the same, character by character. Empty texts are not compared.',
      type: 'object',
      additionalProperties: false,
      required: ['texts', 'repeats', 'largest'],
      properties: {
        texts: { description: 'Texts that more than one document has.', type: 'integer', minimum: 0 },
        repeats: {
          description: 'Documents that could be left out without losing a text: all but one of each such text.',
          type: 'integer',
          minimum: 0,
        },
        largest: {
          description: 'The twenty texts that the most documents have.',
          type: 'array',
          items: { $ref: '#/$defs/RepeatedText' },
        },
      },
    },
    RepeatedText: {
      title: 'RepeatedText',
      description: 'A text that more than one document has.',
      type: 'object',
      additionalProperties: false,
      required: ['documents', 'ids'],
      properties: {
        documents: { description: 'How many documents have it.', type: 'integer', minimum: 2 },
        ids: {
          description: 'The ids of the first five of them, by their bytes.',
          type: 'array',
          items: { type: 'string' },
          examples: [['2022/a', '2022/b']],
        },
      },
    },
  },
}
