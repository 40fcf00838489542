import type { JsonSchema } from './json-schema.ts'
import type { MetadataType, MetadataTypes } from './metadata.ts'
import { documentSchema } from './schemas.generated.ts'

/** The schema of the records of one corpus: `documentSchema`, and `metadata` where the corpus declares columns. */
export function recordSchema(columns: MetadataTypes): JsonSchema {
  if (Object.keys(columns).length === 0) return documentSchema
  return {
    ...documentSchema,
    required: [...(documentSchema.required ?? []), 'metadata'],
    properties: {
      ...documentSchema.properties,
      metadata: {
        description: 'The columns that the corpus declares (`metadata` in corpus.yaml).',
        type: 'object',
        additionalProperties: false,
        required: Object.keys(columns),
        properties: Object.fromEntries(Object.entries(columns).map(([name, type]) => [name, COLUMNS[type]])),
      },
    },
  }
}

const COLUMNS: Readonly<Record<MetadataType, JsonSchema>> = {
  string: { type: ['string', 'null'] },
  integer: { type: ['integer', 'null'] },
  number: { type: ['number', 'null'] },
  boolean: { type: ['boolean', 'null'] },
  strings: { type: 'array', items: { type: 'string' } },
}
