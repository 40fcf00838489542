import { type Document, type FieldStatistics, readFields } from '@copydesk/document'

/** Counts the documents that have a value in each field. */
export function openFields(): {
  add(document: Document): void
  merge(counted: readonly FieldStatistics[]): void
  end(): FieldStatistics[]
} {
  const filled = new Map<string, number>(FIELDS.map((name) => [name, 0]))
  const count = (name: string, times: number) => filled.set(name, (filled.get(name) ?? 0) + times)
  return {
    add(document) {
      for (const name of FIELDS) if (hasValue(document, name)) count(name, 1)
    },
    merge(counted) {
      for (const { name, documents } of counted) count(name, documents)
    },
    end: () => Array.from(filled, ([name, documents]) => ({ name, documents })),
  }
}

/** The fields that may be without a value, in the order of the record. */
const FIELDS = [...readFields, 'language', 'text'] as const

/** The code `und` says that a language is unknown; a headline may read so. */
function hasValue(document: Document, name: (typeof FIELDS)[number]): boolean {
  const value = document[name]
  return value !== null && value.length > 0 && !(name === 'language' && value === 'und')
}
