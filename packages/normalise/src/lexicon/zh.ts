import type { Lexicon } from './lexicon.ts'

/** Chinese, simplified; dates are numbers. */
export const zh: Lexicon = {
  language: 'zh',
  months: [],
  weekdays: [
    '星期一|周一',
    '星期二|周二',
    '星期三|周三',
    '星期四|周四',
    '星期五|周五',
    '星期六|周六',
    '星期日|星期天|周日',
  ],
  dayFirst: false,
  published: ['发布时间', '发布于', '发表于'],
  modified: ['更新时间', '更新于'],
  by: ['记者', '作者', '文', '本报记者', '撰文'],
  and: ['和', '与'],
  roles: ['编辑', '通讯员'],
  at: [],
  boilerplate: {
    'read-also': ['(?:延伸|相关|推荐)阅读\\s*[:：]'],
    credit: ['(?:图|图片|摄影|图源|图片来源)\\s*[:：／/]'],
    'original-title': ['原标题\\s*[:：]'],
    editor: ['[（(]?(?:责任)?编辑\\s*[:：]', '[（(]?责编\\s*[:：]'],
    copyright: ['版权所有'],
    share: ['分享', '打印', '广告'],
  },
}
