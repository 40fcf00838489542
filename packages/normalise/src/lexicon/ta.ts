import type { Lexicon } from './lexicon.ts'

/** Tamil. */
export const ta: Lexicon = {
  language: 'ta',
  months: [
    'ஜனவரி|ஜன',
    'பிப்ரவரி|பிப்',
    'மார்ச்|மார்',
    'ஏப்ரல்|ஏப்',
    'மே',
    'ஜூன்',
    'ஜூலை',
    'ஆகஸ்ட்|ஆக',
    'செப்டம்பர்|செப்',
    'அக்டோபர்|அக்',
    'நவம்பர்|நவ',
    'டிசம்பர்|டிச',
  ],
  weekdays: ['திங்கள்|திங்', 'செவ்வாய்|செவ்', 'புதன்|புத', 'வியாழன்|வியா', 'வெள்ளி|வெள்', 'சனி', 'ஞாயிறு|ஞாயி'],
  dayFirst: true,
  published: [],
  modified: [],
  by: [],
  and: [],
  roles: [],
  at: [],
  boilerplate: {},
}
