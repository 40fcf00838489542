import { expect, test } from 'vitest'

test('the package exports these names', async () => {
  expect(Object.keys(await import('../src/index.ts')).sort()).toEqual([
    'OutputRefusedError',
    'columnsOf',
    'croissant',
    'dataPackage',
    'datasetCard',
    'datasheetQuestions',
    'descriptionGaps',
    'exporters',
    'huggingFaceFeatures',
    'manifestOf',
    'metadataGaps',
    'openContentDigest',
    'openDraft',
    'openFiles',
    'openParquet',
    'openSidecar',
    'orderRecords',
    'outputPaths',
    'provenance',
    'schemaText',
    'sha256sums',
    'shardPath',
    'sidecarPath',
    'sidecarTables',
  ])
})
