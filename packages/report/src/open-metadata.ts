import { type ColumnStatistics, compareBytes, type MetadataValue } from '@copydesk/document'
import { type OpenCategories, openCategories } from './open-categories.ts'

/** Counts documents by the columns that their corpus declares. */
export function openMetadata(): {
  add(metadata: Readonly<Record<string, MetadataValue>>): void
  merge(counted: readonly ColumnStatistics[]): void
  end(): ColumnStatistics[]
} {
  const columns = new Map<string, { documents: number; readonly values: OpenCategories }>()
  const columnOf = (name: string) => {
    const column = columns.get(name) ?? { documents: 0, values: openCategories() }
    columns.set(name, column)
    return column
  }
  return {
    add(metadata) {
      for (const [name, value] of Object.entries(metadata)) {
        const column = columnOf(name)
        const values = valuesOf(value)
        if (values.length > 0) column.documents++
        for (const each of values) column.values.add(each)
      }
    },
    merge(counted) {
      for (const { name, documents, values } of counted) {
        const column = columnOf(name)
        column.documents += documents
        column.values.merge(values)
      }
    },
    end: () =>
      Array.from(columns, ([name, { documents, values }]) => ({ name, documents, values: values.end() })).sort((a, b) =>
        compareBytes(a.name, b.name),
      ),
  }
}

function valuesOf(value: MetadataValue): readonly string[] {
  if (value === null) return []
  return typeof value === 'object' ? [...new Set(value)] : [String(value)]
}
