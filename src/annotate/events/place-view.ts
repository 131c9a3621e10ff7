import type { EventType } from '../../model/codebook.ts'
import type { Place } from '../../model/place.ts'
import type { Mention, Span } from '../../model/span.ts'
import { isRelation, type Tree } from '../syntax/tree.ts'
import type { Candidate } from './candidate.ts'
import type { Context } from './context.ts'

const LOCATIVE =
  /^(?:in|at|near|on|inside|outside|around|across|into|to|over|off|along|within|through|throughout|towards?|between)$/

/** A place of the sentence as seen from one event. */
export interface View {
  readonly context: Context
  readonly event: Candidate
  readonly place: Mention<Place>
  /** Last token of the place. */
  readonly token: number
  /** From the place up to the first other clause or other event; empty when no preposition of place brings it in. */
  readonly path: readonly number[]
  /** The same, past other events. */
  readonly reach: readonly number[]
  /** Other event words of the sentence. */
  readonly others: ReadonlySet<number>
}

/** Types whose object, where it is a place, is where they happen. */
export const ON_THE_GROUND = new Set<EventType>(['ASSAULT', 'COERCE', 'MOBILIZE', 'RETREAT'])

/** The view of a place from an event of its sentence, among the other event words of the sentence. */
export function viewOf(
  context: Context,
  event: Candidate,
  others: ReadonlySet<number>,
  place: Mention<Place>,
): View {
  const reach = reachOf(context, place)
  const other = reach.findIndex((at) => at !== event.trigger.head && others.has(at))
  const path = other < 0 ? reach : reach.slice(0, other + 1)
  return { context, event, place, token: context.tokenAt(place.end - 1), path, reach, others }
}

// The preposition next to the place decides, less "of": "in the port of Lomé", but "talks with Togo in May".
function reachOf(context: Context, place: Span): number[] {
  const { tree } = context
  const first = context.tokenAt(place.start)
  const token = context.tokenAt(place.end - 1)
  if (isOwner(context, token)) return []
  // "signed it in Lomé to end the war": the tree may hang on the infinitive what stands before its "to".
  const above = tree
    .ancestors(token)
    .filter((at) => tree.child(at, 'mark') < token || !isInfinitive(tree, at))
  // "in Port-Gentil": the tree may hang the preposition on another word of the name.
  const inside = Array.from({ length: token - first }, (_, index) => first + index)
  if (!LOCATIVE.test(markerOf(tree, [...inside, ...above]))) return []
  const end = above.findIndex((at) => opensClause(tree.relation(at)))
  return end < 0 ? above : above.slice(0, end + 1)
}

/** The first preposition that brings in one of the tokens, less "of". The "to" of "had yet to reach Gao" is none. */
export function markerOf(tree: Tree, tokens: readonly number[]): string {
  const markers = tokens.map((at) => (isInfinitive(tree, at) ? '' : tree.marker(at)))
  return markers.find((word) => word !== '' && word !== 'of') ?? ''
}

function isInfinitive(tree: Tree, token: number): boolean {
  return tree.pos(token) === 'VERB' && tree.marker(token) === 'to'
}

/** True for the relation of a word that opens a clause of its own. */
export function opensClause(relation: string): boolean {
  return ['ccomp', 'parataxis', 'acl:relcl', 'advcl'].some((name) => isRelation(relation, name))
}

// "Togolese guards", "Peru's navy": whose they are, not where they are; but "Ica province", "the Tacna border".
function isOwner({ tree, lexicon }: Context, token: number): boolean {
  const modifies = ['compound', 'amod', 'nmod:poss'].includes(tree.relation(token))
  return modifies && !lexicon.classes['territory']?.has(tree.lemma(tree.head(token)))
}
