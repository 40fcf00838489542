/** The tables beside the documents, always written, also when they are empty. */
export const sidecarTables = ['source-maps', 'findings', 'rejects', 'removed'] as const

/** The name of a table beside the documents, which is the name of its folder. */
export type SidecarTable = (typeof sidecarTables)[number]
