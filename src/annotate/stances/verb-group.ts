import { lower, type Scene } from '../speakers/scene.ts'

/** False for verbs that tell nothing of their own: what another says, what might be, and what stands before a noun. */
export function tells(scene: Scene, verb: number): boolean {
  const { tree, lexicon } = scene
  if (scene.quoteOf[verb] !== -1) return false
  if (/^(?:ccomp|acl$|amod|xcomp|csubj|compound|case|mark|nsubj)/.test(tree.relation(verb))) return false
  return !tree.children(verb, 'aux').some((aux) => lexicon.modals.has(lower(scene, aux)))
}

/** True for "was denounced", "is expected". */
export function isPassive(scene: Scene, verb: number): boolean {
  return scene.tree.child(verb, 'nsubj:pass') >= 0 || scene.tree.child(verb, 'aux:pass') >= 0
}

/** First token of the auxiliaries, adverbs and negations that stand right before the word: "has never openly [praised]". */
export function groupStart(scene: Scene, word: number): number {
  const { tree } = scene
  let first = word
  while (first > 0 && tree.head(first - 1) === word && /^(?:aux|advmod|cop)/.test(tree.relation(first - 1)))
    first--
  return first
}
