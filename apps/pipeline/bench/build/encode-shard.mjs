/** Encodes the first shard of a dataset as it is encoded by a build, JSON Lines and Parquet, in memory, and prints the seconds. Argument: the dataset. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { recordSchema } from '@copydesk/document'
import { exporters } from '@copydesk/export'

const folder = join(process.argv[2], 'jsonl')
const [first] = readdirSync(folder).sort()
const lines = gunzipSync(readFileSync(join(folder, first)))
  .toString()
  .split('\n')
  .slice(0, -1)
const documents = lines.map((line) => JSON.parse(line))
const start = performance.now()
for (const format of ['jsonl', 'parquet']) {
  const open = await exporters[format].open({ split: 'train', shard: 0, shards: 1, schema: recordSchema({}) })
  for (const [index, document] of documents.entries()) Array.from(open.write(document, lines[index]))
  Array.from(open.end())
}
console.log((performance.now() - start) / 1000)
