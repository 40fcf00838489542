/** A question about a dataset that only a person can answer. */
export interface DatasheetQuestion {
  /** Where `corpus.yaml` answers it: a key of `datasheet`. */
  readonly key: string
  readonly section: DatasheetSection
  readonly question: string
}

/** The sections of a datasheet that have such questions. */
export type DatasheetSection = 'Motivation' | 'Composition' | 'Collection' | 'Uses' | 'Distribution' | 'Maintenance'

/**
 * The questions of a datasheet that cannot be measured, in the order of its sections. After Gebru et al., Datasheets for Datasets (CACM 64/12,
 * 2021), and, for the writers, Bender and Friedman, Data Statements for Natural Language Processing (TACL 6, 2018). What their authors ask and a
 * build can count, the card answers itself.
 */
export const datasheetQuestions = [
  { key: 'purpose', section: 'Motivation', question: 'For what purpose was the dataset created?' },
  { key: 'funding', section: 'Motivation', question: 'Who paid for it?' },
  {
    key: 'sampling',
    section: 'Composition',
    question: 'Is it all there is, or a sample, and of what? How were the documents chosen?',
  },
  {
    key: 'writers',
    section: 'Composition',
    question: 'Who wrote the texts, for whom, and in which varieties of their languages?',
  },
  {
    key: 'people',
    section: 'Composition',
    question: 'Are living people named or recognisable? Is anything in it confidential or sensitive?',
  },
  { key: 'offence', section: 'Composition', question: 'Is there anything that might offend, insult or frighten?' },
  {
    key: 'acquisition',
    section: 'Collection',
    question: 'How did the texts get here, who collected them, and when?',
  },
  {
    key: 'consent',
    section: 'Collection',
    question: 'Did those who wrote the texts, or appear in them, know and agree? Was there an ethical review?',
  },
  { key: 'uses', section: 'Uses', question: 'What has it been used for, and what else could it be used for?' },
  {
    key: 'misuses',
    section: 'Uses',
    question: 'What should it not be used for? What in its making limits its use?',
  },
  {
    key: 'rights',
    section: 'Distribution',
    question: 'Who holds rights in the texts, and what do they ask of users?',
  },
  { key: 'contact', section: 'Maintenance', question: 'Who maintains it, and how can they be reached?' },
  {
    key: 'updates',
    section: 'Maintenance',
    question: 'Will it be updated or corrected, how often and by whom? Are older versions kept?',
  },
] as const satisfies readonly DatasheetQuestion[]

/** A question's key in `datasheet`. */
export type DatasheetKey = (typeof datasheetQuestions)[number]['key']
