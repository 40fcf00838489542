import { exporters } from '@copydesk/export'
import { withDatasets } from './loaders.mjs'

/** Reads a dataset of hostile rows, and an empty one, in every other format, with readers in Python: all must say what the JSON Lines say. */
export async function formats({ venv, spark }) {
  return withDatasets({ venv, spark }, 'formats.py', { formats: Object.keys(exporters) })
}
