import type { Rule } from './rule.ts'
import { authorName } from './rules/author-name.ts'
import { bylineMissing } from './rules/byline-missing.ts'
import { dateAmbiguous } from './rules/date-ambiguous.ts'
import { dateDateline } from './rules/date-dateline.ts'
import { dateImpossible } from './rules/date-impossible.ts'
import { dateMissing } from './rules/date-missing.ts'
import { dateRange } from './rules/date-range.ts'
import { dateReversed } from './rules/date-reversed.ts'
import { dateWeekday } from './rules/date-weekday.ts'
import { fileLarge } from './rules/file-large.ts'
import { fileName } from './rules/file-name.ts'
import { headerProfile } from './rules/header-profile.ts'
import { headlineLong } from './rules/headline-long.ts'
import { headlineMissing } from './rules/headline-missing.ts'
import { paragraphCut } from './rules/paragraph-cut.ts'
import { quotationMixed } from './rules/quotation-mixed.ts'
import { quotationUnbalanced } from './rules/quotation-unbalanced.ts'
import { textBoilerplate } from './rules/text-boilerplate.ts'
import { textControlCharacter } from './rules/text-control-character.ts'
import { textEmpty } from './rules/text-empty.ts'
import { textMarkup } from './rules/text-markup.ts'
import { textMojibake } from './rules/text-mojibake.ts'
import { textReplacementCharacter } from './rules/text-replacement-character.ts'
import { textShort } from './rules/text-short.ts'
import { wordMixedScripts } from './rules/word-mixed-scripts.ts'

/** The rules that every document is checked against, besides its JSON Schema: the file, then the header, then the text. */
export const rules: readonly Rule[] = [
  fileName,
  fileLarge,
  textReplacementCharacter,
  textControlCharacter,
  headerProfile,
  headlineMissing,
  headlineLong,
  bylineMissing,
  authorName,
  dateMissing,
  dateImpossible,
  dateAmbiguous,
  dateWeekday,
  dateRange,
  dateReversed,
  dateDateline,
  textEmpty,
  textShort,
  textMojibake,
  wordMixedScripts,
  quotationUnbalanced,
  quotationMixed,
  paragraphCut,
  textMarkup,
  textBoilerplate,
]
