import { withDatasets } from './loaders.mjs'

/** Validates the descriptions of a dataset of hostile rows, and of an empty one, and reads the records through them. */
export async function metadata({ venv, spark }) {
  return withDatasets({ venv, spark }, 'metadata.py')
}
