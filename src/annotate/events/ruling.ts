import type { Tree } from '../syntax/tree.ts'

// Through these relations the mood of the upper word covers the lower one: "could lead to attacks", "tried to launch".
const COVERING: Readonly<Record<string, (tree: Tree, token: number) => boolean>> = {
  xcomp: always,
  obj: always,
  'nsubj:pass': always,
  acl: always,
  dep: always,
  obl: (tree, token) => /^(?:to|of|into|for)$/.test(tree.marker(token)),
  nmod: (tree, token) => /^(?:to|of|into|for)$/.test(tree.marker(token)),
  advcl: (tree, token) => /^(?:to|into)$/.test(tree.marker(token)) || isGerund(tree, token),
  ccomp: isGerund,
  conj: (tree, token) => tree.child(token, 'nsubj') < 0,
}

// "could end with herders torching mills"; but not "could talk, ending attacks"
function isGerund(tree: Tree, token: number): boolean {
  return tree.marker(token) === '' && tree.word(token).endsWith('ing') && tree.word(token - 1) !== ','
}

function always(): boolean {
  return true
}

/** One word over an event whose mood covers it, and the relation by which the one below hangs on it. */
export interface Ruler {
  readonly token: number
  readonly by: string
}

/**
 * The event word and the words over it whose mood (modal, negation, "tried to", "plans to") covers it, nearest first.
 * Stops where another clause begins: relative clauses, "because …", what was said.
 */
export function rulersOf(tree: Tree, token: number): Ruler[] {
  const rulers: Ruler[] = [{ token, by: 'self' }]
  let at = token
  while (covers(tree, at)) {
    const by = tree.relation(at)
    at = tree.head(at)
    rulers.push({ token: at, by })
  }
  return rulers
}

/** True when one of the words stands over the event: "tried" in "tried to storm the fort". */
export function isUnder(tree: Tree, rulers: readonly Ruler[], words: ReadonlySet<string>): boolean {
  return rulers.some(({ token, by }) => by !== 'self' && by !== 'conj' && words.has(tree.lemma(token)))
}

function covers(tree: Tree, token: number): boolean {
  return tree.head(token) >= 0 && COVERING[tree.relation(token)]?.(tree, token) === true
}
