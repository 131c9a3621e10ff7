import type { ActorNouns } from '../names/actor-index.ts'
import type { Tree } from '../syntax/tree.ts'
import { calledBy, type Definite, definiteOf } from './definite.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { pronounCandidates, pronounThings } from './pronouns.ts'
import { identityOf, type Referent, type Thing } from './referent.ts'

/** Where later words stand: the index of their sentence, and of their quotation (-1 outside). */
export interface Standing {
  readonly sentence: number
  readonly quote: number
  /** Who may be speaking in that quotation, by `identityOf`. */
  readonly voices: ReadonlySet<string>
}

// How many mentions back a reader of news remembers.
const WINDOW = 80

// How many sentences back a repeated noun is surely about the same.
const NEAR = 2

/** Whom a pronoun or a definite noun goes back to, of the referents before it in text order; undefined when nobody fits. */
export function antecedentOf(
  tree: Tree,
  nouns: ActorNouns,
  phrase: NounPhrase,
  standing: Standing,
  earlier: readonly Referent[],
  things: readonly Thing[],
): Referent | undefined {
  const before = earlier.slice(-WINDOW).filter(({ mention }) => mention.head !== phrase.head)
  if (tree.pos(phrase.head) === 'PRON')
    return byPronoun(tree, phrase, standing, before, things.slice(-WINDOW))
  const definite = definiteOf(tree, nouns, phrase)
  if (!definite) return undefined
  // "Militants linked to the Delta Front … the militants": the noun itself is nearer than what it means.
  return before.some((one) => introduces(one, definite))
    ? byNoun(nouns, standing, definite, before)
    : byMeaning(tree, phrase, standing, definite, before)
}

// Not "the militants" again.
function introduces({ calls, mention }: Referent, { noun }: Definite): boolean {
  const again = /^(?:the|this|that|these|those) (.*)$/i.exec(mention.text)?.[1]
  return calls.has(noun) && again?.toLowerCase() !== noun
}

// "Hezbollah fired a rocket. The rocket hit a house. It …": nobody, where a thing is more salient than every actor.
function byPronoun(
  tree: Tree,
  phrase: NounPhrase,
  standing: Standing,
  earlier: readonly Referent[],
  things: readonly Thing[],
): Referent | undefined {
  const best = mostSalient(tree, phrase, standing, pronounCandidates(tree, phrase.head, standing, earlier))
  if (!best) return undefined
  const salience = salienceFor(tree, phrase.head, standing)
  const own = salience(best.mention.head, best.sentence)
  const rivals = pronounThings(tree, phrase.head, standing, things)
  // "A bomb planted by the Delta Front went off. It killed ten": what their thing does, they do.
  const theirs = tree.ancestors(best.mention.head)
  const nearer = rivals.some((one) => salience(one.head, one.sentence) > own && !theirs.includes(one.head))
  return nearer ? undefined : best
}

// "the militias" of the sentence before, else the only ones of the report.
function byNoun(
  nouns: ActorNouns,
  { sentence }: Standing,
  definite: Definite,
  earlier: readonly Referent[],
): Referent | undefined {
  const called = earlier.filter(calledBy(definite, nouns, sentence))
  return onlyOne(called.filter((one) => sentence - one.sentence <= NEAR)) ?? onlyOne(called)
}

function byMeaning(
  tree: Tree,
  phrase: NounPhrase,
  standing: Standing,
  { means, onlyOne: alone }: Definite,
  earlier: readonly Referent[],
): Referent | undefined {
  const fitting = means ? earlier.filter(means) : []
  return alone ? onlyOne(fitting) : mostSalient(tree, phrase, standing, fitting)
}

// The last of them, when all are the same actor.
function onlyOne(fitting: readonly Referent[]): Referent | undefined {
  return new Set(fitting.map(identityOf)).size === 1 ? fitting.at(-1) : undefined
}

function mostSalient(
  tree: Tree,
  { head }: NounPhrase,
  standing: Standing,
  fitting: readonly Referent[],
): Referent | undefined {
  const salience = salienceFor(tree, head, standing)
  const order = ({ mention, sentence }: Referent) => salience(mention.head, sentence)
  return fitting.slice(-12).toSorted((a, b) => order(b) - order(a))[0]
}

// Subjects are gone back to before objects, near sentences before far ones (Hobbs 1978; Lappin & Leass 1994), what stood in the
// same part of the same verb before all: "Togo arms herders to fight the army. It also arms them to …".
function salienceFor(
  tree: Tree,
  head: number,
  { sentence }: Standing,
): (name: number, sentence: number) => number {
  const above = tree.ancestors(head)
  return (name, of) => {
    // "the militia Harakat al-Nur said": the name stands where its noun stands.
    const other = tree.relation(name) === 'appos' ? tree.head(name) : name
    const relation = tree.relation(other)
    return (
      (relation.startsWith('nsubj') ? 15 : relation === 'obj' ? 8 : 0) +
      // "The group said it would …": whoever speaks is spoken of.
      (above.includes(tree.head(other)) ? 12 : 0) +
      (isParallel(tree, head, other) ? 12 : 0) -
      10 * (sentence - of) -
      (isModifier(relation) ? 12 : 0) -
      (head - name) / 10
    )
  }
}

function isParallel(tree: Tree, head: number, other: number): boolean {
  const sameVerb = tree.lemma(tree.head(head)) === tree.lemma(tree.head(other)) && tree.head(head) >= 0
  return sameVerb && tree.relation(head) === 'obj' && tree.relation(other) === 'obj'
}

function isModifier(relation: string): boolean {
  return ['compound', 'amod', 'nmod:poss', 'flat'].includes(relation)
}
