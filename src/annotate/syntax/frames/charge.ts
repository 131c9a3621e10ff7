import type { Tree } from '../tree.ts'
import { conjuncts, isPassive, obliquesOf } from './frame.ts'
import type { ChargeWord, LightVerbs } from './light-verbs.ts'
import { verbFrame } from './verb-frame.ts'

/** A word that lays an event at somebody's door: "charged with a raid", "the raid was blamed on herders". */
export interface Charge {
  /** Token of the word that says so. */
  readonly word: number
  /** Heads of those who are said to have done it. */
  readonly accused: readonly number[]
  /** True when the charge says no more than that somebody thinks so, and does not tell who. */
  readonly isOpen: boolean
}

/** The charge that stands over the noun or gerund of an event; null where there is none. */
export function chargeOver(tree: Tree, light: LightVerbs, event: number): Charge | null {
  return (
    deedBehind(tree, light, event) ??
    deedBehindConnection(tree, light, event) ??
    deedAsObject(tree, light, event)
  )
}

// "accused of a raid", "implicated in robbing": the deed stands behind a preposition.
function deedBehind(tree: Tree, light: LightVerbs, event: number): Charge | null {
  if (!/^(?:obl|nmod|advcl|acl)/.test(tree.relation(event))) return null
  const over = tree.head(event)
  // "accused the rebels of a raid": the tree may hang the raid on the rebels.
  const verb = /^obj|^obl:agent/.test(tree.relation(over)) ? tree.head(over) : over
  return chargeBy(tree, light, over, tree.marker(event)) ?? chargeBy(tree, light, verb, tree.marker(event))
}

// "arrested in connection with a raid"
function deedBehindConnection(tree: Tree, light: LightVerbs, event: number): Charge | null {
  const link = tree.head(event)
  if (tree.lemma(link) !== 'connection' || tree.marker(event) !== 'with') return null
  return chargeBy(tree, light, tree.head(link), 'for')
}

function chargeBy(tree: Tree, light: LightVerbs, word: number, preposition: string): Charge | null {
  const entry = light.charges.get(`${tree.lemma(word)} ${preposition}`)
  if (!entry || entry.accused !== null) return null
  const accused = accusedAt(tree, word)
  return accused.length === 0 ? null : { word, accused, isOpen: isOpen(tree, entry, word) }
}

// "blamed the raid on herders", "the raid is attributed to herders": the accused stand behind the preposition.
function deedAsObject(tree: Tree, light: LightVerbs, event: number): Charge | null {
  const word = tree.head(event)
  if (!/^(?:obj|nsubj:pass)$/.test(tree.relation(event))) return null
  for (const { preposition, head } of obliquesOf(tree, word, 'obl')) {
    const entry = light.charges.get(`${tree.lemma(word)} ${preposition}`)
    if (entry?.accused === preposition)
      return { word, accused: conjuncts(tree, head), isOpen: isOpen(tree, entry, word) }
  }
  return null
}

// The object of the verb or the subject of its passive.
function accusedAt(tree: Tree, word: number): readonly number[] {
  return tree.pos(word) === 'ADJ' ? describedBy(tree, word) : verbFrame(tree, word).undergoers
}

// "is guilty of", "was found guilty of", "holds herders responsible for"
function describedBy(tree: Tree, adjective: number): readonly number[] {
  const own = tree.child(adjective, 'nsubj')
  if (own >= 0) return conjuncts(tree, own)
  const over = tree.head(adjective)
  if (over < 0) return []
  if (tree.relation(adjective) === 'amod') return conjuncts(tree, over)
  return tree.relation(adjective) === 'xcomp' ? verbFrame(tree, over).undergoers : []
}

// "Prosecutors accused her of a raid": the prosecutors say so. "She was accused of a raid": nobody does.
function isOpen(tree: Tree, { truth }: ChargeWord, word: number): boolean {
  if (truth !== 'told') return truth === 'possible'
  const accuser = isPassive(tree, word) ? verbFrame(tree, word).doers : tree.children(word, 'nsubj')
  return accuser.length === 0
}
