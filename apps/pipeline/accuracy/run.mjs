/**
 * Measures what is read against labelled sets: `pnpm accuracy --gold DIR [--set NAME] [--show N]`. A set that is not in the folder is named and left
 * out. The sets themselves are no part of the project, for their licences differ.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { sets } from './sets.mjs'

const { values } = parseArgs({
  options: { gold: { type: 'string' }, set: { type: 'string' }, show: { type: 'string', default: '0' } },
})
if (values.gold === undefined || !existsSync(values.gold)) {
  console.error(`Expected a folder of labelled sets in --gold, got \`${values.gold ?? 'nothing'}\``)
  process.exit(2)
}

console.log(row(['set', 'field', 'count', 'exact', 'precision', 'recall', 'F1', 'at least']))
for (const { name, measure } of sets) {
  if (values.set !== undefined && values.set !== name) continue
  const folder = join(values.gold, name)
  if (!existsSync(folder)) {
    console.log(row([name, 'not there']))
    continue
  }
  for (const { field, count, right, precision, recall, f1, atLeast, misses } of await measure(folder)) {
    const exact = right === undefined ? '' : `${((right / count) * 100).toFixed(1)} %`
    const shares = [precision, recall, f1].map((share) => share?.toFixed(3) ?? '')
    console.log(row([name, field, String(count), exact, ...shares, atLeast]))
    for (const miss of misses.slice(0, Number(values.show))) console.log(`    ${miss}`)
  }
}

function row(cells) {
  return cells
    .map((cell, index) => cell.padEnd([18, 24, 6, 8, 10, 7, 6, 0][index] ?? 0))
    .join(' ')
    .trimEnd()
}
