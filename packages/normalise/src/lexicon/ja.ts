import type { Lexicon } from './lexicon.ts'

/** Japanese; dates are numbers. */
export const ja: Lexicon = {
  language: 'ja',
  months: [],
  weekdays: [
    '月曜日|月曜|月',
    '火曜日|火曜|火',
    '水曜日|水曜|水',
    '木曜日|木曜|木',
    '金曜日|金曜|金',
    '土曜日|土曜|土',
    '日曜日|日曜|日',
  ],
  dayFirst: false,
  published: ['公開', '公開日', '配信', '掲載', '掲載日', '投稿', '投稿日', '発行', '発表', '配信日', '初版', '作成日'],
  modified: ['更新', '更新日', '最終更新', '最終更新日', '修正', '改訂'],
  by: ['文', '取材・文', '記者', '執筆', '聞き手'],
  and: ['と'],
  roles: ['編集委員', '特派員', '論説委員', '記者', '解説委員', '編集部'],
  at: [],
  boilerplate: {
    'read-also': ['(?:あわせて読みたい|関連記事)\\s*[:：]'],
    credit: ['(?:写真|画像|撮影|動画)\\s*[:：／/]'],
    copyright: ['無断転載'],
    share: ['シェア(?:する)?', '印刷', '広告'],
  },
}
