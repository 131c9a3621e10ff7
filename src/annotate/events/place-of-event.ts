import type { EventType } from '../../model/codebook.ts'
import { type Place, PLACE_PRECISIONS } from '../../model/place.ts'
import { type Mention, overlaps, type Span } from '../../model/span.ts'
import { seriesOf } from '../syntax/frames/noun-frame.ts'
import { obliquesOf } from '../syntax/frames/frame.ts'
import { isRelation } from '../syntax/tree.ts'
import type { Candidate } from './candidate.ts'
import type { Context } from './context.ts'

const LOCATIVE =
  /^(?:in|at|near|on|inside|outside|around|across|into|to|over|off|along|within|throughout|towards?|between)$/

/** A place of the sentence as seen from one event. */
interface View {
  readonly context: Context
  readonly event: Candidate
  readonly place: Mention<Place>
  /** Last token of the place. */
  readonly token: number
  /** From the place up to the first other clause or other event; empty when no preposition of place brings it in. */
  readonly path: readonly number[]
  /** Other event words of the sentence. */
  readonly others: ReadonlySet<number>
}

/** The place of an event, and the name of what ties it to the event. */
export interface TiedPlace {
  readonly place: Mention<Place>
  readonly tie: string
}

/** How a place may belong to an event, strongest first. */
const TIES: readonly ((view: View) => boolean)[] = [
  inItsWords,
  inItsClause,
  whereTheRecipientIs,
  aimedAt,
  elsewhere,
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
    const view: View = {
      context,
      event,
      place,
      token,
      path: pathOf(context, place, event.trigger.head, others),
      others,
    }
    const tie = isDoneTo(view) ? -1 : TIES.findIndex((holds) => holds(view))
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

// "sanctions on Peru", "pressure on Peru": who has to bear it, not where it happens.
function isDoneTo({ context: { tree }, event: { sense }, token, place }: View): boolean {
  if (ON_THE_GROUND.has(sense.type) || place.precision !== 'country') return false
  const marker = tree.marker(token)
  return marker !== 'in' && sense.to.includes(marker)
}

// "Soldiers killed two men in Gao"; but where the doers are from is not where it happened: "rebels in Mali threaten …".
function inItsClause({ event: { frame }, path }: View): boolean {
  return (
    path.includes(frame.clause) && ![...frame.doers, ...frame.undergoers].some((head) => path.includes(head))
  )
}

// "killed two men from a village near Gao"
function whereTheRecipientIs({ event: { frame }, path }: View): boolean {
  return path.includes(frame.clause) && frame.undergoers.some((head) => path.includes(head))
}

// Types whose object, where it is a place, is where they happen.
const ON_THE_GROUND = new Set<EventType>(['ASSAULT', 'COERCE', 'MOBILIZE', 'RETREAT'])

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
function elsewhere({ event: { frame }, path, others }: View): boolean {
  return path.length > 0 && !path.some((head) => others.has(head) || frame.doers.includes(head))
}

// The preposition next to the place decides, less "of": "in the port of Lomé", but "talks with Togo in May".
function pathOf(context: Context, place: Span, trigger: number, others: ReadonlySet<number>): number[] {
  const { tree } = context
  const first = context.tokenAt(place.start)
  const token = context.tokenAt(place.end - 1)
  if (isOwner(context, token)) return []
  const above = tree.ancestors(token)
  // "in Port-Gentil": the tree may hang the preposition on another word of the name.
  const inside = Array.from({ length: token - first }, (_, index) => first + index)
  const marker = [...inside, ...above].map(tree.marker).find((word) => word !== '' && word !== 'of') ?? ''
  if (!LOCATIVE.test(marker)) return []
  const end = above.findIndex((at) => (at !== trigger && others.has(at)) || opensClause(tree.relation(at)))
  return end < 0 ? above : above.slice(0, end + 1)
}

function opensClause(relation: string): boolean {
  return ['ccomp', 'parataxis', 'acl:relcl', 'advcl'].some((name) => isRelation(relation, name))
}

// "Togolese guards", "Peru's navy": whose they are, not where they are; but "Ica province", "the Tacna border".
function isOwner({ tree, lexicon }: Context, token: number): boolean {
  const modifies = ['compound', 'amod', 'nmod:poss'].includes(tree.relation(token))
  return modifies && !lexicon.classes['territory']?.has(tree.lemma(tree.head(token)))
}
