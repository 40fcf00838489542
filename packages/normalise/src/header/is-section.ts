import { sectionNames } from '../lexicon/section-names.ts'

/** Says whether a short line names a section of a newspaper: alone, or among topics (`Politics`, `World / Europe`, `Klima & Umwelt`). */
export function isSection(text: string): boolean {
  const name = text.toLowerCase()
  if (sectionNames.has(name)) return true
  if (!BETWEEN.test(name)) return false
  const parts = name.split(BETWEEN).filter((part) => part !== '')
  return parts.length > 1 && parts.length <= MOST_PARTS && parts.some((part) => sectionNames.has(part))
}

const BETWEEN = /\s*[/|•·›»>,&+]\s*|\s[-–—]\s/u
const MOST_PARTS = 4
