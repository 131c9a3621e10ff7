import { LANGUAGES, shownLanguage } from './language.ts'

/**
 * Words of the record inside a sentence that runs from right to left: kept together in their own direction (first strong isolate,
 * U+2068 to U+2069), so that "Doro, Blue Nile" is not torn at its comma. Unchanged where the sentence runs from left to right.
 */
export function isolated(words: string): string {
  return isRightToLeft() ? `\u2068${words}\u2069` : words
}

/** A figure with signs, read from left to right as its digits are ("≥ 3", "5–7"), inside a sentence that runs from right to left. */
export function isolatedFigure(figure: string): string {
  return isRightToLeft() ? `\u2066${figure}\u2069` : figure
}

function isRightToLeft(): boolean {
  return LANGUAGES[shownLanguage()].dir === 'rtl'
}
