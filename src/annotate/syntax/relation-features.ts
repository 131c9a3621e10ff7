import { between, distance, fullAtoms, fullNames, lightAtoms, lightNames } from './node-atoms.ts'
import { compileTemplates, instantiate } from './templates.ts'
import { buffered, LEFT, stacked, type State } from './transitions.ts'
import { FIRST, NONE, type Words } from './words.ts'

const ATOMS = [
  ...fullNames('h'),
  ...fullNames('d'),
  ...lightNames('d-1'),
  ...lightNames('d+1'),
  ...lightNames('h-1'),
  ...lightNames('h+1'),
  'side',
  'h~d',
  'h..d',
]

/** Features that name the arc from head `h` to dependent `d`, which by then has all its own dependents. */
const TEMPLATES = compileTemplates(
  [
    'side d.tag h.tag',
    'side d.word h.tag',
    'side d.lemma',
    'd.word',
    'd.tag d.upos',
    'd.word d.tag',
    'h.word side',
    'side h.lemma d.tag',
    'side h.lemma d.lemma',
    'side h.tag h.upos d.upos',
    'side d.tag h.tag h~d',
    'side d.tag h.tag h..d',
    // the dependent's own dependents: prepositions, determiners, markers, copulas
    'side d.l1.word d.tag h.tag',
    'side d.l1.word h.lemma',
    'd.l1.word d.lemma',
    'd.l1.word d.word h.tag',
    'side d.l1.rel d.l2.rel d.tag h.tag',
    'side d.r1.rel d.r2.rel d.tag h.tag',
    'side d.lkinds d.tag h.tag',
    'side d.lkinds d.rkinds d.tag',
    'd.l1.tag d.tag side',
    'd.l2.tag d.l1.tag d.tag',
    'd.r1.tag d.tag side',
    'd.r1.word d.tag side',
    'side d.rkinds d.tag h.tag',
    // what the head has already: one subject, one object, a passive auxiliary
    'side h.lkinds h.tag d.tag',
    'side h.rkinds h.tag d.tag',
    'side h.lkinds h.tag d.l1.word',
    'side h.lkinds h.lemma d.tag',
    'side h.rkinds h.lemma d.tag',
    'h.l1.word h.tag d.tag side',
    'h.r1.word h.tag d.tag side',
    'h.l1.tag h.tag d.tag side',
    'h.r1.tag h.tag d.tag side',
    'h.l1.rel h.l2.rel h.tag d.tag side',
    'h.r1.rel h.r2.rel h.tag d.tag side',
    'h.rcount h.tag d.tag side',
    'h.lcount h.tag d.tag side',
    // neighbours
    'd-1.word d.tag side',
    'd-1.tag d.tag h.tag side',
    'd+1.word d.tag side',
    'd+1.tag d.tag h.tag side',
    'd-1.tag d.tag d+1.tag',
    'h-1.tag h.tag d.tag side',
    'h-1.word h.tag d.tag side',
    'h+1.tag h.tag d.tag side',
    'd-1.lemma d.lemma',
    'd.lemma d+1.lemma',
  ],
  ATOMS,
)

/** How many features one arc has. */
export const RELATION_FEATURES = TEMPLATES.count

const values = new Int32Array(ATOMS.length)

/** Writes the features of the arc that `move` is about to make into `features`; returns how many. */
export function relationFeatures(words: Words, state: State, move: number, features: Int32Array): number {
  const dependent = stacked(state, 0)
  const head = move === LEFT ? buffered(state, 0) : stacked(state, 1)
  let at = fullAtoms(words, state, head, values, 0)
  at = fullAtoms(words, state, dependent, values, at)
  at = lightAtoms(words, near(words, dependent, -1), values, at)
  at = lightAtoms(words, near(words, dependent, 1), values, at)
  at = lightAtoms(words, near(words, head, -1), values, at)
  at = lightAtoms(words, near(words, head, 1), values, at)
  values[at++] = move
  values[at++] = distance(head, dependent)
  values[at] = between(words, head, dependent)
  return instantiate(TEMPLATES, values, features)
}

function near(words: Words, node: number, place: number): number {
  const other = node + place
  return node < FIRST || other < FIRST || other >= FIRST + words.count ? NONE : other
}
