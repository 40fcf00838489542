import type { Lexicon } from './lexicon.ts'

/** Spanish. */
export const es: Lexicon = {
  language: 'es',
  months: [
    'enero|ene',
    'febrero|feb',
    'marzo|mar',
    'abril|abr',
    'mayo|may',
    'junio|jun',
    'julio|jul',
    'agosto|ago',
    'septiembre|setiembre|sept|sep',
    'octubre|oct',
    'noviembre|nov',
    'diciembre|dic',
  ],
  weekdays: ['lunes|lun', 'martes|mar', 'miércoles|mié', 'jueves|jue', 'viernes|vie', 'sábado|sáb', 'domingo|dom'],
  dayFirst: true,
  published: ['el', 'publicado', 'publicado el'],
  modified: ['actualizado', 'actualizado el', 'última actualización'],
  by: ['por', 'texto', 'un reportaje de', 'texto de', 'una entrevista de'],
  and: ['y', 'e', 'con'],
  roles: ['corresponsal', 'enviado', 'enviada', 'redactor', 'redactora', 'periodista', 'columnista', 'redacción'],
  at: ['en', 'desde', 'para'],
  boilerplate: {
    'read-also': ['(?:lea|lee|leer) (?:también|además|más)\\s*:', 'te puede interesar\\s*:', 'ver también\\s*:'],
    credit: ['(?:foto|fotos|fotografía|imagen|vídeo|video)\\s*:'],
    copyright: ['todos los derechos reservados'],
    share: ['compartir(?: este artículo)?', 'imprimir', 'publicidad'],
    'reading-time': ['(?:tiempo de )?lectura\\s*:? ?\\d{1,3} ?min(?:utos)?\\.?'],
  },
}
