import type { Doc, Entity } from '../../model/doc.ts'
import type { Place } from '../../model/place.ts'
import { firstFrom, type Mention, overlaps, type Span } from '../../model/span.ts'
import { isRelation, type Tree } from '../syntax/tree.ts'

const LOCATIVE =
  /^(?:in|at|near|on|over|inside|outside|through|throughout|across|around|along|between|within|into|towards?|off|against|beside|behind|above|onto|to|for)$/
const FINENESS = ['point', 'facility', 'settlement', 'place', 'admin2', 'admin1', 'region', 'country', 'sea']

/** Words that name a place, and how exactly. */
interface Named extends Span {
  readonly fineness: number
}

/** How a place hangs on a verb: the words between, nearest the place first, and those between the verb and where both meet. */
interface Way {
  readonly tree: Tree
  readonly steps: readonly number[]
  readonly fromVerb: readonly number[]
  /** The first preposition from the place upwards, less "of". */
  readonly preposition: string
}

/** How a place may belong to what any verb tells, strongest first. */
const TIES: readonly ((way: Way) => boolean)[] = [
  inObject,
  inClause,
  whereTheSubjectIs,
  isSubjectOfPassive,
  whereTheAgentIs,
  inClauseAround,
  besides,
  inClauseBeside,
]

/**
 * The words that say where that happened which a verb tells, of events and of all else, by its clause and those around it; null
 * when they do not say. Names that no gazetteer has count as places where the reader model takes them for one.
 */
export function placeOfVerb(
  doc: Doc<'tokens' | 'syntax' | 'places' | 'entities'>,
  tree: Tree,
  verb: number,
): Span | null {
  const tied = namedIn(doc).flatMap((place) => {
    const way = wayTo(doc, tree, place, verb)
    const tie = way === null || isOwner(way) ? -1 : TIES.findIndex((holds) => holds(way))
    return way === null || tie < 0 ? [] : [{ place, tie, depth: way.steps.length }]
  })
  const best = tied.toSorted(
    (a, b) => a.tie - b.tie || a.depth - b.depth || a.place.fineness - b.place.fineness,
  )[0]?.place
  return best ? { start: best.start, end: best.end } : null
}

function namedIn({ places, entities }: Doc<'places' | 'entities'>): Named[] {
  const unknown = entities.filter(
    (entity: Mention<Entity>) =>
      /^(?:place|facility)$/.test(entity.kind) && !places.some((place) => overlaps(place, entity)),
  )
  return [
    ...places.map((place: Mention<Place>) => toNamed(place, place.precision)),
    ...unknown.map((entity) => toNamed(entity, entity.kind)),
  ].toSorted((a, b) => a.start - b.start)
}

function toNamed({ start, end }: Span, kind: string): Named {
  return { start, end, fineness: FINENESS.indexOf(kind) }
}

function wayTo(doc: Doc<'tokens'>, tree: Tree, place: Span, verb: number): Way | null {
  const above = tree.ancestors(headOf(doc, tree, place))
  const overVerb = tree.ancestors(verb)
  const meeting = above.findIndex((token) => overVerb.includes(token))
  if (meeting <= 0) return null
  const steps = above.slice(0, meeting)
  const markers = steps.map(tree.marker)
  return {
    tree,
    steps,
    fromVerb: overVerb.slice(0, overVerb.indexOf(above[meeting] as number)),
    preposition: markers.find((word) => word !== '' && word !== 'of') ?? '',
  }
}

/** The token of the place that hangs on a word outside it. */
function headOf({ tokens }: Doc<'tokens'>, tree: Tree, place: Span): number {
  const first = firstFrom(tokens, place.start)
  const last = firstFrom(tokens, place.end) - 1
  for (let at = first; at <= last; at++) if (tree.head(at) < first || tree.head(at) > last) return at
  return last
}

// "Togolese guards", "Peru's navy": whose they are.
function isOwner({ tree, steps }: Way): boolean {
  return /^(?:amod|nmod:poss)/.test(tree.relation(steps[0] as number))
}

