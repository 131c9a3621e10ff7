import { between, distance, fullAtoms, fullNames, lightAtoms, lightNames } from './node-atoms.ts'
import { compileTemplates, instantiate } from './templates.ts'
import { buffered, stacked, type State } from './transitions.ts'
import type { Words } from './words.ts'

const ATOMS = [
  ...fullNames('s0'),
  ...fullNames('s1'),
  ...fullNames('b0'),
  ...lightNames('s2'),
  ...lightNames('b1'),
  ...lightNames('b2'),
  's1~s0',
  's0~b0',
  's1..s0',
  's0..b0',
]

/**
 * Features that choose the next move, after Zhang & Nivre (2011): s0, s1, s2 are the top of the stack, b0, b1, b2 the
 * buffer; l1, l2, r1, r2 a node's outermost dependents; `~` is distance, `..` the verbs and marks between.
 */
const TEMPLATES = compileTemplates(
  [
    // single nodes
    's0.word s0.tag',
    's0.tag',
    's0.lemma',
    's0.upos s0.tag',
    's1.word s1.tag',
    's1.tag',
    's1.lemma',
    'b0.word b0.tag',
    'b0.tag',
    'b0.lemma',
    'b0.upos b0.tag',
    'b1.word b1.tag',
    'b1.tag',
    'b2.word b2.tag',
    'b2.tag',
    's2.word s2.tag',
    's2.tag',
    // pairs
    's0.lemma b0.lemma',
    's0.lemma b0.tag',
    's0.tag b0.lemma',
    's0.tag b0.tag',
    's0.word s0.tag b0.tag',
    's0.tag b0.word b0.tag',
    's1.lemma s0.lemma',
    's1.lemma s0.tag',
    's1.tag s0.lemma',
    's1.tag s0.tag',
    's1.tag b0.tag',
    's1.lemma b0.tag',
    's1.tag b0.lemma',
    's1.lemma b0.lemma',
    'b0.tag b1.tag',
    'b0.word b1.tag',
    'b0.tag b1.word',
    's0.word b1.tag',
    // triples
    's0.tag b0.tag b1.tag',
    'b0.tag b1.tag b2.tag',
    's1.tag s0.tag b0.tag',
    's2.tag s1.tag s0.tag',
    's1.tag s0.tag b0.lemma',
    's1.lemma s0.tag b0.tag',
    's1.tag s0.lemma b0.tag',
    's1.tag s0.tag b0.tag b1.tag',
    's2.tag s1.tag s0.tag b0.tag',
    's0.lemma b0.tag b1.tag',
    's0.tag b0.lemma b1.tag',
    // dependents
    's0.tag s0.l1.tag b0.tag',
    's0.tag s0.r1.tag b0.tag',
    's0.tag b0.tag b0.l1.tag',
    's1.tag s1.r1.tag s0.tag',
    's1.tag s1.l1.tag s0.tag',
    's1.tag s0.tag s0.l1.tag',
    's1.tag s0.tag s0.r1.tag',
    's0.tag s0.l1.rel s0.l2.rel',
    's0.tag s0.r1.rel s0.r2.rel',
    's1.tag s1.r1.rel s1.r2.rel',
    's1.tag s1.l1.rel s1.l2.rel',
    'b0.tag b0.l1.rel b0.l2.rel',
    's0.l1.word s0.tag b0.tag',
    's0.l1.word s1.tag s0.tag',
    's0.l1.word s1.lemma',
    's0.l1.word s0.lemma',
    's1.lemma s0.l1.word s0.lemma',
    'b0.l1.word b0.tag s0.tag',
    's1.r1.word s1.tag s0.tag',
    's0.r1.word s0.tag b0.tag',
    's1.l1.word s1.tag s0.tag',
    's0.tag s0.lkinds b0.tag',
    's0.tag s0.rkinds b0.tag',
    's1.tag s1.lkinds s0.tag',
    's1.tag s1.rkinds s0.tag',
    's1.lemma s1.rkinds s0.tag',
    'b0.tag b0.lkinds s0.tag',
    's0.lemma s0.rkinds',
    's0.lemma s0.lkinds',
    's0.lkinds s0.tag s1.lkinds s1.tag',
    's0.tag s0.lcount b0.tag',
    's0.tag s0.rcount b0.tag',
    's1.tag s1.rcount s0.tag',
    // distance
    's0~b0 s0.tag b0.tag',
    's1~s0 s1.tag s0.tag',
    's0~b0 s0.lemma',
    's1~s0 s1.lemma',
    's0~b0 b0.lemma',
    's1~s0 s0.lemma',
    's0..b0 s0.tag b0.tag',
    's1..s0 s1.tag s0.tag',
    's1..s0 s1.tag s0.tag b0.tag',
    's0..b0 s1..s0 s0.tag',
  ],
  ATOMS,
)

/** How many features one state has. */
export const MOVE_FEATURES = TEMPLATES.count

const values = new Int32Array(ATOMS.length)

/** Writes the features of the next move into `features`; returns how many. */
export function moveFeatures(words: Words, state: State, features: Int32Array): number {
  const s0 = stacked(state, 0)
  const s1 = stacked(state, 1)
  const b0 = buffered(state, 0)
  let at = fullAtoms(words, state, s0, values, 0)
  at = fullAtoms(words, state, s1, values, at)
  at = fullAtoms(words, state, b0, values, at)
  at = lightAtoms(words, stacked(state, 2), values, at)
  at = lightAtoms(words, buffered(state, 1), values, at)
  at = lightAtoms(words, buffered(state, 2), values, at)
  values[at++] = distance(s1, s0)
  values[at++] = distance(s0, b0)
  values[at++] = between(words, s1, s0)
  values[at] = between(words, s0, b0)
  return instantiate(TEMPLATES, values, features)
}
