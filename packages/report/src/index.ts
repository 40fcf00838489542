export { exactDuplicates } from './exact-duplicates.ts'
export { type MeasuredInput, type OpenStatistics, openStatistics, type ShardStatistics } from './open-statistics.ts'
export type { DescribedRule, ReportContent, ReportCorpus } from './report-content.ts'
export { reportPage } from './report-page.ts'
