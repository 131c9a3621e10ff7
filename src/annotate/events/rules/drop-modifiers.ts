import type { Candidate } from '../candidate.ts'
import type { Context } from '../context.ts'

/** Drops event words that only modify another noun or adjective: "attack helicopters", "ceasefire talks", "war-torn". */
export function dropModifiers({ tree }: Context, candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter(({ trigger: { head, first, pos } }) => {
    if (tree.relation(head) === 'compound' || isHyphenated(tree, first)) return false
    // "the besieged city", "the armed forces"
    return pos === 'noun' || tree.relation(head) !== 'amod' || /^(?:,|and)$/.test(tree.word(head - 1))
  })
}

function isHyphenated(tree: Context['tree'], token: number): boolean {
  const hyphen = tree.tokens[token - 1]
  return hyphen?.text === '-' && hyphen.end === tree.tokens[token]?.start
}
