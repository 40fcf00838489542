export { guessLanguage, type LanguageGuess } from './guess-language.ts'
