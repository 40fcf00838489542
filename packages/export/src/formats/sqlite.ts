import type { Document } from '@copydesk/document'
import loadSqlite, { type Sqlite3Static } from '@sqlite.org/sqlite-wasm'
import type { Column } from '../column.ts'
import { columnsOf } from '../columns-of.ts'
import type { Exporter } from '../exporter.ts'
import { shardPath } from '../shard-path.ts'

/**
 * An SQLite database for each shard: the table `documents` with a column for each field (lists and objects as JSON), and the table `search`,
 * a full-text index (FTS5) of headline, deck, byline and text. The database of a shard is made in memory.
 */
export const sqlite: Exporter = {
  async open(info) {
    const path = shardPath('sqlite', info, 'sqlite')
    const columns = columnsOf(info.schema)
    const { oo1, capi } = await sqlite3()
    const database = new oo1.DB(':memory:')
    database.exec(['PRAGMA journal_mode = OFF', tableOf(columns), SEARCH, 'BEGIN'].join(';'))
    const insert = database.prepare(`INSERT INTO documents VALUES (NULL, ${columns.map(() => '?').join(', ')})`)
    let rows = 0
    return {
      write(document) {
        const cells = columns.map((column) => toCell(column, document[column.name as keyof Document]))
        withinMemory(document.id, () => insert.bind(cells).stepReset())
        rows++
        return []
      },
      end() {
        insert.finalize()
        const bytes = withinMemory(path, () => {
          database.exec([...FILL, 'COMMIT', 'VACUUM'].join(';'))
          return capi.sqlite3_js_db_export(database)
        })
        database.close()
        return [{ path, bytes, rows }]
      },
    }
  },
}

/** The library, one in each thread. */
let loaded: Promise<Sqlite3Static> | undefined

function sqlite3(): Promise<Sqlite3Static> {
  loaded ??= loadSqlite()
  return loaded
}

/** Says what to do where WebAssembly's 2 GB are not enough for the database of a shard. */
function withinMemory<Value>(at: string, act: () => Value): Value {
  try {
    return act()
  } catch (error) {
    if (!/NOMEM|out of memory/i.test(String(error))) throw error
    const message = `Expected a shard that SQLite can hold in 2 GB, got more at \`${at}\`; leave \`sqlite\` out of the formats`
    throw Object.assign(new Error(message, { cause: error }), { code: 'ENOMEM' })
  }
}

function tableOf(columns: readonly Column[]): string {
  const definitions = columns.map(
    ({ name, type, nullable }) => `${quote(name)} ${TYPES[type]}${nullable ? '' : ' NOT NULL'}`,
  )
  return `CREATE TABLE documents (row INTEGER PRIMARY KEY, ${definitions.join(', ')}) STRICT`
}

const TYPES: Readonly<Record<Column['type'], string>> = {
  string: 'TEXT',
  boolean: 'INTEGER',
  int32: 'INTEGER',
  int64: 'INTEGER',
  double: 'REAL',
  list: 'TEXT',
  struct: 'TEXT',
}

const SEARCH = `CREATE VIRTUAL TABLE search USING fts5(headline, deck, byline, text, content = 'documents', content_rowid = 'row')`

const FILL = [
  'CREATE UNIQUE INDEX documents_id ON documents (id)',
  `INSERT INTO search (search) VALUES ('rebuild')`,
  `INSERT INTO search (search) VALUES ('optimize')`,
]

function toCell({ type }: Column, value: unknown): string | number | bigint | null {
  if (value === null) return null
  if (type === 'list' || type === 'struct') return JSON.stringify(value)
  if (type === 'int64') return BigInt(value as number)
  return type === 'boolean' ? Number(value) : (value as string | number)
}

function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
