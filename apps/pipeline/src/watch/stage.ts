/** A part of a build, in the order in which they come: the inputs are listed and processed, the shards written, the dataset sealed and published. */
export type Stage = 'list' | 'process' | 'write' | 'seal' | 'publish'
