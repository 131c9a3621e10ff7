import { type ConductRule, isNegated, type Scene } from '../scene.ts'

/** "security was tightened", "imposed a curfew", "tight security", "security measures": a place is guarded, by whomever. */
export const guarded: ConductRule = (scene, token) => {
  const { tree } = scene.context
  if (tree.pos(token) !== 'NOUN' || isNegated(scene, token)) return null
  const guards =
    scene.words.guarding.has(tree.lemma(token)) && (isTight(scene, token) || isTightened(scene, token))
  return guards || isMeasure(scene, token) ? { kind: 'act', actor: null } : null
}

function isTight({ context: { tree } }: Scene, noun: number): boolean {
  return tree
    .children(noun, 'amod')
    .some((child) => /^(?:tight|strict|heavy|tightened|indefinite)$/.test(tree.word(child)))
}

function isTightened({ context: { tree }, words }: Scene, noun: number): boolean {
  const done = ['obj', 'nsubj:pass', 'nsubj'].includes(tree.relation(noun))
  return done && words.tightening.has(tree.lemma(tree.head(noun)))
}

function isMeasure({ context: { tree }, words }: Scene, noun: number): boolean {
  if (!words.measures.has(tree.lemma(noun))) return false
  return tree.children(noun, 'compound').some((child) => words.guarding.has(tree.lemma(child)))
}
