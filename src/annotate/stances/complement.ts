import { lower, type Run, type Scene } from '../speakers/scene.ts'
import { isRelation } from '../syntax/tree.ts'

/** What follows a verb: a form of it that the lexicon names, its tokens, and where the words of the cue end before it. */
export interface Complement {
  /** "clause", "hearer clause", "infinitive", "hearer infinitive", "predicate", "hearer predicate", "object", or a preposition. */
  readonly frame: string
  readonly run: Run
  readonly cueEnd: number
}

/** Words that bring in when or why something was done or said, not what. */
const CIRCUMSTANCE =
  /^(?:at|during|after|before|while|following|although|though|because|since|until|through|if|amid|despite)$/

/** The complement of a verb by the tree: what it says, thinks, wants or speaks of; null when it stands alone. */
export function complementOf(scene: Scene, verb: number): Complement | null {
  const after = scene.tree.children(verb).filter((child) => child > verb && isPart(scene, child))
  return verbal(scene, verb, after) ?? nominal(scene, verb, after) ?? prepositional(scene, verb, after)
}

function isPart(scene: Scene, child: number): boolean {
  return !/^(?:punct|aux|cc$|conj|compound:prt|nsubj)/.test(scene.tree.relation(child))
}

/** "hopes that it ends", "wants to leave", "asks them to leave", "called it a mistake". */
function verbal(scene: Scene, verb: number, after: readonly number[]): Complement | null {
  const { tree } = scene
  const head = after.find((child) => /^[cx]comp/.test(tree.relation(child)))
  if (head === undefined) return null
  const object = after.find((child) => child < head && isObject(scene, child))
  const called = object === undefined ? obliqueAt(scene, verb, after) : null
  if (called && called.head < head && lower(scene, tree.child(head, 'mark')) === 'to') {
    const { run } = called.complement
    return { ...called.complement, run: { first: run.first, last: tree.extent(head)[1] } }
  }
  const [first, last] = tree.extent(head)
  const cueEnd = particleEnd(scene, verb)
  const hearer = object === undefined ? '' : 'hearer '
  if (isRelation(tree.relation(head), 'ccomp'))
    return { frame: `${hearer}clause`, run: { first, last }, cueEnd }
  const isInfinitive = lower(scene, tree.child(head, 'mark')) === 'to'
  const start = object === undefined ? first : tree.extent(object)[0]
  return { frame: hearer + (isInfinitive ? 'infinitive' : 'predicate'), run: { first: start, last }, cueEnd }
}

/** "supports the plan", "blamed the mayor for the fire", "described it as a trap". */
function nominal(scene: Scene, verb: number, after: readonly number[]): Complement | null {
  const object = after.find((child) => isObject(scene, child))
  if (object === undefined) return null
  const [first, last] = scene.tree.extent(object)
  const run = { first, last: after.reduce((end, child) => goesOn(scene, end, child) ?? end, last) }
  return { frame: 'object', run, cueEnd: particleEnd(scene, verb) }
}

/** Where a further part of the verb phrase ends that stands right behind and belongs to what is held: "[blamed him] for it". */
function goesOn(scene: Scene, end: number, child: number): number | null {
  const { tree } = scene
  const [first, last] = tree.extent(child)
  if (first !== end || lower(scene, first) === ',') return null
  const relation = tree.relation(child)
  if (/^(?:obj|xcomp|ccomp)/.test(relation)) return last
  const marker = tree.marker(child)
  if (marker === '' || CIRCUMSTANCE.test(marker)) return null
  if (isRelation(relation, 'obl')) return last
  return isRelation(relation, 'advcl') && !/^(?:as|by|with)$/.test(marker) ? last : null
}

/** "spoke of reform", "called for him to go": the preposition goes with the verb. */
function prepositional(scene: Scene, verb: number, after: readonly number[]): Complement | null {
  return obliqueAt(scene, verb, after)?.complement ?? null
}

/** The phrase with a preposition that stands right behind a verb. */
function obliqueAt(
  scene: Scene,
  verb: number,
  after: readonly number[],
): { readonly head: number; readonly complement: Complement } | null {
  const { tree } = scene
  const start = particleEnd(scene, verb)
  const head = after.find((child) => {
    const isOblique = /^(?:obl(?!:agent)|advcl)/.test(tree.relation(child))
    return isOblique && tree.marker(child) !== '' && tree.extent(child)[0] === start
  })
  if (head === undefined) return null
  const marker = tree.child(head, 'case', 'mark')
  const frame = tree.marker(head)
  // "is seen as a trap": what it is seen as is held, and not what is spoken of.
  const first = frame === 'as' ? marker : marker + 1
  return { head, complement: { frame, run: { first, last: tree.extent(head)[1] }, cueEnd: first } }
}

function isObject(scene: Scene, child: number): boolean {
  return /^i?obj/.test(scene.tree.relation(child))
}

/** First token after the verb and its particle: "pointed out". */
function particleEnd(scene: Scene, verb: number): number {
  const isParticle = scene.tree.head(verb + 1) === verb && scene.tree.relation(verb + 1) === 'compound:prt'
  return isParticle ? verb + 2 : verb + 1
}
