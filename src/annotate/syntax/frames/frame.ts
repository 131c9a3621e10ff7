import { isRelation, type Tree } from '../tree.ts'

/** A phrase brought in by a preposition: "on the base" is `on` with the token of "base". */
export interface Oblique {
  readonly preposition: string
  readonly head: number
}

/** Who stands where around an event word: heads of noun phrases in the doing, the undergoing and the oblique places. */
export interface Frame {
  readonly doers: readonly number[]
  readonly undergoers: readonly number[]
  /** Whose the event is: possessors and modifying names of a noun ("Chile’s raid", "the Togolese raid"). */
  readonly owners: readonly number[]
  readonly obliques: readonly Oblique[]
  /** Token of the verb that rules the clause of the event word; the word itself for a verb; -1 when there is none. */
  readonly clause: number
  /** Name of the frame, for `why`. */
  readonly name: string
}

/** The phrase and those joined to it by "and": "Chile, Peru and Fiji". */
export function conjuncts(tree: Tree, head: number): number[] {
  return [head, ...tree.children(head, 'conj').filter((child) => isNominal(tree, child))]
}

/** Phrases with a preposition that hang on `head` by one of the relations. */
export function obliquesOf(tree: Tree, head: number, ...relations: string[]): Oblique[] {
  return tree.children(head, ...relations).flatMap((child) => {
    const marker = tree.child(child, 'case')
    if (marker < 0) return []
    const preposition = tree.word(marker).toLowerCase()
    return conjuncts(tree, child).map((conjunct) => ({ preposition, head: conjunct }))
  })
}

/** Who is given the object: "a portrait of the queen to the museum" may hang the museum on the queen. */
export function handedTo(tree: Tree, { undergoers, clause }: Frame): number[] {
  return undergoers.flatMap((object) => {
    const [first, last] = tree.extent(object)
    if (tree.head(object) !== clause) return []
    const inside = Array.from({ length: last - first }, (_, index) => first + index)
    const to = inside.find((at) => at > object && tree.relation(at) === 'nmod' && tree.marker(at) === 'to')
    return to === undefined ? [] : [to]
  })
}

/** True for a noun, a name, a pronoun, or a word that stands for some of many: "several of his guards". */
export function isNominal(tree: Tree, token: number): boolean {
  const isSome = /^(?:several|many|some|few|most|all|both)$/.test(tree.word(token))
  return (
    ['NOUN', 'PROPN', 'PRON', 'NUM'].includes(tree.pos(token)) ||
    (isSome && obliquesOf(tree, token, 'nmod').some(({ preposition }) => preposition === 'of'))
  )
}

/** The nearest verb (or predicate) over `token`, itself excluded; -1 at the root. */
export function clauseOver(tree: Tree, token: number): number {
  return (
    tree
      .ancestors(token)
      .slice(1)
      .find((ancestor) => isPredicate(tree, ancestor)) ?? -1
  )
}

function isPredicate(tree: Tree, token: number): boolean {
  const pos = tree.pos(token)
  return pos === 'VERB' || pos === 'AUX' || tree.child(token, 'cop') >= 0 || tree.child(token, 'nsubj') >= 0
}

// "Two mills were burned and the guards retreated": a second subject with an article does what its verb says.
function hasOwnDoer(tree: Tree, verb: number): boolean {
  return tree
    .children(verb, 'nsubj')
    .some((child) => tree.relation(child) === 'nsubj' && tree.child(child, 'det') >= 0)
}

// "13 were killed and dozens injured": the auxiliary is said once; "Boy shot and killed": not even once.
function sharesAuxiliary(tree: Tree, verb: number): boolean {
  const head = tree.head(verb)
  return (
    tree.relation(verb) === 'conj' &&
    (tree.child(head, 'aux:pass') >= 0 || isBare(tree, head)) &&
    tree.child(verb, 'obj', 'aux') < 0 &&
    tree.word(verb).endsWith('ed') &&
    !hasOwnDoer(tree, verb)
  )
}

// Of these nobody speaks without saying to whom it is done.
const NEEDS_OBJECT =
  /^(?:kill|wound|injure|arrest|detain|kidnap|abduct|displace|assassinate|behead|shoot|hurt)$/

// "Two guards killed in raid", "left one dead and two wounded": headlines and lists do without the auxiliary.
function isBare(tree: Tree, verb: number): boolean {
  const isParticiple = NEEDS_OBJECT.test(tree.lemma(verb)) && /(?:ed|shot|hurt)$/.test(tree.word(verb))
  // "Two guards killed, three injured": what stands behind a comma is no object.
  const ruled = tree
    .children(verb, 'obj', 'aux', 'ccomp', 'xcomp')
    .filter((child) => tree.word(child - 1) !== ',')
  const next = nextOf(tree, verb)
  if (!isParticiple || ruled.length > 0 || tree.word(next) === 'at') return false
  if (tree.pos(verb - 1) === 'NUM' && tree.pos(next) !== 'NUM') return true
  // "Rockets hit base, several nurses hurt": so also where it stands beside another clause.
  return (
    /^(?:root|parataxis|conj)$/.test(tree.relation(verb)) &&
    tree.child(verb, 'nsubj') >= 0 &&
    !/^(?:NOUN|PROPN|NUM|DET|ADJ|PRON|SYM)$/.test(tree.pos(next))
  )
}

/** The token behind, of the same sentence: behind a headline without a full stop another sentence begins. */
function nextOf(tree: Tree, token: number): number {
  const isSame = tree.ancestors(token + 1).at(-1) === tree.ancestors(token).at(-1)
  return isSame ? token + 1 : -1
}

/** "One killed, five others shot": true where the tree hangs the subject right before a verb on the verb that it stands beside. */
export function isSubjectAstray(tree: Tree, verb: number): boolean {
  const astray = tree.relation(verb - 1) === 'nsubj:pass' && tree.head(verb - 1) === tree.head(verb)
  return astray && tree.relation(verb) === 'parataxis' && /(?:ed|shot|hurt)$/.test(tree.word(verb))
}

/** True when the verb is passive: "was robbed", "herders robbed at dusk". */
export function isPassive(tree: Tree, verb: number): boolean {
  if (tree.child(verb, 'aux:pass') >= 0) return true
  // "Herders arrested two guards": whatever the tree calls its subject, a verb alone with subject and object is active.
  if (tree.child(verb, 'nsubj:pass') >= 0) return tree.child(verb, 'obj') < 0
  if (sharesAuxiliary(tree, verb) || isBare(tree, verb) || isSubjectAstray(tree, verb)) return true
  if (isRelation(tree.relation(verb), 'obl')) return false
  if (/^(?:,|and)$/.test(tree.word(verb - 1)) && tree.relation(verb) === 'amod') return false
  const reduced = tree.relation(verb) === 'acl' || tree.relation(verb) === 'amod'
  return reduced && !/ing$/i.test(tree.word(verb)) && tree.child(verb, 'obj', 'mark') < 0
}
