/** Runs a benchmark by its name, with its own options: `pnpm bench validate --records 20000`. Without a name, lists what there is. */
import { readdirSync, readFileSync } from 'node:fs'

const folder = new URL('./', import.meta.url)
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.mjs') && name !== 'run.mjs')
  .map((name) => name.slice(0, -'.mjs'.length))
const [name] = process.argv.splice(2, 1)
if (names.includes(name)) await import(`./${name}.mjs`)
else {
  console.error(`Expected the name of a benchmark, got \`${name ?? 'nothing'}\`:`)
  for (const each of names) console.error(`  ${each.padEnd(12)} ${purposeOf(each)}`)
  process.exitCode = 2
}

/** The first sentence of what a benchmark says of itself. */
function purposeOf(name) {
  const [, comment = ''] = /\/\*\*([\s\S]*?)\*\//.exec(readFileSync(new URL(`${name}.mjs`, folder), 'utf8')) ?? []
  return comment
    .replace(/\s*\n? \* ?/g, ' ')
    .trim()
    .split(/[.:](?:\s|$)/)[0]
}
