import { describe, expect, test } from 'vitest'
import { BODY, outlineOf, readArticle, textOf } from './read-article.ts'

const HEADLINE = 'Old bell tower of Lower Wexcombe is heard again'

/** The kinds of lines that stand between two paragraphs; `null` for a line that is kept. */
function kindsOf(lines: readonly string[], language = 'en'): readonly (string | null)[] {
  const text = [HEADLINE, 'By Ada Marlowe', BODY, BODY, ...lines, BODY, BODY].join('\n')
  const nodes = readArticle(text, language).children.slice(4, 4 + lines.length)
  return nodes.map((node) => (node.type === 'boilerplate' ? node.kind : null))
}

describe('lines that say what they are', () => {
  test.each([
    ['Share this article', 'share'],
    ['Facebook Twitter Email', 'share'],
    ['[Advertisement]', 'advertisement'],
    ['Article continues below this ad', 'advertisement'],
    ['Read more: Four bells and no ringer', 'read-also'],
    ['Read more: “Nobody slept” – the night of the bell', 'read-also'],
    ['Sign up for our weekly newsletter about towers.', 'newsletter'],
    ['Already a subscriber? Log in', 'subscription'],
    ['We use cookies to measure how this site is read.', 'cookies'],
    ['Leave a comment', 'comments'],
    ['Updated 3 hours ago', 'timestamp'],
    ['5 min read', 'reading-time'],
    ['Listen to this article', 'media'],
    ['View this post on Instagram', 'embed'],
    ['Filed under: bells, towers', 'tags'],
    ['Getty Images', 'credit'],
    ['(Photo by Tom Vane)', 'credit'],
    ['The bell on the day before it rang in the tower. Tom Vane/Bell Pictures', 'caption'],
    ['The bell on the day before it rang in the old tower. Photo: Tom Vane.', 'caption'],
    ['The bell on the day before it rang in the tower.Tom Vane', 'caption'],
    ['The bell on the day before it rang in the old tower. AP', 'caption'],
    ['The bell on the day before it rang. Photograph courtesy of Tom Vane.', 'caption'],
    ['[2/4]The bell on the day before it rang in the old tower of Lower Wexcombe', 'caption'],
    ['FILE - The bell hangs in the old tower of Lower Wexcombe, Jan. 11, 2022.', 'caption'],
    ['Die Glocke am Tag, bevor sie im alten Turm geläutet wurde © Greta Amberg', 'caption'],
    ['Die Glocke hängt im alten Turm von Unterlohburg (Symbolbild).', 'caption'],
    ['오래된 탑에 걸린 종이 다시 울리고 있는 모습을 주민들이 바라보고 있다. 연합뉴스', 'caption'],
    ['九年ぶりに鳴った鐘を見上げる町の人びと（１１日、石坪で）＝共同', 'caption'],
    ['The sexton Tom Vane (left) and his four bells on the day before they rang', 'caption'],
    ['Küster Jonas Thal (2. v. l.) mit den Glocken am Tag vor dem Läuten.', 'caption'],
    ['From left: Ada Marlowe, Tom Vane and Jo Ann Pell in the tower', 'caption'],
    ['Four bells of Lower Wexcombe are sold 3 hours ago', 'read-also'],
    ['A ringer for the tower of Unterlohburg (öffnet im neuen Fenster)', 'read-also'],
    ['Subscribe now to read all about bells.', 'subscription'],
    ['Vous êtes déjà abonné ? Connectez-vous', 'subscription'],
    ['Preorder at Bell & Sons', 'advertisement'],
    ['Vier Glocken aus Unterlohburg werden verkauft vor 3 Stunden', 'read-also'],
    ['— Ada Marlowe (@adamarlowe) January 11, 2022', 'embed'],
    ['Four bells and nobody slept pic.twitter.com/aB3dE5fG7h', 'embed'],
    ['Das könnte Sie auch interessieren', 'read-also'],
    ['Lesedauer: 4 Minuten', 'reading-time'],
    ['La suite après la publicité', 'read-also'],
    ['Lea también: Las campanas de Valcreux', 'read-also'],
    ['Подписывайтесь на наш канал', 'share'],
    ['相关阅读：石坪的钟', 'read-also'],
    ['関連記事', 'read-also'],
    ['اقرأ أيضًا: أجراس المرفأ', 'read-also'],
    ['Leggi anche: Le campane di Valcreux', 'read-also'],
    ['RIPRODUZIONE RISERVATA', 'copyright'],
    ['Continua após a publicidade', 'read-also'],
    ['Tekst gaat verder onder de foto', 'read-also'],
    ['Czas czytania: 4 min', 'reading-time'],
    ['Läs också: Fyra klockor och ingen ringare', 'read-also'],
    ['Foto: Tove Lind', 'credit'],
    ['Saken fortsetter under annonsen', 'read-also'],
    ['Juttu jatkuu mainoksen jälkeen', 'read-also'],
    ['Mohlo by vás zajímat', 'read-also'],
    ['5 dakika önce', 'timestamp'],
    ['Читайте також: Чотири дзвони', 'read-also'],
    ['Baca juga: Empat lonceng', 'read-also'],
    ['Διαβάστε επίσης: Τέσσερις καμπάνες', 'read-also'],
    ['Citește și: Patru clopote', 'read-also'],
    ['Olvassa el ezt is: Négy harang', 'read-also'],
    ['관련기사', 'read-also'],
    ['यह भी पढ़ें: चार घंटियाँ', 'read-also'],
    ['Xem thêm: Bốn quả chuông', 'read-also'],
    ['بیشتر بخوانید: چهار ناقوس', 'read-also'],
    ['קראו גם: ארבעה פעמונים', 'read-also'],
    ['Прочетете още: Четири камбани', 'read-also'],
    ['Pročitajte i: Četiri zvona', 'read-also'],
    ['Loe ka: Neli kella', 'read-also'],
    ['อ่านเพิ่มเติม', 'read-also'],
  ])('%s', (line, kind) => {
    expect(kindsOf([line])).toEqual([kind])
  })

  test.each([
    'Facebook',
    'Search',
    'Share prices of the foundry rose on Tuesday.',
    'Read more slowly, the sexton told the boys of the choir.',
    'Comments were heard from all sides of the square.',
    'Sign up for the climb at the door of the tower.',
    'Newsletter writers were there, too.',
    'Del mar llegaba el sonido de las campanas.',
    'Annonsen stod i avisen lenge før klokken ringte.',
    'Reklama dzwonu stała na rynku.',
    'The bells are by Foundry/Smith of Wexcombe.',
    '(Laughter)',
    'The sexton had left (right after the bell rang) and came back at noon.',
    'The bells had been sold only 3 hours ago.',
    'The bells are described at https://courier.example/bells.',
    'https://courier.example/bells',
    '“Share this article,” said the sexton.',
    'Photo: “We were cold,” said the captain of the ferry.',
    '— Share this article',
    'X',
  ])('%s is kept', (line) => {
    expect(kindsOf([line])).toEqual([null])
  })
})

