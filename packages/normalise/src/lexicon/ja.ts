import type { Lexicon } from './lexicon.ts'

/** Japanese; dates are numbers. */
export const ja: Lexicon = {
  language: 'ja',
  months: [],
  weekdays: ['月曜日|月', '火曜日|火', '水曜日|水', '木曜日|木', '金曜日|金', '土曜日|土', '日曜日|日'],
  dayFirst: false,
  published: ['公開', '配信', '掲載'],
  modified: ['更新', '最終更新'],
  by: ['文', '取材・文', '記者', '執筆', '聞き手'],
  and: ['と'],
  roles: ['編集委員', '特派員', '論説委員'],
  at: [],
  boilerplate: {
    'read-also': ['(?:あわせて読みたい|関連記事)\\s*[:：]'],
    credit: ['(?:写真|画像|撮影|動画)\\s*[:：／/]'],
    copyright: ['無断転載'],
    share: ['シェア(?:する)?', '印刷', '広告'],
  },
}
