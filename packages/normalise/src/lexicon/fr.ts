import type { Lexicon } from './lexicon.ts'

/** French. */
export const fr: Lexicon = {
  language: 'fr',
  months: [
    'janvier janv',
    'février févr fév',
    'mars',
    'avril avr',
    'mai',
    'juin',
    'juillet juil',
    'août',
    'septembre sept',
    'octobre oct',
    'novembre nov',
    'décembre déc',
  ],
  weekdays: ['lundi lun', 'mardi mar', 'mercredi mer', 'jeudi jeu', 'vendredi ven', 'samedi sam', 'dimanche dim'],
  dayFirst: true,
  published: ['publié', 'publié le', 'posté le'],
  modified: ['mis à jour', 'mis à jour le', 'modifié le', 'actualisé le'],
  by: ['par', 'texte', 'propos recueillis par'],
  and: ['et', 'avec'],
  boilerplate: {
    'read-also': ['(?:à )?lire (?:aussi|également)\\s*:', 'voir aussi\\s*:'],
    credit: ['(?:photo|photos|crédit photo|image|illustration|vidéo)\\s*:'],
    copyright: ['tous droits réservés'],
    share: ['partager(?: cet article)?', 'imprimer', 'publicité'],
    'reading-time': ['(?:temps de )?lecture\\s*:? ?\\d{1,3} ?min(?:utes)?\\.?'],
  },
}
