import { readFileSync } from 'node:fs'
import { documentSchema } from '@copydesk/document'
import { Command } from 'commander'

/** `copydesk schema`: prints the record's JSON Schema, or its TypeScript type. */
export function schemaCommand(done: (status: number) => void): Command {
  return new Command('schema')
    .description("print the record's JSON Schema, or its TypeScript type")
    .option('--typescript', 'print the TypeScript type')
    .action(({ typescript }: { typescript?: boolean }) => {
      console.log(typescript ? typesOf() : JSON.stringify(documentSchema, null, 2))
      done(0)
    })
}

/** The declarations that the package of the record ships. */
function typesOf(): string {
  const declarations = new URL('records.generated.d.ts', import.meta.resolve('@copydesk/document'))
  return readFileSync(declarations, 'utf8')
    .replace(/\/\/# sourceMappingURL.*\n?/, '')
    .trimEnd()
}
