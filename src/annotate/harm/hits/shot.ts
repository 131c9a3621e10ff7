import { verbFrame } from '../../syntax/frames/verb-frame.ts'
import type { Tree } from '../../syntax/tree.ts'
import type { HarmWords } from '../harm-words.ts'
import { isMortal } from '../is-mortal.ts'

/** "Raiders shot two herders", "a nurse was stabbed", "Five shot in Gao"; not "shot dead", "shot at". */
export function shot(words: HarmWords, tree: Tree, token: number): readonly number[] {
  if (!words.hits.verbs.has(tree.lemma(token)) || !/^(?:VERB|ADJ)$/.test(tree.pos(token))) return []
  if (isMortal(words, tree, token) || isMissed(tree, token)) return []
  // "Girl, 6, among 3 shot in Gao"
  if (tree.pos(token - 1) === 'NUM') return [token - 1]
  if (isShared(tree, token)) return []
  // "A guard was found shot", "found a guard shot"
  const found = tree.relation(token) === 'xcomp' && tree.lemma(tree.head(token)) === 'find'
  return verbFrame(tree, found ? tree.head(token) : token).undergoers
}

// "Raiders shot and wounded two guards": whom the second verb names.
function isShared(tree: Tree, verb: number): boolean {
  const own = tree.child(verb, 'aux:pass', 'obj') >= 0
  return !own && tree.children(verb, 'conj').some((child) => tree.child(child, 'obj') >= 0)
}

// "Two guards were shot at by raiders"; but "were shot at a mill" says where.
function isMissed(tree: Tree, verb: number): boolean {
  return tree.word(verb + 1) === 'at' && !/^(?:DET|NOUN|PROPN|NUM|PRON|ADJ|ADV)$/.test(tree.pos(verb + 2))
}
