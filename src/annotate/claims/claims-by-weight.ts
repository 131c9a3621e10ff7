import type { Claim } from '../../model/claim.ts'
import type { Doc } from '../../model/doc.ts'
import { contains, firstFrom } from '../../model/span.ts'

type Needs = 'tokens' | 'sentences' | 'syntax' | 'claims'

/**
 * The claims of a short text, the one that it is about first: what it tells as done stands before what is denied, planned or
 * possible, an earlier sentence before a later one, within a sentence what tells of which kind it was ("shelled") before bare
 * fighting and deaths, and then the act nearest to the main verb.
 */
export function claimsByWeight(doc: Doc<Needs>): readonly Claim[] {
  const weights = new Map(doc.claims.map((claim) => [claim, weightOf(doc, claim)]))
  return doc.claims.toSorted((a, b) => compare(weights.get(a) as number[], weights.get(b) as number[]))
}

function weightOf({ tokens, sentences, syntax }: Doc<Needs>, { event, factuality }: Claim): number[] {
  const sentence = sentences.findIndex((each) => contains(each, event.trigger))
  const told = factuality === 'asserted' || factuality === 'habitual' ? 0 : 1
  return [
    told,
    sentence,
    isBare(event) ? 1 : 0,
    depthOf(syntax, firstFrom(tokens, event.trigger.start)),
    event.trigger.start,
  ]
}

// "killed", "attacked", "clashes": violence without means or aim.
function isBare({ type, mode, acled }: Claim['event']): boolean {
  return (
    type === 'ASSAULT' && mode === null && (acled === null || acled === 'Attack' || acled === 'Armed clash')
  )
}

// How many words stand over the event word.
function depthOf(syntax: Doc<Needs>['syntax'], token: number): number {
  let depth = 0
  for (let at = syntax[token]?.head ?? -1; at >= 0; at = syntax[at]?.head ?? -1) depth++
  return depth
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index])
  return at < 0 ? 0 : (a[at] as number) - (b[at] as number)
}
