import type { Token } from '../../model/doc.ts'
import { isRelation, type Tree } from '../syntax/tree.ts'

/** A noun phrase by its head and its tokens `[first, last)`: its modifiers before, its name parts after; no relative clause. */
export interface NounPhrase {
  readonly head: number
  readonly first: number
  readonly last: number
}

const INSIDE = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'PRON', 'ADV', 'SYM'])

/** The noun phrase of `head`; it begins at `floor`, the first token of the sentence, at the earliest. */
export function nounPhrase(tree: Tree, head: number, floor: number): NounPhrase {
  let first = head
  while (first > floor && (belongs(tree, first - 1, head) || joins(tree, first - 1, floor))) first--
  return { head, first, last: complementEnd(tree, head, nameEnd(tree, head)) }
}

// "cooks of the regiment", "herders in Chad": the short phrase right after a common noun tells which.
function complementEnd(tree: Tree, head: number, last: number): number {
  const inner = tree.head(last)
  const follows = tree.relation(last) === 'case' && tree.relation(inner) === 'nmod' && tree.head(inner) < last
  if (tree.pos(head) !== 'NOUN' || !follows || inner < last || inner > last + 4) return last
  const plain = tree.tokens
    .slice(last + 1, inner)
    .every(({ pos }) => /^(?:DET|ADJ|PROPN|NOUN|PRON)$/.test(pos))
  const tells =
    tree.word(last) === 'of' || (/^(?:in|from)$/.test(tree.word(last)) && tree.pos(inner) === 'PROPN')
  return plain && tells ? nameEnd(tree, inner) : last
}

// "Chilean and Peruvian trawlers": modifiers joined by "and".
function joins(tree: Tree, and: number, floor: number): boolean {
  if (tree.word(and) !== 'and' || and <= floor) return false
  return (
    tree.relation(and + 1) === 'conj' && tree.head(and + 1) === and - 1 && tree.relation(and - 1) === 'amod'
  )
}

const JOINERS = new Set(['-', '’s', "'s", '[', ']'])

// Tags decide where the phrase begins, the tree only where another phrase ends: "On Tuesday herders marched".
function belongs(tree: Tree, index: number, head: number): boolean {
  if (JOINERS.has(tree.word(index))) return true
  const pos = tree.pos(index)
  if (pos === 'PRON' && !isRelation(tree.relation(index), 'nmod')) return false
  // "of whom nine Fijians stayed": a number before belongs whatever the tree says, but no year: "In 2011 herders …".
  if (pos === 'NUM') return !/^(?:19|20)\d\d$/.test(tree.word(index))
  return (INSIDE.has(pos) || isModifier(tree, index)) && tree.ancestors(index).includes(head)
}

// "Togo-based traders"; but not ", robbing traders"
function isModifier(tree: Tree, index: number): boolean {
  const modifies = ['amod', 'acl', 'compound'].includes(tree.relation(index))
  return modifies && tree.pos(index) === 'VERB' && tree.word(index - 1) !== ','
}

function nameEnd(tree: Tree, head: number): number {
  let last = head + 1
  // "leader Ana Costa": a name right after its title is of the phrase, with or without the tree's word for it.
  for (const child of tree.children(head, 'flat', 'compound', 'appos')) {
    const [first, end] = tree.extent(child)
    if (first === last && tree.pos(child) === 'PROPN')
      last = isRelation(tree.relation(child), 'appos') ? child + 1 : end
  }
  return last
}

/** Heads of noun phrases of a sentence `[first, last)`, in text order. */
export function nounPhraseHeads(tree: Tree, first: number, last: number): number[] {
  const heads: number[] = []
  for (let index = first; index < last; index++) if (isHead(tree, index)) heads.push(index)
  return heads
}

function isHead(tree: Tree, index: number): boolean {
  const token = tree.tokens[index] as Token
  const relation = tree.relation(index)
  if (token.pos === 'PRON') return true
  if (isRelation(relation, 'flat') || relation === 'fixed' || relation === 'goeswith') return false
  const nominal = token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'NUM'
  // "Togolese and Ghanaian troops": joined to a modifier, it is one.
  if (relation === 'conj' && /^(?:amod|compound)$/.test(tree.relation(tree.head(index)))) return false
  if (nominal) return relation !== 'compound' && relation !== 'nummod' && relation !== 'amod'
  return (
    token.pos === 'ADJ' &&
    ['nsubj', 'nsubj:pass', 'obj', 'obl', 'nmod', 'conj', 'obl:agent'].includes(relation)
  )
}
