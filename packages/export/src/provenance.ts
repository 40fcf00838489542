import { compareBytes } from '@copydesk/document'
import type { WrittenFile } from './open-files.ts'

/** What is known of how a dataset was made. */
export interface ProvenanceContent {
  /** Every file of the dataset but the statement itself. */
  readonly files: readonly Pick<WrittenFile, 'path' | 'sha256'>[]
  /** The configuration, and which of the inputs were taken. Whoever builds again gives these. */
  readonly parameters: Readonly<Record<string, unknown>>
  /** What went in besides: the raw files, plugins. */
  readonly inputs: readonly ProvenanceInput[]
  /** The program: its npm name, its version, and a digest of its code. */
  readonly program: { readonly name: string; readonly version: string; readonly sha256: string }
}

/** One thing that a dataset was made from. */
export interface ProvenanceInput {
  readonly name: string
  readonly sha256: string
  /** What the digest is taken over. */
  readonly description: string
}

/**
 * States where each file of a dataset came from: an in-toto Statement (v1) with SLSA provenance (v1). Nothing in it is taken from a clock or
 * from the machine, so that whoever builds the same again gets the same statement. It is not signed.
 */
export function provenance({ files, parameters, inputs, program }: ProvenanceContent) {
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [...files]
      .sort((one, other) => compareBytes(one.path, other.path))
      .map(({ path, sha256 }) => ({ name: path, digest: { sha256 } })),
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: {
      buildDefinition: {
        buildType: BUILD_TYPE,
        externalParameters: parameters,
        resolvedDependencies: [
          ...inputs.map(({ name, sha256, description }) => ({
            name,
            digest: { sha256 },
            annotations: { description },
          })),
          {
            name: program.name,
            uri: `pkg:npm/${program.name}@${program.version}`,
            digest: { sha256: program.sha256 },
            annotations: { description: 'SHA-256 over the code as it is built, and the Unicode version of Node.js' },
          },
        ],
      },
      runDetails: { builder: { id: BUILDER, version: { [program.name]: program.version } } },
    },
  }
}

/** A build by the `copydesk` command; docs/dataset.md says what its parameters are. */
const BUILD_TYPE = 'urn:copydesk:build:1'

/** Whoever ran the command: it vouches for nothing beyond what is in the statement. */
const BUILDER = 'urn:copydesk:builder:local'
