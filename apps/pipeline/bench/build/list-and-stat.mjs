/** Lists and stats every file below a folder, the least that tells whether anything changed. Argument: the folder. */
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow } from './files-below.mjs'

const [folder] = process.argv.slice(2)
let bytes = 0
for (const path of filesBelow(folder)) bytes += statSync(join(folder, path)).size
console.log(bytes)
