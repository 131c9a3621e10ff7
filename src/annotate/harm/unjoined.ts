import type { Tree } from '../syntax/tree.ts'
import type { HarmCue } from './harm-cue.ts'
import type { HarmWords } from './harm-words.ts'

/**
 * The victims and whoever a headline adds to them without a word: "Two guards, herder shot in Gao", "Nurse, driver wounded". Only common nouns
 * without an article before them: "Ana Costa, nurse, shot" is one person.
 */
export function withUnjoined({ whom }: HarmWords, tree: Tree, cue: HarmCue): readonly number[] {
  const { victims } = cue
  return victims.flatMap((head) => {
    const isPerson = (token: number): boolean => tree.pos(token) === 'NOUN' && whom.has(tree.lemma(token))
    const added = tree
      .children(head, 'appos')
      .filter((child) => isPerson(child) && isBare(tree, head, child) && stands(tree, child, cue.token))
    return isPerson(head) && !victims.includes(added[0] ?? -1) ? [head, ...added] : [head]
  })
}

// "Girl killed, grandmother wounded": of the word of harm that it stands before.
function stands(tree: Tree, child: number, cue: number): boolean {
  return cue === child + 1 || (cue === child + 2 && tree.pos(child + 1) === 'ADV')
}

function isBare(tree: Tree, head: number, child: number): boolean {
  let first = child
  while (first > head + 2 && tree.word(first - 1) !== ',') first--
  const words = Array.from({ length: child - first }, (_, index) => tree.pos(first + index))
  const follows = first === head + 2 && tree.word(head + 1) === ',' && tree.word(child + 1) !== ','
  return follows && words.every((pos) => /^(?:NUM|ADJ|NOUN|PROPN)$/.test(pos))
}
