import type { Lexicon } from './lexicon.ts'

/** Malay. */
export const ms: Lexicon = {
  language: 'ms',
  months: [
    'januari|jan',
    'februari|feb',
    'mac',
    'april|apr',
    'mei',
    'jun',
    'julai|jul',
    'ogos|ogo',
    'september|sep',
    'oktober|okt',
    'november|nov',
    'disember|dis',
  ],
  weekdays: ['isnin|isn', 'selasa|sel', 'rabu|rab', 'khamis|kha', 'jumaat|jum', 'sabtu|sab', 'ahad|ahd'],
  dayFirst: true,
  published: ['diterbitkan', 'diterbitkan pada', 'disiarkan', 'disiarkan pada', 'tarikh', 'terbit'],
  modified: ['dikemas kini', 'dikemaskini', 'kemas kini', 'kemaskini', 'terakhir dikemas kini'],
  by: ['oleh', 'laporan', 'penulis'],
  and: ['dan'],
  roles: ['wartawan', 'penulis', 'pengarang', 'koresponden', 'editor'],
  at: ['di', 'untuk'],
  boilerplate: {},
}
