import type { Token } from '../../model/doc.ts'

/** True for a plural form: its lemma lacks the ending of the text. */
export function isPlural(token: Token): boolean {
  const text = token.text.toLowerCase()
  if (/^(?:people|police|others)$/.test(text)) return true
  return (
    (token.pos === 'NOUN' || token.pos === 'PROPN') &&
    text !== token.lemma &&
    /s$|men$|people$|children$/.test(text)
  )
}
