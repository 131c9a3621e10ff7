import type { Tree } from '../syntax/tree.ts'
import type { HarmWords } from './harm-words.ts'

/** True where what follows a verb of harm tells that it cost a life: "fatally shot", "shot and killed", "shot dead", "stabbed to death". */
export function isMortal({ fatal, verbs }: HarmWords, tree: Tree, verb: number): boolean {
  const isDead = (token: number): boolean => /^(?:dead|death)$/.test(tree.word(token))
  const kills = (token: number): boolean => verbs.get(tree.lemma(token))?.kind === 'killed'
  return (
    tree.children(verb, 'advmod').some((child) => fatal.adverbs.has(tree.word(child))) ||
    tree.children(verb, 'xcomp', 'obl', 'advmod', 'amod').some(isDead) ||
    // "Two were shot, and one of them died": not all.
    tree.children(verb, 'conj').some((child) => kills(child) && tree.child(child, 'nsubj') < 0) ||
    // "Two herders shot, killed by raiders"
    (/^[,&]$/.test(tree.word(verb + 1)) && kills(verb + 2))
  )
}