describe('a text with no sign of a page', () => {
  test('keeps its short lines, however many there are', () => {
    const poem = ['The bell', 'The frost', 'The well', 'Ada Marlowe', 'Noon', 'Twelve', 'One for the tower']
    expect(kindsOf(poem)).toEqual(poem.map(() => null))
  })

  test('keeps them beside a single label, too', () => {
    const lines = ['Share this article', 'The bell', 'The frost', 'The well']
    expect(kindsOf(lines)).toEqual(['share', null, null, null])
  })

  test('keeps all, when all that it has are labels', () => {
    const { children } = readArticle('Advertisement\nShare this article\n')
    expect(children.map(textOf)).toEqual(['Advertisement', 'Share this article'])
  })
})

describe('a page', () => {
  const MENU = ['Skip to content', 'Menu', 'Sign in', 'Search', 'Towers', 'Bells', 'Privacy policy']
  const END = ['Related stories', 'Geese leave the museum', 'About us', 'Terms of use', '© 2022 The Courier']

  test('begins where its title is repeated', () => {
    const page = [`${HEADLINE} - The Courier`, ...MENU, HEADLINE, 'By Ada Marlowe', BODY, BODY, BODY, ...END]
    const { children } = readArticle(page.join('\n'))
    expect(outlineOf(readArticle(page.join('\n'))).filter(([type]) => type !== 'boilerplate')).toEqual([
      ['headline', HEADLINE],
      ['byline', 'By Ada Marlowe'],
      ['paragraph', BODY],
      ['paragraph', BODY],
      ['paragraph', BODY],
    ])
    expect(children.map(textOf)).toEqual(page)
    expect(children[0]?.data.rule).toBe('page-above-headline')
    expect(children.at(-4)?.data.rule).toBe('page-below-body')
  })

  test('loses what stands beside a label inside its body, but no quotation', () => {
    const gap = ['Advertisement', 'Four bells', 'No ringer', 'Read more', '“Nobody slept,” said the sexton.']
    expect(kindsOf([...gap, 'Share this article', 'Towers'])).toEqual([
      'advertisement',
      'stray',
      'stray',
      'read-also',
      null,
      'share',
      // It may be the heading of the next paragraph.
      null,
    ])
  })

  test('is read in time that grows with its lines', () => {
    for (const line of ['Share\n', 'a\n', 'Menu\nSign in\nb\n', '“a”\nAdvertisement\n', `${BODY}\nShare this\n`]) {
      const start = performance.now()
      readArticle(line.repeat(300_000 / line.length))
      expect(performance.now() - start).toBeLessThan(15_000)
    }
  })
})
