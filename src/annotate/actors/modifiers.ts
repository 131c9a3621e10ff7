import type { ActorMention, Sentence, Token } from '../../model/doc.ts'
import { wordsAt } from '../../model/span.ts'
import { describeActor } from '../names/describe-actor.ts'
import type { View } from './mention-of.ts'
import { isPlural } from './plural.ts'

// Bodies whose doing a noun tells when they stand before it; of others it may be a mark ("a church attack").
const BODIES: ReadonlySet<string> = new Set(['COP', 'MIL', 'REB', 'PRM', 'CRM', 'UAF'])

/** "police firing", "a militia raid": the bodies that stand in a sentence before a noun which is itself no actor. */
export function modifiersOf(
  { doc, near, tree, nouns }: Pick<View, 'doc' | 'near' | 'tree' | 'nouns'>,
  { first, last }: Sentence,
  heads: ReadonlySet<number>,
): ActorMention[] {
  const found: ActorMention[] = []
  for (let at = first; at < last; at++) {
    const token = doc.tokens[at] as Token
    if (token.pos !== 'NOUN' || tree.relation(at) !== 'compound' || heads.has(tree.head(at))) continue
    const actor = describeActor(near, nouns, at, at + 1, at)
    if (actor?.why !== 'described' || !BODIES.has(actor.sector ?? '')) continue
    const words = wordsAt(doc.report.text, token.start, token.end)
    const place = { head: at, first: at, last: at + 1, plural: isPlural(token) }
    found.push({ ...words, ...place, ...actor, antecedent: null, why: 'modifier' })
  }
  return found
}
