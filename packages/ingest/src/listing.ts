// What lists inputs and tells what they are by their names. It is an entry of its own because what reads them takes long to import.
export { formatOf } from './format-of.ts'
export { idOf } from './id-of.ts'
export type { Input } from './input.ts'
export type { InputProblem } from './input-problem.ts'
export { isArchive } from './is-archive.ts'
export { type ListOptions, listInputs } from './list-inputs.ts'
export { readWhole } from './read-whole.ts'
export { unescapeName } from './unescape-name.ts'
