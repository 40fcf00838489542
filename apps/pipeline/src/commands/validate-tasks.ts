import { type Block, type CheckedBlock, openBlockCheck, type Schema } from '@copydesk/validate'

/** The work that threads share when data are validated. */
export interface ValidateTasks {
  checkBlock(block: Block): CheckedBlock
}

/** Opens the tasks in a thread, or in this process where there is one job. */
export default function openValidateTasks(schema: Schema): ValidateTasks {
  return { checkBlock: openBlockCheck(schema) }
}
