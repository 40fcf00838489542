import { expect, test } from 'vitest'
import { provenance } from '../src/index.ts'

test('is an in-toto statement about every file, in the order of their bytes', () => {
  const statement = provenance({
    files: [
      { path: 'data/～.parquet', sha256: 'a1' },
      { path: 'data/😀.parquet', sha256: 'b2' },
      { path: 'README.md', sha256: 'c3' },
    ],
    parameters: { configuration: { name: 'harbour-news' }, limit: 3 },
    inputs: [{ name: 'raw files', sha256: 'd4', description: 'What was read' }],
    program: { name: 'copydesk', version: '1.2.3', sha256: 'e5' },
  })
  expect(statement).toEqual({
    _type: 'https://in-toto.io/Statement/v1',
    subject: [
      { name: 'README.md', digest: { sha256: 'c3' } },
      { name: 'data/～.parquet', digest: { sha256: 'a1' } },
      { name: 'data/😀.parquet', digest: { sha256: 'b2' } },
    ],
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: {
      buildDefinition: {
        buildType: 'urn:copydesk:build:1',
        externalParameters: { configuration: { name: 'harbour-news' }, limit: 3 },
        resolvedDependencies: [
          { name: 'raw files', digest: { sha256: 'd4' }, annotations: { description: 'What was read' } },
          {
            name: 'copydesk',
            uri: 'pkg:npm/copydesk@1.2.3',
            digest: { sha256: 'e5' },
            annotations: { description: expect.stringContaining('the code') },
          },
        ],
      },
      runDetails: { builder: { id: 'urn:copydesk:builder:local', version: { copydesk: '1.2.3' } } },
    },
  })
})
