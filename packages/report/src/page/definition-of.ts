import { type JsonSchema, manifestSchema, statisticsSchema } from '@copydesk/document'

/** What a figure means: the description that the schema of `statistics.json` gives of it. Throws where there is none. */
export function definitionOf(figure: string): string {
  const schema = figure
    .split('.')
    .reduce<JsonSchema | undefined>((at, name) => resolve(at?.properties?.[name]), statisticsSchema)
  if (!schema?.description) throw new Error(`Expected a description of \`${figure}\` in the schema`)
  return schema.description
}

/** What a reference stands for, with the description that stands beside the reference. */
function resolve(schema: JsonSchema | undefined): JsonSchema | undefined {
  if (!schema?.$ref) return schema
  const { $ref, ...own } = schema
  const name = $ref.slice($ref.lastIndexOf('/') + 1)
  return { ...($ref.startsWith('#') ? statisticsSchema : manifestSchema).$defs?.[name], ...own }
}
