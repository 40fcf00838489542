import { expect, test } from 'vitest'

test('the package exports these names', async () => {
  expect(Object.keys(await import('../src/index.ts')).sort()).toEqual([
    'OutputRefusedError',
    'columnsOf',
    'datasetCard',
    'exporters',
    'huggingFaceFeatures',
    'manifestOf',
    'openContentDigest',
    'openDraft',
    'openFiles',
    'openSidecar',
    'outputPaths',
    'sha256sums',
    'shardPath',
    'sidecarPath',
    'sidecarTables',
  ])
})
