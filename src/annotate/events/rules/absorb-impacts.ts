import { isRelation } from '../../syntax/tree.ts'
import type { Candidate } from '../candidate.ts'
import type { Context } from '../context.ts'
import { isOf } from '../senses.ts'

/** How an impact ("killed", "hit") may belong to an attack that the sentence names. */
type Tie = (
  context: Context,
  impact: Candidate,
  attack: Candidate,
  candidates: readonly Candidate[],
) => boolean
const TIES: readonly Tie[] = [
  isSubject,
  isWhereOrHow,
  isDeathIn,
  isParticipleOf,
  isParticipleOfVerb,
  isWhen,
  isInWhich,
  isNearestSubject,
  isOfDoerOrMeans,
  isSharedWhereOrHow,
  isLeftBehind,
]

/**
 * Joins what an attack did to the attack itself: "the ambush killed nine herders", "died during the raid",
 * "a grenade attack that maimed nine", "the raid hit a mill" are each one event, named by the noun.
 * (Coding rule: deaths caused by a named strike are harm of the strike.)
 */
export function absorbImpacts(context: Context, candidates: readonly Candidate[]): Candidate[] {
  const into = new Map<Candidate, Candidate>()
  for (const impact of candidates.filter(isImpact)) {
    const attacks = candidates.filter(
      (other) => other !== impact && belongs(context, impact, other, candidates),
    )
    // "were killed and nine wounded in a raid", "were burned and nine killed in a raid": the raid, not the killing or burning.
    const named = attacks.filter(({ sense }) => !sense.harm)
    const attack = named.find(({ trigger }) => trigger.pos === 'noun') ?? named[0] ?? attacks[0]
    if (attack) into.set(impact, attack)
  }
  return candidates
    .filter((candidate) => !into.has(candidate))
    .map((candidate) =>
      candidates.filter((impact) => rootOf(into, impact) === candidate).reduce(joined, candidate),
    )
}

function belongs(
  context: Context,
  impact: Candidate,
  attack: Candidate,
  candidates: readonly Candidate[],
): boolean {
  if (attack.sense.type !== 'ASSAULT') return false
  if (isCoordinate(context, impact, attack)) return true
  return !attack.sense.harm && TIES.some((tie) => tie(context, impact, attack, candidates))
}

// "The bomb killed 29 people and injured 220", "A missile struck the station and killed 50": one happening.
function isCoordinate({ tree }: Context, impact: Candidate, { trigger }: Candidate): boolean {
  const { head } = impact.trigger
  if (!impact.sense.harm || tree.head(head) !== trigger.head) return false
  if (tree.relation(head) === 'conj') return !(hasSetting(tree, head) && hasSetting(tree, trigger.head))
  return isAddedCost(impact) && isRelation(tree.relation(head), 'parataxis') && !hasSetting(tree, head)
}

// "Rebels raided the post; two guards were killed": told without anyone who did it.
function isAddedCost({ sense, frame }: Candidate): boolean {
  return sense.subject === 'recipient' || (frame.name === 'passive' && frame.doers.length === 0)
}

// "A guard was killed in Gao and a trader was killed in Mopti": two happenings, each with its own sufferer and place.
function hasSetting(tree: Context['tree'], verb: number): boolean {
  const placed = tree.children(verb, 'obl').some((child) => /^(?:in|at|near)$/.test(tree.marker(child)))
  return placed && tree.child(verb, 'nsubj') >= 0
}

// "injured" goes with "killed", which goes with "the raid".
function rootOf(into: ReadonlyMap<Candidate, Candidate>, impact: Candidate): Candidate | undefined {
  let root = into.get(impact)
  for (let next = root; next; next = into.get(next)) root = next
  return root
}

function isImpact({ trigger, sense }: Candidate): boolean {
  return sense.type === 'ASSAULT' && (trigger.pos === 'verb' || sense.harm)
}

// "The raid killed two", "A wave of raids killed two"
function isSubject({ tree }: Context, { frame }: Candidate, { trigger }: Candidate): boolean {
  const series =
    tree.relation(trigger.head) === 'nmod' && tree.marker(trigger.head) === 'of'
      ? tree.head(trigger.head)
      : -1
  return frame.doers.includes(trigger.head) || frame.doers.includes(series)
}

// "Two died during the raid", "The mill was hit by mortars"
function isWhereOrHow({ tree }: Context, { trigger: { head } }: Candidate, { trigger }: Candidate): boolean {
  // "died in fighting near Gao": the tree may take the fighting for a verb.
  const hangs = ['obl', 'advcl'].some((relation) => isRelation(tree.relation(trigger.head), relation))
  if (tree.head(trigger.head) !== head || !hangs) return false
  return /^(?:in|by|during|from|with|of)$/.test(tree.marker(trigger.head))
}

// "nine deaths in the raid", "the killing of a guard during an ambush", "deaths due to shelling"
function isDeathIn(
  { tree }: Context,
  { trigger: { head, pos } }: Candidate,
  { trigger }: Candidate,
): boolean {
  const over = tree.head(trigger.head)
  const marker = tree.marker(trigger.head)
  // "nine deaths were reported due to shelling": the cause may hang on the verb.
  if (pos === 'noun' && over === tree.head(head)) return marker === 'due'
  if (pos !== 'noun' || over !== head || tree.relation(trigger.head) !== 'nmod') return false
  return /^(?:in|by|during|from|due)$/.test(marker)
}

