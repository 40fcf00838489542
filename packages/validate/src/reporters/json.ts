import { countAll } from './count-all.ts'
import { jsonOf } from './json-of.ts'
import { reportFormat } from './report-format.ts'

/** All findings as one JSON document, one a line; its JSON Schema is `report.schema.json` of @copydesk/document. */
export const json = reportFormat(({ fileOf }) => {
  const tally = countAll()
  let separator = `{"schemaVersion":"0","findings":[\n`
  return {
    *write(finding) {
      tally.add(finding)
      yield `${separator}${jsonOf({ ...finding, path: fileOf(finding.path) })}`
      separator = ',\n'
    },
    *end({ checked, counts = tally.counts, notices, failure }) {
      const rest = jsonOf({ counts, checked, notices, failure })
      yield `${separator === ',\n' ? '\n' : separator}],${rest.slice(1)}\n`
    },
  }
})