function top({ tree, steps }: Way): string {
  return tree.relation(steps.at(-1) as number)
}

/** True when no other clause stands between the place and the verb. */
function isOwnClause({ tree, steps, fromVerb }: Way): boolean {
  return fromVerb.length === 0 && !steps.some((token) => opensClause(tree, token))
}

function opensClause(tree: Tree, token: number): boolean {
  const relation = tree.relation(token)
  const isVerb = /^(?:VERB|AUX)$/.test(tree.pos(token))
  return /^(?:acl|advcl|ccomp|parataxis|csubj)/.test(relation) || (isRelation(relation, 'conj') && isVerb)
}

// "seized Gao", "killed two men in a village near Gao", but not "met rebels from Gao"
function inObject(way: Way): boolean {
  const { preposition } = way
  return isOwnClause(way) && /^i?obj/.test(top(way)) && (preposition === '' || LOCATIVE.test(preposition))
}

// "died in the port of Lomé"
function inClause(way: Way): boolean {
  return isOwnClause(way) && /^obl(?!:agent)/.test(top(way)) && LOCATIVE.test(way.preposition)
}

// "A blast in Gao killed six"
function whereTheSubjectIs(way: Way): boolean {
  const isNamed = way.steps.some((token) => isRelation(way.tree.relation(token), 'compound'))
  return isOwnClause(way) && /^nsubj(?!:pass)/.test(top(way)) && isNear(way) && !isNamed
}

/** Inside a phrase that tells where someone or something is. */
function isNear({ steps, preposition }: Way): boolean {
  return steps.length > 1 && /^(?:in|at|near|on)$/.test(preposition)
}

// "The town of Gao was shelled"
function isSubjectOfPassive(way: Way): boolean {
  const inner = way.steps.slice(0, -1).map(way.tree.relation)
  return (
    isOwnClause(way) &&
    isRelation(top(way), 'nsubj:pass') &&
    inner[0] !== 'compound' &&
    inner.every((relation) => /^(?:conj|appos|nmod|compound|flat)/.test(relation))
  )
}

// "was hit by a bomb in Gao"
function whereTheAgentIs(way: Way): boolean {
  return isOwnClause(way) && isRelation(top(way), 'obl:agent') && isNear(way)
}

// "Six men drowned in Togo fighting rebels"
function inClauseAround(way: Way): boolean {
  const { tree, steps, fromVerb } = way
  const relation = fromVerb.length === 1 ? tree.relation(fromVerb[0] as number) : ''
  if (!/^(?:advcl|conj)/.test(relation) || steps.some((token) => opensClause(tree, token))) return false
  return isOblique(way) || (isRelation(relation, 'advcl') && isObjectPlace(way))
}

function isOblique(way: Way): boolean {
  return /^obl(?!:agent)/.test(top(way)) && LOCATIVE.test(way.preposition)
}

function isObjectPlace(way: Way): boolean {
  return /^i?obj/.test(top(way)) && LOCATIVE.test(way.preposition)
}

// What the tree hangs on the verb in other ways: "opened fire in Gao" with "Gao" under "fire".
function besides(way: Way): boolean {
  return isOwnClause(way) && /^(?:nmod|advmod|dep|xcomp)/.test(top(way)) && LOCATIVE.test(way.preposition)
}

// "Two died when gunmen opened fire in Gao": the clause that hangs on the verb, or is joined to it.
function inClauseBeside(way: Way): boolean {
  const { tree, steps, fromVerb, preposition } = way
  const clauses = steps.filter((token) => opensClause(tree, token))
  if (fromVerb.length > 0 || clauses.length !== 1 || clauses[0] !== steps.at(-1)) return false
  const below = steps.at(-2)
  const isPlain = below !== undefined && /^(?:obl(?!:agent)|nmod(?!:poss))/.test(tree.relation(below))
  return isPlain && preposition === 'in' && /^(?:advcl|conj)/.test(top(way))
}
