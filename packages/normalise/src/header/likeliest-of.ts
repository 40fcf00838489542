import type { Reading } from './reading.ts'

/** The surest reading of a line; of two that are as sure, the first. */
export function likeliestOf(readings: readonly Reading[]): Reading {
  if (readings.length === 1) return readings[0] as Reading
  return readings.reduce((best, reading) => (reading.confidence > best.confidence ? reading : best))
}
