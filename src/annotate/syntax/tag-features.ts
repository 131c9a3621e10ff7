import { compileTemplates, instantiate } from './templates.ts'
import { FIRST, NONE, type Words } from './words.ts'

const AROUND = ['-2', '-1', '0', '+1', '+2'].flatMap((place) =>
  ['word', 'upos', 'shape', 'suffix3'].map((name) => `${name}(${place})`),
)
const ATOMS = [...AROUND, 'lemma', 'suffix2', 'suffix4', 'prefix', 'tag(-1)', 'tag(-2)', 'initial'] as const

/** Features of the tagger: the word, its look and neighbours, wink's tags around it, and the tags already given. */
const TEMPLATES = compileTemplates(
  [
    'word(0)',
    'lemma',
    'suffix2 shape(0)',
    'suffix3(0) shape(0)',
    'suffix4',
    'prefix',
    'shape(0) initial',
    'upos(0)',
    'upos(0) word(0)',
    'upos(0) suffix3(0)',
    'upos(0) suffix2 tag(-1)',
    'upos(-1) upos(0) upos(+1)',
    'upos(0) upos(+1) upos(+2)',
    'tag(-1)',
    'tag(-1) tag(-2)',
    'tag(-1) tag(-2) upos(0)',
    'tag(-1) word(0)',
    'tag(-1) upos(0) upos(+1)',
    'word(-1)',
    'word(-1) upos(0)',
    'word(-1) word(0)',
    'word(-2)',
    'word(-2) word(-1)',
    'word(+1)',
    'word(+1) upos(0)',
    'word(0) word(+1)',
    'suffix3(+1)',
    'suffix3(0) suffix3(-1)',
    'suffix3(0) suffix3(+1)',
    'word(+2)',
    'word(+1) word(+2)',
    'tag(-1) suffix3(0) upos(+1)',
    'shape(0) shape(-1) shape(+1)',
  ],
  ATOMS as readonly string[],
)

/** How many features one word has. */
export const TAG_FEATURES = TEMPLATES.count

const values = new Int32Array(ATOMS.length)

/** Writes the tagging features of `node` into `features`; returns how many. */
export function tagFeatures(words: Words, node: number, features: Int32Array): number {
  let at = 0
  for (let place = -2; place <= 2; place++) {
    const other = neighbour(words, node, place)
    values[at++] = words.word[other] as number
    values[at++] = words.upos[other] as number
    values[at++] = words.shape[other] as number
    values[at++] = words.suffix3[other] as number
  }
  values[at++] = words.lemma[node] as number
  values[at++] = words.suffix2[node] as number
  values[at++] = words.suffix4[node] as number
  values[at++] = words.prefix[node] as number
  values[at++] = words.tag[neighbour(words, node, -1)] as number
  values[at++] = words.tag[neighbour(words, node, -2)] as number
  values[at] = node === FIRST ? 1 : 0
  return instantiate(TEMPLATES, values, features)
}

function neighbour(words: Words, node: number, place: number): number {
  const other = node + place
  return other < FIRST || other >= FIRST + words.count ? NONE : other
}
