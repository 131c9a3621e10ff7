import { type Place, PLACE_PRECISIONS } from '../../model/place.ts'
import { type Mention, overlaps } from '../../model/span.ts'
import { seriesOf } from '../syntax/frames/noun-frame.ts'
import { obliquesOf } from '../syntax/frames/frame.ts'
import { isRelation, type Tree } from '../syntax/tree.ts'
import type { Candidate } from './candidate.ts'
import type { Context } from './context.ts'
import { NO_SCENES } from './no-scene.ts'
import { ON_THE_GROUND, opensClause, type View, viewOf } from './place-view.ts'

/** The place of an event, and the name of what ties it to the event. */
export interface TiedPlace {
  readonly place: Mention<Place>
  readonly tie: string
}

/** How a place may belong to an event, strongest first. */
const TIES: readonly ((view: View) => boolean)[] = [
  inItsWords,
  ofWhichItIsTold,
  calledItsScene,
  inItsClause,
  whereTheRecipientIs,
  whereTheActIs,
  aimedAt,
  elsewhere,
  whereItsDoerSuffers,
]

/**
 * The place that the event's own words, its clause or its sentence name, by the strongest tie, then the most exact;
 * null when they name none. Where the speaker is, or whose forces they are, is no place of the event.
 */
export function placeOfEvent(
  context: Context,
  event: Candidate,
  others: ReadonlySet<number>,
): TiedPlace | null {
  const sentence = context.sentence(event.trigger.head)
  const tied = context.doc.places.flatMap((place) => {
    const token = context.tokenAt(place.end - 1)
    if (token < sentence.first || token >= sentence.last || isOfSpeaker(context, place)) return []
    const view = viewOf(context, event, others, place)
    const tie = NO_SCENES.some((holds) => holds(view)) ? -1 : TIES.findIndex((holds) => holds(view))
    return tie < 0 ? [] : [{ place, tie }]
  })
  const best = tied.toSorted((a, b) => a.tie - b.tie || fineness(a.place) - fineness(b.place))[0]
  return best ? { place: best.place, tie: TIES[best.tie]!.name } : null
}

// "witnesses from Mali said"
function isOfSpeaker({ voices }: Context, place: Mention<Place>): boolean {
  return voices.some((speaker) => overlaps(speaker, place))
}

function fineness(place: Place): number {
  return PLACE_PRECISIONS.indexOf(place.precision)
}

// "the Gao attack", "an attack in Gao", "a wave of attacks in Gao"
function inItsWords({ context: { tree, words }, event, place, token, path }: View): boolean {
  const { head } = event.trigger
  const named =
    tree.head(token) === head && tree.relation(token) === 'compound' && place.precision !== 'country'
  return named || [head, ...seriesOf(tree, words.light, head)].some((noun) => path.includes(noun))
}

// "Gao, which was shelled", "the village where rebels burned a mill"; but "Peru, which shelled Gao".
function ofWhichItIsTold({ context: { tree }, event: { trigger }, token, others }: View): boolean {
  const pronoun = tree.word(token + 1) === ',' ? token + 2 : token + 1
  const isPlace =
    tree.word(pronoun) === 'where' ||
    (/^(?:which|that)$/.test(tree.word(pronoun)) && isRelation(tree.relation(pronoun), 'nsubj:pass'))
  const above = tree.ancestors(trigger.head)
  const clause = isPlace ? above.indexOf(tree.head(pronoun)) : -1
  return clause >= 0 && !above.slice(1, clause + 1).some((at) => others.has(at))
}

// "Gao was the scene of a raid", "Gao is a stronghold of rebels fighting the army"
function calledItsScene({ context, event: { trigger }, place }: View): boolean {
  const { tree, lexicon, tokenAt } = context
  const head = headOf(tree, tokenAt(place.start), tokenAt(place.end - 1))
  const scene = tree.head(head)
  const isScene = tree.pos(scene) === 'NOUN' && lexicon.classes['scene']?.has(tree.lemma(scene)) === true
  return isScene && isRelation(tree.relation(head), 'nsubj') && tree.ancestors(trigger.head).includes(scene)
}

