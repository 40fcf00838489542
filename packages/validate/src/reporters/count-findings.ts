import type { FindingCounts } from '@copydesk/document'
import { plural } from './plural.ts'

/** Says in words how many findings there were of each severity, and in how many documents: `3 problems (1 error, 2 warnings) in 20 documents`. */
export function countFindings({ error, warning, info }: FindingCounts, documents: number | null = null): string {
  const notes = info > 0 ? `, ${plural(info, 'note')}` : ''
  const among = documents === null ? '' : ` in ${plural(documents, 'document')}`
  return `${plural(error + warning + info, 'problem')} (${plural(error, 'error')}, ${plural(warning, 'warning')}${notes})${among}`
}
