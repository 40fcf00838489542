import type { Lexicon } from './lexicon.ts'

/** Korean. */
export const ko: Lexicon = {
  language: 'ko',
  months: [],
  weekdays: ['월요일|월', '화요일|화', '수요일|수', '목요일|목', '금요일|금', '토요일|토', '일요일|일'],
  dayFirst: false,
  published: [
    '입력',
    '등록',
    '작성',
    '발행',
    '게시',
    '기사입력',
    '등록일',
    '승인',
    '송고',
    '입력시간',
    '발행일',
    '작성일',
    '게재',
    '최초입력',
  ],
  modified: ['수정', '최종수정', '업데이트', '최종수정일', '최종 수정', '수정시간', '기사수정'],
  by: [],
  and: [],
  roles: [],
  at: [],
  boilerplate: {},
}