// "Soldiers killed two men in Gao"; but where the doers are from is not where it happened: "rebels in Mali threaten …".
function inItsClause(view: View): boolean {
  const { frame } = view.event
  const { path } = view
  return (
    path.includes(frame.clause) &&
    !isSpokenOf(view) &&
    ![...frame.doers, ...frame.undergoers].some((head) => path.includes(head))
  )
}

// "In Gao crowds marched against the raid": the march is there.
function isSpokenOf({ context: { tree }, event: { trigger, frame }, others }: View): boolean {
  return others.has(frame.clause) && /^(?:against|over|about)$/.test(tree.marker(trigger.head))
}

// "killed two men from a village near Gao"
function whereTheRecipientIs({ event: { frame }, path }: View): boolean {
  return path.includes(frame.clause) && frame.undergoers.some((head) => path.includes(head))
}

// "ended its operation against rebels in Gao": the act that is ended, begun or met is there, and so is its end.
function whereTheActIs({ event: { frame, sense }, reach, others }: View): boolean {
  return (
    ON_THE_GROUND.has(sense.type) && frame.undergoers.some((act) => others.has(act) && reach.includes(act))
  )
}

// "seized Gao", "left Gao", "attacks on Gao": what is attacked is where it happens; "talks with Mali" are not in Mali.
function aimedAt({ context, event: { frame, sense }, token }: View): boolean {
  if (!ON_THE_GROUND.has(sense.type)) return false
  // "withdrew its troops from Peru": the tree may hang on the object what the verb rules.
  const carried = context.tree
    .children(frame.clause, 'obj')
    .flatMap((object) => obliquesOf(context.tree, object, 'nmod'))
  const aims = [...frame.obliques, ...carried.filter(({ preposition }) => preposition === 'from')]
    .filter(({ preposition }) => sense.to.includes(preposition) && !isCompany(preposition))
    .map(({ head }) => head)
  return [...frame.undergoers, ...aims].some((head) => {
    if (token === head) return true
    const { first, last } = context.phrase(head)
    const inside = token >= first && token < last && context.tree.relation(token) !== 'amod'
    return inside && context.actor(head) === null
  })
}

// "a truce with Peru", "fighting between Peru and Chile": the parties to it.
function isCompany(preposition: string): boolean {
  return /^(?:with|between|by)$/.test(preposition)
}

// "A guard fighting rebels drowned in Togo"
function elsewhere(view: View): boolean {
  const { event, path, others } = view
  const isFree = !path.some((head) => others.has(head) || event.frame.doers.includes(head))
  return path.length > 0 && isFree && !isInClauseBeside(view)
}

// "killed six, as ministers met in Lomé"; but "was killed as he kept watch in Gao" and "… when her car broke down in Gao" have
// one scene.
function isInClauseBeside({ context: { tree }, event, path }: View): boolean {
  const top = path.at(-1) ?? -1
  const isOver = [event.trigger.head, ...event.costs].some((own) => tree.ancestors(own).includes(top))
  if (isOver || !opensClause(tree.relation(top))) return false
  if (tree.children(top, 'advmod').some((word) => tree.word(word) === 'when')) return false
  const isMeanwhile = /^(?:while|as|upon|on|in|by|)$/.test(tree.marker(top))
  const isOfSame = /^(?:|he|she|they|it)$/.test(tree.word(tree.child(top, 'nsubj')))
  return !isMeanwhile || !isOfSame || !isRelation(tree.relation(top), 'advcl')
}

// "A guard fighting rebels died in a blast in Togo": what a doer goes through while at it goes on there.
function whereItsDoerSuffers({ context: { tree }, event: { trigger }, reach }: View): boolean {
  const doer = tree.head(trigger.head)
  const isDoing = tree.relation(trigger.head) === 'acl' && tree.word(trigger.head).endsWith('ing')
  return isDoing && isRelation(tree.relation(doer), 'nsubj') && reach.includes(tree.head(doer))
}

/** The token of a phrase that hangs on a word outside it. */
function headOf(tree: Tree, first: number, last: number): number {
  for (let at = first; at <= last; at++) if (tree.head(at) < first || tree.head(at) > last) return at
  return last
}
