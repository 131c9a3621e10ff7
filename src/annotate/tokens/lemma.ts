import type { Upos } from '../../model/doc.ts'

/** The lemma that wink gives, in lower case; forms that its dictionary lacks ("airstrikes", "abducted") lose their ending. */
export function lemmaOf(text: string, pos: Upos, given: string): string {
  const lemma = given.toLowerCase()
  if (lemma !== text.toLowerCase()) return lemma
  if (pos === 'VERB') return lemma.replace(/([a-z]{3})(?:ed|ing)$/, '$1')
  if (pos !== 'NOUN') return lemma
  if (/[^aeiou]ies$/.test(lemma)) return lemma.replace(/ies$/, 'y')
  if (/(?:ch|sh|x|ss)es$/.test(lemma)) return lemma.replace(/es$/, '')
  return /[^sui]s$/.test(lemma) && lemma.length > 4 ? lemma.replace(/s$/, '') : lemma
}
