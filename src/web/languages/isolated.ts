import { LANGUAGES, shownLanguage } from './language.ts'

/**
 * Words of the record inside a sentence that runs from right to left: kept together in their own direction (first strong isolate,
 * U+2068 to U+2069), so that "Doro, Blue Nile" is not torn at its comma. Unchanged where the sentence runs from left to right.
 */
export function isolated(words: string): string {
  return LANGUAGES[shownLanguage()].dir === 'rtl' ? `\u2068${words}\u2069` : words
}
