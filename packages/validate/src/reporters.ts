import { github } from './reporters/github.ts'
import { gitlab } from './reporters/gitlab.ts'
import { json } from './reporters/json.ts'
import { junit } from './reporters/junit.ts'
import { pretty } from './reporters/pretty.ts'
import type { ReportFormat } from './reporters/reporter.ts'
import { sarif } from './reporters/sarif.ts'

/** The formats of reports, by id. */
export const reporters: Readonly<Record<'pretty' | 'json' | 'sarif' | 'github' | 'gitlab' | 'junit', ReportFormat>> = {
  pretty,
  json,
  sarif,
  github,
  gitlab,
  junit,
}
