import type { Column, ScalarType } from './column.ts'

/** One entry of `features` in the `dataset_info` of a dataset card, in the spelling of `datasets` 4 and later. */
export type HuggingFaceFeature =
  | { readonly name: string; readonly dtype: string }
  | { readonly name: string; readonly list: string | HuggingFaceType | readonly HuggingFaceFeature[] }
  | { readonly name: string; readonly struct: readonly HuggingFaceFeature[] }

/** The type of a feature without its name, as it stands in a list of lists. */
export type HuggingFaceType =
  | { readonly list: string | HuggingFaceType | readonly HuggingFaceFeature[] }
  | { readonly struct: readonly HuggingFaceFeature[] }

/** Turns columns into the `features` of a dataset card. Nullability is not among them: every feature of `datasets` may be null. */
export function huggingFaceFeatures(columns: readonly Column[]): readonly HuggingFaceFeature[] {
  return columns.map((column) => {
    const { name } = column
    const type = toType(column)
    return typeof type === 'string' ? { name, dtype: type } : { name, ...type }
  })
}

function toType(column: Column): string | HuggingFaceType {
  if (column.item) {
    const item = toType(column.item)
    return { list: typeof item === 'object' && 'struct' in item ? item.struct : item }
  }
  if (column.fields) return { struct: huggingFaceFeatures(column.fields) }
  return DTYPES[column.type as ScalarType]
}

/** The names of `datasets.Value`. */
const DTYPES: Readonly<Record<ScalarType, string>> = {
  string: 'string',
  boolean: 'bool',
  int32: 'int32',
  int64: 'int64',
  double: 'float64',
}
