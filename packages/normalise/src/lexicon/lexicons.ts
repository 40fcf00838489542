import { ar } from './ar.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { ja } from './ja.ts'
import { ka } from './ka.ts'
import type { Lexicon } from './lexicon.ts'
import { ru } from './ru.ts'
import { zh } from './zh.ts'

/** Every language whose header lines can be read. */
export const lexicons: readonly Lexicon[] = [en, de, fr, es, ru, ar, zh, ja, ka]

/** The lexicons in the order in which they are tried on a text of `language`: its own, then the others. */
export function lexiconsFor(language: string): readonly Lexicon[] {
  return ORDERS.get(language) ?? lexicons
}

const ORDERS = new Map(lexicons.map((own) => [own.language, [own, ...lexicons.filter((other) => other !== own)]]))
