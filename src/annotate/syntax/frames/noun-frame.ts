import type { Tree } from '../tree.ts'
import { chargeOver } from './charge.ts'
import { clauseOver, conjuncts, type Frame, isPassive, type Oblique, obliquesOf } from './frame.ts'
import type { LightVerbs } from './light-verbs.ts'
import { verbFrame } from './verb-frame.ts'

/** The frame of an event noun: its possessor, modifiers and phrases, and those of the light verb over it. */
export function nounFrame(tree: Tree, light: LightVerbs, noun: number): Frame {
  const series = seriesOf(tree, light, noun)
  const near = [noun, ...series].flatMap((head) => obliquesOf(tree, head, 'nmod', 'obl'))
  const own = [
    ...near.filter(({ head }) => head !== noun),
    ...hungOnDoer(tree, near),
    ...rightAfter(tree, noun),
  ]
  // "a robbing of nine herders by guards": the tree may hang the doer on the victims.
  const inner = own
    .flatMap(({ head }) => obliquesOf(tree, head, 'nmod'))
    .filter(({ preposition }) => preposition === 'by')
  const agents = [...own.filter(({ preposition }) => /^(?:by|from)$/.test(preposition)), ...inner].map(
    ({ head }) => head,
  )
  const owners = tree.children(noun, 'nmod:poss', 'compound', 'amod')
  const clause = clauseOver(tree, noun)
  const lent =
    lightFrame(tree, light, noun, clause) ??
    struckFrame(tree, light, noun, clause) ??
    blamedFrame(tree, light, noun)
  return {
    doers: agents.length > 0 ? agents : (lent?.doers ?? []),
    owners,
    undergoers: lent?.undergoers ?? [],
    obliques: [...own, ...(lent?.obliques ?? [])].filter(({ head }) => !agents.includes(head)),
    clause,
    name: lent ? `noun under ${tree.lemma(clause)}` : 'noun',
  }
}

/** The noun that counts the events, if there is one: in "a wave of raids by guards on mills" what hangs on the wave belongs to the raids. */
export function seriesOf(tree: Tree, { series }: LightVerbs, noun: number): number[] {
  const over = tree.head(noun)
  const within = tree.relation(noun) === 'nmod' && tree.marker(noun) === 'of'
  return within && series.has(tree.lemma(over)) ? [over] : []
}

// "a raid by guards on mills": the tree may hang what was raided on those who did it.
function hungOnDoer(tree: Tree, obliques: readonly Oblique[]): Oblique[] {
  return obliques
    .filter(({ preposition }) => preposition === 'by')
    .flatMap(({ head }) => obliquesOf(tree, head, 'nmod'))
    .filter(({ preposition }) => /^(?:on|against)$/.test(preposition))
}

// "guards in Gao and raids on herders ended": the tree may hang what is right behind the noun on another.
function rightAfter(tree: Tree, noun: number): Oblique[] {
  const head = tree.head(noun + 1)
  const stray = /^(?:on|against)$/.test(tree.word(noun + 1)) && head > noun && tree.head(head) !== noun
  return stray ? [{ preposition: tree.word(noun + 1), head }] : []
}

// "the mill was hit by a raid", "targeted with a grenade attack": the subject suffered it.
function struckFrame(tree: Tree, { struck }: LightVerbs, noun: number, clause: number): Frame | null {
  const brought = tree.head(noun) === clause && /^(?:with|by|in)$/.test(tree.marker(noun))
  if (!brought || !struck.has(tree.lemma(clause)) || !isPassive(tree, clause)) return null
  const frame = verbFrame(tree, clause)
  return { ...frame, doers: [], undergoers: frame.undergoers.filter((head) => head !== noun), obliques: [] }
}

// "claimed responsibility for a raid", "was behind a raid", "is charged with a raid": they did it, or are said to.
function blamedFrame(tree: Tree, light: LightVerbs, noun: number): Frame | null {
  const claimer = claimOver(tree, light, tree.head(noun))
  if (claimer >= 0) return { ...verbFrame(tree, claimer), undergoers: [], obliques: [], name: 'responsible' }
  const subject = isBehind(tree, noun) ? tree.child(noun, 'nsubj') : -1
  if (subject >= 0) return doneBy(conjuncts(tree, subject), noun)
  const charge = chargeOver(tree, light, noun)
  return charge && doneBy(charge.accused, charge.word)
}

function doneBy(doers: readonly number[], clause: number): Frame {
  return { doers, undergoers: [], owners: [], obliques: [], clause, name: 'responsible' }
}

// "claimed responsibility for a raid"
function claimOver(tree: Tree, { responsibility, claiming }: LightVerbs, over: number): number {
  const verb = responsibility.has(tree.lemma(over)) ? tree.head(over) : over
  const claims = claiming.has(tree.lemma(verb))
  return claims && tree.children(verb, 'obj').some((child) => responsibility.has(tree.lemma(child)))
    ? verb
    : -1
}

function isBehind(tree: Tree, noun: number): boolean {
  return tree.word(tree.child(noun, 'case')) === 'behind'
}

// "called the raid a crime", "called it a raid": who calls it something has not made it.
function isNamed(tree: Tree, verb: number): boolean {
  return tree.lemma(verb) === 'call' && tree.child(verb, 'obj') >= 0 && tree.child(verb, 'xcomp') >= 0
}

function lightFrame(tree: Tree, light: LightVerbs, noun: number, clause: number): Frame | null {
  const undergoing = light.undergoing.has(tree.lemma(clause))
  if (!undergoing && !light.doing.has(tree.lemma(clause))) return null
  const lends = ['obj', 'nsubj', 'nsubj:pass', 'xcomp'].includes(tree.relation(noun))
  if (!lends || tree.head(noun) !== clause || isNamed(tree, clause)) return null
  const frame = verbFrame(tree, clause)
  const subjects = frame.doers.filter((doer) => doer !== noun)
  return { ...frame, doers: undergoing ? [] : subjects, undergoers: undergoing ? subjects : [] }
}
