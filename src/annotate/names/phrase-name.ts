import type { Doc } from '../../model/doc.ts'
import type { ActorNouns } from './actor-index.ts'
import type { DescribedPhrase } from './described-phrase.ts'

/** The name of a described actor in the report's words: no article, number or amount before it, nothing after it but "in" a state. */
export function phraseName(doc: Doc<'tokens' | 'names'>, nouns: ActorNouns, phrase: DescribedPhrase): string {
  const { tokens } = phrase
  let first = phrase.first
  while (first < phrase.nounFirst && isDropped(tokens[first]?.text ?? '', tokens[first]?.pos ?? '', nouns))
    first++
  const start = tokens[first]?.start
  const end = tokens[nameEnd(phrase) - 1]?.end
  return doc.report.text.slice(start, end).replaceAll(/\s+/g, ' ')
}

function isDropped(text: string, pos: string, nouns: ActorNouns): boolean {
  return nouns.determiners.has(text.toLowerCase()) || pos === 'NUM' || /^[\d.,'’s“”"‘(-]+$/.test(text)
}

// "militias in Iraq", "secretary of state", "spokesman for the port"; not "soldiers who fled".
function nameEnd({ tokens, noun, nounLast, last, names }: DescribedPhrase): number {
  const follows = tokens[nounLast]?.text.toLowerCase() ?? ''
  if (nounLast >= last || !/^(?:in|of|from|for|at)$/.test(follows)) return nounLast
  if (noun?.traits.includes('source') && /^(?:of|for)$/.test(follows) && last - nounLast < 7) return last
  const name = names.find(
    ({ first }) =>
      first === nounLast + 1 || (first === nounLast + 2 && /^the$/i.test(tokens[nounLast + 1]?.text ?? '')),
  )
  return name ? Math.min(name.last, last) : nounLast
}
