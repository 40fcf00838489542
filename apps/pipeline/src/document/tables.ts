import { type SidecarTable, sidecarTables } from '@copydesk/export/output'

/** The tables of a dataset: the documents themselves and what stands beside them. */
export const tables = ['documents', ...sidecarTables] as const

export type Table = 'documents' | SidecarTable