// "staged an ambush, killing nine": the participle goes with the clause whose object the attack is.
function isParticipleOf(
  { tree, words }: Context,
  { trigger: { head }, sense }: Candidate,
  { trigger }: Candidate,
): boolean {
  const impact = sense.harm || words.impacts.has(tree.lemma(head))
  const follows = trigger.head < head && tree.word(head).endsWith('ing') && tree.word(head - 1) === ','
  return (
    impact &&
    follows &&
    tree.relation(trigger.head) === 'obj' &&
    tree.ancestors(head).includes(tree.head(trigger.head))
  )
}

// "bombed the town, killing three"
function isParticipleOfVerb(
  { tree }: Context,
  { trigger: { head }, sense }: Candidate,
  { trigger }: Candidate,
): boolean {
  const participle = tree.word(head).endsWith('ing') && tree.head(head) === trigger.head
  return sense.harm && trigger.pos === 'verb' && participle && isRelation(tree.relation(head), 'advcl')
}

// "Three died when a bomb exploded", "were killed after gunmen opened fire"
function isWhen({ tree }: Context, { trigger: { head }, sense }: Candidate, { trigger }: Candidate): boolean {
  const clause = tree.ancestors(trigger.head).find((at) => isRelation(tree.relation(at), 'advcl'))
  const told =
    clause !== undefined && /^(?:when|after|as)$/.test(tree.word(tree.child(clause, 'mark', 'advmod')))
  return sense.harm && told && coordinates(tree, head).includes(tree.head(clause))
}

// The word itself and those it is joined to by "and": "13 were killed and dozens injured".
function coordinates(tree: Context['tree'], token: number): number[] {
  const first = tree.relation(token) === 'conj' ? tree.head(token) : token
  return [first, ...tree.children(first, 'conj')]
}

// "a raid in which nine herders died"
function isInWhich(
  { tree }: Context,
  impact: Candidate,
  attack: Candidate,
  candidates: readonly Candidate[],
): boolean {
  const which = tree.children(impact.trigger.head, 'obl').some((child) => tree.word(child) === 'which')
  return which && nounBefore(candidates, impact) === attack
}

// "raids since last spring killed …": an active verb whose subject the tree has missed, as no actor does it.
function isNearestSubject(
  context: Context,
  impact: Candidate,
  attack: Candidate,
  candidates: readonly Candidate[],
): boolean {
  const { frame, sense } = impact
  const subjects = sense.subject === 'recipient' ? frame.undergoers : frame.doers
  const missed = sense.harm && frame.name === 'active' && !subjects.some((head) => context.actor(head))
  // "the worst raid since May, when a bomb killed nine": the bomb is another's.
  const { tree } = context
  if (/^(?:when|after|before)$/.test(tree.word(tree.child(impact.trigger.head, 'advmod', 'mark'))))
    return false
  return missed && nounBefore(candidates, impact) === attack
}

// "The missile fired by the army killed two", "were killed in shells fired into the market"
function isOfDoerOrMeans(
  context: Context,
  { trigger: { head }, frame }: Candidate,
  { trigger }: Candidate,
): boolean {
  const { tree } = context
  if (trigger.pos !== 'verb' || !isRelation(tree.relation(trigger.head), 'acl')) return false
  const noun = tree.head(trigger.head)
  if (!isOf(context, 'weapon', noun)) return false
  const means = tree.head(noun) === head && /^(?:in|by|from|with)$/.test(tree.marker(noun))
  return means || frame.doers.includes(noun)
}

// "were killed and nine wounded in a raid": the raid hangs on the second verb.
function isSharedWhereOrHow(
  context: Context,
  { trigger: { head }, sense }: Candidate,
  attack: Candidate,
  candidates: readonly Candidate[],
): boolean {
  const further = candidates.filter(
    ({ trigger, sense: other }) =>
      other.harm &&
      context.tree.relation(trigger.head) === 'conj' &&
      context.tree.head(trigger.head) === head,
  )
  return sense.harm && further.some((impact) => isWhereOrHow(context, impact, attack))
}

// "A blast left 12 dead and 40 wounded"
function isLeftBehind(
  { tree }: Context,
  { trigger: { head }, sense }: Candidate,
  { trigger }: Candidate,
): boolean {
  const leaving = tree.ancestors(head).find((at) => tree.lemma(at) === 'leave' && tree.pos(at) === 'VERB')
  return sense.harm && leaving !== undefined && tree.children(leaving, 'nsubj').includes(trigger.head)
}

function nounBefore(
  candidates: readonly Candidate[],
  { trigger: { first } }: Candidate,
): Candidate | undefined {
  return candidates.findLast(({ trigger }) => trigger.pos === 'noun' && trigger.last <= first)
}

function joined(attack: Candidate, impact: Candidate): Candidate {
  const suffers = impact.sense.subject === 'recipient'
  const undergoers = [
    ...attack.frame.undergoers,
    ...impact.frame.undergoers,
    ...(suffers ? impact.frame.doers : []),
  ]
  const doers = suffers ? [] : impact.frame.doers.filter((doer) => doer !== attack.trigger.head)
  return {
    ...attack,
    frame: {
      ...attack.frame,
      undergoers,
      doers: attack.frame.doers.length > 0 ? attack.frame.doers : doers,
      obliques: [
        ...attack.frame.obliques,
        ...impact.frame.obliques.filter(({ head }) => head !== attack.trigger.head),
      ],
      clause: attack.frame.clause >= 0 ? attack.frame.clause : impact.frame.clause,
    },
    costs: [...attack.costs, ...impact.costs],
    why: [...attack.why, 'absorb-impacts'],
  }
}
