import { relative } from 'node:path'
import { Command } from 'commander'
import { explainInput } from '../explain/explain-input.ts'
import { findInput } from '../explain/find-input.ts'
import { layOutExplanation } from '../explain/lay-out-explanation.ts'
import { jsonPieces } from './json-pieces.ts'

interface Flags {
  readonly input?: string
  readonly json?: boolean
  readonly all?: boolean
}

/** `copydesk explain`: shows one document, and why it became what it is. Whatever it is, the status is 0. */
export function explainCommand(done: (status: number) => void): Command {
  return new Command('explain')
    .description('show one document: how each field was read and why, each edit, what was removed')
    .argument('<document>', 'a file, or the id or path of a document of the corpus')
    .argument('[corpus]', 'the corpus (without it: the one around the file, ./corpus, or this folder)')
    .option('--input <dir>', 'look in this folder of raw files, in place of a corpus')
    .option('--all', 'show every edit and every part of the text, whole')
    .option('--json', 'print all of it as JSON')
    .action(async (document: string, corpus: string | undefined, { input, json, all = false }: Flags) => {
      const found = await findInput(document, { corpus, input })
      const explanation = await explainInput(found)
      const pieces = json
        ? jsonPieces({ ...explanation })
        : [
            layOutExplanation(explanation, {
              colour: process.stdout.isTTY === true && !process.env.NO_COLOR,
              width: process.stdout.isTTY ? Math.max(60, process.stdout.columns) : 120,
              all,
              file: relative(process.cwd(), found.file),
            }),
          ]
      for (const piece of pieces) process.stdout.write(piece)
      done(0)
    })
}
