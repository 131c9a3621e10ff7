import { isRelation, type Tree } from '../syntax/tree.ts'
import type { Standing } from './antecedent.ts'
import { type Fits, isGroup, isState } from './fits.ts'
import { type Gender, identityOf, type Referent, type Thing } from './referent.ts'

const human =
  (gender: Gender): Fits =>
  (earlier) =>
    earlier.human && earlier.gender !== (gender === 'he' ? 'she' : 'he') && !earlier.mention.plural
const body: Fits = (earlier) => !earlier.mention.plural && isGroup(earlier)
// A ministry or a militia may be "they", a state is "it".
const many: Fits = (earlier) =>
  !earlier.human &&
  (earlier.mention.plural || (isGroup(earlier) && (earlier.mention.sector !== null || !isState(earlier))))

// "Himself" says nothing that the subject beside it does not; "who" is its noun.
const PRONOUNS: Readonly<Record<string, Fits>> = {
  he: human('he'),
  him: human('he'),
  his: human('he'),
  she: human('she'),
  her: human('she'),
  hers: human('she'),
  it: body,
  its: body,
  they: many,
  them: many,
  their: many,
}

/** The gender that a pronoun tells of whoever it stands for. */
export function pronounGender(word: string): Gender | null {
  if (/^(?:he|him|his)$/.test(word)) return 'he'
  return /^(?:she|her|hers)$/.test(word) ? 'she' : null
}

// How many sentences a pronoun reaches back; each pronoun on the way carries it on.
const REACH = 2

/** Which of the referents `earlier` the pronoun at `head` may go back to by number, kind and syntax. */
export function pronounCandidates(
  tree: Tree,
  head: number,
  standing: Standing,
  earlier: readonly Referent[],
): readonly Referent[] {
  const agrees = PRONOUNS[tree.word(head)]
  if (!agrees || isIdle(tree, head)) return []
  const beside = besideInClause(tree, head, earlier)
  return earlier.filter(
    (one) =>
      agrees(one) &&
      standing.sentence - one.sentence <= REACH &&
      !beside.has(identityOf(one)) &&
      !(one.mention.first <= head && head < one.mention.last) &&
      isHeardAcross(tree.word(head), standing, one),
  )
}

/** Which things, of those that something is said of, an "it" or "they" at `head` may stand for; "he" is no thing. */
export function pronounThings(
  tree: Tree,
  head: number,
  { sentence, quote }: Standing,
  things: readonly Thing[],
): readonly Thing[] {
  const word = tree.word(head)
  if (!/^(?:it|they|them)$/.test(word)) return []
  const plural = word !== 'it'
  return things.filter(
    (one) =>
      isRelation(tree.relation(one.head), 'nsubj') &&
      one.plural === plural &&
      one.quote === quote &&
      sentence - one.sentence <= REACH,
  )
}

// Whoever speaks changes at a quotation mark: only "he" and "she" are heard across it, and are not the one who speaks.
function isHeardAcross(word: string, { quote, voices }: Standing, earlier: Referent): boolean {
  if (earlier.quote === quote) return true
  return earlier.quote < 0 && pronounGender(word) !== null && !voices.has(identityOf(earlier))
}

// "It is clear that …", "it was raining"; the "it" that is done, said or denied is mostly no actor.
function isIdle(tree: Tree, head: number): boolean {
  if (isRelation(tree.relation(head), 'expl')) return true
  if (tree.word(head) !== 'it') return false
  if (isRelation(tree.relation(head), 'obj')) return true
  const predicate = tree.head(head)
  const clause = tree.child(predicate, 'csubj', 'ccomp')
  return tree.pos(predicate) === 'ADJ' && clause > predicate
}

// "She praised him": two arguments of one verb are two people, else it would be "herself".
function besideInClause(tree: Tree, head: number, earlier: readonly Referent[]): ReadonlySet<string> {
  if (!isArgument(tree, head) || /^(?:his|its|their)$/.test(tree.word(head))) return new Set()
  const beside = earlier.filter(
    ({ mention: { head: other } }) => isArgument(tree, other) && tree.head(other) === tree.head(head),
  )
  return new Set(beside.map(identityOf))
}

function isArgument(tree: Tree, token: number): boolean {
  return ['nsubj', 'obj', 'iobj', 'obl'].some((name) => isRelation(tree.relation(token), name))
}
