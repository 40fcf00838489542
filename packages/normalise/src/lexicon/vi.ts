import type { Lexicon } from './lexicon.ts'

/** Vietnamese. */
export const vi: Lexicon = {
  language: 'vi',
  months: [
    'tháng 1|tháng một|thg 1',
    'tháng 2|tháng hai|thg 2',
    'tháng 3|tháng ba|thg 3',
    'tháng 4|tháng tư|thg 4',
    'tháng 5|tháng năm|thg 5',
    'tháng 6|tháng sáu|thg 6',
    'tháng 7|tháng bảy|thg 7',
    'tháng 8|tháng tám|thg 8',
    'tháng 9|tháng chín|thg 9',
    'tháng 10|tháng mười|thg 10',
    'tháng 11|tháng mười một|thg 11',
    'tháng 12|tháng mười hai|thg 12',
  ],
  weekdays: [
    'thứ hai|thứ 2|t2',
    'thứ ba|thứ 3|t3',
    'thứ tư|thứ 4|t4',
    'thứ năm|thứ 5|t5',
    'thứ sáu|thứ 6|t6',
    'thứ bảy|thứ 7|t7',
    'chủ nhật|cn',
  ],
  dayFirst: true,
  published: ['ngày', 'ngày đăng', 'đăng ngày', 'đăng lúc', 'xuất bản', 'ngày xuất bản', 'đã đăng', 'đăng tải'],
  modified: ['cập nhật', 'cập nhật lúc', 'cập nhật ngày', 'cập nhật lần cuối', 'lần cuối cập nhật', 'sửa đổi'],
  by: ['tác giả', 'bài và ảnh', 'thực hiện'],
  and: ['và'],
  roles: [],
  at: [],
  boilerplate: {},
}
