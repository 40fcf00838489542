export { exactDuplicates } from './exact-duplicates.ts'
export { type MeasuredInput, type OpenStatistics, openStatistics, type ShardStatistics } from './open-statistics.ts'
