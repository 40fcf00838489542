import type { Rule } from './rule.ts'
import { bylineMissing } from './rules/byline-missing.ts'
import { dateAmbiguous } from './rules/date-ambiguous.ts'
import { dateDateline } from './rules/date-dateline.ts'
import { dateImpossible } from './rules/date-impossible.ts'
import { dateMissing } from './rules/date-missing.ts'
import { dateRange } from './rules/date-range.ts'
import { dateReversed } from './rules/date-reversed.ts'
import { dateWeekday } from './rules/date-weekday.ts'
import { headerProfile } from './rules/header-profile.ts'
import { headlineMissing } from './rules/headline-missing.ts'
import { quotationUnbalanced } from './rules/quotation-unbalanced.ts'
import { textEmpty } from './rules/text-empty.ts'
import { textReplacementCharacter } from './rules/text-replacement-character.ts'

/** The rules that every document is checked against, besides its JSON Schema; in the order of a document's parts. */
export const rules: readonly Rule[] = [
  textReplacementCharacter,
  headerProfile,
  headlineMissing,
  bylineMissing,
  dateMissing,
  dateImpossible,
  dateAmbiguous,
  dateWeekday,
  dateRange,
  dateReversed,
  dateDateline,
  textEmpty,
  quotationUnbalanced,
]
