/** Reads and hashes (SHA-256) every file below a folder, the least that tells whether any content changed. Argument: the folder. */
import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow } from './files-below.mjs'

const [folder] = process.argv.slice(2)
let last = ''
for (const path of filesBelow(folder)) last = hash('sha256', readFileSync(join(folder, path)))
console.log(last)
