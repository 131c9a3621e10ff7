import type { Candidate } from '../candidate.ts'
import type { Context } from '../context.ts'

/** Drops event words that only modify another noun or adjective: "attack helicopters", "ceasefire talks", "war-torn". */
export function dropModifiers({ tree }: Context, candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter(({ trigger: { head, first, pos } }) => {
    // "the war-torn town"; but "a cruise-missile attack"
    if (tree.relation(head) === 'compound' || (first === head && isHyphenated(tree, first))) return false
    // "the besieged city", "the armed forces"
    return pos === 'noun' || tree.relation(head) !== 'amod' || /^(?:,|and)$/.test(tree.word(head - 1))
  })
}

function isHyphenated(tree: Context['tree'], token: number): boolean {
  const hyphen = tree.tokens[token - 1]
  return hyphen?.text === '-' && hyphen.end === tree.tokens[token]?.start
}
