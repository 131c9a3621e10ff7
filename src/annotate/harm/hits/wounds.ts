import { conjuncts } from '../../syntax/frames/frame.ts'
import { verbFrame } from '../../syntax/frames/verb-frame.ts'
import { isRelation, type Tree } from '../../syntax/tree.ts'
import type { HarmWords } from '../harm-words.ts'

/** Who bears a wound: "A guard suffered a gunshot wound", "two men with gunshot wounds", "nine nurses were treated for wounds". */
export function wounds(words: HarmWords, tree: Tree, token: number): readonly number[] {
  if (!words.hits.wounds.has(tree.lemma(token)) || tree.pos(token) !== 'NOUN') return []
  const over = tree.head(token)
  if (over < 0 || isMortal(words, tree, token)) return []
  if (isRelation(tree.relation(token), 'nmod'))
    return tree.marker(token) === 'with' ? conjuncts(tree, over) : []
  const { doers, undergoers, name } = verbFrame(tree, over)
  if (isBorne(words, tree, token)) return name === 'passive' ? undergoers : doers
  if (!isBrought(tree, token)) return []
  return undergoers.length > 0 ? undergoers : doers
}

// "died of a gunshot wound", "a fatal wound"
function isMortal({ verbs, fatal }: HarmWords, tree: Tree, wound: number): boolean {
  const isFatal = tree.children(wound, 'amod').some((child) => fatal.adjectives.has(tree.word(child)))
  return isFatal || verbs.get(tree.lemma(tree.head(wound)))?.kind === 'killed'
}

function isBorne({ hits }: HarmWords, tree: Tree, wound: number): boolean {
  return isRelation(tree.relation(wound), 'obj') && hits.bearing.has(tree.lemma(tree.head(wound)))
}

// "were found with wounds", "suffering from wounds", "treated for wounds"
function isBrought(tree: Tree, wound: number): boolean {
  return isRelation(tree.relation(wound), 'obl') && /^(?:with|from|for)$/.test(tree.marker(wound))
}
