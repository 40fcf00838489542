import type { Lexicon } from './lexicon.ts'

/** Indonesian. */
export const id: Lexicon = {
  language: 'id',
  months: [
    'januari|jan',
    'februari|feb',
    'maret|mar',
    'april|apr',
    'mei',
    'juni|jun',
    'juli|jul',
    'agustus|agu',
    'september|sep',
    'oktober|okt',
    'november|nov',
    'desember|des',
  ],
  weekdays: ['senin|sen', 'selasa|sel', 'rabu|rab', 'kamis|kam', 'jumat|jum’at|jum', 'sabtu|sab', 'minggu|ahad|min'],
  dayFirst: true,
  published: ['diterbitkan', 'dipublikasikan', 'terbit', 'dipublish', 'tayang', 'tanggal', 'diposting', 'rilis'],
  modified: ['diperbarui', 'diupdate', 'terakhir diperbarui', 'update', 'diubah', 'disunting'],
  by: ['oleh', 'penulis', 'reporter', 'laporan', 'wartawan'],
  and: ['dan'],
  roles: ['wartawan', 'reporter', 'jurnalis', 'editor', 'redaksi', 'koresponden', 'kontributor'],
  at: ['di', 'untuk'],
  boilerplate: {},
}
