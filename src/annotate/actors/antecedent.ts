import type { ActorNouns } from '../names/actor-index.ts'
import type { Tree } from '../syntax/tree.ts'
import { calledBy, type Definite, definiteOf } from './definite.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { pronounCandidates } from './pronouns.ts'
import { identityOf, type Referent } from './referent.ts'

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
const NEAR = 1

/** Whom a pronoun or a definite noun goes back to, of the referents before it in text order; undefined when nobody fits. */
export function antecedentOf(
  tree: Tree,
  nouns: ActorNouns,
  phrase: NounPhrase,
  standing: Standing,
  earlier: readonly Referent[],
): Referent | undefined {
  const before = earlier.slice(-WINDOW).filter(({ mention }) => mention.head !== phrase.head)
  if (tree.pos(phrase.head) === 'PRON') {
    return mostSalient(tree, phrase, standing, pronounCandidates(tree, phrase.head, standing, before))
  }
  const definite = definiteOf(tree, nouns, phrase)
  if (!definite) return undefined
  // "Militants linked to the Delta Front … the militants": the noun itself is nearer than what it means.
  return before.some(({ calls }) => calls.has(definite.noun))
    ? byNoun(nouns, standing, definite, before)
    : byMeaning(tree, phrase, standing, definite, before)
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

// Subjects are gone back to before objects, near sentences before far ones (Hobbs 1978; Lappin & Leass 1994).
function mostSalient(
  tree: Tree,
  { head }: NounPhrase,
  { sentence }: Standing,
  fitting: readonly Referent[],
): Referent | undefined {
  const above = tree.ancestors(head)
  const salience = ({ mention, sentence: of }: Referent): number => {
    const relation = tree.relation(mention.head)
    return (
      (relation.startsWith('nsubj') ? 15 : relation === 'obj' ? 8 : 0) +
      // "The group said it would …": whoever speaks is spoken of.
      (above.includes(tree.head(mention.head)) ? 12 : 0) -
      10 * (sentence - of) -
      (isModifier(relation) ? 12 : 0) -
      (head - mention.head) / 10
    )
  }
  return fitting.slice(-12).toSorted((a, b) => salience(b) - salience(a))[0]
}

function isModifier(relation: string): boolean {
  return ['compound', 'amod', 'nmod:poss', 'flat'].includes(relation)
}
